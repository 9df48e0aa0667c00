import { button, context, controls, text, title, type Message } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import type { Context } from "#core/context.ts";
import type { FileInput } from "#core/option-types.ts";
import { UserError } from "#core/user-error.ts";
import { holdMembers } from "./group-members.ts";
import { groupImportLinks } from "./import-links.ts";
import { keepWishes } from "./kept-wishes.ts";
import { matchRows } from "./match-rows.ts";
import { planChanges, type SettingsChange } from "./plan-changes.ts";
import { countRefusals, type Refusal } from "./refusals.ts";
import { readSettingsFile, type SettingsFile } from "./settings-file.ts";

/** In UTF-16 code units, so that a preview of everything that can go wrong fits a message. */
const MAX_TYPED = 40;
const MAX_NAMES = 10;

/**
 * What a table would change, with the buttons that do it or drop it. Nothing is changed yet.
 * @throws UserError `group-import-…` when nothing can be read from the file
 */
export async function previewImport(ctx: Context, input: FileInput): Promise<Message> {
  const words = ctx.texts.group.import;
  const read = readable(readSettingsFile(input.bytes, input.name === undefined));
  const members = await holdMembers(ctx);
  const { wishes, refused: unmatched } = matchRows(read.rows, members);
  const { changes, alreadySo, refused } = planChanges(wishes, members);
  const leftOut = countRefusals([...unmatched, ...refused, ...unreadable(read)]);
  const hasChanges = changes.length > 0;
  const draft = hasChanges ? await keepWishes(ctx, wishes) : undefined;
  return [
    title(words.found({ count: changes.length })),
    ...(hasChanges ? [text(changesText(ctx, changes))] : []),
    ...(alreadySo === 0 ? [] : [text(words.alreadySo({ count: alreadySo }))]),
    ...(leftOut.length === 0 ? [] : [text(words.leftOut)]),
    ...leftOut.map(({ reason, count, first }) =>
      text(
        words.refused({
          reason,
          count,
          first: first.map(({ line, what }) => ({ line, what: shorten(what, MAX_TYPED) })),
        }),
      ),
    ),
    ...(read.own.length === 0 ? [] : [text(words.ownColumns({ titles: shown(read.own) }))]),
    ...(read.strange.length === 0
      ? []
      : [text(words.strangeColumns({ titles: shown(read.strange) }))]),
    controls(
      ...(draft === undefined
        ? []
        : [
            button(words.apply, groupImportLinks.apply.ref({ draft }), "primary"),
            button(words.discard, groupImportLinks.discard.ref({ draft })),
          ]),
      button(words.getTable, groupImportLinks.table.ref({})),
    ),
    ...(hasChanges ? [context(words.nothingSaved)] : []),
  ];
}

type ReadableFile = Extract<SettingsFile, { kind: "rows" }>;

/** @throws UserError `group-import-…` */
function readable(read: SettingsFile): ReadableFile {
  switch (read.kind) {
    case "rows":
      return read;
    case "own":
      throw new UserError(
        "group-import-own",
        (texts) => texts.group.import.onlyOwn({ titles: shown(read.own) }),
        "file",
      );
    case "problem":
      throw new UserError(
        `group-import-${read.problem}`,
        (texts) => texts.group.import.problems[read.problem],
        "file",
      );
  }
}

const shown = (titles: readonly string[]): readonly string[] =>
  titles.slice(0, MAX_NAMES).map((one) => shorten(one, MAX_TYPED));

/** The rows of which nothing can be said but where they are. */
const unreadable = ({ openQuotes, cutOff }: ReadableFile): readonly Refusal[] => [
  ...openQuotes.map((line) => ({ reason: "open-quote" as const, line, what: "" })),
  ...(cutOff === undefined ? [] : [{ reason: "cut-off" as const, line: cutOff, what: "" }]),
];

/** How many change in what; who becomes an organiser, or is one no more, by name. */
function changesText({ texts }: Context, changes: readonly SettingsChange[]): string {
  const words = texts.group.import;
  const zones = changes.filter(({ change }) => change.timeZone !== undefined).length;
  const languages = changes.filter(({ change }) => change.locale !== undefined).length;
  const organisers = (isOrganiser: boolean): string | undefined => {
    const names = changes
      .filter(({ change }) => change.isOrganiser === isOrganiser)
      .map(({ member }) => shorten(member.name, MAX_TYPED));
    const said = { names: names.slice(0, MAX_NAMES), more: Math.max(0, names.length - MAX_NAMES) };
    return names.length === 0 ? undefined : texts.group.organisers(said);
  };
  const [added, removed] = [organisers(true), organisers(false)];
  return [
    ...(zones === 0 ? [] : [words.zones({ count: zones })]),
    ...(languages === 0 ? [] : [words.languages({ count: languages })]),
    ...(added === undefined ? [] : [words.becoming({ names: added })]),
    ...(removed === undefined ? [] : [words.leaving({ names: removed })]),
  ].join("\n");
}
