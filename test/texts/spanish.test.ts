import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

describe("a Spanish-speaking member", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeAll(async () => {
    // A Monday.
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya", { locale: "es-419", timeZone: "America/Bogota" });
  });
  afterAll(() => kith.close());

  it("logs a conversation and reads in Spanish what Kith will remember", async () => {
    const { text, buttons } = await maya.type(
      "/met Ana Silva how:coffee names:“Lee Wong en Acme; Ida Berg” promise:“enviar el artículo”",
    );
    expect(text).toContain("Tu conversación con Ana Silva está anotada.");
    expect(text).toContain("Ana Silva, Lee Wong e Ida Berg");
    expect(text).toContain("dar las gracias a Ana Silva hoy");
    expect(text).toContain("volver a escribir a Ana Silva el lunes, 23 de marzo");
    expect(buttons).toContain("Añadir detalles");
  });

  it("takes “en” for the employer and shows the choice in Spanish", async () => {
    expect((await maya.type("/contact show Lee Wong")).text).toContain("Empresa: Acme");
    expect((await maya.type("/contact show Ana Silva")).text).toContain("Café, lunes, 2 de marzo");
  });

  it("sees what is due, settles it and takes that back", async () => {
    expect((await maya.type("/todo")).text).toContain("Dar las gracias a Ana Silva · hoy");
    expect((await maya.press("Hecho")).text).toContain("Hecho: Dar las gracias a Ana Silva.");
    expect((await maya.press("Deshacer")).text).toContain("Otra vez en tu lista");
  });

  it("learns what is wrong, with an example and a way to mend it", async () => {
    const { text, buttons } = await maya.type("/met Ana Silva when:ayre minutes:muchos");
    expect(text).toContain("No he podido leer “ayre” como un día en “when”.");
    expect(text).toContain("“minutes” necesita un número entero de 1 a 720.");
    expect(text).not.toContain("!");
    expect(buttons).toEqual(["Corregir"]);
  });

  it.each([
    ["ayer", "domingo, 1 de marzo"],
    ["el martes pasado", "martes, 24 de febrero"],
    ["12 de febrero", "jueves, 12 de febrero"],
    ["12/2/2026", "jueves, 12 de febrero"],
  ])("may say “%s” for a day", async (typed, day) => {
    expect((await maya.type(`/met Carla Diaz when:“${typed}”`)).text).toContain(`del ${day}`);
  });

  it("may type every day that an error proposes", async () => {
    const { text } = await maya.type("/nudges pause algún día");
    const proposed = [...text.matchAll(/(?<=Prueba.*)“([^”]+)”/g)].map((match) => match[1]);
    expect(proposed).toHaveLength(3);
    const answers = await Promise.all(
      proposed.map((day) => maya.type(`/contact add Zoe ${day} last-spoke:“${day}”`)),
    );
    for (const answer of answers) expect(answer.text).not.toContain("No he podido leer");
  });

  it("may say the stage in the words of the list, and the days of nudges", async () => {
    const { text } = await maya.type("/stage En búsqueda visible:El grupo");
    expect(text).toContain("Estás en búsqueda.");
    expect(text).toContain("El grupo puede verlo.");
    await maya.type("/nudges on");
    expect((await maya.type("/nudges set hour:9 days:laborables")).text).toContain(
      "cada día laborable, de lunes a viernes, hacia las 09:00",
    );
  });

  it("is not told about words of a letter that Kith does not know", async () => {
    await maya.type("/reach Lee Wong");
    await maya.press("Revisar mi propia carta");
    const { text } = await maya.submit({
      way: "message",
      letter:
        "Hola, Lee: me gustó mucho la charla sobre los turnos de la clínica. ¿Serían posibles quince minutos por teléfono? Puedo enseñar nuestro plan de turnos. Ana Silva me dio el nombre.",
    });
    expect(text).toContain("En este idioma miro solo lo que se ve desde fuera");
    expect(text).not.toContain("•");
  });

  it("finds the language in the group's menu", async () => {
    const olivia = kith.person("olivia", { locale: "es-ES", isAdmin: true });
    await olivia.type("/group setup");
    const { form } = await olivia.press("Resumen semanal");
    expect(JSON.stringify(form)).toContain("Español");
  });
});
