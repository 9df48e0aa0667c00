import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Locale } from "#chat/locale.ts";
import { asks, newId, workspaces } from "#db/schema/index.ts";
import { groupCsv } from "#features/group/group-csv.ts";
import { textsFor } from "#texts/texts.ts";
import { joinAll, memberOf, recordGives, setMember } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

type Line = Readonly<Record<string, string>>;

describe("the group's numbers as a file", () => {
  let kith: TestKith;
  beforeEach(async () => {
    kith = await createTestKith();
    await joinAll(kith, "ana", "ben", "carl", "dora", "eve", "finn");
  });
  afterEach(() => kith.close());

  async function exported(): Promise<readonly Line[]> {
    const { answer } = await kith.person("olivia", { isAdmin: true }).type("/group export");
    if (answer.kind !== "reply") throw new Error("no reply");
    const block = answer.message.find((one) => one.kind === "file");
    if (block?.kind !== "file") throw new Error("no file");
    expect(block).toMatchObject({ name: "group-2026-03-02.csv", mediaType: "text/csv" });
    return parse(Buffer.from(block.bytes), { bom: true, columns: true });
  }
  const find = (lines: readonly Line[], what: string, kind: string, month = ""): Line | undefined =>
    lines.find((line) => line["What"] === what && line["Kind"] === kind && line["Month"] === month);

  it("counts members by the stage that everybody may see, and leaves small counts empty", async () => {
    for (const name of ["ana", "ben", "carl", "dora", "eve"]) {
      await setMember(kith, name, { stage: "searching", stageVisibility: "group" });
    }
    await setMember(kith, "finn", { stage: "landed", stageVisibility: "organisers" });
    const lines = await exported();
    expect(find(lines, "Members", "Searching")).toMatchObject({ Count: "5" });
    // Finn, whose stage is not for everybody, and Olivia.
    expect(find(lines, "Members", "Stage not said or not shown")).toMatchObject({ Count: "" });
    expect(find(lines, "Members", "Landed")).toBeUndefined();
  });

  it("counts confirmed gives and asks by kind and month on the group's clock", async () => {
    const to = ["ben", "carl", "dora", "eve", "finn"];
    await recordGives(kith, [
      ...to.map((one) => ({ from: "ana", to: one, at: "2026-01-31T23:30:00Z" })),
      { from: "ana", to: "ben", at: "2026-02-10T10:00:00Z", kind: "lead" },
      { from: "ana", to: "ben", at: "2026-02-10T10:00:00Z", state: "pending", kind: "review" },
      { from: "ana", to: "ben", at: "2024-02-10T10:00:00Z", kind: "reference" },
    ]);
    const { groupId, memberId } = await memberOf(kith, "ana");
    const [workspace] = await kith.database.db.select().from(workspaces);
    await kith.database.db.insert(asks).values(
      to.map((text) => ({
        groupId,
        id: newId(),
        askerId: memberId,
        kind: "advice" as const,
        text,
        workspaceId: workspace?.id ?? "",
        isNewcomers: false,
        createdAt: new Date("2026-02-03T10:00:00Z"),
        expiresAt: new Date("2026-03-03T10:00:00Z"),
      })),
    );
    const olivia = kith.person("olivia", { isAdmin: true });
    await olivia.type("/group setup");
    await olivia.press("Time and Week");
    await olivia.submit({ "time-zone": "Berlin" });
    const lines = await exported();
    // Half past midnight on the first of February in Berlin.
    expect(find(lines, "Help confirmed", "Advice", "2026-02")).toMatchObject({ Count: "5" });
    expect(find(lines, "Help confirmed", "Lead: a fact or a posting", "2026-02")).toMatchObject({
      Count: "",
    });
    expect(find(lines, "Asks", "Advice", "2026-02")).toMatchObject({ Count: "5" });
    expect(lines.filter((line) => /Review|Reference/.test(line["Kind"] ?? ""))).toEqual([]);
    expect(JSON.stringify(lines)).not.toMatch(/Ana|Ben|carl/);
  });

  it("offers the pulse's figures beside it, and is refused to members", async () => {
    const given = await kith.person("olivia", { isAdmin: true }).type("/group export");
    expect(given.buttons).toContain("Pulse Figures");
    const refused = await kith.person("ana").type("/group export");
    expect(refused.text).toContain("for its organisers");
    expect(refused.answer).toMatchObject({ kind: "reply" });
    expect(JSON.stringify(refused.answer)).not.toContain("text/csv");
  });

  it("cannot be made to run a formula, and is written for German and Spanish spreadsheets too", () => {
    const row = { what: "gives", kind: "=cmd()", month: "2026-02", count: 12 } as const;
    const csv = (locale: Locale) =>
      Buffer.from(groupCsv({ texts: textsFor(locale), locale }, [row])).toString();
    expect(csv("en")).toContain("Help confirmed,'=cmd(),2026-02,12\r\n");
    expect(csv("de")).toContain("Bestätigte Hilfe;'=cmd();2026-02;12\r\n");
    expect(csv("es")).toContain("Ayuda confirmada;'=cmd();2026-02;12\r\n");
  });
});
