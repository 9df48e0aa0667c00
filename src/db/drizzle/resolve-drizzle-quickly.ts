import { registerHooks, type ResolveFnOutput } from "node:module";

/**
 * drizzle-orm's package.json lists some 450 entries, and Node reads it again for each import of it and for each of its
 * modules: two seconds and 200 MB. Kith has one drizzle-orm, so what one file found is what all find; and inside the
 * package an import is a path beside the importer, so there is nothing to look up.
 */
export function resolveDrizzleQuickly(): void {
  const found = new Map<string, ResolveFnOutput>();
  registerHooks({
    resolve(specifier, context, next) {
      const from = context.parentURL;
      if (from === undefined) return next(specifier, context);
      if (specifier.startsWith(".") && INSIDE.test(from)) {
        const url = new URL(specifier, from).href;
        return url.endsWith(ENTITY) ? quickEntity : { url, format: "module", shortCircuit: true };
      }
      if (!DRIZZLE.test(specifier) || from.includes("/node_modules/")) {
        return next(specifier, context);
      }
      const known = found.get(specifier) ?? next(specifier, context);
      found.set(specifier, known);
      return { ...known, shortCircuit: true };
    },
  });
}

const DRIZZLE = /^drizzle-orm(\/|$)/;
const ENTITY = "/node_modules/drizzle-orm/entity.js";
const quickEntity = {
  url: import.meta.resolve("./quick-drizzle-entity.ts"),
  format: "module-typescript",
  shortCircuit: true,
} as const;
const INSIDE = /\/node_modules\/drizzle-orm\//;
