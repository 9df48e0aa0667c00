import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Kith in a process of its own, as an operator runs it. */
export type KithProcess = {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Resolves with the first line of output that has this text. */
  readonly line: (text: string) => Promise<string>;
};

/** Starts it with these settings and no others, on a free port. */
export function startKithProcess(env: Readonly<Record<string, string>>): KithProcess {
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: { PATH: process.env["PATH"] ?? "", PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let errors = "";
  const waiting: { readonly text: string; readonly resolve: (line: string) => void }[] = [];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
    const lines = output.split("\n");
    for (const { text, resolve } of waiting) {
      const found = lines.find((line) => line.includes(text));
      if (found !== undefined) resolve(found);
    }
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    errors += chunk;
  });
  return {
    process: child,
    output: () => output,
    errors: () => errors,
    ended: once(child, "exit").then(([code]: (number | null)[]) => code ?? null),
    line: (text) =>
      new Promise((resolve) => {
        const found = output.split("\n").find((line) => line.includes(text));
        if (found === undefined) waiting.push({ text, resolve });
        else resolve(found);
      }),
  };
}
