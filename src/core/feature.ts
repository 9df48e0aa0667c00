import type { JobDef } from "./define-job.ts";
import type { AnyAction, CommandDef } from "./define.ts";

/** What one folder of features adds to Kith. */
export type Feature = {
  readonly commands: readonly CommandDef[];
  readonly actions: readonly AnyAction[];
  readonly jobs: readonly JobDef[];
};
