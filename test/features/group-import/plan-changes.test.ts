import { describe, expect, it } from "vitest";
import type { GroupMember } from "#features/group/import/group-members.ts";
import { matchRows } from "#features/group/import/match-rows.ts";
import { planChanges } from "#features/group/import/plan-changes.ts";

const member = (name: string, settings: Partial<GroupMember> = {}): GroupMember => ({
  id: name,
  name,
  account: `u-${name}`,
  accounts: [`u-${name}`],
  timeZone: null,
  choseTimeZone: false,
  locale: "en",
  isOrganiser: false,
  isAdmin: false,
  ...settings,
});

/** Rows of who, time zone, language, organiser; what becomes of each, and why not. */
function plan(members: readonly GroupMember[], ...rows: readonly (readonly string[])[]) {
  const { wishes, refused } = matchRows(
    rows.map(([who = "", timeZone = "", language = "", organiser = ""], index) => ({
      line: index + 2,
      who,
      timeZone,
      language,
      organiser,
    })),
    members,
  );
  const planned = planChanges(wishes, members);
  return {
    changes: Object.fromEntries(planned.changes.map((one) => [one.member.id, one.change])),
    alreadySo: planned.alreadySo,
    refused: [...refused, ...planned.refused].map(({ reason, line }) => `${reason} ${line}`),
  };
}

describe("what a table of settings changes", () => {
  it("knows people by mention, account and name, as they are written anywhere", () => {
    const people = [member("Ana"), member("Ben"), member("José"), member("Lea")];
    const { changes, refused } = plan(
      people,
      ["<@u-Ana>", "", "de"],
      ["u-Ben", "", "German"],
      ["@jose", "", "Alemán"],
      ["Lea", "", "de-AT"],
      ["Zoe", "", "de"],
      ["", "", "de"],
    );
    expect(Object.keys(changes)).toEqual(["Ana", "Ben", "José", "Lea"]);
    expect(Object.values(changes)).toEqual(Array.from({ length: 4 }, () => ({ locale: "de" })));
    expect(refused).toEqual(["unknown 6", "no-member 7"]);
  });

  it("guesses nobody of two with one name, and takes each member once", () => {
    const people = [member("Ana"), { ...member("Ana"), id: "a2", accounts: ["u2"] }];
    expect(plan(people, ["Ana", "", "de"], ["u2", "", "de"], ["<@u2>", "", "es"])).toMatchObject({
      changes: { a2: { locale: "de" } },
      refused: ["same-name 2", "repeated 4"],
    });
  });

  it("leaves a time zone that a member chose, and takes the others", () => {
    const chose = { timeZone: "Asia/Tokyo", choseTimeZone: true };
    const people = [member("Ana", chose), member("Ben", { timeZone: "Asia/Tokyo" }), member("Lea")];
    const rows = ["Ana", "Ben", "Lea"].map((name) => [name, "Europe/Berlin"]);
    expect(plan(people, ...rows)).toEqual({
      changes: { Ben: { timeZone: "Europe/Berlin" }, Lea: { timeZone: "Europe/Berlin" } },
      alreadySo: 0,
      refused: ["own-zone 2"],
    });
  });

  it("counts what is so already, and reads the rest of a row whose one cell means nothing", () => {
    const people = [member("Ana"), member("Ben")];
    expect(plan(people, ["Ana", "", "en", "no"], ["Ben", "Atlantis", "es", "perhaps"])).toEqual({
      changes: { Ben: { locale: "es" } },
      alreadySo: 1,
      refused: ["time-zone 3", "organiser 3"],
    });
  });

  it("leaves administrators and one organiser at least", () => {
    const admin = member("Ana", { isOrganiser: true, isAdmin: true });
    const named = member("Ben", { isOrganiser: true });
    expect(plan([admin, named], ["Ana", "", "", "no"], ["Ben", "", "", "no"])).toMatchObject({
      changes: { Ben: { isOrganiser: false } },
      refused: ["admin 2"],
    });
    expect(plan([named], ["Ben", "", "", "no"])).toMatchObject({
      changes: {},
      refused: ["last-organiser 2"],
    });
    expect(
      plan([named, member("Lea")], ["Ben", "", "", "no"], ["Lea", "", "", "sí"]),
    ).toMatchObject({ changes: { Ben: { isOrganiser: false }, Lea: { isOrganiser: true } } });
  });
});
