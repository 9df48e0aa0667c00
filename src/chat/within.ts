/**
 * What the work gives within `ms`, or "late": the work goes on, and its failure stays with its promise. What was there
 * in time, but in a process too busy to look, is late as well: nobody waits for it any more.
 */
export async function within<T>(work: Promise<T>, ms: number): Promise<T | "late"> {
  const late = Promise.withResolvers<"late">();
  const started = performance.now();
  const timer = setTimeout(() => late.resolve("late"), ms);
  try {
    const answer = await Promise.race([work, late.promise]);
    return performance.now() - started > ms ? "late" : answer;
  } finally {
    clearTimeout(timer);
  }
}
