import type { Feature } from "#core/feature.ts";
import { addAliasForm, aliasesAction, removeAliasAction } from "./alias-actions.ts";
import { matchAction, ownEmployerForm } from "./match-actions.ts";

export { aliasesLink } from "./alias-actions.ts";
export { createEmployerIndex } from "./employer-index.ts";
export { employerInLink, isLink } from "./employer-in-link.ts";
export { type DoorOwner, employerKeys, findOwners, ownDoors } from "./find-doors.ts";
export type { DoorReader } from "./group-employers.ts";
export { keepDoors } from "./keep-doors.ts";
export { knowsContactLink, knowsTargetLink } from "./knows-links.ts";
export { askToMatch, matchAction, notAnEmployer, switchMatching } from "./match-actions.ts";
export { employerName, readEmployer } from "./read-employer.ts";
export { isSameEmployer, matchesEmployer, readTyped } from "./same-employer.ts";
export { employerNotation } from "./split-name.ts";

/** Employers by name, and whose contacts' employers take part in `/knows`. */
export const employersFeature: Feature = {
  commands: [],
  actions: [matchAction, ownEmployerForm, aliasesAction, addAliasForm, removeAliasAction],
  jobs: [],
};
