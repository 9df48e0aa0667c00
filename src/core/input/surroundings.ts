import type { IncomingFiles } from "#chat/incoming.ts";
import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import type { PeopleDirectory } from "./people-directory.ts";

/** An account that was mentioned, already looked up. */
export type Mentioned =
  | { readonly kind: "member"; readonly member: MemberRef }
  | { readonly kind: "bot" }
  | { readonly kind: "absent" };

/** What typed values are read with. */
export type Surroundings = {
  readonly ctx: Context;
  readonly directory: PeopleDirectory;
  /** By platform account id. */
  readonly mentioned: ReadonlyMap<string, Mentioned>;
  /** By option or field name; they are read once and never kept. */
  readonly files: IncomingFiles;
};
