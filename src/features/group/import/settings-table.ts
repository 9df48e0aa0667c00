import { accountToken } from "#chat/person-token.ts";
import type { Context } from "#core/context.ts";
import { csvFile } from "#core/files/csv-file.ts";
import { holdMembers } from "./group-members.ts";

/**
 * Everybody's settings that organisers may see and set, as `/group import` takes them back. Accounts stand as mentions:
 * a spreadsheet would round Discord's long numbers.
 */
export async function settingsTable(ctx: Context): Promise<Uint8Array> {
  const { texts, locale } = ctx;
  const { columns } = texts.group.import;
  const say = (choice: string): string => texts.choices[choice] ?? choice;
  const rows = (await holdMembers(ctx)).map((member) => [
    member.name,
    accountToken(member.account),
    member.timeZone ?? "",
    say(member.locale),
    say(member.isOrganiser ? "yes" : "no"),
  ]);
  const header = [
    columns.name,
    columns.account,
    columns.timeZone,
    columns.language,
    columns.organiser,
  ];
  return csvFile([header, ...rows], locale);
}
