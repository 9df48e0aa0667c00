import type { MentionedAccount } from "#chat/incoming.ts";
import { accountToken } from "#chat/person-token.ts";

/** What Slack wraps in angle brackets where `should_escape` is on; what a person typed there comes as `&lt;`. */
const WRAPPED = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g;

/** A typed command's text as the person meant it: mentions as tokens, addresses bare, entities as characters. */
export function readTypedText(text: string): string {
  return unescapeEntities(
    text.replace(WRAPPED, (_whole, sign: string, target: string, label: string | undefined) => {
      switch (sign) {
        case "@":
          return accountToken(target);
        case "#":
          return `#${label ?? target}`;
        case "!":
          return label ?? `@${target}`;
        default:
          return label ?? target.replace(/^mailto:/, "");
      }
    }),
  );
}

/** The accounts that the text mentions, with the name that Slack gives them there. */
export function readMentions(text: string): readonly MentionedAccount[] {
  return [...text.matchAll(/<@([A-Z0-9]+)(?:\|([^<>]*))?>/g)].map(([, id = "", name]) => ({
    id,
    name: name === undefined || name === "" ? undefined : unescapeEntities(name),
    isBot: undefined,
    isPresent: undefined,
  }));
}

function unescapeEntities(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
