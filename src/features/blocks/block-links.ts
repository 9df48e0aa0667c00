import { button, type Button } from "#chat/message.ts";
import { idArg, oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import type { Texts } from "#texts/texts.ts";

/**
 * "Never Pair Us". What becomes of the message that it stands on: a request is settled by it and goes, a letter that
 * tells other things stays.
 */
export const blockLink = link("block", { member: idArg, message: oneOf("goes", "stays") });

/** The caller's own blocks, with a way back from each and a form to add one. */
export const blocksLink = link("blocks", {});

export const unblockLink = link("unblock", { member: idArg });

/** The quiet button on a request, or below a letter. */
export const neverPairUs = (texts: Texts, memberId: string, message: "goes" | "stays"): Button =>
  button(texts.blocks.neverPairUs, blockLink.ref({ member: memberId, message }));

/** The way to the caller's own blocks, for lists of settings. */
export const seeBlocks = (texts: Texts): Button => button(texts.blocks.see, blocksLink.ref({}));
