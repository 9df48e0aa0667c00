import { afterEach, describe, expect, it } from "vitest";
import type { Answer } from "#chat/answer.ts";
import { silentLog } from "#chat/log.ts";
import { plainText, text } from "#chat/message.ts";
import { defineVerb } from "#core/define.ts";
import type { Draw } from "#core/messages/draw-message.ts";
import { drawing } from "#core/drawing.ts";
import { reply } from "#core/reply.ts";
import { deliveries } from "#db/schema/index.ts";
import type { EngineName } from "#db/engine.ts";
import type { Picture } from "#pictures/draw-picture.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import { typed } from "#test/support/raw-event.ts";
import { smallDesk } from "#test/support/small-desk.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

const ALT = "One person at your table: Ana Silva.";

const picture: Picture = {
  kind: "network",
  title: "Your network",
  subtitle: "One person",
  you: "You",
  rings: [
    { label: "Strong 1", recent: 1, earlier: 0, unknown: 0, named: 1 },
    { label: "Weak 0", recent: 0, earlier: 0, unknown: 0, named: 0 },
    { label: "New 0", recent: 0, earlier: 0, unknown: 0, named: 0 },
  ],
  legend: { recent: "This year (1)", earlier: "Longer ago (0)", unknown: "Unknown (0)" },
  namesTitle: "Could help now: 1 of 10",
  names: ["Ana Silva"],
  noNames: "Nobody yet",
  footnote: undefined,
};

describe("a picture in an answer", () => {
  let kith: TestKith;
  let runs = 0;
  const drawn: Picture[] = [];
  const warnings: unknown[] = [];
  afterEach(async () => {
    runs = 0;
    drawn.length = 0;
    warnings.length = 0;
    await kith.close();
  });

  /** Kith with a `/goal` that answers with words and a picture. */
  async function open(draw: Draw, engine: EngineName = "postgres"): Promise<void> {
    const goal = defineVerb({
      who: "member",
      options: {},
      examples: [""],
      run: async () => {
        runs++;
        return reply(text("Your table"), drawing(picture, ALT), text("What next?"));
      },
    });
    const log = { ...silentLog, warn: (...noted: readonly unknown[]) => void warnings.push(noted) };
    kith = await createTestKith(engine, "2026-03-02T10:00:00Z", {
      desk: smallDesk(goal),
      log,
      draw: async (wanted) => {
        drawn.push(wanted);
        return draw(wanted);
      },
    });
  }

  const recorded = async (): Promise<string> => {
    const [row] = await kith.database.db.select().from(deliveries);
    return row?.answer ?? "";
  };

  // Another session sees only what is committed; the embedded engine's one session is free only then.
  it.each(ENGINES)("is drawn once the transaction is over, on %s", async (engine) => {
    let seen = "";
    await open(async (wanted) => {
      seen = await recorded();
      return onePixel(wanted);
    }, engine);
    const answer = await kith.handle(typed("/goal"));
    expect(kindsOf(answer)).toEqual(["text", "image", "text"]);
    expect(seen).toContain("What next?");
  });

  it("lets the platform know before that a reply will come", async () => {
    const order: string[] = [];
    await open(async (wanted) => {
      order.push("drawn");
      return onePixel(wanted);
    });
    await kith.handle(typed("/goal"), () => void order.push("a reply will come"));
    expect(order).toEqual(["a reply will come", "drawn"]);
  });

  it("is recorded as what it shows, not as it looks", async () => {
    await open(async () => new Uint8Array(50_000));
    await kith.handle(typed("/goal"));
    const answer = await recorded();
    expect(answer).toContain("Ana Silva");
    expect(answer).not.toContain("$bytes");
    expect(answer.length).toBeLessThan(1_000);
  });

  it("is the same when the delivery comes again, though the verb runs once", async () => {
    await open(async ({ kind }) => new Uint8Array(Buffer.from(kind)));
    const first = await kith.handle(typed("/goal"));
    kith.advanceDays(1);
    expect(await kith.handle(typed("/goal"))).toEqual(first);
    expect(runs).toBe(1);
    expect(drawn).toEqual([picture, picture]);
  });

  it("gives way to its words where it cannot be drawn, and may come with the next delivery", async () => {
    let isBroken = true;
    await open(async (wanted) => {
      if (isBroken) throw new Error("picture not drawn in time");
      return onePixel(wanted);
    });
    const answer = await kith.handle(typed("/goal"));
    expect(kindsOf(answer)).toEqual(["text", "text", "text"]);
    expect(wordsOf(answer)).toBe(`Your table\n${ALT}\nWhat next?`);
    expect(warnings).toEqual([
      ["picture not drawn", { picture: "network", reason: "picture not drawn in time" }],
    ]);
    isBroken = false;
    expect(kindsOf(await kith.handle(typed("/goal")))).toEqual(["text", "image", "text"]);
  });
});

const kindsOf = (answer: Answer): readonly string[] =>
  answer.kind === "reply" ? answer.message.map((block) => block.kind) : [];

const wordsOf = (answer: Answer): string =>
  answer.kind === "reply" ? plainText(answer.message) : "";
