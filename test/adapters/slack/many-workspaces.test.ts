import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSlackAdapter } from "#adapters/slack/slack-adapter.ts";
import type { ChatAdapter, SendResult } from "#chat/chat-adapter.ts";
import type { Installation } from "#chat/installation-store.ts";
import { silentLog } from "#chat/log.ts";
import { text } from "#chat/message.ts";
import type { WorkspaceChange } from "#chat/workspace-change.ts";
import { createHttpServer, type HttpServer } from "#http/http-server.ts";
import { installPages } from "#http/install-pages.ts";
import { showPage } from "#http/web-page.ts";
import type { CannedCore } from "#test/support/canned-core.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import type { FakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { startFakeSlack } from "#test/support/fake-slack/fake-slack.ts";
import { FAKE_CLIENT } from "#test/support/fake-slack/installs.ts";
import { homeOpened, userChanged } from "#test/support/fake-slack/interactions.ts";
import { addPerson } from "#test/support/fake-slack/world.ts";
import { noChanges } from "#test/support/no-changes.ts";
import { createSlackDriver } from "#test/support/slack-driver.ts";
import { slackVisitor, type SlackVisitor } from "#test/support/slack-visitor.ts";
import { manualClock } from "./manual-clock.ts";

const PUBLIC_URL = "https://kith.example";
const MINUTE = 60_000;

const clock = manualClock();
let core: CannedCore;
let fake: FakeSlack;
let http: HttpServer;
let adapter: ChatAdapter;
let web: string;
let installed: Map<string, Installation>;
let looks: string[];
let noted: { readonly workspace: string; readonly change: WorkspaceChange }[];

beforeEach(async () => {
  core = cannedCore();
  fake = await startFakeSlack({ clock });
  http = createHttpServer({ log: silentLog });
  installed = new Map();
  looks = [];
  noted = [];
  adapter = createSlackAdapter({
    ...noChanges,
    note: async (workspace, change) => {
      noted.push({ workspace, change });
      if (change.kind === "removed") installed.delete(workspace);
    },
    installing: {
      clientId: FAKE_CLIENT.id,
      clientSecret: FAKE_CLIENT.secret,
      stateSecret: "a secret for states that is long enough",
      publicUrl: PUBLIC_URL,
      store: {
        find: async (workspace) => {
          looks.push(workspace);
          return installed.get(workspace);
        },
        save: async (installation) => {
          installed.set(installation.workspace, installation);
        },
      },
      show: showPage,
      pages: (locale) => installPages(locale, "kith-"),
      notInstalled: (url) => `Not here. See ${url}`,
    },
    signingSecret: fake.signingSecret,
    apiUrl: fake.apiUrl,
    mount: http.mount,
    log: silentLog,
    clock,
    timing: { ackMs: 400 },
  });
  await adapter.start(core.catalogue, core.handle);
  const { port } = await http.listen("127.0.0.1", 0);
  web = `http://127.0.0.1:${port}`;
  fake.postTo(`${web}/slack/events`);
});
afterEach(async () => {
  await adapter.stop();
  await http.close();
  await fake.close();
});

const visitor = (): SlackVisitor => slackVisitor(fake, web, PUBLIC_URL);

/** A workspace that added Kith. */
async function installedTeam(name: string): Promise<FakeSlack> {
  const team = fake.addTeam(name);
  expect(await visitor().install({ kind: "allow", world: team.world })).toMatchObject({
    status: 200,
  });
  return team;
}

async function echo(team: FakeSlack, words: string): Promise<string> {
  const person = await createSlackDriver({ fake: team, patienceMs: 400 }).person("maya");
  const reaction = await person.type(`/echo ${words}`);
  return reaction.kind === "message" ? reaction.shown.text : reaction.kind;
}

function writeTo(team: FakeSlack, name: string): Promise<SendResult> {
  const account = addPerson(team.world, name).id;
  return adapter.send(
    { kind: "account", workspace: team.world.team.id, account },
    [text("Hello")],
    { deliveryKey: "d1", group: "g1", why: "A test." },
  );
}

