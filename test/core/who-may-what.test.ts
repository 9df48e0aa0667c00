import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeAction } from "#chat/action-codec.ts";
import type { Answer } from "#chat/answer.ts";
import type { IncomingEvent } from "#chat/incoming.ts";
import { plainText } from "#chat/message.ts";
import type { ArgDefs } from "#core/action-args.ts";
import type { Who } from "#core/permitted.ts";
import { createDesk } from "#features/index.ts";
import { rawEvent } from "#test/support/raw-event.ts";
import { createTestKith, type TestKith } from "#test/support/test-kith.ts";

/** Who may use what, in one list to be read. What is new is put here by hand. */
const LISTED = {
  organiser: `
    /group export, /group import, /group setup, employer-alias, employer-alias-gone,
    employer-aliases, group-boards, group-channel, group-digest, group-digest-off,
    group-import-apply, group-import-discard, group-import-file, group-import-table, group-measure,
    group-organisers, group-rounds, group-rounds-off, group-settings, group-times, link-enter-code,
    link-show-code, link-unlink, pulse-csv, pulse-page`,
  member: `
    /ask close, /ask list, /ask new, /board, /checkup, /contact add, /contact edit,
    /contact forget, /contact import, /contact list, /contact match, /contact show, /gave, /goal,
    /intro, /kith, /knows, /landed, /met, /nudges off, /nudges on, /nudges pause, /nudges set,
    /nudges why, /offer list, /offer new, /offer withdraw, /privacy board, /privacy erase,
    /privacy export, /privacy show, /pulse, /reach, /round join, /round leave, /round pause,
    /round status, /stage, /thanks, /todo, /week, ask-again, ask-change, ask-close, ask-count,
    ask-help, ask-helped, ask-know, ask-log, ask-mention, ask-mine, ask-not-now, ask-not-this-time,
    ask-outcome, ask-page, ask-post, ask-see, block, block-form, blocks, board-consent, board-see,
    checkup, checkup-tie, contact-details, contact-edit, contact-forget, contact-forget-no,
    contact-forget-yes, contact-found, contact-match, contact-merge, contact-merge-ask,
    contact-merge-no, contact-met, contact-page, contact-reach, contact-reachable, contact-show,
    contact-way, contacts-end, employer-own, first-give-offer, give-confirm, give-correct,
    give-count-introduction, give-details, give-meet, give-mention, give-raise, give-received,
    give-see, give-thank, give-told, goal-form, help, help-all, import-addresses, import-cancel,
    import-employers, import-keep, import-people, import-search, import-show, import-untick,
    introduction-answer, introduction-mention, introduction-see, introduction-send-again,
    inventory, inventory-circle, inventory-closed, inventory-clubs, inventory-family,
    inventory-helped, inventory-neighbours, inventory-past-jobs, inventory-pause, inventory-school,
    inventory-well, knows-ask, knows-contact, knows-other, knows-target, knows-withdraw, knows-yes,
    landing-choose, landing-clear, landing-form, landing-had-call, landing-name, landing-path,
    landing-pledge, landing-thank, landing-undo, landing-willing, link-account-code,
    link-account-enter, meet-answer, meet-worth, meeting-details, meeting-outcome, messages,
    nudge-decline, nudge-form, nudge-later, nudge-no-reminder, nudge-stop, nudge-take-up,
    nudge-unstop, nudge-zone, nudges, offer-back, offer-meet, offer-page, offer-withdraw,
    old-contacts, old-contacts-picked, outreach-ahead, outreach-ahead-done, outreach-draft,
    outreach-letter, outreach-move, outreach-of, outreach-page, outreach-prepare,
    outreach-rehearse, outreach-rest, outreach-schedule, outreach-start, outreach-suggest,
    outreach-talked, outreach-use-draft, outreach-wait, path-agree, path-choose, path-decline,
    path-said-no, path-said-yes, path-save, path-who, playbook-open, privacy-erase,
    privacy-erase-no, privacy-erase-yes, privacy-export, pulse-see, round-calendar, round-cannot,
    round-join, round-leave, round-met, round-never, round-status, setup-hour, setup-messages,
    setup-no, setup-other-hour, setup-yes, setup-zone, task-done, task-drop, task-reopen,
    task-snooze, task-snooze-to, thanks-count, todo, todo-page, unblock, unblock-chosen, week,
    week-hours, week-log, week-plan, week-show, week-streak, write-first, write-it`,
} satisfies Readonly<Record<Who, string>>;

const { declared } = createDesk("");
const verbs = declared.commands.flatMap(({ name, verbs: all }) =>
  Object.entries(all).map(([verb, { who }]) => ({
    name: `/${name} ${verb}`.trim(),
    path: { command: name, verb: verb === "" ? undefined : verb },
    who,
  })),
);
const declarations = [...verbs, ...declared.actions];
const named = (who: Who): readonly string[] =>
  declarations.flatMap((one) => (one.who === who ? [one.name] : [])).toSorted();

it.each(["organiser", "member"] as const)("what is declared for a %s is listed here", (who) => {
  const listed = LISTED[who].split(",").map((name) => name.trim());
  expect(named(who)).toEqual(listed.toSorted());
});

/** Something that each argument takes. */
const anyArgs = (args: ArgDefs): readonly string[] =>
  Object.values(args).map(
    ({ read }) =>
      ["AAAAAAAAAAAAAAAAAAAAAA", "on", "here", "landing", "30-days", "ask", "yes"].find(
        (word) => read(word) !== undefined,
      ) ?? "",
  );

describe("what is for organisers", () => {
  let kith: TestKith;
  let deliveries = 0;
  beforeAll(async () => {
    kith = await createTestKith();
    await kith.person("olivia", { isAdmin: true }).type("/todo");
    await kith.person("ben").type("/todo");
  });
  afterAll(() => kith.close());

  const send = (event: IncomingEvent, account: string): Promise<Answer> =>
    kith.handle(
      rawEvent(event, {
        account: { id: account, name: account, locale: undefined, isAdmin: undefined },
        workspace: { id: "w1", name: undefined },
        deliveryId: `who-${++deliveries}`,
      }),
    );
  const said = (answer: Answer): string =>
    answer.kind === "reply" ? plainText(answer.message) : answer.kind;

  /** Each way to get at it. */
  const ways: readonly (readonly [string, IncomingEvent])[] = [
    ...verbs
      .filter(({ who }) => who === "organiser")
      .flatMap(({ name, path }): [string, IncomingEvent][] => {
        const id = encodeAction({ name: "command", args: [path.command, path.verb ?? "", ""] }, "");
        return [
          [`${name} typed`, { kind: "command", path, values: {} }],
          [`${name} in a form`, { kind: "submit", id, values: {} }],
        ];
      }),
    ...declared.actions
      .filter(({ who }) => who === "organiser")
      .flatMap(({ name, args }): [string, IncomingEvent][] => {
        const id = encodeAction({ name, args: anyArgs(args) }, undefined);
        return [
          [`${name} pressed`, { kind: "action", id, chosen: undefined }],
          [`${name} submitted`, { kind: "submit", id, values: {} }],
        ];
      }),
  ];

  it.each(ways)("%s by anybody else is refused in one way", async (_way, event) => {
    expect(said(await send(event, "ben"))).toBe(
      "The group’s settings are for its organisers. /kith has your own, and /pulse shows how the group is doing.",
    );
    expect(said(await send(event, "olivia"))).not.toContain("for its organisers");
  });
});
