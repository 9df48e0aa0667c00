import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import { text } from "#chat/message.ts";
import { drawing } from "#core/drawing.ts";
import type { Picture } from "#pictures/draw-picture.ts";
import { onePixel } from "#test/support/one-pixel.ts";
import { createMailRoom, type MailRoom, type Office } from "./mail-room.ts";
import { createScriptedAdapter } from "./scripted-adapter.ts";

const picture: Picture = {
  kind: "survival",
  title: "How long people search",
  subtitle: "March 2026",
  steps: [{ day: 90, share: 0.5, low: null, high: null }],
  end: 180,
  points: [],
  shares: [],
  axis: "Days",
  curve: "Still searching",
  band: "Likely range",
  footnote: "",
};

describe("a picture in a letter", () => {
  let room: MailRoom;
  let office: Office;
  beforeEach(async () => {
    room = await createMailRoom();
    office = await room.office("slack", "T1");
  });
  afterEach(() => room.close());

  const message = [text("The week"), drawing(picture, "Half have landed after 90 days.")];

  it("waits as data and is drawn when it is sent", async () => {
    await room.queue(office, "", { message });
    const { payload } = await room.row();
    expect(payload).toContain("How long people search");
    expect(payload).not.toContain("$bytes");

    const adapter = createScriptedAdapter({});
    const drawn: Picture[] = [];
    const draw = async (wanted: Picture): Promise<Uint8Array> => {
      drawn.push(wanted);
      return onePixel(wanted);
    };
    await room.replica([adapter], { draw }).runOnce();
    expect(drawn).toEqual([picture]);
    expect(adapter.calls.map(({ kinds }) => kinds)).toEqual([["text", "image"]]);
  });

  it("is drawn again for another try, from the same data", async () => {
    await room.queue(office, "", { message });
    const adapter = createScriptedAdapter({
      answer: (_call, index) =>
        index === 0
          ? { kind: "retry", afterMs: 1_000, reason: "busy" }
          : { kind: "sent", messageId: "m" },
    });
    await room.replica([adapter]).runOnce();
    room.clock.advance(10_000);
    await room.replica([adapter]).runOnce();
    expect(adapter.calls.map(({ kinds }) => kinds)).toEqual([
      ["text", "image"],
      ["text", "image"],
    ]);
  });

  it("gives way to its words where it cannot be drawn", async () => {
    await room.queue(office, "", { message });
    const adapter = createScriptedAdapter({});
    const warnings: string[] = [];
    const replica = room.replica([adapter], {
      draw: () => Promise.reject(new Error("the drawing thread ended")),
      log: { ...silentLog, warn: (event) => void warnings.push(event) },
    });
    await replica.runOnce();
    expect(adapter.calls).toMatchObject([
      { kinds: ["text", "text"], text: "The week\nHalf have landed after 90 days." },
    ]);
    expect(warnings).toEqual(["picture not drawn"]);
    expect((await room.row()).state).toBe("sent");
  });

  it("comes in private, too, where no conversation can be opened", async () => {
    const adapter = createScriptedAdapter({
      open: () => ({ kind: "impossible", reason: "no conversations here" }),
    });
    await room.queue(office, "Here you are", {
      target: { kind: "conversation", accounts: ["maya"], near: null, channel: null },
      instead: { maya: message },
    });
    await room.drain([room.replica([adapter])]);
    expect(adapter.calls.map(({ kinds }) => kinds)).toEqual([["text", "image"]]);
  });
});
