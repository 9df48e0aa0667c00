import { decodeAction } from "#chat/action-codec.ts";
import { filesIn, type Incoming } from "#chat/incoming.ts";
import type { Context } from "#core/context.ts";
import type { Mentioned, Surroundings } from "#core/input/surroundings.ts";
import { toAnswer, type DraftAnswer } from "#core/messages/answer-of.ts";
import type { Forward } from "#core/reply.ts";
import { CallerGone } from "#core/sessions/caller-gone.ts";
import type { AccountStanding } from "#core/sessions/caller.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { completeOption } from "./complete-option.ts";
import type { Desk } from "./desk.ts";
import { pressAction } from "./press-action.ts";
import { runCommandText } from "./run-command-text.ts";
import { runVerb } from "./run-verb.ts";
import { sayingWhereFilesGo } from "./saying-where-files-go.ts";
import { submitForm } from "./submit-form.ts";

/**
 * Finds what an event asks for and runs it, in the transaction of `ctx`.
 * @throws Refusal or UserError for what a person can mend; the transaction is then undone. CallerGone when what was
 *   remembered of somebody who is mentioned is no longer true.
 */
export async function dispatch(
  desk: Desk,
  ctx: Context,
  incoming: Incoming,
  standings: ReadonlyMap<string, AccountStanding>,
): Promise<DraftAnswer> {
  const around: Surroundings = {
    ctx,
    directory: desk.declared.directory,
    mentioned: await mentionedMembers(ctx, standings),
    files: filesIn(incoming.event),
  };
  const result = await run(desk, around, incoming);
  if (result.kind !== "forward") return sayingWhereFilesGo(ctx.texts, result);
  const [command = ""] = result.line.replace(/^\//, "").split(/\s+/);
  const forwarded = await runCommandText(
    desk,
    around,
    command.startsWith(desk.catalogue.prefix)
      ? command.slice(desk.catalogue.prefix.length)
      : command,
    result.line.replace(/^\/?\S+\s*/, ""),
    result.as,
  );
  // `/kith kith kith` is nothing that anybody means.
  return forwarded.kind === "forward" ? { kind: "none" } : sayingWhereFilesGo(ctx.texts, forwarded);
}

async function run(
  desk: Desk,
  around: Surroundings,
  { event }: Incoming,
): Promise<DraftAnswer | Forward> {
  switch (event.kind) {
    case "command-text":
      return runCommandText(desk, around, event.command, event.text);
    case "command":
      return runVerb(desk, around, event.path, event.values, event.isTooLateForForm !== true);
    case "action":
      return pressAction(desk, around, decodeAction(event.id), event.chosen);
    case "submit":
      return submitForm(desk, around, decodeAction(event.id), event.values);
    case "complete":
      return completeOption(desk, around, event);
    case "home":
      return toAnswer(await desk.declared.home(around.ctx));
    case "joined":
    case "installed":
      return { kind: "none" };
  }
}

async function mentionedMembers(
  ctx: Context,
  standings: ReadonlyMap<string, AccountStanding>,
): Promise<ReadonlyMap<string, Mentioned>> {
  const ids = [...standings.values()].flatMap((standing) =>
    standing.kind === "member" ? [standing.memberId] : [],
  );
  const found = new Map((await findMembers(ctx, ids)).map((member) => [member.id, member]));
  return new Map(
    [...standings].map(([account, standing]): [string, Mentioned] => {
      if (standing.kind !== "member") return [account, standing];
      const member = found.get(standing.memberId);
      // What was remembered of the account is old: its member became one with another by linking, or was erased and is
      // but a pseudonym without an account.
      if (member === undefined || member.account === member.id) throw new CallerGone();
      return [account, { kind: "member", member }];
    }),
  );
}
