import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take seconds and are short, or wait for what others do: the last of a run must not be one of them. */
const LONG = [
  "/test/stories/browser-",
  "/test/adapters/playground/page",
  "/test/operations/",
  "/test/db/",
  "/test/simulation/",
  "/test/features/linking/",
];

/** Vitest knows from the last run how long each file takes, and at a first run goes by their sizes: these come before. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONG.some((part) => moduleId.includes(part));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
