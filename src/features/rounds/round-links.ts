import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";

export const joinLink = link("round-join", {});
export const leaveLink = link("round-leave", {});
export const statusLink = link("round-status", {});

/** The buttons below what two or three read together: whoever presses is looked up in the pair. */
export const metLink = link("round-met", { pair: idArg });
export const calendarLink = link("round-calendar", { pair: idArg });
export const cannotLink = link("round-cannot", { pair: idArg });
export const neverLink = link("round-never", { pair: idArg });
