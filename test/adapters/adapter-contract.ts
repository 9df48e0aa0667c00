import { describe } from "vitest";
import { commandContract } from "./contract/command-contract.ts";
import { fileContract } from "./contract/file-contract.ts";
import { formContract } from "./contract/form-contract.ts";
import { messageContract } from "./contract/message-contract.ts";
import { portContract } from "./contract/port-contract.ts";
import type { ContractSetup } from "./contract/subject.ts";
import { opener } from "./contract/subject.ts";

export type { ContractSetup } from "./contract/subject.ts";

/**
 * What every adapter must do, told by what people see and what the core receives.
 *
 * Each test calls `setup` anew; afterwards it calls `adapter.stop()` (perhaps a second time) and `driver.close()`.
 * What the suite expects of a driver beyond chat-driver.ts:
 * - people type in `driver.channel`; `type` escapes and reads the line as the platform's own clients do;
 * - in a form, a choice is shown and filled in by its label, a member as `<@ACCOUNT>`, several joined by "; ";
 * - `submit` with an empty string empties the field;
 * - a reply that replaces a message is the reaction to the press.
 */
export function describeAdapterContract(name: string, setup: ContractSetup): void {
  const open = opener(setup);
  describe(`${name}: commands`, () => {
    commandContract(open);
  });
  describe(`${name}: messages`, () => {
    messageContract(open);
  });
  describe(`${name}: forms`, () => {
    formContract(open);
  });
  describe(`${name}: files and menus for several`, () => {
    fileContract(open);
  });
  describe(`${name}: port`, () => {
    portContract(open);
  });
}
