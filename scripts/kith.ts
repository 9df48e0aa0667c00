// The operator's command line: npm run kith -- help
import { runKith } from "./kith/run-kith.ts";

process.exitCode = await runKith(process.argv.slice(2), {
  env: process.env,
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  now: () => new Date(),
});
