import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeAction } from "#chat/action-codec.ts";
import { plainText, type Control, type Message } from "#chat/message.ts";
import { packId } from "#core/action-args.ts";
import { tasks } from "#db/schema/index.ts";
import { rawEvent } from "#test/support/raw-event.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const controlsOf = (message: Message): readonly Control[] =>
  message.flatMap((block) => (block.kind === "controls" ? block.controls : []));

const EXPIRED = "no longer works";

describe("a button", () => {
  let kith: TestKith;
  let presses = 0;
  beforeAll(async () => {
    kith = await createTestKith();
    await kith.person("maya").type("/met Ana Silva");
    await kith.person("zoe", { workspace: "w2", groupName: "Hill Job Club" }).type("/met Olga");
  });
  afterAll(() => kith.close());

  const press = async (id: string, kind: "action" | "submit" = "action"): Promise<string> => {
    const answer = await kith.handle(
      rawEvent(kind === "action" ? { kind, id, chosen: undefined } : { kind, id, values: {} }, {
        deliveryId: `press-${++presses}`,
      }),
    );
    return answer.kind === "reply" ? plainText(answer.message) : answer.kind;
  };
  const states = async () =>
    (await kith.database.db.select({ state: tasks.state }).from(tasks)).map((row) => row.state);
  const anyId = packId(randomUUID());

  it.each([
    ["that is none of ours", "approve_42"],
    ["of an older version", "k0:task-done::x:list"],
    ["that was declared once", "k1:task-archive::x"],
    ["with too few arguments", "k1:task-done::"],
    ["with an id that is none", "k1:task-done::%27%20or%201=1:list"],
    ["with a place that is none", `k1:task-done::${anyId}:everywhere`],
    ["of a group that is not here", encodeAction({ name: "todo", args: [] }, anyId)],
    ["that switches to a group of others", `k1:switch-group::${anyId}`],
    ["of nothing", ""],
  ])("%s answers that it has expired", async (_what, id) => {
    expect(await press(id)).toContain(EXPIRED);
  });

  it.each([
    ["that is none of ours", "approve_42"],
    ["of a command that is no more", "k1:command::wave::"],
    ["of an action without form", `k1:task-done::${anyId}:list`],
    ["of another group", encodeAction({ name: "goal-form", args: [] }, anyId)],
  ])("a form %s answers that it has expired", async (_what, id) => {
    expect(await press(id, "submit")).toContain(EXPIRED);
  });

  it("of somebody else's task changes nothing, in their group or another", async () => {
    const rows = await kith.database.db.select().from(tasks);
    const before = await states();
    const ben = kith.person("ben");
    await ben.type("/todo");
    for (const task of rows) {
      for (const name of ["task-done", "task-drop", "task-snooze", "task-reopen"]) {
        const { text } = await ben.pressRef({ name, args: [packId(task.id), "list"] });
        expect(text).toBe("That one is already settled.");
      }
      const foreign = encodeAction(
        { name: "task-done", args: [packId(task.id), "list"] },
        packId(task.groupId),
      );
      const zoe = { id: "zoe", name: "zoe", locale: undefined, isAdmin: undefined };
      await kith.handle(
        rawEvent(
          { kind: "action", id: foreign, chosen: undefined },
          { deliveryId: `zoe-${++presses}`, account: zoe, workspace: { id: "w3", name: "Third" } },
        ),
      );
    }
    expect(await states()).toEqual(before);
  });

  it("tapped twice, even at once, does it once and says so kindly", async () => {
    const maya = kith.person("maya");
    const { answer } = await maya.type("/todo");
    const controls = answer.kind === "reply" ? controlsOf(answer.message) : [];
    const done = controls.find((control) => control.kind === "button" && control.label === "Done");
    if (done?.kind !== "button") throw new Error("nothing to be done");
    const taps = await Promise.all([1, 2, 3].map(() => maya.pressRef(done.action)));
    const shown = taps.map((tap) => tap.text);
    expect(shown.filter((text) => text.startsWith("Done: Thank Ana Silva"))).toHaveLength(1);
    expect(shown.filter((text) => text === "That one is already settled.")).toHaveLength(2);
    expect((await states()).filter((state) => state === "done")).toHaveLength(1);
  });

  it("works after a restart and after a year", async () => {
    const maya = kith.person("maya");
    await maya.type("/todo");
    kith.advanceDays(365);
    expect((await maya.press("Done")).text).toContain("Done: Follow up with Ana Silva");
  });
});
