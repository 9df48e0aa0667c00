import { describe, expect, it } from "vitest";
import { readSettingsFile } from "#features/group/import/settings-file.ts";

const read = (...lines: readonly string[]) =>
  readSettingsFile(Buffer.from(lines.join("\r\n")), false);

describe("a table of members' settings", () => {
  it.each([
    ["Member,Time zone,Language,Organiser", ","],
    ["Mitglied;Zeitzone;Sprache;Orga-Team", ";"],
    ["miembro\tzona horaria\tidioma\tequipo organizador", "\t"],
  ])("is found by its header: %s", (header, delimiter) => {
    const row = ["Ben", "Europe/Berlin", "de", "no"].join(delimiter);
    expect(read("Our people, 2026", "", header, row)).toMatchObject({
      kind: "rows",
      rows: [{ who: "Ben", timeZone: "Europe/Berlin", language: "de", organiser: "no" }],
      own: [],
      strange: [],
    });
  });

  it("says on which lines its rows are, blank ones aside, and reads names with commas", () => {
    const found = read("name,language", '"Ben, the Baker",de', "", ",", "Lea,es");
    expect(found).toMatchObject({
      rows: [
        { line: 2, who: "Ben, the Baker" },
        { line: 5, who: "Lea" },
      ],
    });
  });

  it("takes the account before the name, and the name where there is no account", () => {
    expect(read("name,account,language", "Ben,<@u1>,de", "Lea,,es")).toMatchObject({
      rows: [{ who: "<@u1>" }, { who: "Lea" }],
    });
  });

  it("keeps what begins like a formula as text, without the mark that spreadsheets need", () => {
    expect(read("name,time zone", `'=Ben,"=HYPERLINK(""https://x.test"")"`)).toMatchObject({
      rows: [{ who: "=Ben", timeZone: '=HYPERLINK("https://x.test")' }],
    });
  });

  it("loses no row to a quotation mark that never closes in another one, and says on which line it is", () => {
    const found = read(
      "member,language,organiser",
      '"Ben,de,no',
      'Lea "Bo" Wong,es,',
      '"Kim',
      'Novak",de,',
      '"Max,en',
      "Zoe,es,",
    );
    expect(found).toMatchObject({
      rows: [
        { line: 3, who: 'Lea "Bo" Wong', language: "es" },
        { line: 4, who: "Kim Novak", language: "de" },
        { line: 7, who: "Zoe", language: "es" },
      ],
      openQuotes: [2, 6],
    });
  });

  it.each([
    ["no-header", ["first name,last name", "Ben,Okafor"]],
    ["nobody", ["member,language"]],
    ["open-quote", ["member,language", '"Ben,de']],
    ["empty", [""]],
    ["too-many", ["member,language", ...Array.from({ length: 5_001 }, () => "Ben,de")]],
  ])("is refused as a whole where nothing can be read: %s", (problem, lines) => {
    expect(read(...lines)).toEqual({ kind: "problem", problem });
  });

  it.each(["Consent", "Stage", "Goal", "Nudges", "Boards", "Phase", "Ziel", "Etapa", "Objetivo"])(
    "with nothing but %s is each member's own",
    (title) => {
      expect(read(`member,${title}`, "Ben,yes")).toEqual({ kind: "own", own: [title] });
    },
  );

  it("that was pasted and fills the field loses its last line, which may be cut off", () => {
    const lines = Array.from({ length: 300 }, (_none, index) => `Member ${index},de`);
    const bytes = Buffer.from(["member,language", ...lines].join("\n").slice(0, 3_000));
    const found = readSettingsFile(bytes, true);
    const whole = readSettingsFile(bytes, false);
    if (found.kind !== "rows" || whole.kind !== "rows") throw new Error("not read");
    expect(found.rows).toHaveLength(whole.rows.length - 1);
    expect(found.cutOff).toBe(whole.rows.at(-1)?.line);
  });

  it("that was pasted and was cut between quotation marks loses that line alone", () => {
    const lines = Array.from({ length: 300 }, (_none, index) => `"Member ${index}","de"`);
    const bytes = Buffer.from(["member,language", ...lines].join("\n").slice(0, 2_990));
    const found = readSettingsFile(bytes, true);
    if (found.kind !== "rows") throw new Error("not read");
    expect(found.cutOff).toBe(found.rows.length + 2);
    expect(found.openQuotes).toEqual([]);
  });
});
