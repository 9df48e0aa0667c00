import { encodeAction } from "#chat/action-codec.ts";
import type { Block, Control, Message, Span } from "#chat/message.ts";
import type { Entry, TranscriptState } from "./transcript/transcript.ts";
import { placeId } from "./transcript/transcript.ts";
import type { WireBlock, WireControl, WireEntry, WireSpan } from "./wire.ts";

/** One entry as this reader sees it. */
export function toWireEntry(state: TranscriptState, entry: Entry, reader: string): WireEntry {
  const { content } = entry;
  return {
    id: entry.id,
    seq: entry.seq,
    place: placeId(entry.place),
    at: entry.at,
    author: content.kind === "person" ? content.account : undefined,
    onlyYou: entry.onlyFor !== undefined,
    edits: entry.edits,
    blocks:
      content.kind === "person"
        ? [{ kind: "text", spans: [{ kind: "text", text: content.line }] }]
        : toWireBlocks(state, content.message, content.group, (index) =>
            addressOf(entry, index, reader),
          ),
  };
}

/** A message's blocks; `address` gives the one of the picture or the file in the block at an index. */
export function toWireBlocks(
  state: TranscriptState,
  message: Message,
  group: string | undefined,
  address: (index: number) => string,
): readonly WireBlock[] {
  const spans = (list: readonly Span[]): readonly WireSpan[] =>
    list.map((span) => toWireSpan(state, span));
  return message.map((block, index): WireBlock => {
    switch (block.kind) {
      case "title":
      case "divider":
        return block;
      case "text":
      case "context":
        return { kind: block.kind, spans: spans(block.spans) };
      case "fields":
        return {
          kind: "fields",
          fields: block.fields.map(({ label, value }) => ({ label, value: spans(value) })),
        };
      case "controls":
        return {
          kind: "controls",
          controls: block.controls.map((control) => toWireControl(control, group)),
        };
      case "image":
        return { kind: "image", src: address(index), alt: block.alt };
      case "file":
        return {
          kind: "file",
          href: address(index),
          name: block.name,
          label: block.label,
          size: block.bytes.byteLength,
        };
    }
  });
}

export type Attached = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** The name to keep it under; a picture is only shown. */
  readonly saveAs: string | undefined;
};

/** The picture or the file in the block at an index of a message. */
export function attachedAt(message: Message, index: number): Attached | undefined {
  const block: Block | undefined = message[index];
  if (block?.kind === "image") {
    return { bytes: block.png, mediaType: "image/png", saveAs: undefined };
  }
  return block?.kind === "file"
    ? { bytes: block.bytes, mediaType: block.mediaType, saveAs: block.name }
    : undefined;
}

function addressOf(entry: Entry, index: number, reader: string): string {
  // A replaced message has other pictures and files at the same place.
  return `/api/attached/${entry.id}/${index}?as=${encodeURIComponent(reader)}&edits=${entry.edits}`;
}

function toWireSpan(state: TranscriptState, span: Span): WireSpan {
  switch (span.kind) {
    case "text":
    case "bold":
    case "code":
    case "link":
      return span;
    case "mention": {
      const person = state.people.find((one) => one.account === span.account);
      return { kind: "mention", account: span.account, name: person?.name ?? span.account };
    }
    case "time":
      return { ...span, at: span.at.toISOString() };
  }
}

function toWireControl(control: Control, group: string | undefined): WireControl {
  switch (control.kind) {
    case "button": {
      const { kind, label, style, action } = control;
      return { kind, label, style, id: encodeAction(action, group) };
    }
    case "select": {
      const { kind, placeholder, choices, action, most = 1 } = control;
      return { kind, placeholder, choices, most, id: encodeAction(action, group) };
    }
    case "link-button":
      return control;
  }
}
