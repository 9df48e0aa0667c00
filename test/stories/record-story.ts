import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EngineName } from "#db/engine.ts";
import type { ChatPerson, Reaction, Shown } from "#test/support/chat-driver.ts";
import { startStory, type ChatName, type Story } from "./start-story.ts";

/** A Monday. */
const MONDAY_10 = "2026-03-02T10:00:00Z";

/** What LinkedIn's archive holds, with its preamble. */
export const CONNECTIONS = [
  "Notes:",
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  "",
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  "Ines,Moreau,https://www.linkedin.com/in/ines,,Globex,Head of Operations,12 Mar 2024",
  "Karl,Braun,https://www.linkedin.com/in/karl,,Initech,Nurse,7-Feb-22",
  'Lena,"Fischer, PhD",https://www.linkedin.com/in/lena,,Globex,Analyst,01 Jan 2021',
  "",
].join("\n");

const FAMILY = ["Rosa Lind", "Tom Lind", "Vera Lind", "Uwe Lind", "Nils Lind"];
const SCHOOL = ["Olga Petrov at Acme", "Sam Reed", "Yan Li", "Mia Costa", "Ali Demir"];

/** From an empty list to a network that is worked with, told once and lived on every chat. */
export function describeRecordStory(chat: ChatName, engine: EngineName): void {
  describe(`the networking record on ${chat}, ${engine}`, () => {
    let story: Story;
    let maya: ChatPerson;
    beforeAll(async () => {
      story = await startStory(chat, engine, MONDAY_10);
      maya = await story.driver.person("maya");
    });
    afterAll(() => story.close());

    it("lists ten people from two circles, five at a time", async () => {
      await maya.type("/goal learn how hospitals buy software employers:Globex");
      const empty = shown(await maya.type("/contact list"));
      expect(empty.buttons).toContain("List People I Know");
      await maya.press("List People I Know");
      await nameFive(maya, FAMILY);
      await maya.press("That Is Everybody");
      const school = await nameFive(maya, SCHOOL);
      expect(school.text).toContain("10 names so far");
    });

    it("shows what a file holds, saves nothing, and then keeps what was chosen", async () => {
      const open = await maya.type("/contact import");
      expect(open.kind).toBe("form");
      maya.attach("Your file", {
        name: "Connections.csv",
        bytes: new TextEncoder().encode(CONNECTIONS),
      });
      const preview = shown(await maya.submit({}));
      expect(preview.text).toContain("3 people in your file");
      expect(shown(await maya.type("/contact list search:Moreau")).text).not.toContain("Globex");
      const kept = shown(await maya.press("Keep All 3"));
      expect(kept.text).toContain("3 people are on your list now");
      expect(shown(await maya.type("/contact list search:Moreua")).text).toContain("Ines Moreau");
    });

    it("writes a letter in the member's own words, and says what would make it better", async () => {
      const reach = shown(await maya.type('/reach contact:"Ines Moreau"'));
      expect(reach.text).toContain("Globex");
      await maya.press("Write It");
      const first = shown(
        await maya.submit({
          "What do you want to learn?": "how Globex chooses its software",
          "Why them?": "I read that Globex opened a clinic in Lyon in May.",
        }),
      );
      expect(first.text).toContain("It only asks");
      await maya.press("Change It");
      const better = shown(
        await maya.submit({
          "What can you offer?": "I can show you what worked for us when we changed systems.",
        }),
      );
      expect(better.text).not.toContain("It only asks");
      expect(better.text).toContain("fifteen minutes");
      expect(shown(await maya.press("Mark as Sent")).text).toContain("hardest part");
    });

    it("prepares the talk, with a file for the calendar", async () => {
      shown(await maya.type('/reach contact:"Ines Moreau" state:replied'));
      await maya.press("We Have a Date");
      shown(
        await maya.submit({ "Which day?": "tomorrow", "What time, for fifteen minutes?": "10:30" }),
      );
      const card = shown(await maya.press("Prepare"));
      expect(card.text).toContain("Which two people should I talk to next");
      await story.deliver();
      const files = await maya.downloads();
      expect(files.map((file) => new TextDecoder().decode(file.bytes)).join()).toContain(
        "BEGIN:VEVENT",
      );
    });

    it("logs the meeting, thanks, and knows the next step", async () => {
      await story.moveTo("2026-03-03T11:00:00Z");
      const logged = shown(
        await maya.type(
          '/met who:"Ines Moreau" how:call names:"Paul Adler at Umbrella; Zoe Quist"',
        ),
      );
      expect(logged.text).toContain("Logged your conversation with Ines Moreau");
      const due = shown(await maya.type("/todo"));
      expect(due.text).toContain("Thank Ines Moreau");
      const thanks = shown(await maya.press("Write It"));
      expect(thanks.text).toContain("Ines");
      shown(await maya.type("/todo"));
      expect(shown(await maya.press("Done")).text).toContain("Done: Thank");
      expect(shown(await maya.type("/reach")).buttons).toContain("Reach Out");
    });

    it("checks the network, with a picture, and looks back on the week", async () => {
      const checkup = shown(await maya.type("/checkup"));
      expect(checkup.images).toHaveLength(1);
      expect(shown(await maya.type("/week")).text).toContain("1, with 2 new names");
    });
  });
}

async function nameFive(person: ChatPerson, names: readonly string[]): Promise<Shown> {
  const open = await person.press("Name Five");
  if (open.kind !== "form") throw new Error(`no form but ${JSON.stringify(open)}`);
  return shown(
    await person.submit(
      Object.fromEntries(open.form.fields.map((field, index) => [field.label, names[index] ?? ""])),
    ),
  );
}

function shown(reaction: Reaction): Shown {
  if (reaction.kind !== "message") throw new Error(`no message but ${JSON.stringify(reaction)}`);
  return reaction.shown;
}
