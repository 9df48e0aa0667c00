import { expect, test } from "vitest";
import { slackManifest } from "#adapters/slack/registration.ts";
import { BOT_SCOPES } from "#adapters/slack/install/scopes.ts";
import type { Catalogue, CommandSpec } from "#chat/command-spec.ts";
import { cannedCatalogue } from "#test/support/canned-catalogue.ts";

function command(name: string): CommandSpec {
  return {
    kind: "single",
    name,
    description: { en: `Runs ${name}`, de: `Führt ${name} aus`, es: `Ejecuta ${name}` },
    options: [],
    examples: [],
    mayOpenForm: false,
  };
}

const catalogue = (...commands: readonly CommandSpec[]): Catalogue => ({ commands, prefix: "" });
const many = (count: number): readonly CommandSpec[] =>
  Array.from({ length: count }, (_, index) => command(`c${index}`));

test("each command is there, with its prefix, description, hint and escaping", () => {
  const { features } = slackManifest({ ...cannedCatalogue, prefix: "kith-" });
  expect(features.slash_commands).toHaveLength(cannedCatalogue.commands.length);
  expect(features.slash_commands).toContainEqual({
    command: "/kith-ask",
    description: "Canned asks",
    usage_hint: "new | list",
    should_escape: true,
  });
  expect(
    features.slash_commands.find(({ command }) => command === "/kith-log")?.usage_hint,
  ).toMatch(/^who \[company\] \[how\]/);
});

test("50 commands fit, one more is a bug with a clear text", () => {
  expect(slackManifest(catalogue(...many(50))).features.slash_commands).toHaveLength(50);
  expect(() => slackManifest(catalogue(...many(51)))).toThrow("51 commands");
});

test("a name of 32 characters fits with its slash, one more is a bug", () => {
  expect(() => slackManifest(catalogue(command("x".repeat(31))))).not.toThrow();
  expect(() => slackManifest(catalogue(command("x".repeat(32))))).toThrow("33 characters");
});

test("an over-long description is shortened", () => {
  const long = { ...command("met"), description: { en: "word ".repeat(500), de: "", es: "" } };
  const [entry] = slackManifest(catalogue(long)).features.slash_commands;
  expect(entry?.description.length).toBeLessThanOrEqual(2000);
});

test("it asks for what Kith needs and no more, and people cannot write to the bot", () => {
  const manifest = slackManifest(cannedCatalogue);
  expect(manifest.oauth_config.scopes.bot).toEqual([...BOT_SCOPES, "files:read"]);
  // Slack wants an optional permission in both lists.
  expect(manifest.oauth_config.scopes.bot_optional).toEqual(["files:read"]);
  expect(BOT_SCOPES.some((scope) => scope.endsWith(":history"))).toBe(false);
  expect(manifest.features.app_home.messages_tab_read_only_enabled).toBe(true);
  expect(manifest.features.app_home.home_tab_enabled).toBe(true);
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
});

test("without a public address it connects by socket and names no address", () => {
  const manifest = slackManifest(cannedCatalogue);
  expect(manifest.settings.socket_mode_enabled).toBe(true);
  expect(JSON.stringify(manifest)).not.toMatch(/https?:/);
});

test("with a public address everything goes there", () => {
  const url = "https://kith.example/slack/events";
  const manifest = slackManifest(cannedCatalogue, { publicUrl: "https://kith.example" });
  expect(manifest.settings.socket_mode_enabled).toBe(false);
  expect(manifest.settings.event_subscriptions).toMatchObject({ request_url: url });
  expect(manifest.settings.interactivity).toMatchObject({
    request_url: url,
    message_menu_options_url: url,
  });
  expect(manifest.features.slash_commands.every((entry) => entry.url === url)).toBe(true);
});
