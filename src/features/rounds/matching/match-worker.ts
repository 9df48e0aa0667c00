import { parentPort } from "node:worker_threads";
import type { MatchInput } from "./match-input.ts";
import { matchRound } from "./match-round.ts";

parentPort?.on("message", (input: MatchInput) => parentPort?.postMessage(matchRound(input), []));
