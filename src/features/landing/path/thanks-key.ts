/** How the letters of thanks for one landing begin in the outbox, so that they can be taken back. */
export const thanksKey = (landingId: string): string => `landing-thanks:${landingId}:`;
