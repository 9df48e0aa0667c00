/** Who is erased, and when. */
export type Erasing = {
  readonly groupId: string;
  readonly memberId: string;
  readonly now: Date;
};