describe("the install page", () => {
  test("says what Kith asks for and why, and leads to Slack with a state of ten minutes", async () => {
    const { status, text: page, headers } = await visitor().open("/slack/install");
    expect(status).toBe(200);
    expect(page).toContain("Continue in Slack");
    expect(page).toContain("so that an organiser can choose one for the weekly digest");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    const address = new URL(await visitor().goToSlack());
    expect(address.pathname).toBe("/oauth/v2/authorize");
    expect(address.searchParams.get("redirect_uri")).toBe(`${PUBLIC_URL}/slack/oauth/callback`);
  });

  test("speaks the browser's language", async () => {
    const response = await fetch(`${web}/slack/install`, {
      headers: { "accept-language": "de-AT,de;q=0.9,en;q=0.5" },
    });
    expect(await response.text()).toContain('<html lang="de">');
  });

  test("a cookie that only this site and only its server can read binds the way to one browser", async () => {
    const { headers } = await visitor().open("/slack/install/start");
    expect(headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax; .*; Secure$/);
  });

  test("ends with the next step in Slack, and what a workspace is called is only text", async () => {
    const team = fake.addTeam("<script>Friends</script>");
    const { status, text: page } = await visitor().install({ kind: "allow", world: team.world });
    expect(status).toBe(200);
    expect(page).toContain("/kith-group setup");
    expect(page).toContain("&lt;script&gt;Friends");
    expect(page).toContain(`team=${team.world.team.id}`);
    expect(installed.get(team.world.team.id)?.botToken).toBe(team.botToken);
  });

  test("takes a no kindly", async () => {
    const { status, text: page } = await visitor().install({ kind: "deny" });
    expect(status).toBe(200);
    expect(page).toContain("Nothing was installed");
    expect(installed.size).toBe(0);
  });

  test("does not believe another browser's state, a made-up one, or none", async () => {
    const choice = { kind: "allow", world: fake.addTeam("friends").world } as const;
    const victim = visitor();
    await victim.goToSlack();
    const attack = fake.installs.choose(await visitor().goToSlack(), choice);
    const altered = attack.replace(/state=[^.]+/, "state=zzzzzzzzz");
    const without = attack.replace(/state=[^&]+/, "");
    for (const address of [attack, altered, without]) {
      const { status, text: page } = await victim.comeBack(address);
      expect(status).toBe(400);
      expect(page).toContain("another browser");
    }
    expect(installed.size).toBe(0);
  });

  test("does not wait for more than ten minutes, and a code works once", async () => {
    const choice = { kind: "allow", world: fake.addTeam("friends").world } as const;
    const slow = visitor();
    const address = fake.installs.choose(await slow.goToSlack(), choice);
    clock.advance(10 * MINUTE + 1);
    expect((await slow.comeBack(address)).text).toContain("too long");

    const again = fake.installs.choose(await slow.goToSlack(), choice);
    expect((await slow.comeBack(again)).status).toBe(200);
    await slow.goToSlack();
    const reloaded = again.replace(
      /state=[^&]+/,
      `state=${new URL(await slow.goToSlack()).searchParams.get("state")}`,
    );
    expect((await slow.comeBack(reloaded)).text).toContain("used already");
  });

  test("serves no organisation at once and gives its token back", async () => {
    const { status, text: page } = await visitor().install({ kind: "organisation" });
    expect(status).toBe(400);
    expect(page).toContain("choose one workspace");
    expect(fake.world.calls.map(({ method }) => method)).toContain("auth.revoke");
    expect(installed.size).toBe(0);
  });

  test("wants tokens that stay, and says when Slack does not answer", async () => {
    const choice = { kind: "allow", world: fake.addTeam("friends").world } as const;
    fake.faults.next("oauth.v2.access", { kind: "fails-before", status: 503 });
    expect((await visitor().install(choice)).text).toContain("Slack did not answer");
    fake.installs.rotateTokens();
    const { status, text: page } = await visitor().install(choice);
    expect(status).toBe(500);
    expect(page).toContain("not set up for Slack yet");
    expect(installed.size).toBe(0);
  });
});

