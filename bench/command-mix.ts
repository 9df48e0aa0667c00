import { letters } from "./met-lines.ts";
import type { Typed } from "./slack-load.ts";

/** Makes what somebody types; `other` is the platform's id of somebody else. */
type MakeLine = (other: string) => Typed;

let made = 0;

/** What people type, as often as here: half of it writes. */
export const MIX: readonly MakeLine[] = [
  () => ({ line: "/met Ana Silva how:coffee", expect: "Ana Silva" }),
  () => ({ line: `/met Zoe Q${letters(made++)} how:call promise:"send it"`, expect: "Zoe" }),
  () => ({ line: "/todo", expect: "" }),
  (other) => ({ line: `/gave to:<@${other}> kind:advice note:"as we said"`, expect: "" }),
  () => ({ line: "/contact list", expect: "" }),
  () => ({ line: "/contact show Ana Silva", expect: "Ana" }),
  () => ({ line: "/board", expect: "" }),
  () => ({ line: "/goal learn how hospitals buy software", expect: "" }),
  () => ({ line: "/kith", expect: "" }),
  () => ({ line: "/week", expect: "" }),
];
