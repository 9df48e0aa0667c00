/** Ids that follow from nothing but their order; as in production, a later one is greater. */
export function countingIds(): () => string {
  let last = 0;
  return () => {
    const count = (++last).toString(16).padStart(12, "0");
    return `01900000-0000-7000-8000-${count}`;
  };
}
