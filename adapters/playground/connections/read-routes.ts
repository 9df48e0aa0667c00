import type { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { MAX_FILE_BYTES } from "#chat/incoming.ts";
import { DEFAULT_LOCALE } from "#chat/locale.ts";
import { attachedAt, toWireEntry } from "../message.ts";
import { toWireCommands } from "../registration.ts";
import { findVisible, isVisible } from "../transcript/transcript.ts";
import { peopleView, placesView } from "../transcript/views.ts";
import type { WireBehind, WireState, WireUpdate } from "../wire.ts";
import type { Playground } from "./playground.ts";

/** What the page shows: the state, what changes in it, and what is behind a message. */
export function addReadRoutes(app: Hono, playground: Playground): void {
  const { group, transcript, updates, clock } = playground;
  const reader = (asked: string | undefined): string => {
    const { people } = transcript.state();
    const person = people.find(({ account }) => account === asked) ?? people[0];
    if (person === undefined) throw new Error("a playground without people");
    return person.account;
  };

  app.get("/api/state", (context) => {
    const me = reader(context.req.query("as"));
    const state = transcript.state();
    return context.json({
      groupName: group.name,
      largestFile: MAX_FILE_BYTES,
      me,
      now: clock.now().toISOString(),
      people: peopleView(state),
      places: placesView(state, me, group.channel),
      entries: state.entries
        .filter((entry) => isVisible(state, entry, me))
        .map((entry) => toWireEntry(state, entry, me)),
      commands: toWireCommands(playground.catalogue, DEFAULT_LOCALE),
      prefix: playground.catalogue.prefix,
      connect: playground.connectHelp,
    } satisfies WireState);
  });

  app.get("/api/updates", (context) => {
    const account = reader(context.req.query("as"));
    return streamSSE(context, async (stream) => {
      const ended = Promise.withResolvers<void>();
      const push = (update: WireUpdate): void =>
        void stream.writeSSE({ data: JSON.stringify(update) });
      const stop = updates.listen({ account, push, end: ended.resolve });
      stream.onAbort(ended.resolve);
      push({ kind: "clock", now: clock.now().toISOString() });
      await ended.promise;
      stop();
    });
  });

  app.get("/api/behind/:entry", (context) => {
    const me = reader(context.req.query("as"));
    const entry = findVisible(transcript.state(), me, context.req.param("entry"));
    if (entry?.content.kind !== "kith") return context.notFound();
    const { message, group: tenant = "", why } = entry.content;
    const previews = {
      slack: playground.previews.slack(message, tenant),
      discord: playground.previews.discord(message, tenant),
    };
    const body = JSON.stringify({ why, previews } satisfies WireBehind, sizeOfBytes);
    return context.body(body, 200, { "content-type": "application/json" });
  });

  app.get("/api/attached/:entry/:index", (context) => {
    const me = reader(context.req.query("as"));
    const entry = findVisible(transcript.state(), me, context.req.param("entry"));
    if (entry?.content.kind !== "kith") return context.notFound();
    const attached = attachedAt(entry.content.message, Number(context.req.param("index")));
    if (attached === undefined) return context.notFound();
    return context.body(new Uint8Array(attached.bytes), 200, {
      "content-type": attached.mediaType,
      "x-content-type-options": "nosniff",
      // A file is only ever saved: shown here, it could act as a page of this address.
      ...(attached.saveAs === undefined
        ? {}
        : { "content-disposition": disposition(attached.saveAs) }),
      "content-security-policy": "sandbox",
    });
  });
}

/** RFC 6266: a plain name for old readers, and the whole one in UTF-8. */
function disposition(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9._ -]+/g, "_");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** Pictures and files in a preview are told by their size; a buffer turns itself into an object before it is seen. */
function sizeOfBytes(this: unknown, key: string, value: unknown): unknown {
  const original: unknown =
    typeof this === "object" && this !== null ? Reflect.get(this, key) : value;
  return original instanceof Uint8Array ? `(${original.length} bytes)` : value;
}
