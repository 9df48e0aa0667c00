import { type BoardPicture, drawPicture } from "#pictures/draw-picture.ts";

/** About a megabyte in all. */
const MOST_KEPT = 32;

const kept = new Map<string, Promise<Uint8Array>>();

/**
 * The picture of a board as a PNG. The same board is drawn once, however many look at it.
 * @throws when it cannot be drawn, or not in time
 */
export function boardPng(picture: BoardPicture): Promise<Uint8Array> {
  const key = JSON.stringify(picture);
  const drawing = kept.get(key) ?? drawPicture(picture);
  // The one that was looked at last goes last.
  kept.delete(key);
  kept.set(key, drawing);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  drawing.catch(() => kept.delete(key));
  return drawing;
}
