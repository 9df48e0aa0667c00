import ICAL from "ical.js";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Block } from "#chat/message.ts";
import { calendarFile } from "#features/outreach/prep/calendar-file.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import { createTestKith, type TestKith, type TestPerson } from "#test/support/test-kith.ts";

type FileBlock = Extract<Block, { readonly kind: "file" }>;

function fileIn(answered: Awaited<ReturnType<TestPerson["type"]>>): FileBlock | undefined {
  const blocks = answered.answer.kind === "reply" ? answered.answer.message : [];
  return blocks.find((block) => block.kind === "file");
}

function readEvent(bytes: Uint8Array): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  const event = calendar.getFirstSubcomponent("vevent");
  if (event === null) throw new Error("the file has no event");
  return new ICAL.Event(event);
}

describe("before a conversation", () => {
  let kith: TestKith;
  let maya: TestPerson;
  beforeEach(async () => {
    kith = await createTestKith("postgres", "2026-03-02T10:00:00Z");
    maya = kith.person("maya", { timeZone: "Europe/Berlin" });
    await maya.type("/contact add Rita Roe");
    await maya.type('/contact add "Sarah Kim" referred-by:"Rita Roe"');
    await maya.type(
      '/contact add "Ana; Silva" company:"City, Hospital" role:matron referred-by:"Sarah Kim"',
    );
  });
  afterEach(() => kith.close());

  const schedule = async (day: string, time: string) => {
    await maya.type('/reach "Ana; Silva" state:scheduled');
    return maya.submit({ day, time });
  };

  it("there is a card: who, how one came there, why, and what to ask", async () => {
    await maya.type('/reach "Ana; Silva"');
    await maya.press("Write It");
    await maya.submit({ way: "letter", learn: "how wards plan", why: "You opened a kitchen" });
    await schedule("12 March", "3 pm");
    const { text } = await maya.press("Prepare");
    expect(text).toContain("Ana; Silva, matron, City, Hospital");
    expect(text).toContain("Rita Roe → Sarah Kim → Ana; Silva");
    expect(text).toContain("You opened a kitchen");
    expect(text).toContain("Thursday 12 March, 15:00");
    expect(text).toContain("How did you come to do what you do?");
  });

  it("comes with a calendar file of fifteen minutes, in UTC, that stays the same event", async () => {
    await schedule("12 March", "15:00");
    const file = fileIn(await maya.press("Prepare"));
    if (file === undefined) throw new Error("no file");
    expect(file.name).toMatch(/^[\w-]+\.ics$/);
    expect(file.mediaType).toBe("text/calendar");
    const event = readEvent(file.bytes);
    expect(event.startDate.toJSDate()).toEqual(new Date("2026-03-12T14:00:00Z"));
    expect(event.startDate.zone.tzid).toBe("UTC");
    expect(event.duration.toSeconds()).toBe(900);
    expect(event.summary).toBe("Talk with Ana; Silva");
    await maya.type('/reach "Ana; Silva"');
    await maya.press("Change the Time");
    await maya.submit({ day: "13 March", time: "9:30" });
    const moved = fileIn(await maya.press("Prepare"));
    expect(readEvent(moved?.bytes ?? new Uint8Array()).uid).toBe(event.uid);
  });

  it("is due on the day before, in the list", async () => {
    await schedule("12 March", "15:00");
    kith.setNow("2026-03-11T10:00:00Z");
    expect((await maya.type("/todo")).text).toContain("Next step towards talking with Ana; Silva");
    expect((await maya.press("Next Step")).buttons).toContain("Prepare");
    kith.setNow("2026-03-12T16:00:00Z");
    expect((await maya.type('/reach "Ana; Silva"')).text).toContain("How was it?");
  });

  it("asks whoever gave the name for a word ahead, and notes it once", async () => {
    await maya.type('/reach "Ana; Silva"');
    const note = await maya.press("Have You Told Them?");
    expect(note.text).toContain("Hello Sarah Kim, thank you for telling me about Ana; Silva");
    expect((await maya.press("I Have Told Them")).text).toContain("Sarah Kim knows");
    const later = await maya.type('/reach "Ana; Silva"');
    expect(later.text).toContain("You asked Sarah Kim for a word ahead on Monday 2 March");
    expect(later.buttons).not.toContain("Have You Told Them?");
  });

  it("can be rehearsed with a member who says yes, in private", async () => {
    const ben = kith.person("ben");
    await allowMessages(kith, ben);
    await maya.type('/reach "Ana; Silva"');
    await maya.press("Rehearse It First");
    const asked = await maya.submit({ member: ben.mention });
    expect(asked.text).toContain("I have asked Ben in private");
    const [letter] = await ben.letters();
    expect(letter?.text).toContain("Rehearse a first call with me for ten minutes");
    expect(letter?.text).not.toContain("Silva");
    expect(kith.channelMessages()).toEqual([]);
    await ben.press("Yes, Introduce Us");
    const opened = (await kith.outbox()).find((one) => one.accounts.length > 0);
    expect(opened?.accounts.toSorted()).toEqual(["ben", "maya"]);
  });

  it("asks nobody, here or in a channel, who takes no messages", async () => {
    const ben = kith.person("ben");
    await ben.type("/todo");
    await maya.type('/reach "Ana; Silva"');
    await maya.press("Rehearse It First");
    const refused = await maya.submit({ member: ben.mention });
    expect(refused.text).toContain("I may not write to Ben yet, so nothing was asked");
    expect(refused.buttons).not.toContain("Mention Them Here");
    expect(await kith.outbox()).toEqual([]);
  });
});

describe("a calendar file", () => {
  it("keeps any text, in lines that RFC 5545 allows", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true }),
        (title, startsAt) => {
          const bytes = calendarFile({
            id: "0199",
            startsAt,
            changedAt: startsAt,
            title,
            note: `a, b; c\\ ${title}`,
          });
          const file = new TextDecoder().decode(bytes);
          expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
          for (const line of file.split("\r\n")) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/[\r\n]/);
          }
          const event = readEvent(bytes);
          expect(event.summary).toBe(title);
          expect(event.startDate.toJSDate().getTime()).toBe(
            Math.floor(startsAt.getTime() / 1000) * 1000,
          );
        },
      ),
    );
  });
});
