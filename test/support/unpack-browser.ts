import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";

/**
 * Unpacks the browser that the npm package carries, once per machine, and gives the path of its program. Any number of
 * processes may do so at once, and be killed: each unpacks into a folder of its own, and the first to be done moves it
 * into place.
 */
export async function unpackBrowser(): Promise<string> {
  const shared = join(tmpdir(), `kith-test-browser-${process.getuid?.() ?? "any"}`);
  const program = join(shared, "chromium");
  if (existsSync(program)) return program;
  const own = mkdtempSync(join(tmpdir(), "kith-unpack-browser-"));
  const before = process.env["TMPDIR"];
  try {
    // The package unpacks into the folder for temporary files and asks for it at the call.
    process.env["TMPDIR"] = own;
    await sparticuz.executablePath();
    renameSync(own, shared);
  } catch (cause) {
    rmSync(own, { recursive: true, force: true });
    if (!existsSync(program)) throw cause;
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
  return program;
}
