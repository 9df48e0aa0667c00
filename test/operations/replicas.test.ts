import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createDesk } from "#features/index.ts";
import { createDiscordDriver } from "#test/support/discord-driver.ts";
import { startFakeDiscord, type FakeDiscord } from "#test/support/fake-discord/fake-discord.ts";
import { startFakeSlack, type FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { FAKE_CLIENT } from "#test/support/fake-slack/installs.ts";
import { type KithProcess, startKithProcess } from "#test/support/kith-process.ts";
import { type LoadBalancer, startLoadBalancer } from "#test/support/load-balancer.ts";
import { createSlackDriver } from "#test/support/slack-driver.ts";
import { slackVisitor } from "#test/support/slack-visitor.ts";
import { createAddress, type DatabaseAddress, TEST_SECRET } from "#test/support/test-database.ts";

type Web = { readonly kith: KithProcess; readonly url: string };

/** Two that talk to the platforms and one that sends, behind a load balancer, on one Postgres. */
describe("several processes on one Postgres", () => {
  let slack: FakeSlack;
  let discord: FakeDiscord;
  let balancer: LoadBalancer;
  let address: DatabaseAddress;
  let removeDatabase: () => Promise<void>;
  let sql: postgres.Sql;
  let webs: Web[];
  let worker: KithProcess;

  beforeAll(async () => {
    slack = await startFakeSlack();
    discord = await startFakeDiscord();
    balancer = await startLoadBalancer();
    slack.postTo(`${balancer.url}/slack/events`);
    ({ address, remove: removeDatabase } = await createAddress("postgres", { empty: false }));
    sql = postgres(address.databaseUrl ?? "", { max: 1 });
    worker = startKithProcess({ ...settings(), ROLE: "worker" });
    webs = await Promise.all([startWeb(), startWeb()]);
    await worker.line('"ready"');
  }, 120_000);
  afterAll(async () => {
    for (const kith of [worker, ...webs.map((web) => web.kith)]) {
      kith.process.kill("SIGKILL");
      await kith.ended;
    }
    await Promise.all([sql.end(), balancer.close(), slack.close(), discord.close()]);
    await removeDatabase();
  });

  const settings = (): Readonly<Record<string, string>> => ({
    DATABASE_URL: address.databaseUrl ?? "",
    KITH_SECRET: TEST_SECRET,
    SLACK_CLIENT_ID: FAKE_CLIENT.id,
    SLACK_CLIENT_SECRET: FAKE_CLIENT.secret,
    SLACK_STATE_SECRET: "a secret for states that is long enough",
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    PUBLIC_URL: balancer.url,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DRAIN_SECONDS: "1",
    // Few people type more here than anybody would.
    RATE_LIMITS: "off",
    LOG_LEVEL: "info",
  });

  async function startWeb(): Promise<Web> {
    const kith = startKithProcess({ ...settings(), ROLE: "web" });
    const { url } = JSON.parse(await kith.line('"ready"')) as { readonly url: string };
    await balancer.add(url);
    return { kith, url };
  }

  /** New ones first, then the old ones go, one after the other: somebody is always there. */
  async function replace(old: readonly Web[]): Promise<Web[]> {
    const fresh = await Promise.all(old.map(startWeb));
    for (const { kith, url } of old) {
      kith.process.kill("SIGTERM");
      expect(await kith.ended).toBe(0);
      balancer.remove(url);
    }
    return fresh;
  }

  async function install(team: FakeSlack): Promise<void> {
    const visitor = slackVisitor(slack, balancer.url, balancer.url);
    const { status } = await visitor.install({ kind: "allow", world: team.world });
    expect(status).toBe(200);
  }

  const countMeetings = async (): Promise<number> => {
    const [row] = await sql`select count(*)::int as n from meetings`;
    return Number(row?.["n"]);
  };

  it("loses and doubles nothing while each is replaced and commands flow", async () => {
    const team = slack.addTeam("rolling");
    await install(team);
    const driver = createSlackDriver({ fake: team });
    const flowing = { goesOn: true };
    let typed = 0;

    /** Types one command after the other; each must be answered. */
    async function flow(type: (line: string) => Promise<{ readonly kind: string }>) {
      for (let n = 0; flowing.goesOn; n++) {
        const reaction = await type(`/met Somebody${n} Else how:call`);
        typed++;
        if (reaction.kind !== "message") throw new Error(`answered by ${reaction.kind}`);
      }
    }
    const onDiscord = createDiscordDriver(discord, createDesk("").catalogue);
    const people = [await driver.person("maya"), await onDiscord.person("chloe")];
    const all = Promise.all(people.map(({ type }) => flow(type)));
    // A failure is met below; until then it must not count as unhandled.
    all.catch(() => undefined);

    webs = await replace(webs);
    flowing.goesOn = false;
    await all;

    expect(typed).toBeGreaterThan(20);
    expect(await countMeetings()).toBe(typed);
    expect(team.world.violations).toEqual([]);
    expect(discord.world.violations).toEqual([]);
    expect(webs.map(({ kith }) => kith.errors()).join("")).toBe("");
  }, 120_000);
});
