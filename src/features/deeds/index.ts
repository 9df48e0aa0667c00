export { DEED_KINDS, type DeedKind } from "./deed.ts";
export { recordDeed } from "./record-deed.ts";
