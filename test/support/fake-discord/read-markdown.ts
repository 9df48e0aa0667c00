/**
 * Discord's markdown as people read it: backslashes and marks gone, mentions as `@ID`, links by their text, times as
 * ISO dates.
 */
export function readMarkdown(content: string): string {
  return content
    .split("\n")
    .map((line) => line.replace(/^(?:#{1,3} |-# )/, ""))
    .join("\n")
    .replace(
      /\\([^0-9A-Za-z\s])|(\*\*)|`([^`\n]+)`|<@!?(\d+)>|<t:(-?\d+)(?::\w)?>|\[((?:\\.|[^\]\\])+)\]\((?:https?:\/\/[^\s)]+)\)|(https?:\/\/[^\s<]+)/g,
      (_all, ...groups: readonly (string | undefined)[]) => {
        const [escaped, bold, code, account, seconds, label, url] = groups;
        if (bold !== undefined) return "";
        if (account !== undefined) return `@${account}`;
        if (seconds !== undefined) return new Date(Number(seconds) * 1000).toISOString();
        if (label !== undefined) return readMarkdown(label);
        return escaped ?? code ?? url ?? "";
      },
    );
}
