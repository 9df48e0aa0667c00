import { runKith } from "../../scripts/kith/run-kith.ts";

export type Asked = {
  readonly code: number;
  /** What was printed, line by line. */
  readonly said: string;
  /** What was complained about. */
  readonly complaint: string;
};

/** Types something behind `npm run kith --`, with these settings and no others. */
export async function askKith(
  typed: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  now = new Date(),
): Promise<Asked> {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await runKith(typed, {
    env,
    print: (line) => said.push(line),
    complain: (line) => complaints.push(line),
    now: () => now,
  });
  return { code, said: said.join("\n"), complaint: complaints.join("\n") };
}
