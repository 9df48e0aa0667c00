import type { webApi } from "@slack/bolt";
import type { Profile } from "#chat/chat-adapter.ts";
import type { Log } from "#chat/log.ts";
import { slackFailure } from "../connections/slack-failure.ts";

/** What Slack knows of a person; undefined when it knows nobody by this id or does not answer in the client's time. */
export async function readProfile(
  client: webApi.WebClient,
  account: string,
  log: Log,
): Promise<Profile | undefined> {
  try {
    const { user } = await client.users.info({ user: account, include_locale: true });
    if (user === undefined) return undefined;
    return {
      name: nameOf(user),
      timeZone: user.tz ?? undefined,
      locale: user.locale,
      isBot: user.is_bot ?? false,
      isAdmin: (user.is_admin ?? false) || (user.is_owner ?? false),
    };
  } catch (error) {
    const failure = slackFailure(error);
    log.debug("slack profile unknown", { why: failure.kind });
    return undefined;
  }
}

type Named = {
  readonly name?: string;
  readonly real_name?: string;
  readonly profile?: { readonly display_name?: string; readonly real_name?: string };
};

/** How somebody wants to be called. Slack leaves a name that was not given empty. */
export const nameOf = ({ name, real_name, profile: own }: Named): string | undefined =>
  [own?.display_name, real_name, own?.real_name, name].find(
    (word) => word !== undefined && word.trim() !== "",
  );
