import type { Context } from "./context.ts";
import { UserError } from "./user-error.ts";

/**
 * Who may use a command, an action or a form. `member`: everybody whom the platform vouches for as one of the group;
 * whose row it is, is left to the row policies and to the condition of the change. `organiser`: the group's organisers.
 */
export type Who = "member" | "organiser";

type Asker = Pick<Context, "member" | "commandPrefix">;

/**
 * The one place that refuses: what is declared is found through this, before anything of it runs.
 * @throws UserError `not-organiser`
 */
export function permitted<Declared extends { readonly who: Who }>(
  declared: Declared,
  asker: Asker,
): Declared {
  switch (declared.who) {
    case "member":
      return declared;
    case "organiser":
      onlyOrganisers(asker);
      return declared;
  }
}

/**
 * For who asks again with the group locked, as somebody else may have taken the right away meanwhile.
 * @throws UserError `not-organiser`
 */
export function onlyOrganisers({ member, commandPrefix: prefix }: Asker): void {
  if (member.isOrganiser) return;
  throw new UserError("not-organiser", (texts) => texts.errors.onlyOrganisers({ prefix }));
}