describe("several workspaces", () => {
  test("each is answered and written to with its own token", async () => {
    const [one, other] = [await installedTeam("one"), await installedTeam("other")];
    expect(await echo(one, "from one")).toBe("from one");
    expect(await echo(other, "from other")).toBe("from other");
    expect(await writeTo(one, "ben")).toMatchObject({ kind: "sent" });
    expect(await writeTo(other, "ben")).toMatchObject({ kind: "sent" });
    const directMessages = (team: FakeSlack) =>
      team.world.messages.filter(({ text: words }) => words === "Hello").length;
    expect([directMessages(one), directMessages(other)]).toEqual([1, 1]);
    const teams = core.received.map(({ workspace }) => workspace?.id);
    expect(teams).toEqual([one.world.team.id, other.world.team.id]);
  });

  test("one that is told to slow down delays no other, nor its own people's answers", async () => {
    const [busy, calm] = [await installedTeam("busy"), await installedTeam("calm")];
    busy.faults.always("chat.postMessage", { kind: "rate-limited", retryAfterSeconds: 30 });
    const results = await Promise.all([
      writeTo(busy, "ben"),
      writeTo(busy, "chloe"),
      writeTo(calm, "ben"),
    ]);
    expect(results.map(({ kind }) => kind)).toEqual(["retry", "retry", "sent"]);
    expect(await echo(busy, "still here")).toBe("still here");
    expect((await adapter.openConversation(calm.world.team.id, ["U0BEN1"], near)).kind).toBe(
      "opened",
    );
  });

  test("an installation is looked up once for many events, and anew after half a minute", async () => {
    const team = await installedTeam("one");
    looks = [];
    for (const words of ["a", "b", "c"]) await echo(team, words);
    expect(looks).toHaveLength(1);
    clock.advance(31_000);
    await echo(team, "d");
    expect(looks).toHaveLength(2);
  });

  test("a command from where Kith is not installed is told where it can be; the core hears nothing", async () => {
    const stranger = fake.addTeam("stranger");
    expect(await echo(stranger, "hello")).toBe(`Not here. See ${PUBLIC_URL}/slack/install`);
    const maya = addPerson(stranger.world, "maya");
    expect(await stranger.deliver(homeOpened(stranger.world, maya))).toMatchObject({
      kind: "acknowledged",
    });
    expect(await writeTo(stranger, "maya")).toMatchObject({ kind: "retry" });
    expect(core.received).toEqual([]);
    expect(stranger.world.violations).toEqual([]);
  });

  test("a removed one is noted, and its token is not used again; reinstalled it works at once", async () => {
    const team = await installedTeam("one");
    await echo(team, "hello");
    await team.uninstall();
    expect(noted.map(({ change }) => change.kind)).toEqual(["removed", "removed"]);
    expect(await echo(team, "anybody?")).toContain("Not here");
    await visitor().install({ kind: "allow", world: team.world });
    expect(await echo(team, "back")).toBe("back");
  });

  test("an ended token tells of a removal that no event told of; a receiver who left does not", async () => {
    const [one, other] = [await installedTeam("one"), await installedTeam("other")];
    fake.installs.endQuietly(one.world);
    expect(await writeTo(one, "ben")).toMatchObject({ kind: "retry" });
    expect(noted).toMatchObject([{ workspace: one.world.team.id, change: { kind: "removed" } }]);

    addPerson(other.world, "chloe", { deactivated: true });
    expect(await writeTo(other, "chloe")).toEqual({
      kind: "unreachable",
      reason: "account_inactive",
    });
    expect(noted).toHaveLength(1);
  });

  test("people's news are noted: a name, a time zone, a right, or that they left", async () => {
    const team = await installedTeam("one");
    const maya = addPerson(team.world, "maya", { timeZone: "America/Lima", isAdmin: true });
    await team.deliver(userChanged(team.world, maya));
    await team.deliver(userChanged(team.world, { ...maya, deactivated: true }));
    expect(noted.map(({ change }) => change)).toEqual([
      {
        kind: "account-changed",
        account: maya.id,
        news: { name: "Maya", timeZone: "America/Lima", isAdmin: true },
      },
      { kind: "account-left", account: maya.id },
    ]);
    expect(core.received).toEqual([]);
  });
});

const near = { title: "A coffee", near: undefined } as const;
