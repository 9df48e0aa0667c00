import { eq, inArray } from "drizzle-orm";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainText, type Message } from "#chat/message.ts";
import {
  asks,
  gives,
  groups,
  landings,
  members,
  newId,
  pulseDays,
  workspaces,
} from "#db/schema/index.ts";
import { pulsePageAction } from "#features/pulse/pulse-command.ts";
import { ENGINES } from "#test/support/test-database.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";
import { memberOf } from "#test/support/giving-group.ts";

const TODAY = Date.parse("2026-06-30T10:00:00Z");
const ago = (days: number): Date => new Date(TODAY - days * 86_400_000);
const dayAgo = (days: number): string => ago(days).toISOString().slice(0, 10);

/** Twelve landed 200 days ago: six still give, four fell silent after 20 days, two left without a word. */
async function establishedGroup(engine: (typeof ENGINES)[number]): Promise<TestKith> {
  const kith = await createTestKith(engine, ago(0).toISOString());
  const { db } = kith.database;
  await kith.person("olga").type("/todo");
  await kith.person("maya").type("/todo");
  const { groupId, memberId: olga } = await memberOf(kith, "olga");
  const { memberId: maya } = await memberOf(kith, "maya");
  await db.update(groups).set({ createdAt: ago(400) });
  await db.update(members).set({ isOrganiser: true }).where(eq(members.id, olga));
  await db.update(members).set({ joinedAt: ago(400) });
  const landed = Array.from({ length: 12 }, () => newId());
  await db
    .insert(members)
    .values(landed.map((id) => ({ groupId, id, joinedAt: ago(390), displayName: "Somebody" })));
  await db.insert(landings).values(
    landed.map((memberId) => ({
      groupId,
      memberId,
      landedOn: dayAgo(200),
      createdAt: ago(199),
    })),
  );
  const give = (giverId: string, receiverId: string, days: number) => ({
    groupId,
    giverId,
    receiverId,
    kind: "referral" as const,
    warmth: days % 2 === 0 ? ("warm" as const) : ("name" as const),
    state: "confirmed" as const,
    givenAt: ago(days),
    settledAt: ago(days),
    lapsesAt: ago(days - 7),
  });
  await db.insert(gives).values([
    ...landed
      .slice(0, 6)
      .flatMap((id) => [170, 130, 90, 50, 10].map((days) => give(id, olga, days))),
    ...landed.slice(6, 10).map((id) => give(id, olga, 180)),
    // Six were helped three times; the two who left gave nothing back.
    ...[...landed.slice(0, 4), ...landed.slice(10)].flatMap((id) =>
      [190, 189, 188].map((days) => give(maya, id, days)),
    ),
  ]);
  await db
    .update(members)
    .set({ leftAt: ago(20) })
    .where(inArray(members.id, landed.slice(10)));
  const [workspace] = await db.select().from(workspaces);
  await db.insert(asks).values(
    [1, 2, 3, 4, 30, 100].map((hours) => ({
      groupId,
      askerId: maya,
      kind: "advice" as const,
      text: "x",
      workspaceId: workspace?.id ?? "",
      isNewcomers: false,
      createdAt: ago(10),
      firstUsefulAt: new Date(ago(10).getTime() + hours * 3_600_000),
      expiresAt: ago(-10),
    })),
  );
  await kith.runJob("roll-up-pulse");
  return kith;
}

