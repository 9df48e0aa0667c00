import type { Block } from "#chat/message.ts";
import type { Picture } from "#pictures/draw-picture.ts";

/** A picture that is still data: it is drawn once the transaction that wanted it is over. */
export type Drawing = {
  readonly kind: "drawing";
  readonly picture: Picture;
  /** All that it shows, in words: for those who hear it read, and for everybody where it cannot be drawn. */
  readonly alt: string;
};

/** A message as verbs and jobs write it, and as it is stored: small, and without any picture drawn yet. */
export type DraftMessage = readonly (Block | Drawing)[];

export const drawing = (picture: Picture, alt: string): Drawing => ({
  kind: "drawing",
  picture,
  alt,
});
