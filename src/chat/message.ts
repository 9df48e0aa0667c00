import type { ActionRef } from "./action-codec.ts";

/** A run of text. Whatever people typed is `text`: renderers escape it, so no markup or mention can be smuggled in. */
export type Span =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bold"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  /** Shows the account's name and, in a message to it or to a channel, notifies it. `account` is the platform's id. */
  | { readonly kind: "mention"; readonly account: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  /** An instant, shown in the reader's own time zone. `fallback` is read where the platform cannot. */
  | {
      readonly kind: "time";
      readonly at: Date;
      readonly style: "date" | "time" | "date-time";
      readonly fallback: string;
    };

export type Button = {
  readonly kind: "button";
  readonly label: string;
  readonly action: ActionRef;
  readonly style: "plain" | "primary" | "danger";
};

export type LinkButton = {
  readonly kind: "link-button";
  readonly label: string;
  readonly url: string;
};

/** A menu; the chosen value arrives with the action. */
export type Select = {
  readonly kind: "select";
  readonly placeholder: string;
  readonly action: ActionRef;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** How many may be chosen at once; several arrive as their values with a comma between, so no value may hold one. */
  readonly most?: number;
};

export type Control = Button | LinkButton | Select;

export type Field = { readonly label: string; readonly value: readonly Span[] };

export type Block =
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "text"; readonly spans: readonly Span[] }
  | { readonly kind: "fields"; readonly fields: readonly Field[] }
  | { readonly kind: "divider" }
  | { readonly kind: "controls"; readonly controls: readonly Control[] }
  | { readonly kind: "image"; readonly png: Uint8Array; readonly alt: string }
  /** A file to keep, such as a calendar entry; `label` says what it is. */
  | {
      readonly kind: "file";
      readonly name: string;
      readonly mediaType: string;
      readonly bytes: Uint8Array;
      readonly label: string;
      /**
       * Where a reply cannot carry a file, it comes as a direct message from Kith, and this is said in its place. The
       * core fills it in; features leave it out.
       */
      readonly elsewhere?: { readonly sent: string; readonly failed: string };
    }
  /** Small print: where this comes from, why it was sent. */
  | { readonly kind: "context"; readonly spans: readonly Span[] };

/** What Kith says: a few blocks, top to bottom. */
export type Message = readonly Block[];

/** Text with line breaks, or spans, as spans. */
function toSpans(content: string | Span | readonly Span[]): readonly Span[] {
  if (typeof content === "string") return [{ kind: "text", text: content }];
  return "kind" in content ? [content] : content;
}

/**
 * Spans from a template: what stands between the braces is text unless it is a span.
 * @example rich`Logged: ${bold(name)}.`
 */
export function rich(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Span | readonly Span[])[]
): readonly Span[] {
  const spans: Span[] = [];
  strings.forEach((part, index) => {
    if (part !== "") spans.push({ kind: "text", text: part });
    const value = values[index];
    if (value === undefined) return;
    spans.push(...toSpans(typeof value === "number" ? String(value) : value));
  });
  return spans;
}

export const bold = (text: string): Span => ({ kind: "bold", text });
export const code = (text: string): Span => ({ kind: "code", text });
export const mention = (account: string): Span => ({ kind: "mention", account });

export const title = (text: string): Block => ({ kind: "title", text });
export const text = (content: string | Span | readonly Span[]): Block => ({
  kind: "text",
  spans: toSpans(content),
});
export const file = (
  label: string,
  content: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array },
): Block => ({ kind: "file", label, ...content });
export const context = (content: string | Span | readonly Span[]): Block => ({
  kind: "context",
  spans: toSpans(content),
});
export const fields = (...list: readonly Field[]): Block => ({ kind: "fields", fields: list });
export const field = (label: string, value: string | Span | readonly Span[]): Field => ({
  label,
  value: toSpans(value),
});
export const controls = (...list: readonly Control[]): Block => ({
  kind: "controls",
  controls: list,
});
export const divider: Block = { kind: "divider" };

export const button = (
  label: string,
  action: ActionRef,
  style: Button["style"] = "plain",
): Button => ({ kind: "button", label, action, style });

/** The message as one plain text: for notifications, logs of tests, and readers of screens. */
export function plainText(message: Message): string {
  const lines = message.flatMap((block): string[] => {
    switch (block.kind) {
      case "title":
        return [block.text];
      case "text":
      case "context":
        return [spansToText(block.spans)];
      case "fields":
        return block.fields.map((entry) => `${entry.label}: ${spansToText(entry.value)}`);
      case "image":
        return [block.alt];
      case "file":
        return [`${block.label} (${block.name})`];
      case "controls":
      case "divider":
        return [];
    }
  });
  return lines.join("\n");
}

function spansToText(spans: readonly Span[]): string {
  return spans
    .map((span) => {
      switch (span.kind) {
        case "text":
        case "bold":
        case "code":
        case "link":
          return span.text;
        case "mention":
          return `@${span.account}`;
        case "time":
          return span.fallback;
      }
    })
    .join("");
}
