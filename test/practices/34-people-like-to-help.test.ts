import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asks, newId, workspaces } from "#db/schema/index.ts";
import { memberOf } from "#test/support/giving-group.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

const ASK = "/ask 15 minutes with somebody who plans shifts in a hospital";

describe("practice 34: people like to help", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya");
    await maya.type("/todo");
  });
  afterEach(() => kith.close());

  /** Asks of the past, so many of them answered. */
  async function pastAsks(count: number, answered: number, at: string): Promise<void> {
    const { groupId, memberId } = await memberOf(kith, "maya");
    const [workspace] = await kith.database.db.select().from(workspaces);
    const createdAt = new Date(at);
    await kith.database.db.insert(asks).values(
      Array.from({ length: count }, (_, index) => ({
        groupId,
        id: newId(),
        askerId: memberId,
        kind: "advice" as const,
        text: `ask ${index}`,
        state: "closed" as const,
        workspaceId: workspace?.id ?? "",
        isNewcomers: false,
        createdAt,
        expiresAt: new Date(createdAt.getTime() + 30 * 86_400_000),
        firstReplyAt: index < answered ? createdAt : null,
      })),
    );
  }

  it("the group's own rate is shown with its n, before the ask goes out", async () => {
    await pastAsks(6, 5, "2026-02-01T10:00:00Z");
    const { text } = await maya.type(ASK);
    expect(text).toContain("People here like to help: of the last 6 asks");
    expect(text).toContain("5 got an answer");
    expect(kith.channelMessages()).toEqual([]);
  });

  it("asks of more than half a year ago are not in it", async () => {
    await pastAsks(10, 0, "2025-06-01T10:00:00Z");
    await pastAsks(5, 4, "2026-02-01T10:00:00Z");
    expect((await maya.type(ASK)).text).toContain(
      "of the last 5 asks (those of six months), 4 got",
    );
  });

  it("under five there is a kind word and no number", async () => {
    await pastAsks(4, 4, "2026-02-01T10:00:00Z");
    const { text } = await maya.type(ASK);
    expect(text).toContain("People like to help when they know what would help.");
    expect(text).not.toMatch(/of the last \d/);
  });

  it("a low rate is told as it is, with what happens to an ask that nobody answers", async () => {
    await pastAsks(8, 2, "2026-02-01T10:00:00Z");
    const { text } = await maya.type(ASK);
    expect(text).toContain("Of the last 8 asks (those of six months), 2 got an answer.");
    expect(text).toContain("goes to members who may fit, in private");
    expect(text).not.toContain("People here like to help");
  });
});
