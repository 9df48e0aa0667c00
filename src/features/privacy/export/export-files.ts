import { and, asc, eq } from "drizzle-orm";
import { file, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { csvFile } from "#core/files/csv-file.ts";
import { contacts } from "#db/schema/index.ts";
import { collectExport, type ExportedTable } from "./collect-export.ts";
import { vcards } from "./vcards.ts";

const CSV = "text/csv";

/** Everything about the caller as files: for programs, for spreadsheets, for address books. */
export async function exportMessage(ctx: Context): Promise<Message> {
  const { files } = ctx.texts.privacy;
  const tables = await collectExport(ctx);
  const people = await ctx.tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.groupId, ctx.group.id), eq(contacts.ownerId, ctx.member.id)))
    .orderBy(asc(contacts.createdAt), asc(contacts.id));
  const json = { group: ctx.group.name, exportedAt: ctx.now, tables: tablesByName(tables) };
  return [
    text(files.ready({ contacts: people.length })),
    file(files.json, {
      name: "kith.json",
      mediaType: "application/json",
      bytes: Buffer.from(`${JSON.stringify(json, undefined, 2)}\n`),
    }),
    file(files.table, { name: "kith.csv", mediaType: CSV, bytes: everythingCsv(ctx, tables) }),
    ...(people.length === 0
      ? []
      : [
          file(files.contacts, {
            name: "kith-contacts.csv",
            mediaType: CSV,
            bytes: contactsCsv(ctx, people),
          }),
          file(files.cards, {
            name: "kith-contacts.vcf",
            mediaType: "text/vcard",
            bytes: Buffer.from(vcards(people)),
          }),
        ]),
  ];
}

const tablesByName = (tables: readonly ExportedTable[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(tables.map(({ name, rows }) => [name, rows]));

/** One line for each part of each record, so that records of all kinds fit into one table. */
function everythingCsv({ texts, locale }: Context, tables: readonly ExportedTable[]): Uint8Array {
  const { what, number, part, value } = texts.privacy.files.columns;
  const lines = tables.flatMap(({ name, rows }) =>
    rows.flatMap((row, index) =>
      Object.entries(row).map(([key, cell]) => [name, String(index + 1), key, written(cell)]),
    ),
  );
  return csvFile([[what, number, part, value], ...lines], locale);
}

function contactsCsv(
  { texts, locale }: Context,
  people: readonly (typeof contacts.$inferSelect)[],
): Uint8Array {
  const columns = texts.privacy.files.contactColumns;
  const lines = people.map((person) => [
    person.name,
    person.company ?? "",
    person.role ?? "",
    person.email ?? "",
    person.phone ?? "",
    person.link ?? "",
    person.circle ?? "",
    texts.choices[person.tie] ?? person.tie,
    person.lastSpokeOn ?? "",
    person.notes ?? "",
  ]);
  const { name, company, role, email, phone, link, circle, tie, lastSpokeOn, notes } = columns;
  const header = [name, company, role, email, phone, link, circle, tie, lastSpokeOn, notes];
  return csvFile([header, ...lines], locale);
}

function written(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : JSON.stringify(value);
}
