import { and, desc, eq } from "drizzle-orm";
import { shorten } from "#chat/shorten.ts";
import { unpackId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { asks } from "#db/schema/index.ts";

/** As many as one reads at a glance. */
const MOST_NAMED = 3;
const LABEL_LENGTH = 60;

/**
 * The open ask of a member that is meant by its id or by some of its words.
 * @param typed the id, packed or whole, or words of it in any case
 * @throws UserError `no-such-ask`, which names those that are open; `which-ask` where the words fit several
 */
export async function findAsk(
  { tx, group }: Pick<Context, "tx" | "group">,
  asker: { readonly id: string; readonly name: string },
  typed: string,
): Promise<string> {
  const open = await tx
    .select({ id: asks.id, text: asks.text })
    .from(asks)
    .where(and(eq(asks.groupId, group.id), eq(asks.askerId, asker.id), eq(asks.state, "open")))
    .orderBy(desc(asks.createdAt), desc(asks.id));
  const id = unpackId(typed) ?? typed;
  const exact = open.find((ask) => ask.id === id);
  if (exact !== undefined) return exact.id;
  const words = plain(typed);
  const [found, another] = open.filter((ask) => plain(ask.text).includes(words));
  if (found !== undefined && another === undefined) return found.id;
  const labels = (found === undefined ? open : [found, another])
    .flatMap((ask) => (ask === undefined ? [] : [shortened(ask.text)]))
    .slice(0, MOST_NAMED);
  const named = { name: asker.name, asks: labels };
  throw found === undefined
    ? new UserError("no-such-ask", (texts) => texts.giving.noSuchAsk(named), "ask")
    : new UserError("which-ask", (texts) => texts.giving.whichAsk(named), "ask");
}

const plain = (text: string): string =>
  text.normalize("NFKC").toLocaleLowerCase("und").replaceAll(/\s+/g, " ").trim();

const shortened = (text: string): string => shorten(text.replaceAll(/\s+/g, " "), LABEL_LENGTH);
