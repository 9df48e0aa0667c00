import { getRequestListener } from "@hono/node-server";
import type { Handle } from "#chat/answer.ts";
import type { ChatAdapter, Recipient } from "#chat/chat-adapter.ts";
import type { MovableClock } from "#chat/clock.ts";
import type { Mount, RequestListener } from "#chat/http-mount.ts";
import { countInFlight } from "#chat/in-flight.ts";
import type { Log } from "#chat/log.ts";
import type { Preview } from "./connections/playground.ts";
import { createRoutes } from "./connections/routes.ts";
import { createUpdates } from "./connections/updates.ts";
import type { DemoGroup } from "./demo-group.ts";
import { demoGroup } from "./demo-group.ts";
import { MESSAGES_PER_MINUTE } from "./limits.ts";
import { toWireEntry } from "./message.ts";
import { openGroup } from "./opening.ts";
import { createTranscriptFile } from "./transcript/transcript-file.ts";
import type { Place, TranscriptChange, TranscriptState } from "./transcript/transcript.ts";
import { createTranscript, emptyTranscript, isVisible } from "./transcript/transcript.ts";
import { peopleView, placesView } from "./transcript/views.ts";
import type { ConnectHelp } from "./wire.ts";

export type PlaygroundOptions = {
  readonly mount: Mount;
  readonly clock: MovableClock;
  readonly log: Log;
  /** What each platform would get for a message. */
  readonly previews: Readonly<Record<"slack" | "discord", Preview>>;
  /** How to connect a real platform. */
  readonly connectHelp: readonly ConnectHelp[];
  /** Keeps what was said over a restart; without it everything begins anew. */
  readonly stateFile?: string | undefined;
  /** The address as the world sees it: the one name besides loopback that the page is served under. */
  readonly publicUrl?: string | undefined;
  /** Who is there; the demo group unless a test brings its own. */
  readonly group?: DemoGroup | undefined;
};

/** A simulated chat platform with a page at `/`, for looking at Kith without any account or token. */
export function createPlaygroundAdapter(options: PlaygroundOptions): ChatAdapter {
  const { mount, clock, log, group = demoGroup } = options;
  const file =
    options.stateFile === undefined ? undefined : createTranscriptFile(options.stateFile, log);
  const updates = createUpdates();
  const saved = file?.load();
  let listener: RequestListener = (_request, response) => {
    response.writeHead(503, { "retry-after": "1" }).end("Kith is starting.");
  };
  let phase: "starting" | "running" | "stopped" = "starting";
  const inFlight = countInFlight();

  const publishPeopleAndPlaces = (state: TranscriptState): void => {
    const people = peopleView(state);
    updates.push((account) => ({
      kind: "people-and-places",
      people,
      places: placesView(state, account, group.channel),
    }));
  };
  const transcript = createTranscript(
    saved ?? emptyTranscript(group.people),
    (change: TranscriptChange) => {
      const state = transcript.state();
      file?.save(state);
      if (change.kind === "entry") {
        const { entry } = change;
        updates.push((account) =>
          isVisible(state, entry, account)
            ? { kind: "entry", entry: toWireEntry(state, entry, account) }
            : undefined,
        );
      }
      publishPeopleAndPlaces(state);
    },
  );
  mount("/", (request, response) => listener(request, response));

  const placeOf = (to: Recipient): Place | undefined => {
    const { people, conversations } = transcript.state();
    if (to.workspace !== group.workspace) return undefined;
    if (to.kind === "account") {
      const isKnown = people.some((person) => person.account === to.account);
      return isKnown ? { kind: "direct", account: to.account } : undefined;
    }
    if (to.channel === group.channel) return { kind: "channel" };
    const isKnown = conversations.some((conversation) => conversation.id === to.channel);
    return isKnown ? { kind: "conversation", id: to.channel } : undefined;
  };

  return {
    platform: "playground",
    pace: {
      messagesPerMinute: MESSAGES_PER_MINUTE,
      afterCrash: "send-again",
      timeoutMs: 5_000,
    },
    async start(catalogue, handle) {
      const { previews, connectHelp, publicUrl } = options;
      const handleUnlessStopped: Handle = (incoming) => {
        if (phase === "stopped") throw new Error("Kith has stopped.");
        return inFlight.during(() => handle(incoming));
      };
      const parts = { group, catalogue, clock, transcript, updates, log };
      const app = createRoutes({
        ...parts,
        handle: handleUnlessStopped,
        previews,
        connectHelp,
        publicUrl,
      });
      const serve = getRequestListener(app.fetch, { overrideGlobalObjects: false });
      if (saved === undefined) {
        await openGroup({ group, clock, transcript, handle, log });
      }
      listener = (request, response) => void serve(request, response);
      phase = "running";
      log.info("playground started", { people: transcript.state().people.length });
      for (const { platform, variables, section } of connectHelp) {
        log.info("playground: how to connect", {
          platform,
          set: variables.join(", "),
          readme: section,
        });
      }
    },
    async send(to, message, delivery) {
      const place = placeOf(to);
      if (place === undefined) {
        return { kind: "unreachable", reason: "nobody and no channel of that name" };
      }
      const { group: tenant, why, deliveryKey } = delivery;
      const entry = transcript.add({
        key: `delivery:${deliveryKey}`,
        place,
        at: clock.now().toISOString(),
        onlyFor: undefined,
        content: { kind: "kith", message, group: tenant, why },
      });
      return { kind: "sent", messageId: entry.id };
    },
    async openConversation(_workspace, accounts, { title }) {
      const known = new Set(transcript.state().people.map((person) => person.account));
      if (!accounts.every((account) => known.has(account))) {
        return { kind: "impossible", reason: "somebody is not in the group" };
      }
      return { kind: "opened", channel: transcript.openConversation(title, accounts).id };
    },
    async profile(workspace, account) {
      if (workspace !== group.workspace) return undefined;
      const person = transcript.state().people.find((one) => one.account === account);
      if (person === undefined) return undefined;
      const { name, timeZone, isAdmin } = person;
      return { name, timeZone, locale: "en", isBot: false, isAdmin };
    },
    health() {
      return { connected: phase === "running", detail: phase };
    },
    async stop() {
      // The page may still read; the HTTP server closes after this.
      phase = "stopped";
      updates.endAll();
      await inFlight.idle();
      file?.flush();
    },
  };
}
