import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "#chat/log.ts";
import { readConfig } from "#settings/config.ts";
import { startApp, type App } from "#src/app.ts";
import { startFakeSlack, type FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { FAKE_CLIENT } from "#test/support/fake-slack/installs.ts";
import { userChanged } from "#test/support/fake-slack/interactions.ts";
import { addPerson, until } from "#test/support/fake-slack/world.ts";
import { createSlackDriver } from "#test/support/slack-driver.ts";
import { slackVisitor } from "#test/support/slack-visitor.ts";
import { createAddress, TEST_SECRET } from "#test/support/test-database.ts";

const PUBLIC_URL = "https://kith.example";

describe("a workspace that adds Kith by the install page", () => {
  let slack: FakeSlack;
  let app: App;
  let sql: postgres.Sql;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    slack = await startFakeSlack();
    const created = await createAddress("postgres", { empty: false });
    ({ remove } = created);
    const databaseUrl = created.address.databaseUrl ?? "";
    sql = postgres(databaseUrl, { max: 1 });
    const config = readConfig({
      DATABASE_URL: databaseUrl,
      KITH_SECRET: TEST_SECRET,
      SLACK_CLIENT_ID: FAKE_CLIENT.id,
      SLACK_CLIENT_SECRET: FAKE_CLIENT.secret,
      SLACK_STATE_SECRET: "a secret for states that is long enough",
      SLACK_SIGNING_SECRET: slack.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      PUBLIC_URL,
      PORT: "0",
    });
    app = await startApp(config, silentLog, (error) => {
      throw error;
    });
    slack.postTo(`${app.url}/slack/events`);
  });
  afterAll(async () => {
    await app.stop();
    await Promise.all([sql.end(), slack.close()]);
    await remove();
  });

  const install = async (team: FakeSlack): Promise<number> => {
    const visitor = slackVisitor(slack, app.url, PUBLIC_URL);
    return (await visitor.install({ kind: "allow", world: team.world })).status;
  };

  const rowsOf = (team: FakeSlack) => sql`
    select o.state, g.removed_at is not null as marked from workspaces w
    join groups g on g.id = w.group_id
    left join outbox o on o.group_id = w.group_id and o.workspace_id = w.id
    where w.external_id = ${team.world.team.id} order by o.id`;

  it("loses its token and what waits for it when it removes Kith, and finds everything when it is back", async () => {
    const team = slack.addTeam("friends");
    expect(await install(team)).toBe(200);
    for (const name of ["maya", "ben", "chloe"])
      addPerson(team.world, name, { timeZone: noonZone() });
    const driver = createSlackDriver({ fake: team });
    const [maya, ben] = [await driver.person("maya"), await driver.person("ben")];
    // Two, as to one person Kith writes no more than twice a day.
    const chloe = await driver.person("chloe");
    for (const person of [ben, chloe]) {
      await person.type("/kith");
      await person.press("Allow Messages");
    }
    await maya.type("/met Ana Silva how:coffee");
    await maya.type(`/thanks to:<@${ben.account}> for:"The tip"`);
    await until(team.world, () => directMessages(team) === 1);
    const [sealed] = await sql`select bot_token from slack_installations`;
    expect(sealed?.["bot_token"]).not.toContain(team.botToken);

    await sql`update lanes set next_at = now() + interval '1 hour'`;
    await maya.type(`/thanks to:<@${ben.account}> for:"Another tip"`);
    await team.uninstall();
    // Slack hears "received" at once.
    await expect
      .poll(() => rowsOf(team))
      .toMatchObject([
        { state: "sent", marked: true },
        { state: "dropped", marked: true },
      ]);
    expect(await sql`select 1 from slack_installations`).toHaveLength(0);
    expect(await maya.type("/todo")).toMatchObject({
      shown: { text: expect.stringContaining(`not installed in this workspace`) },
    });

    expect(await install(team)).toBe(200);
    await sql`update lanes set next_at = now()`;
    expect(await maya.type("/todo")).toMatchObject({
      shown: { text: expect.stringContaining("Ana Silva") },
    });
    expect(await rowsOf(team)).toMatchObject([{ marked: false }, { marked: false }]);
    await maya.type(`/thanks to:<@${chloe.account}> for:"A third tip"`);
    await until(team.world, () => directMessages(team) === 2);
  });

  it("tells who left, who is back, and what changed about somebody; strangers leave no trace", async () => {
    const team = slack.addTeam("changing");
    await install(team);
    const driver = createSlackDriver({ fake: team });
    await (await driver.person("maya")).type("/kith");
    const maya = addPerson(team.world, "maya");
    const memberOf = (account: string) => sql`
      select m.time_zone, m.is_organiser, m.left_at is not null as has_left from members m
      join accounts a on a.group_id = m.group_id and a.member_id = m.id
      join workspaces w on w.group_id = a.group_id and w.id = a.workspace_id
      where a.external_id = ${account} and w.external_id = ${team.world.team.id}`;

    await team.deliver(userChanged(team.world, { ...maya, timeZone: "Asia/Tokyo", isAdmin: true }));
    await expect
      .poll(() => memberOf(maya.id))
      .toMatchObject([{ time_zone: "Asia/Tokyo", is_organiser: true, has_left: false }]);
    await team.deliver(userChanged(team.world, { ...maya, deactivated: true }));
    await expect.poll(() => memberOf(maya.id)).toMatchObject([{ has_left: true }]);
    await team.deliver(userChanged(team.world, maya));
    await expect
      .poll(() => memberOf(maya.id))
      .toMatchObject([{ has_left: false, is_organiser: false }]);

    const stranger = addPerson(team.world, "nobody");
    await team.deliver(userChanged(team.world, stranger));
    expect(await memberOf(stranger.id)).toHaveLength(0);
  });
});

const directMessages = (team: FakeSlack): number =>
  team.world.messages.filter(
    ({ channel, onlyFor }) => channel.startsWith("D") && onlyFor === undefined,
  ).length;

/** Where it is about noon now: at night Kith writes to nobody. */
function noonZone(): string {
  const west = new Date().getUTCHours() - 12;
  return `Etc/GMT${west < 0 ? "" : "+"}${west}`;
}
