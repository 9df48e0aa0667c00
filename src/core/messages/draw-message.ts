import type { Log } from "#chat/log.ts";
import { text, type Block, type Message } from "#chat/message.ts";
import type { DraftMessage, Drawing } from "#core/drawing.ts";
import type { Picture } from "#pictures/draw-picture.ts";

/** Draws a picture as a PNG; rejects when it cannot, or not in time. */
export type Draw = (picture: Picture) => Promise<Uint8Array>;

/** Who draws, and where it is noted what could not be drawn. */
export type Studio = { readonly draw: Draw; readonly log: Log };

/**
 * The message with its pictures drawn. Never rejects: in place of one that cannot be drawn stands its alternative text.
 * It may take seconds, so no transaction may be open meanwhile.
 */
export async function drawMessage(studio: Studio, message: DraftMessage): Promise<Message> {
  return Promise.all(
    message.map(async (block) => (block.kind === "drawing" ? drawBlock(studio, block) : block)),
  );
}

async function drawBlock({ draw, log }: Studio, { picture, alt }: Drawing): Promise<Block> {
  try {
    return { kind: "image", png: await draw(picture), alt };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown";
    log.warn("picture not drawn", { picture: picture.kind, reason });
    return text(alt);
  }
}
