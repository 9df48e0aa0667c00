/** Thrown when what was remembered of a caller is no longer true: they or their group were erased, or moved by linking. */
export class CallerGone extends Error {
  override readonly name = "CallerGone";
}
