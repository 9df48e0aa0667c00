/** A time zone as it is shown, the same in every language: "America/New York". */
export const zoneName = (zone: string): string => zone.replaceAll("_", " ");
