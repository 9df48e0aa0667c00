/** Typed words as a sentence: a capital letter and a full stop, and nothing else changed. */
export function asSentence(typed: string): string {
  const text = typed.trim();
  const begun = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?…]["”“’)]?$/.test(begun) ? begun : `${begun}.`;
}

/** Typed words as the end of a sentence that another has begun: small where it begins with one of these words. */
export function asEnding(typed: string, small: RegExp): string {
  const text = typed.trim().replace(/[.\s]+$/, "");
  return small.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
