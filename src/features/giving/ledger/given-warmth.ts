import { UserError } from "#core/user-error.ts";

/** How warm a referral may be when it is given; what comes of it is told later. */
export const GIVEN_WARMTHS = ["name", "warm"] as const;

/** @throws UserError `warmth-needs-referral` when anything but a referral is said to be warm */
export function refuseStrayWarmth(input: {
  readonly kind: string;
  readonly warmth?: string | undefined;
}): void {
  if (input.kind !== "referral" && input.warmth !== undefined) {
    throw new UserError(
      "warmth-needs-referral",
      (texts) => texts.giving.warmthNeedsReferral,
      "warmth",
    );
  }
}
