import { execFile } from "node:child_process";
import { judgeAudit } from "./audit/judge-audit.ts";

const { said, exitCode } = judgeAudit(await ask());
console.log(said);
process.exitCode = exitCode;

function ask(): Promise<string> {
  const args = ["audit", "--omit=dev", "--json"];
  return new Promise((resolve) => {
    // npm ends with 1 both for a fault and for a registry that is out of reach.
    execFile("npm", args, { maxBuffer: 64 * 1024 * 1024 }, (_error, stdout) => resolve(stdout));
  });
}
