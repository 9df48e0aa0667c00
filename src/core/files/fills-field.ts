/** Slack's longest field, in UTF-16 code units; blanks at its ends are not counted. */
const LONGEST_PASTE = 3_000;
const PASTE_MARGIN = 20;

/** Whether pasted text is as long as a field takes, so that its end may be cut off. */
export const fillsField = (text: string): boolean => text.length >= LONGEST_PASTE - PASTE_MARGIN;
