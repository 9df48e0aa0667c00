/** What the work gives within `ms`, or "late": the work goes on, and its failure stays with its promise. */
export async function answerWithin<T>(work: Promise<T>, ms: number): Promise<T | "late"> {
  const late = Promise.withResolvers<"late">();
  const timer = setTimeout(() => late.resolve("late"), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
