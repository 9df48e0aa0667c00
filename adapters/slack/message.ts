import type { types } from "@slack/bolt";
import type { Block, Control, Field, Message, Span } from "#chat/message.ts";
import { LIMITS } from "./limits.ts";
import { controlElement, isForSeveral, plain, severalBlock } from "./rendering/controls.ts";
import { fallbackText, mrkdwn } from "./rendering/mrkdwn.ts";
import { richText } from "./rendering/rich-text.ts";

export type FileBlock = Extract<Block, { readonly kind: "file" }>;

/** A message as Slack takes it; `text` is what notifications and readers of screens use. */
export type Rendered = { readonly text: string; readonly blocks: types.KnownBlock[] };

export type RenderOptions = {
  /** The group that its buttons belong to. */
  readonly group: string | undefined;
  /** Ids of the uploaded files of the message's pictures. One that is missing is shown as its alt text. */
  readonly pictures: ReadonlyMap<Uint8Array, string>;
  /**
   * What became of files in a reply, which cannot hold them, by their bytes: they go to the receiver's direct
   * messages. One that is not among them comes below the message.
   */
  readonly files?: ReadonlyMap<Uint8Array, "sent" | "failed">;
};

/**
 * A message as Block Kit. Over-long text is shortened.
 * @throws when it has more blocks, controls or choices than Slack shows: a bug, as they cannot be left out.
 */
export function renderMessage(message: Message, options: RenderOptions): Rendered {
  return {
    text: fallbackText(message, LIMITS.message.text),
    blocks: renderBlocks(message, options, LIMITS.message.blocks),
  };
}

/** What Slack would be sent for a message, as JSON; its files follow it. */
export function previewMessage(message: Message, group: string): unknown {
  const files = message.flatMap((block) =>
    block.kind === "file" ? [{ filename: block.name, length: block.bytes.byteLength }] : [],
  );
  const rendered = renderMessage(message, { group, pictures: new Map() });
  return files.length === 0 ? rendered : { ...rendered, files };
}

/** The blocks alone, for a modal or the home page. @throws like `renderMessage`. */
export function renderViewBlocks(message: Message, options: RenderOptions): types.KnownBlock[] {
  return renderBlocks(message, options, LIMITS.view.blocks);
}

function renderBlocks(message: Message, options: RenderOptions, limit: number): types.KnownBlock[] {
  let controls = 0;
  const blocks = message.flatMap((block): types.KnownBlock[] => {
    const first = controls;
    if (block.kind === "controls") controls += block.controls.length;
    return renderBlock(block, options, first);
  });
  if (blocks.length > limit) {
    throw new Error(`a message of ${blocks.length} blocks: Slack shows ${limit} here`);
  }
  return blocks;
}

function renderBlock(
  block: Block,
  options: RenderOptions,
  firstControl: number,
): types.KnownBlock[] {
  switch (block.kind) {
    case "title":
      return block.text.trim() === ""
        ? []
        : [{ type: "header", text: plain(block.text, LIMITS.header) }];
    case "text":
      return present(richText(block.spans, LIMITS.section));
    case "fields":
      return present(richText(fieldSpans(block.fields), LIMITS.section));
    case "divider":
      return [{ type: "divider" }];
    case "controls":
      return actions(block.controls, options.group, firstControl);
    case "image":
      return picture(block.png, block.alt, options.pictures);
    case "file":
      return present(richText(fileSpans(block, options.files), LIMITS.section));
    case "context":
      return context(block.spans);
  }
}

/** One field a line. Slack's own two-column fields know only its markup, which would change what people typed. */
function fieldSpans(fields: readonly Field[]): readonly Span[] {
  return fields.flatMap((field, index): readonly Span[] => [
    { kind: "text", text: index === 0 ? "" : "\n" },
    { kind: "bold", text: `${field.label}:` },
    { kind: "text", text: " " },
    ...field.value,
  ]);
}

function actions(
  controls: readonly Control[],
  group: string | undefined,
  firstControl: number,
): types.KnownBlock[] {
  if (controls.length === 0) return [];
  if (controls.length > LIMITS.actions) {
    throw new Error(`${controls.length} controls in one block: Slack shows ${LIMITS.actions}`);
  }
  const elements: types.ActionsBlockElement[] = [];
  const menus: types.KnownBlock[] = [];
  for (const [index, control] of controls.entries()) {
    const position = firstControl + index;
    if (isForSeveral(control)) menus.push(severalBlock(control, position, group));
    else elements.push(controlElement(control, position, group));
  }
  return elements.length === 0 ? menus : [...menus, { type: "actions", elements }];
}

function picture(
  png: Uint8Array,
  alt: string,
  pictures: ReadonlyMap<Uint8Array, string>,
): types.KnownBlock[] {
  const id = pictures.get(png);
  if (id === undefined) return context([{ kind: "text", text: alt }]);
  return [{ type: "image", slack_file: { id }, alt_text: plain(alt, LIMITS.image.alt).text }];
}

/** Slack shows a file as a message of its own: here stands what it is and, in a reply, where to find it. */
function fileSpans(
  { label, name, bytes, elsewhere }: FileBlock,
  files: RenderOptions["files"],
): readonly Span[] {
  const went = files?.get(bytes);
  const where = went === undefined ? undefined : elsewhere?.[went];
  return [
    { kind: "bold", text: label },
    { kind: "text", text: where === undefined ? ` (${name})` : ` (${name}): ${where}` },
  ];
}

/** Plain words stay plain; only a mention, a link or a time needs markup. */
function context(spans: readonly Span[]): types.KnownBlock[] {
  const words = spans.every((span) => span.kind === "text");
  const text = spans.map((span) => (span.kind === "text" ? span.text : "")).join("");
  if (words && text.trim() === "") return [];
  return [
    {
      type: "context",
      elements: [
        words
          ? plain(text, LIMITS.context)
          : { type: "mrkdwn", text: mrkdwn(spans, LIMITS.context), verbatim: true },
      ],
    },
  ];
}

function present(block: types.KnownBlock | undefined): types.KnownBlock[] {
  return block === undefined ? [] : [block];
}
