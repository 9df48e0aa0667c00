export { findSuppressed, refuseSuppressed } from "./find-suppressed.ts";
export { suppress } from "./suppress.ts";
