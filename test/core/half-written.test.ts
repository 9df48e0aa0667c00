import { afterEach, expect, it } from "vitest";
import { plainText } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineVerb } from "#core/define.ts";
import { text } from "#core/option-types.ts";
import { UserError } from "#core/user-error.ts";
import { members } from "#db/schema/index.ts";
import { smallDesk } from "#test/support/small-desk.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";
import { createLog } from "#watching/log.ts";

let kith: TestKith | undefined;
afterEach(() => kith?.close());

/** Kith with a command that writes its option and then fails. */
async function failing(fail: (typed: string, ctx: Context) => Promise<never>) {
  const lines: string[] = [];
  const goal = defineVerb({
    who: "member",
    options: { text: text({ required: true }) },
    examples: ["anything"],
    form: { fields: ["text"] },
    async run(ctx, input) {
      await ctx.tx.update(members).set({ goal: input.text });
      return fail(input.text, ctx);
    },
  });
  kith = await createTestKith("postgres", "2026-03-02T10:00:00Z", {
    desk: smallDesk(goal),
    log: createLog("debug", (line) => lines.push(line)),
  });
  const { answer, text: shown } = await kith.person("maya").type("/goal find the blue lighthouse");
  const [member] = await kith.database.db.select({ goal: members.goal }).from(members);
  return { answer, shown, lines, goal: member?.goal };
}

it("what a person can mend is told, and nothing of it stays", async () => {
  const { shown, goal } = await failing(async () => {
    throw new UserError("no-luck", (texts) => texts.tasks.alreadySettled, "text");
  });
  expect(shown).toContain("That one is already settled.");
  expect(goal).toBeNull();
});

it("a bug is answered with the reference in the log, without a word of what was typed", async () => {
  const { shown, lines, goal } = await failing(async (typed) => {
    throw new Error(`cannot handle "${typed}"`);
  });
  const reference = /reference: ([0-9a-f]{8})\./.exec(shown)?.[1] ?? "none in the answer";
  expect(shown).toContain("nothing was changed");
  expect(goal).toBeNull();
  expect(lines.filter((line) => line.includes(reference))).toHaveLength(1);
  expect(lines.join("\n")).not.toContain("lighthouse");
  expect(shown).not.toContain("lighthouse");
});

it("a query that fails is a bug too, and the log has none of its values", async () => {
  const { answer, lines, goal } = await failing(async (typed, ctx) => {
    await ctx.tx.update(members).set({ timeZone: `${typed}\u0000` });
    throw new Error("the database took a zero byte");
  });
  expect(answer.kind === "reply" && plainText(answer.message)).toContain("It is our fault");
  expect(goal).toBeNull();
  expect(lines).toHaveLength(1);
  expect(lines.join("\n")).not.toContain("lighthouse");
});
