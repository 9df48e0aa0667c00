import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { streamSSE } from "hono/streaming";
import type { z } from "zod";
import type { Handle } from "#chat/answer.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import { DEFAULT_LOCALE } from "#chat/locale.ts";
import type { MovableClock } from "#chat/clock.ts";
import type { Log } from "#chat/log.ts";
import type { Message } from "#chat/message.ts";
import type { Stage } from "./act.ts";
import { perform } from "./act.ts";
import type { DemoGroup } from "./demo-group.ts";
import { toIncoming } from "./incoming.ts";
import { MAX_PEOPLE, MAX_REQUEST_BYTES } from "./limits.ts";
import { pictureAt, toWireEntry } from "./message.ts";
import { readPageFile } from "./page-files.ts";
import { toWireCommands } from "./registration.ts";
import { judgeRequest } from "./request-guard.ts";
import {
  actRequest,
  clockRequest,
  completeRequest,
  personRequest,
  readRequest,
} from "./requests.ts";
import { untilTomorrowAtNine } from "./tomorrow-at-nine.ts";
import type { Transcript } from "./transcript.ts";
import { findPlace, findVisible, isVisible } from "./transcript.ts";
import type { Updates } from "./updates.ts";
import { newAccount, peopleView, placesView } from "./views.ts";
import type { ConnectHelp, WireBehind, WireState, WireSuggestion, WireUpdate } from "./wire.ts";

export type Preview = (message: Message, group: string) => unknown;

export type Playground = {
  readonly group: DemoGroup;
  readonly catalogue: Catalogue;
  readonly handle: Handle;
  readonly clock: MovableClock;
  readonly transcript: Transcript;
  readonly updates: Updates;
  readonly previews: Readonly<Record<"slack" | "discord", Preview>>;
  readonly connectHelp: readonly ConnectHelp[];
  readonly publicUrl: string | undefined;
  readonly log: Log;
};

/** The page and what it asks, as one Hono app. */
export function createRoutes(playground: Playground): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const header = (name: string): string | undefined => context.req.header(name);
    const verdict = judgeRequest(
      {
        method: context.req.method,
        host: header("host"),
        origin: header("origin"),
        fetchSite: header("sec-fetch-site"),
        contentType: header("content-type"),
      },
      playground.publicUrl,
    );
    return verdict.ok ? next() : context.text(verdict.reason, 403);
  });
  app.use(bodyLimit({ maxSize: MAX_REQUEST_BYTES }));
  app.onError((cause, context) => {
    if (cause instanceof BadRequest) return context.json({ reason: cause.message }, 400);
    playground.log.error("playground.request-failed", cause, { path: context.req.path });
    return context.json({ reason: "Something went wrong." }, 500);
  });
  app.notFound((context) => context.text("There is nothing at this address.", 404));
  addPage(app);
  addReads(app, playground);
  addDeeds(app, playground);
  return app;
}

class BadRequest extends Error {
  override readonly name = "BadRequest";
}

function addPage(app: Hono): void {
  const send = (name: string): Response | undefined => {
    const file = readPageFile(name);
    if (file === undefined) return undefined;
    const headers = { "content-type": file.contentType, "cache-control": "no-cache" };
    return new Response(file.body, { headers });
  };
  app.get("/", (context) => send("index.html") ?? context.notFound());
  app.get("/page/:name", (context) => send(context.req.param("name")) ?? context.notFound());
}

function addReads(app: Hono, playground: Playground): void {
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
      me,
      now: clock.now().toISOString(),
      people: peopleView(state),
      places: placesView(state, me, group.channel),
      entries: state.entries
        .filter((entry) => isVisible(state, entry, me))
        .map((entry) => toWireEntry(state, entry, me)),
      commands: toWireCommands(playground.catalogue, DEFAULT_LOCALE),
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

  app.get("/api/images/:entry/:index", (context) => {
    const me = reader(context.req.query("as"));
    const entry = findVisible(transcript.state(), me, context.req.param("entry"));
    if (entry?.content.kind !== "kith") return context.notFound();
    const png = pictureAt(entry.content.message, Number(context.req.param("index")));
    if (png === undefined) return context.notFound();
    return context.body(new Uint8Array(png), 200, { "content-type": "image/png" });
  });
}

function addDeeds(app: Hono, playground: Playground): void {
  const { group, catalogue, handle, transcript, clock } = playground;
  const stage: Stage = { group, prefix: catalogue.prefix, clock, transcript, handle };

  app.post("/api/act", async (context) => {
    const answer = await perform(stage, read(actRequest, await context.req.json()));
    return answer.kind === "refused" ? context.json(answer, 409) : context.json(answer);
  });

  app.post("/api/complete", async (context) => {
    const ask = read(completeRequest, await context.req.json());
    const state = transcript.state();
    const person = state.people.find(({ account }) => account === ask.account);
    const place = findPlace(state, ask.account, ask.place);
    if (person === undefined || place === undefined) throw new BadRequest("Nobody is there.");
    const incoming = toIncoming(
      {
        workspace: group.workspace,
        groupName: group.name,
        people: state.people,
        person,
        channel: place.kind === "direct" ? undefined : group.channel,
        deliveryId: `complete-${crypto.randomUUID()}`,
      },
      {
        kind: "complete",
        path: { command: ask.command.slice(catalogue.prefix.length), verb: ask.verb },
        option: ask.option,
        typed: ask.typed,
      },
    );
    const { answer } = await handle(incoming);
    const suggestions: readonly WireSuggestion[] =
      answer.kind === "suggestions" ? answer.suggestions : [];
    return context.json(suggestions);
  });

  app.post("/api/people", async (context) => {
    const { name } = read(personRequest, await context.req.json());
    const { people } = transcript.state();
    if (people.length >= MAX_PEOPLE) throw new BadRequest("The group is full.");
    const timeZone = people[0]?.timeZone ?? "Europe/London";
    const account = newAccount(transcript, name);
    const person = { account, name, stage: "searching", isAdmin: false, timeZone } as const;
    transcript.addPerson(person);
    const scene = { workspace: group.workspace, groupName: group.name, people, person };
    await handle(
      toIncoming({ ...scene, channel: undefined, deliveryId: "joined" }, { kind: "joined" }),
    );
    return context.json({ account });
  });

  app.post("/api/clock", async (context) => {
    const ask = read(clockRequest, await context.req.json());
    const zoneOf = (asked: string): string =>
      transcript.state().people.find(({ account }) => account === asked)?.timeZone ?? "UTC";
    await clock.advance(
      "advanceMs" in ask
        ? ask.advanceMs
        : untilTomorrowAtNine(clock.now(), zoneOf(ask.tomorrowAtNine)),
    );
    const now = clock.now().toISOString();
    playground.updates.push(() => ({ kind: "clock", now }));
    return context.json({ now });
  });

  app.post("/api/read", async (context) => {
    const { account, place } = read(readRequest, await context.req.json());
    if (findPlace(transcript.state(), account, place) !== undefined) {
      transcript.markRead(account, place);
    }
    return context.json({});
  });
}

function read<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const where = result.error.issues[0];
  throw new BadRequest(`${where?.path.join(".") ?? "body"}: ${where?.message ?? "not understood"}`);
}

/** Pictures in a preview are told by their size. */
function sizeOfBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? `(${value.length} bytes of PNG)` : value;
}
