export { addAlias, type Alias, readAliases, removeAlias } from "./employer-aliases.ts";
export { createEmployerIndex } from "./employer-index.ts";
export { employerInLink, isLink } from "./employer-in-link.ts";
export { type DoorOwner, employerKeys, findOwners, ownDoors } from "./find-doors.ts";
export { closeDoors, keepDoors, openDoors, stateEmployer } from "./keep-doors.ts";
export { employerName } from "./read-employer.ts";
export { isSameEmployer, matchesEmployer, readTyped } from "./same-employer.ts";
export { employerNotation } from "./split-name.ts";
