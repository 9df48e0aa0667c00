import { registerHooks } from "node:module";

/**
 * drizzle-orm's package.json lists some 450 entries, and Node reads it again for each of its modules: a second and
 * 200 MB. Inside the package an import is a path beside the importer, so there is nothing to look up.
 */
export function resolveDrizzleQuickly(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const from = context.parentURL;
      if (from === undefined || !specifier.startsWith(".") || !INSIDE.test(from)) {
        return next(specifier, context);
      }
      return { url: new URL(specifier, from).href, format: "module", shortCircuit: true };
    },
  });
}

const INSIDE = /\/node_modules\/drizzle-orm\//;
