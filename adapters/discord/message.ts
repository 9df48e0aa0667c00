import type {
  APIMessageTopLevelComponent,
  RESTAPIAttachment,
  RESTPostAPIChannelMessageJSONBody,
  RawFile,
} from "discord.js";
// Not from discord.js, which takes long to load: the playground renders without it.
import { ComponentType, MessageFlags, SeparatorSpacingSize } from "discord-api-types/v10";
import type { Block, Field, Message, Span } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { MESSAGE, assertAtMost } from "./limits.ts";
import type { Attached } from "./rendering/attached.ts";
import { attach, fileAttachment, pictureAttachment } from "./rendering/attached.ts";
import { renderControls } from "./rendering/controls.ts";
import { renderSpans } from "./rendering/markdown.ts";

/** A message in Discord's components, version 2. */
export type RenderedMessage = {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly RESTAPIAttachment[];
  readonly files: readonly RawFile[];
  /** The accounts that the message mentions on purpose. */
  readonly mentions: readonly string[];
};

type Piece =
  | { readonly kind: "text"; readonly length: number; readonly render: (limit: number) => string }
  | { readonly kind: "components"; readonly components: readonly APIMessageTopLevelComponent[] };

/**
 * Renders a message. Text over Discord's limit is shortened, the longest blocks first, each at its end.
 * @param group goes into the custom ids of the buttons.
 * @throws when there is nothing to show, or more than a message can hold: bugs in the feature that made it.
 */
export function renderMessage(message: Message, group: string | undefined): RenderedMessage {
  const attached: Attached[] = [];
  const pieces = message.flatMap((block) => renderBlock(block, group, attached));
  const limit = fairLimit(
    pieces.map((piece) => (piece.kind === "text" ? piece.length : 0)),
    MESSAGE.text,
  );
  const components = pieces.flatMap((piece): readonly APIMessageTopLevelComponent[] => {
    if (piece.kind === "components") return piece.components;
    const content = piece.render(limit);
    return content.trim() === "" ? [] : [{ type: ComponentType.TextDisplay, content }];
  });
  if (components.length === 0) throw new Error("Discord takes no empty message");
  assertAtMost(countComponents(components), MESSAGE.components, "components in a message");
  assertAtMost(attached.length, MESSAGE.files, "files in a message");
  assertUniqueIds(components);
  return {
    components,
    attachments: attached.map(({ name, description }, index) => ({
      id: String(index),
      filename: name,
      description: shorten(description, MESSAGE.altText),
    })),
    files: attached.map(({ name, bytes, mediaType }) => ({
      name,
      data: Buffer.from(bytes),
      contentType: mediaType,
    })),
    mentions: [...new Set(message.flatMap(mentionsIn))],
  };
}

/** The body of a message; `notify` are the accounts that it may notify, never a role and never everyone. */
export function messageBody(
  rendered: RenderedMessage,
  options: { readonly ephemeral: boolean; readonly notify: readonly string[] },
): RESTPostAPIChannelMessageJSONBody {
  return {
    flags: MessageFlags.IsComponentsV2 | (options.ephemeral ? MessageFlags.Ephemeral : 0),
    components: [...rendered.components],
    attachments: [...rendered.attachments],
    allowed_mentions: { parse: [], users: options.notify.slice(0, MESSAGE.mentions) },
  };
}

function renderBlock(
  block: Block,
  group: string | undefined,
  attached: Attached[],
): Piece | readonly Piece[] {
  switch (block.kind) {
    case "title":
      return textPiece([{ kind: "text", text: block.text.replace(/\s*\n\s*/g, " ") }], "## ");
    case "text":
      return textPiece(block.spans, "");
    case "fields":
      return textPiece(block.fields.flatMap(fieldSpans), "");
    case "context":
      return textPiece(block.spans, "-# ");
    case "divider":
      return components({
        type: ComponentType.Separator,
        divider: true,
        spacing: SeparatorSpacingSize.Small,
      });
    case "controls":
      return components(...renderControls(block.controls, group));
    case "image": {
      const media = { url: attach(attached, pictureAttachment(block, attached.length)) };
      return components({
        type: ComponentType.MediaGallery,
        items: [{ media, description: shorten(block.alt, MESSAGE.altText) }],
      });
    }
    case "file":
      return [
        textPiece([{ kind: "text", text: block.label }], ""),
        components({
          type: ComponentType.File,
          file: { url: attach(attached, fileAttachment(block, attached)) },
        }),
      ];
  }
}

const components = (...list: readonly APIMessageTopLevelComponent[]): Piece => ({
  kind: "components",
  components: list,
});

/** Small print and headings are marked at the start of each line. */
function textPiece(spans: readonly Span[], linePrefix: string): Piece {
  const mark = (text: string): string =>
    text.trim() === "" ? "" : linePrefix + text.replaceAll("\n", `\n${linePrefix}`);
  const whole = mark(renderSpans(spans, Number.POSITIVE_INFINITY));
  const marks = whole.split("\n").length * linePrefix.length;
  return {
    kind: "text",
    length: whole.length,
    render: (limit) => (whole.length <= limit ? whole : mark(renderSpans(spans, limit - marks))),
  };
}

function fieldSpans(field: Field, index: number): readonly Span[] {
  return [
    ...(index === 0 ? [] : [{ kind: "text", text: "\n" } as const]),
    { kind: "bold", text: `${field.label}:` },
    { kind: "text", text: " " },
    ...field.value,
  ];
}

/** The largest limit a text under which all texts together stay within the total, so that short ones stay whole. */
function fairLimit(lengths: readonly number[], total: number): number {
  let left = total;
  const ascending = lengths.toSorted((one, other) => one - other);
  for (const [index, length] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - index));
    if (length > share) return share;
    left -= length;
  }
  return total;
}

function mentionsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case "text":
    case "context":
      return block.spans.flatMap(mentionOf);
    case "fields":
      return block.fields.flatMap((field) => field.value.flatMap(mentionOf));
    case "title":
    case "divider":
    case "controls":
    case "image":
    case "file":
      return [];
  }
}

const mentionOf = (span: Span): readonly string[] =>
  span.kind === "mention" ? [span.account] : [];

function countComponents(components: readonly APIMessageTopLevelComponent[]): number {
  return components.reduce(
    (sum, component) =>
      sum + 1 + (component.type === ComponentType.ActionRow ? component.components.length : 0),
    0,
  );
}

function assertUniqueIds(components: readonly APIMessageTopLevelComponent[]): void {
  const seen = new Set<string>();
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const control of row.components) {
      if (!("custom_id" in control)) continue;
      if (seen.has(control.custom_id)) {
        throw new Error(`Discord takes each custom id once in a message: ${control.custom_id}`);
      }
      seen.add(control.custom_id);
    }
  }
}
