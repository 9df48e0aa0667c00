import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";

/** What everybody's buttons and forms of the group begin with. @throws UserError `not-organiser` */
export function refuseOthers({ member, commandPrefix: prefix }: Context): void {
  if (member.isOrganiser) return;
  throw new UserError("not-organiser", (texts) => texts.group.onlyOrganisers({ prefix }));
}
