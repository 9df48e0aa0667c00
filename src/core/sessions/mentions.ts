import type { Incoming } from "#chat/incoming.ts";
import { accountsIn } from "#chat/person-token.ts";
import type { AccountStanding, Caller, CallerDirectory } from "./caller.ts";

/** More people than this in one command are not looked up: nobody means them. */
const MAX_MENTIONS = 50;

/** Longer ids are no platform's: Slack's have about 11 characters, Discord's up to 20. */
const MAX_ACCOUNT_ID = 40;

/**
 * Who the mentioned accounts are, looked up before the transaction opens, as a platform may have to be asked.
 * By platform account id.
 */
export async function lookUpMentions(
  incoming: Incoming,
  caller: Caller,
  callers: CallerDirectory,
  now: Date,
): Promise<ReadonlyMap<string, AccountStanding>> {
  const ids = [...new Set(typedTexts(incoming).flatMap((typed) => accountsIn(typed)))];
  const found = await Promise.all(
    ids.slice(0, MAX_MENTIONS).map(async (id): Promise<[string, AccountStanding]> => {
      if (id.length > MAX_ACCOUNT_ID) return [id, { kind: "absent" }];
      const told = incoming.mentioned.find((account) => account.id === id);
      if (told?.isBot === true) return [id, { kind: "bot" }];
      if (told?.isPresent === false) return [id, { kind: "absent" }];
      const account = { id, name: told?.name, locale: undefined, isAdmin: undefined };
      return [id, await callers.resolveAccount(caller, incoming.platform, account, now)];
    }),
  );
  return new Map(found);
}

function typedTexts(incoming: Incoming): readonly string[] {
  switch (incoming.event.kind) {
    case "command-text":
      return [incoming.event.text];
    case "command":
    case "submit":
      return Object.values(incoming.event.values);
    case "action":
    case "complete":
    case "home":
    case "joined":
    case "installed":
      return [];
  }
}
