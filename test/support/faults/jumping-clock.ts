import { like } from "drizzle-orm";
import { meetings, outbox } from "#db/schema/index.ts";
import { allowMessages } from "#test/support/allow-messages.ts";
import type { TestKith } from "#test/support/test-kith.ts";

const HALF_HOUR_MS = 1_800_000;

/** Days in which somebody types on and the planner of nudges runs, while the clock jumps an hour back and forth. */
export async function jumpingClock(kith: TestKith, days: number) {
  const maya = kith.person("maya", { timeZone: "Europe/London" });
  await allowMessages(kith, maya);
  await maya.type("/nudges set hour:9 days:daily");
  await maya.type("/nudges on");
  let typed = 0;
  let unanswered = 0;
  for (let step = 0; step < days * 48; step++) {
    // Behind three steps forth comes one hour back, later one hour forth.
    const jump = step % 14 === 6 ? -2 : step % 14 === 13 ? 2 : 0;
    kith.setNow(new Date(kith.now().getTime() + (1 + jump) * HALF_HOUR_MS));
    await kith.runJob("plan-nudges");
    if (step % 6 !== 0) continue;
    typed++;
    const { text } = await maya.type(`/met Zoe Number${step}x how:call promise:"send it"`);
    if (!text.includes(`Number${step}x`)) unanswered++;
  }
  const { db } = kith.database;
  const sent = await db.select().from(outbox).where(like(outbox.dedupeKey, "nudge:%"));
  const perDay = new Map<string, number>();
  for (const { runAt } of sent) {
    const day = runAt.toISOString().slice(0, 10);
    perDay.set(day, (perDay.get(day) ?? 0) + 1);
  }
  return {
    typed,
    unanswered,
    nudges: sent.length,
    mostADay: Math.max(0, ...perDay.values()),
    meetings: (await db.select({ id: meetings.id }).from(meetings)).length,
  };
}
