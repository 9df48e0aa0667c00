import type { ServerResponse } from "node:http";
import type { ShowPage, WebPage } from "#chat/web-page.ts";

export const STYLE_PATH = "/kith.css";

/** Pages are for one reader at one moment: nobody keeps them. */
export const showPage: ShowPage = (response, status, page) => {
  response
    .writeHead(status, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    })
    .end(renderPage(page));
};

/** The page as HTML; whatever is in it is text. */
function renderPage({ locale, title, paragraphs, points, action, note }: WebPage): string {
  const parts = [
    `<h1>${escape(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escape(text)}</p>`),
    ...(points === undefined ? [] : [pointList(points)]),
    ...(action === undefined
      ? []
      : [`<p><a class="button" href="${escape(action.url)}">${escape(action.label)}</a></p>`]),
    ...(note === undefined ? [] : [`<p class="note">${escape(note)}</p>`]),
  ];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}${title === "Kith" ? "" : " · Kith"}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<main>
<p class="brand" aria-hidden="true">Kith</p>
${parts.join("\n")}
</main>
</body>
</html>
`;
}

function pointList({ title, entries }: NonNullable<WebPage["points"]>): string {
  const rows = entries.map(
    ({ term, meaning }) => `<dt>${escape(term)}</dt><dd>${escape(meaning)}</dd>`,
  );
  return `<h2>${escape(title)}</h2>\n<dl>\n${rows.join("\n")}\n</dl>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** The look of all plain pages; a file of its own, as the pages allow no style within. */
export function sendStyle(response: ServerResponse): void {
  response
    .writeHead(200, {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=3600",
    })
    .end(STYLE);
}

const STYLE = `:root {
  --ink: #1d2421; --soft: #56605b; --paper: #fbfaf7; --card: #ffffff;
  --line: #e2dfd6; --green: #1f4d3a; --on-green: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eceae3; --soft: #a9b1ac; --paper: #141815; --card: #1c211e;
    --line: #333a36; --green: #8fceb0; --on-green: #10201a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: clamp(1rem, 6vh, 5rem) 1rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
main {
  max-width: 38rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 3rem);
  background: var(--card); border: 1px solid var(--line); border-radius: 1rem;
}
.brand { margin: 0 0 1.5rem; color: var(--green); font-weight: 700; letter-spacing: 0.01em; }
h1 { margin: 0 0 1rem; font-size: 1.75rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.0625rem; }
p { margin: 0 0 1rem; text-wrap: pretty; }
dl { margin: 0 0 2rem; border-top: 1px solid var(--line); }
dt { padding-top: 0.75rem; font-weight: 600; }
dd { margin: 0; padding-bottom: 0.75rem; color: var(--soft); border-bottom: 1px solid var(--line); }
.button {
  display: inline-block; padding: 0.75rem 1.25rem; border-radius: 0.625rem;
  background: var(--green); color: var(--on-green); font-weight: 600; text-decoration: none;
}
.button:hover { filter: brightness(1.12); }
.button:focus-visible { outline: 3px solid var(--green); outline-offset: 3px; }
.note { margin: 1.5rem 0 0; color: var(--soft); font-size: 0.9375rem; }
`;
