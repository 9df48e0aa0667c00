import postgres from "postgres";

/** Runs one statement beside all worlds, such as making the database of another one. */
export async function onServer(
  serverUrl: string,
  query: (sql: postgres.Sql) => Promise<unknown>,
): Promise<void> {
  const sql = postgres(serverUrl, { max: 1 });
  try {
    await query(sql);
  } finally {
    await sql.end();
  }
}
