import type { Span } from "#chat/message.ts";
import { type Mailbox, nameOf } from "#core/outbox/mailbox.ts";
import type { Texts } from "#texts/texts.ts";

/**
 * How somebody may write to another one: by a mention where the message is read, on a platform that they share, by the
 * way that the other has chosen, or where the other was seen last.
 * @param everywhere every account of both, the one used last first
 */
export function howToReach(
  { introductions: words }: Texts,
  { reader, other }: { readonly reader: Mailbox; readonly other: Mailbox },
  everywhere: readonly Mailbox[],
): readonly Span[] {
  const name = nameOf(other);
  const theirs = everywhere.filter(({ member }) => member.id === other.member.id);
  const here = theirs.find(({ workspaceId }) => workspaceId === reader.workspaceId);
  if (here !== undefined) return words.writeTo({ name, account: here.account });
  const shared = theirs.find(({ workspaceId }) =>
    everywhere.some(
      (mailbox) => mailbox.member.id === reader.member.id && mailbox.workspaceId === workspaceId,
    ),
  );
  const way = other.member.contactWay;
  return shared === undefined && way !== null
    ? words.reachedBy({ name, way })
    : words.foundOn({ name, platform: (shared ?? other).platform });
}
