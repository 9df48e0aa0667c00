import type { Practice } from "../practice.ts";
import { conversations } from "./conversations.ts";
import { giving } from "./giving.ts";
import { landed } from "./landed.ts";
import { network } from "./network.ts";
import { outreach } from "./outreach.ts";
import { together } from "./together.ts";

/** The playbook: every habit that a nudge teaches. Names are unique, and each has its words in every language. */
export const PRACTICES: readonly Practice[] = [
  ...conversations,
  ...outreach,
  ...network,
  ...giving,
  ...landed,
  ...together,
];
