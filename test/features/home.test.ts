import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

describe("/kith", () => {
  let kith: TestKith;
  beforeAll(async () => {
    kith = await createTestKith();
  });
  afterAll(() => kith.close());

  it("shows what is due with its buttons, the goal, this week, and the two switches", async () => {
    const maya = kith.person("maya");
    await maya.type("/met Ana Silva names:Lee Wong");
    await maya.type("/goal find a role in logistics");
    const { text, buttons } = await maya.type("/kith");
    expect(text).toContain("Hello, Maya");
    expect(text).toContain("Thank Ana Silva");
    expect(text).toContain("Due: 1 thing");
    expect(text).toContain("find a role in logistics");
    expect(text).toContain("1 conversation and 1 new name");
    expect(buttons).toEqual(
      expect.arrayContaining(["Done", "See What Is Due", "Turn Nudges On", "Allow Messages"]),
    );
  });

  it("leads everybody to the board and the pulse, and organisers to the settings", async () => {
    const maya = kith.person("maya");
    const { buttons } = await maya.type("/kith");
    expect(buttons).toEqual(expect.arrayContaining(["See the Board", "See the Pulse"]));
    expect(buttons).not.toContain("Group Settings");
    expect((await maya.press("See the Board")).text).toContain("Help given");
    await maya.type("/kith");
    expect((await maya.press("See the Pulse")).text).toContain("no figures yet");

    const chloe = kith.person("chloe", { isAdmin: true });
    expect((await chloe.type("/kith")).text).not.toContain("Giving after landing");
    await kith.runJob("roll-up-pulse");
    kith.advanceDays(1);
    await kith.runJob("roll-up-pulse");
    const organiser = await chloe.type("/kith");
    expect(organiser.buttons).toContain("Group Settings");
    expect(organiser.text).toContain("Giving after landing");
    expect((await maya.type("/kith")).text).not.toContain("Giving after landing");
  });

  it("turns both consents on and off, each by a button", async () => {
    const maya = kith.person("maya");
    await maya.type("/kith");
    expect((await maya.press("Allow Messages")).text).toContain("I will write to you");
    await maya.type("/kith");
    expect((await maya.press("Turn Nudges On")).text).toContain("Nudges are on");
    const { buttons } = await maya.type("/kith");
    expect(buttons).toEqual(expect.arrayContaining(["Stop Messages", "Turn Nudges Off"]));
  });

  it("helps a newcomer with five commands, and with all of them on request", async () => {
    const ben = kith.person("ben");
    const first = await ben.type("/kith help");
    expect(first.text.match(/^\/\w+/gm)).toHaveLength(5);
    const all = await ben.press("All Commands");
    for (const command of ["/gave", "/board", "/intro", "/nudges pause", "/contact forget"]) {
      expect(all.text).toContain(command);
    }
  });

  it("shows everybody else all commands, and each with options and examples", async () => {
    const maya = kith.person("maya");
    expect((await maya.type("/kith help")).text).toContain("/contact forget");
    const met = await maya.type("/kith help met");
    expect(met.text).toContain("who (needed)");
    expect(met.text).toContain("/met Ana Silva how:coffee");
    expect((await maya.type("/kith help /contact")).text).toContain("/contact add");
    expect((await maya.type("/kith help all")).text).toContain("/contact forget");
    expect((await maya.type("/kith ayuda met")).text).toContain("/met who");
    expect((await maya.type("/kith help dance")).text).toContain("no command dance");
  });

  it("runs any command", async () => {
    const maya = kith.person("maya");
    expect((await maya.type("/kith met Eva Lund how:call")).text).toContain(
      "Logged your conversation",
    );
    expect((await maya.type("/kith /todo")).text).toContain("Eva Lund");
  });
});
