import { createSlackAdapter } from "#adapters/slack/slack-adapter.ts";
import type { Handle } from "#chat/answer.ts";
import { systemClock } from "#chat/clock.ts";
import { silentLog, type Log } from "#chat/log.ts";
import { text } from "#chat/message.ts";
import { createDesk } from "#features/index.ts";
import { createHttpServer } from "#http/http-server.ts";
import { randomFor } from "#test/simulation/random.ts";
import type { Envelope } from "#test/support/fake-slack/delivery.ts";
import { startFakeSlack, type FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { signedRequest } from "#test/support/fake-slack/http-delivery.ts";
import {
  commandEnvelope,
  homeOpened,
  joined,
  userChanged,
} from "#test/support/fake-slack/interactions.ts";
import { newAddress } from "#test/support/fake-slack/response-addresses.ts";
import { addPerson } from "#test/support/fake-slack/world.ts";
import { noChanges } from "#test/support/no-changes.ts";
import { incomingProblems } from "./incoming-problems.ts";
import { damage, extend, retype, type Json } from "./mutate.ts";
import type { PayloadFigures } from "./payload-figures.ts";
import { catchUnhandled } from "./unhandled.ts";

/** A payload that is answered later than this hangs. */
const PATIENCE_MS = 3_000;
/** What people write, or Kith wrote long ago. */
const TYPED = new Set(
  "text value name username user_name real_name team_domain channel_name domain action_id callback_id private_metadata block_id tz locale display_name".split(
    " ",
  ),
);
const BY_ID = new Set(["values", "who", "how", "to", "members", "file", "contact"]);
/** Most of what is of no use hangs in Bolt until Slack would give up, so that it is tried seldom. */
const DAMAGED = 0.003;

/**
 * Posts payloads to the adapter's address, signed as Slack's: with other texts, with more than Slack sends so far, and
 * seldom with values of no use. The first two must be answered without an error and reach the core whole; the last must
 * harm nobody else.
 */
export async function fuzzSlack(options: {
  readonly runs: number;
  readonly seed: number;
}): Promise<PayloadFigures> {
  const fake = await startFakeSlack();
  const person = addPerson(fake.world, "maya");
  const findings: { input: string; what: string }[] = [];
  const answers: Record<string, number> = {};
  const count = (what: string): void => {
    answers[what] = (answers[what] ?? 0) + 1;
  };
  let errors: string[] = [];
  const log: Log = {
    ...silentLog,
    error: (event, cause) => void errors.push(`${event}: ${String(cause)}`),
  };
  let problems: readonly string[] = [];
  const handle: Handle = async (incoming) => {
    count("reached the core");
    problems = incomingProblems(incoming);
    return {
      group: undefined,
      answer: { kind: "reply", message: [text("Yes.")], audience: "caller", replaces: false },
    };
  };
  const http = createHttpServer({ log: silentLog });
  const adapter = createSlackAdapter({
    ...noChanges,
    botToken: fake.botToken,
    apiUrl: fake.apiUrl,
    signingSecret: fake.signingSecret,
    mount: http.mount,
    log,
    clock: systemClock,
  });
  await adapter.start(createDesk("").catalogue, handle);
  const { port } = await http.listen("127.0.0.1", 0);
  const url = `http://127.0.0.1:${port}/slack/events`;
  const unhandled = catchUnhandled();

  async function post(envelope: Envelope): Promise<string> {
    const { body, headers } = signedRequest(fake.world, fake.signingSecret, envelope);
    const answer = await fetch(url, {
      method: "POST",
      headers,
      body,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((error: unknown) => `nothing (${error instanceof Error ? error.name : "no error"})`);
    if (typeof answer === "string") return answer;
    await answer.arrayBuffer();
    return String(answer.status);
  }

  try {
    for (let run = 0; run < options.runs; run++) {
      const random = randomFor(options.seed, `slack ${run}`);
      const envelope = random.pick(envelopes(fake, person.id));
      // Last, as Bolt complains of them when others are under way.
      const isLast = run >= options.runs * (1 - DAMAGED);
      const kind = isLast ? "damaged" : random.chance(0.7) ? "retyped" : "extended";
      const sent = asJson(envelope.payload);
      const payload =
        kind === "retyped"
          ? retype(sent, random, TYPED)
          : kind === "extended"
            ? extend(sent, random, BY_ID)
            : damage(sent, random);
      errors = [];
      problems = [];
      const status = await post({ ...envelope, payload: asFields(payload) });
      count(`${kind}: ${status}`);
      const wrong = [
        ...(kind === "damaged"
          ? []
          : [...(status === "200" ? [] : [`answered by ${status}`]), ...errors, ...problems]),
        ...unhandled.take(),
      ];
      findings.push(
        ...wrong.map((what) => ({
          input: `#${run} ${JSON.stringify(payload).slice(0, 1_500)}`,
          what,
        })),
      );
    }
    const sound = await post(commandEnvelope(fake, person, "todo", ""));
    if (sound !== "200") findings.push({ input: "a sound command at the end", what: sound });
  } finally {
    unhandled.stop();
    await http.close();
    await adapter.stop();
    await fake.close();
  }
  return { inputs: options.runs, answers, findings };
}

/** One of each kind, as Slack sends it. */
function envelopes(fake: FakeSlack, user: string): readonly [Envelope, ...Envelope[]] {
  const { world } = fake;
  const person = world.people.get(user) ?? addPerson(world, "maya");
  const address = newAddress(world, user, fake.channel.id, undefined);
  const responseUrl = `${fake.baseUrl}/response/${address}`;
  const common = {
    team: { id: world.team.id, domain: world.team.domain },
    user: { id: user, username: "maya", name: "maya", team_id: world.team.id },
    api_app_id: world.appId,
    token: "legacy",
    trigger_id: "1.2.abc",
    enterprise: null,
    is_enterprise_install: false,
  };
  const interactive = (payload: Envelope["payload"]): Envelope => ({
    kind: "interactive",
    retry: 0,
    payload: { ...common, ...payload },
  });
  const view = {
    id: "V1",
    type: "modal",
    callback_id: "k1:command::met::",
    hash: "1.a",
    private_metadata: JSON.stringify({ responseUrl, channel: fake.channel.id }),
    title: { type: "plain_text", text: "Met" },
    blocks: [],
    state: {
      values: {
        who: { input: { type: "plain_text_input", value: "Ana Silva" } },
        how: { input: { type: "static_select", selected_option: { value: "coffee" } } },
        to: { input: { type: "users_select", selected_user: user } },
        members: { input: { type: "multi_users_select", selected_users: [user] } },
        file: { input: { type: "file_input", files: [{ id: "F1", name: "a.csv", size: 10 }] } },
        contact: { input: { type: "external_select", selected_option: { value: "<contact:A>" } } },
      },
    },
  };
  const message = {
    container: { type: "message", message_ts: "1.1", channel_id: "C1", is_ephemeral: true },
    channel: { id: "C1", name: "general" },
    message: { ts: "1.1", text: "Hello", blocks: [], user },
    response_url: responseUrl,
  };
  const press = (action: object): Envelope =>
    interactive({
      type: "block_actions",
      ...message,
      actions: [{ block_id: "b", action_ts: "1.1", ...action }],
    });
  const option = { text: { type: "plain_text", text: "One" }, value: "one" };
  return [
    commandEnvelope(fake, person, "met", `Ana Silva <@${user}|maya> how:coffee &lt;b&gt;`),
    press({
      type: "button",
      action_id: "k1:todo::1",
      value: "v",
      text: { type: "plain_text", text: "Done" },
    }),
    press({ type: "static_select", action_id: "k1:choose::", selected_option: option }),
    press({ type: "multi_static_select", action_id: "k1:choose::", selected_options: [option] }),
    interactive({ type: "view_submission", view, response_urls: [] }),
    interactive({
      type: "block_suggestion",
      action_id: "input",
      block_id: "who",
      value: "An",
      view,
      container: { type: "view", view_id: "V1" },
    }),
    homeOpened(world, person),
    joined(world, person),
    userChanged(world, person),
  ];
}

const asJson = (payload: Envelope["payload"]): Json =>
  // What is sent as JSON anyway.
  JSON.parse(JSON.stringify(payload)) as Json;

const asFields = (payload: Json): Envelope["payload"] =>
  typeof payload === "object" && payload !== null && !Array.isArray(payload)
    ? Object.fromEntries(Object.entries(payload))
    : {};