describe.each(ENGINES)("/pulse on %s", (engine) => {
  let kith: TestKith;
  let olga: TestPerson;
  beforeAll(async () => {
    kith = await establishedGroup(engine);
    olga = kith.person("olga");
  });
  afterAll(() => kith.close());

  it("shows an organiser giving after landing, those who left in the denominator", async () => {
    const { text, buttons } = await olga.type("/pulse");
    expect(text).toContain("As of the end of Monday, 29 June");
    // Six of ten would be 60 %: two left.
    expect(text).toContain("In the last 30 days: 50% of 12 members");
    expect(buttons.slice(0, 3)).toEqual([
      "Asking and Giving",
      "How Solid It Is",
      "Get the Numbers",
    ]);
  });

  it("shows the survival curve in words and as a picture with its words, leaving as the event", async () => {
    const { text, answer } = await olga.type("/pulse");
    // Without those who left it would be 60 %.
    expect(text).toContain("After 90 days: 50% still give (between 28% and 88%)");
    expect(text).toContain("After 365 days: too early to say");
    expect(text).toContain("Half have gone quiet after 20 days. This is about 12 members");
    const message = answer.kind === "reply" ? answer.message : [];
    const image = message.find((block) => block.kind === "image");
    expect(image?.alt).toContain("After 90 days: 50%");
    expect(
      Buffer.from(image?.png ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  });

  it("turns pages in place, and counts those who left as driven through", async () => {
    await olga.type("/pulse");
    const giving = await olga.press("Asking and Giving");
    // Olga and the two who left, of seven; without those it would be one of five.
    expect(giving.text).toContain("Drive-through\n43% of 7 members");
    expect(giving.text).toContain("half within 4 hours, nine in ten within 3 days");
    expect(giving.text).toContain("Answered within 48 hours: 83% of 6 asks");
    expect(giving.text).toContain("Newcomers’ asks\nFirst useful reply: fewer than five");
    const solid = await olga.press("How Solid It Is");
    expect(solid.text).toContain("Warm: 100% of 6 referrals");
    expect(giving.answer).toMatchObject({ kind: "reply", replaces: true });
  });

  it("says what each figure means, and of a whole year what it was before", async () => {
    const { text } = await olga.type("/pulse period:year");
    expect(text).toContain("how many gave help in the last 30 (90) days");
    expect(text).toContain("“Before” is the same figure at the end of Sunday, 29 June 2025.");
    const month = await olga.type("/pulse");
    // Thirty days ago the same six of twelve.
    expect(month.text).toContain("In the last 30 days: 50% of 12 members, as before (50%)");
  });

  it("shows members the shared part alone, and refuses a copied button", async () => {
    const maya = kith.person("maya");
    const { text, buttons } = await maya.type("/pulse");
    expect(text).toContain("In the last 30 days: 50% of 12 members");
    expect(text).toContain("Answered within 48 hours: 83% of 6 asks");
    expect(text).not.toMatch(/Drive-through|go quiet|shoulders|First gives|between two/);
    expect(buttons).toEqual([]);
    const copied = pulsePageAction.ref({ page: "giving", period: "30-days" });
    expect((await maya.pressRef(copied)).text).toContain("for its organisers");
  });

  it("hands over a file that a spreadsheet reads, totals only", async () => {
    await olga.type("/pulse");
    const { answer } = await olga.press("Get the Numbers");
    const rows = parse(csvIn(answer), { bom: true, columns: true }) as Record<string, string>[];
    const newest = rows.filter((row) => row["Day"] === "2026-06-29");
    const row = (name: string) => newest.find(({ Figure }) => Figure?.startsWith(name));
    expect(row("Giving after landing, 30 days")).toMatchObject({
      Value: "0.5",
      "Of how many": "12",
    });
    expect(row("Still giving 90 days")).toMatchObject({ Value: "0.5", "95% low": "0.284" });
    // A cell under five is empty.
    expect(row("Asks never answered (share), newcomers")).toMatchObject({
      Value: "",
      "Of how many": "",
    });
    expect(new Set(rows.map(({ Day }) => Day)).size).toBe(2);
  });

  it("speaks German, with German numbers", async () => {
    const olaf = kith.person("olaf", { locale: "de-DE" });
    await olaf.type("/todo");
    const { memberId } = await memberOf(kith, "olaf");
    await kith.database.db
      .update(members)
      .set({ isOrganiser: true })
      .where(eq(members.id, memberId));
    const text = (await olaf.type("/pulse")).text.replaceAll("\u00a0", " ");
    expect(text).toContain("In den letzten 30 Tagen: 50 % von 12 Mitgliedern, wie vorher (50 %)");
    const { answer } = await olaf.press("Zahlen holen");
    expect(csvIn(answer).toString()).toContain(";0,5;;;12;");
  });

  it("fits into one message on every platform", async () => {
    for (const label of ["", "Asking and Giving", "How Solid It Is"]) {
      const { answer } = label === "" ? await olga.type("/pulse") : await olga.press(label);
      const message: Message = answer.kind === "reply" ? answer.message : [];
      expect(plainText(message).length).toBeLessThan(3_600);
      // Discord counts each block, and rows of buttons with each button.
      expect(message.length + 4).toBeLessThanOrEqual(40);
    }
  });
});

describe("/pulse in a young group", () => {
  it("says when the first figures come, and then that there are too few people", async () => {
    const kith = await createTestKith("postgres", "2026-06-30T10:00:00Z");
    const maya = kith.person("maya");
    expect((await maya.type("/pulse")).text).toContain("the first come after the group’s next");
    kith.advanceDays(1);
    await kith.runJob("roll-up-pulse");
    const { text } = await maya.type("/pulse");
    expect(text).toContain("In the last 30 days: fewer than five, so not shown");
    expect(text).toContain("There is no earlier figure to compare with yet.");
    expect(await kith.database.db.select().from(pulseDays)).toHaveLength(1);
    await kith.close();
  });
});

function csvIn(answer: Awaited<ReturnType<TestKith["handle"]>>): Buffer {
  const message = answer.kind === "reply" ? answer.message : [];
  const file = message.find((block) => block.kind === "file");
  return Buffer.from(file?.bytes ?? []);
}
