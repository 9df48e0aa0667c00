import type { Hono } from "hono";
import { perform } from "../answering/act.ts";
import type { Stage } from "../answering/stage.ts";
import { toIncoming } from "../incoming.ts";
import { MAX_PEOPLE } from "../limits.ts";
import { newAccount } from "../transcript/new-account.ts";
import { findPlace } from "../transcript/transcript.ts";
import type { WireSuggestion } from "../wire.ts";
import { BadRequest, readBody } from "./bad-request.ts";
import type { Playground } from "./playground.ts";
import {
  actRequest,
  clockRequest,
  completeRequest,
  personRequest,
  readRequest,
} from "./requests.ts";
import { untilTomorrowMorning } from "./until-tomorrow-morning.ts";

export const ACT_PATH = "/api/act";

/** What people do on the page. */
export function addDeedRoutes(app: Hono, playground: Playground): void {
  const { group, catalogue, handle, transcript, clock } = playground;
  const stage: Stage = { group, prefix: catalogue.prefix, clock, transcript, handle };

  app.post(ACT_PATH, async (context) => {
    const answer = await perform(stage, readBody(actRequest, await context.req.json()));
    return answer.kind === "refused" ? context.json(answer, 409) : context.json(answer);
  });

  app.post("/api/complete", async (context) => {
    const ask = readBody(completeRequest, await context.req.json());
    const state = transcript.state();
    const person = state.people.find(({ account }) => account === ask.account);
    const place = findPlace(state, ask.account, ask.place);
    if (person === undefined || place === undefined) throw new BadRequest("Nobody is there.");
    const incoming = toIncoming(
      {
        group,
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
    const { name } = readBody(personRequest, await context.req.json());
    const { people } = transcript.state();
    if (people.length >= MAX_PEOPLE) throw new BadRequest("The group is full.");
    const timeZone = people[0]?.timeZone ?? "Europe/London";
    const account = newAccount(transcript, name);
    const person = { account, name, stage: "searching", isAdmin: false, timeZone } as const;
    transcript.addPerson(person);
    const scene = { group, people, person, channel: undefined, deliveryId: "joined" };
    await handle(toIncoming(scene, { kind: "joined" }));
    return context.json({ account });
  });

  app.post("/api/clock", async (context) => {
    const ask = readBody(clockRequest, await context.req.json());
    const zoneOf = (asked: string): string =>
      transcript.state().people.find(({ account }) => account === asked)?.timeZone ?? "UTC";
    await clock.advance(
      "advanceMs" in ask
        ? ask.advanceMs
        : untilTomorrowMorning(clock.now(), zoneOf(ask.tomorrowMorning)),
    );
    const now = clock.now().toISOString();
    playground.updates.push(() => ({ kind: "clock", now }));
    return context.json({ now });
  });

  app.post("/api/read", async (context) => {
    const { account, place } = readBody(readRequest, await context.req.json());
    if (findPlace(transcript.state(), account, place) !== undefined) {
      transcript.markRead(account, place);
    }
    return context.json({});
  });
}
