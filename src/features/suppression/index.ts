export { findSuppressed, refuseSuppressed } from "./find-suppressed.ts";
export { suppress, type Suppressed } from "./suppress.ts";
