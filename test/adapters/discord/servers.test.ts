import { expect, test } from "vitest";
import { installLink } from "#adapters/discord/workspaces/install-link.ts";
import { requestsPerSecond, shardOf } from "#adapters/discord/connections/shards.ts";
import { text } from "#chat/message.ts";
import type { NotePresence, WorkspaceChange } from "#chat/workspace-change.ts";
import { cannedCore } from "#test/support/canned-core.ts";
import { newAdapter, openDiscord, openFake } from "./discord-under-test.ts";

type Noted = { readonly workspace: string; readonly change: WorkspaceChange };

function notebook() {
  const noted: Noted[] = [];
  const watchers = new Set<() => void>();
  return {
    noted,
    note: async (workspace: string, change: WorkspaceChange): Promise<void> => {
      noted.push({ workspace, change });
      for (const look of watchers) look();
    },
    /** Resolves once so many changes are noted. */
    untilNoted: (count: number): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (noted.length >= count) resolve();
        };
        watchers.add(look);
        look();
      }),
  };
}

test("a server that adds or removes the bot is noted; one that is out of reach is not removed", async () => {
  const { noted, note, untilNoted } = notebook();
  const { fake } = await openDiscord({ note });
  const added = fake.addServer("Second Group");
  await untilNoted(1);
  fake.removeServer(fake.guild, "unavailable");
  fake.removeServer(added);
  await untilNoted(2);
  expect(noted).toEqual([
    { workspace: added.id, change: { kind: "installed", name: "Second Group" } },
    { workspace: added.id, change: { kind: "removed", at: expect.any(Date) } },
  ]);
});

test("at the start it says in which servers of its own shards it is", async () => {
  const fake = await openFake();
  const others = Array.from({ length: 12 }, (_, n) => fake.addServer(`Group ${n}`));
  const everywhere = [fake.guild, ...others].map(({ id }) => id);
  const seen: Parameters<NotePresence>[0][] = [];
  const notePresence: NotePresence = async (presence) => void seen.push(presence);
  const core = cannedCore();
  for (const ids of [
    [0, 1],
    [2, 3],
  ]) {
    await newAdapter(fake, { shards: { ids, count: 4 }, notePresence }).start(
      core.catalogue,
      core.handle,
    );
  }
  const [first, second] = seen;
  expect([...(first?.present ?? []), ...(second?.present ?? [])].toSorted()).toEqual(
    everywhere.toSorted(),
  );
  for (const id of everywhere) {
    const isFirst = shardOf(id, 4) < 2;
    expect(first?.knows(id)).toBe(isFirst);
    expect(second?.knows(id)).toBe(!isFirst);
    expect((isFirst ? first : second)?.present.has(id)).toBe(true);
  }
});

test("two processes share out the shards: each server is answered once, the commands registered once", async () => {
  const fake = await openFake();
  const core = cannedCore();
  for (const ids of [
    [0, 1],
    [2, 3],
  ]) {
    const adapter = newAdapter(fake, { shards: { ids, count: 4 } });
    await adapter.start(core.catalogue, core.handle);
    expect(adapter.health()).toEqual({ connected: true, detail: "2 of 2 shards connected" });
  }
  expect(fake.gateway.connections()).toBe(4);
  const registrations = fake.world.requests.filter(({ route }) => route.startsWith("PUT /appl"));
  expect(registrations).toHaveLength(1);
  const { user } = { user: fake.addMember("maya").id };
  const asked = fake.people.command(
    { user, channel: fake.channel.id },
    { name: "echo", verb: undefined },
    { text: "hello" },
  );
  await fake.world.until(() => asked.response);
  expect(asked.repeatedResponses).toBe(0);
  expect(core.received).toHaveLength(1);
});

test("whoever cannot be written to has left only if Discord says so", async () => {
  const { noted, note, untilNoted } = notebook();
  const { fake, adapter } = await openDiscord({ note });
  const workspace = fake.guild.id;
  const write = (account: string) =>
    adapter.send({ kind: "account", workspace, account }, [text("Hello")], {
      deliveryKey: "d1",
      group: "g1",
      why: "A test.",
    });
  const [closed, gone] = [fake.addMember("closed"), fake.addMember("gone")];
  closed.refusesDms = 50007;
  gone.refusesDms = 50278;
  fake.guild.members.delete(gone.id);
  expect((await write(closed.id)).kind).toBe("unreachable");
  expect((await write(gone.id)).kind).toBe("unreachable");
  await untilNoted(1);
  expect(noted).toEqual([{ workspace, change: { kind: "account-left", account: gone.id } }]);

  await adapter.profile(workspace, closed.id);
  await adapter.profile(workspace, gone.id);
  await untilNoted(2);
  expect(noted.map(({ change }) => change.kind)).toEqual(["account-left", "account-left"]);
});

test("processes share the 50 requests a second, and the link asks for what is needed alone", () => {
  expect(requestsPerSecond(undefined)).toBe(50);
  expect(requestsPerSecond({ ids: [0, 1, 2, 3], count: 16 })).toBe(12);
  expect(requestsPerSecond({ ids: [7], count: 200 })).toBe(1);
  const url = new URL(installLink("123"));
  expect(url.searchParams.get("scope")).toBe("bot applications.commands");
  // View Channels, Send Messages, Attach Files, Create Private Threads, Send Messages in Threads.
  const bits = [10n, 11n, 15n, 36n, 38n].reduce((all, bit) => all | (1n << bit), 0n);
  expect(url.searchParams.get("permissions")).toBe(String(bits));
});
