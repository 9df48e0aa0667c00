import { describe, expect, it } from "vitest";
import { mentionsToTokens, readCommandLine, toIncoming } from "#adapters/playground/incoming.ts";
import { untilTomorrowMorning } from "#adapters/playground/connections/until-tomorrow-morning.ts";
import { demoGroup } from "#adapters/playground/demo-group.ts";

const { people } = demoGroup;

describe("what is typed in the playground", () => {
  it.for([
    ["@Ben", "<@ben>"],
    ["to:@Tomás for:x", "to:<@tomas> for:x"],
    ["to:@tomas, @MAYA", "to:<@tomas>, <@maya>"],
    ["@Ben's idea", "<@ben>'s idea"],
    ["<@ben>", "<@ben>"],
    ["@Bernard and @everyone", "@Bernard and @everyone"],
    ["@Benjamin", "@Benjamin"],
    ["ben@example.org", "ben@example.org"],
  ] as const)("reads the names in %s", ([typed, read]) => {
    expect(mentionsToTokens(typed, people)).toBe(read);
  });

  it("reads a command with its prefix, and takes other lines as talk", () => {
    expect(readCommandLine("/kith-met Ana", "kith-", people)).toEqual({
      kind: "command-text",
      command: "met",
      text: "Ana",
    });
    expect(readCommandLine("/MET Ana", "", people)?.command).toBe("met");
    expect(readCommandLine("Good morning", "", people)).toBeUndefined();
  });

  it("tells Kith who was named, and that a stranger is not here", () => {
    const person = people[0];
    if (person === undefined) throw new Error("nobody");
    const event = { kind: "command-text", command: "gave", text: "<@ben> <@nobody>" } as const;
    const { mentioned } = toIncoming(
      { group: { workspace: "w", name: "g" }, people, person, channel: undefined, deliveryId: "1" },
      event,
    );
    expect(mentioned).toEqual([
      { id: "ben", name: "Ben", isBot: false, isPresent: true },
      { id: "nobody", name: undefined, isBot: false, isPresent: false },
    ]);
  });
});

describe("tomorrow morning", () => {
  it.for([
    ["2027-03-08T10:00:00Z", "Europe/London", "2027-03-09T09:15:00.000Z"],
    ["2027-03-08T01:00:00Z", "Europe/London", "2027-03-09T09:15:00.000Z"],
    ["2027-03-27T12:00:00Z", "Europe/London", "2027-03-28T08:15:00.000Z"],
    ["2027-03-08T23:30:00Z", "Europe/Berlin", "2027-03-10T08:15:00.000Z"],
  ] as const)("from %s in %s", ([now, zone, expected]) => {
    const start = new Date(now);
    const then = new Date(start.getTime() + untilTomorrowMorning(start, zone));
    expect(then.toISOString()).toBe(expected);
  });
});
