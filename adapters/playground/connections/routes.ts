import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { MAX_DEED_BYTES, MAX_REQUEST_BYTES } from "../limits.ts";
import { BadRequest } from "./bad-request.ts";
import { ACT_PATH, addDeedRoutes } from "./deed-routes.ts";
import { readPageFile } from "./page-files.ts";
import type { Playground } from "./playground.ts";
import { addReadRoutes } from "./read-routes.ts";
import { judgeRequest } from "./request-guard.ts";

/** The page and what it asks, as one Hono app. */
export function createRoutes(playground: Playground): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const header = (name: string): string | undefined => context.req.header(name);
    const verdict = judgeRequest(
      {
        method: context.req.method,
        host: header("host"),
        origin: header("origin"),
        fetchSite: header("sec-fetch-site"),
        contentType: header("content-type"),
      },
      playground.publicUrl,
    );
    return verdict.ok ? next() : context.text(verdict.reason, 403);
  });
  const limited = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: (context) => context.json({ reason: "That is too much." }, 413),
    });
  const usual = limited(MAX_REQUEST_BYTES);
  const ofDeed = limited(MAX_DEED_BYTES);
  app.use((context, next) => (context.req.path === ACT_PATH ? ofDeed : usual)(context, next));
  app.onError((cause, context) => {
    if (cause instanceof BadRequest) return context.json({ reason: cause.message }, 400);
    playground.log.error("playground request failed", cause, { path: context.req.path });
    return context.json({ reason: "Something went wrong." }, 500);
  });
  app.notFound((context) => context.text("There is nothing at this address.", 404));
  addPage(app);
  addReadRoutes(app, playground);
  addDeedRoutes(app, playground);
  return app;
}

function addPage(app: Hono): void {
  const send = (path: string): Response | undefined => {
    const file = readPageFile(path);
    if (file === undefined) return undefined;
    const headers = { "content-type": file.contentType, "cache-control": "no-cache" };
    return new Response(file.body, { headers });
  };
  app.get("/", (context) => send("index.html") ?? context.notFound());
  app.get("/page/:path{.+}", (context) => send(context.req.param("path")) ?? context.notFound());
}
