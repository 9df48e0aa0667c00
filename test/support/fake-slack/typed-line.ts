import type { World } from "./world.ts";

/** A command's text as Slack sends it where `should_escape` is on: mentions and addresses wrapped, the rest escaped. */
export function escapeTyped(world: World, text: string): string {
  const parts = text.split(/(<@[A-Z0-9]+>|@(?:channel|here|everyone)\b|https?:\/\/[^\s<>)"]+)/);
  return parts
    .map((part) => {
      const account = /^<@([A-Z0-9]+)>$/.exec(part)?.[1];
      if (account !== undefined) {
        return `<@${account}|${world.people.get(account)?.name ?? ""}>`;
      }
      if (/^@(channel|here|everyone)$/.test(part)) return `<!${part.slice(1)}>`;
      if (/^https?:\/\//.test(part)) return `<${escapeEntities(part)}>`;
      return escapeEntities(part);
    })
    .join("");
}

function escapeEntities(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
