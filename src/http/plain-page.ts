import type { ServerResponse } from "node:http";

/** Answers with one plain sentence as a page; `sentence` is ours, never something that came with the request. */
export function sendPlainPage(response: ServerResponse, status: number, sentence: string): void {
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kith</title></head>
<body><h1>Kith</h1><p>${sentence}</p></body>
</html>
`;
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(html);
}
