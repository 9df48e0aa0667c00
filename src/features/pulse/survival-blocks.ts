import type { Block, Span } from "#chat/message.ts";
import { addDays } from "#core/calendar/calendar.ts";
import { drawing, type DraftMessage } from "#core/drawing.ts";
import type { SurvivalPicture } from "#pictures/draw-picture.ts";
import type { Texts } from "#texts/texts.ts";
import { asSpans, changeOf, figureBlocks } from "./figure-lines.ts";
import { medianTime, stepAt, type SurvivalCurve, type SurvivalStep } from "./figures/survival.ts";
import type { PulseDay } from "./read-pulse.ts";

/** Days after landing at which the curve is told in words. */
export const TOLD_DAYS = [90, 180, 365] as const;

const ALL: Pick<SurvivalStep, "survival" | "lower" | "upper"> = { survival: 1, lower: 1, upper: 1 };

/** The curve at a day after landing, or null where it says nothing any more. */
export function curveAt(
  curve: SurvivalCurve,
  days: number,
): Pick<SurvivalStep, "survival" | "lower" | "upper"> | null {
  const step = stepAt(curve, days);
  return step === undefined ? ALL : step;
}

/** The give-survival curve in words. */
export function survivalBlocks(
  words: Texts["pulse"],
  now: PulseDay,
  before: PulseDay | undefined,
): readonly Block[] {
  const { survival } = now.figures;
  const { name, definition, missing, of } = words.survival;
  const curve = survival.value;
  const median = curve === null ? undefined : medianTime(curve);
  return figureBlocks({
    name,
    lines:
      curve === null
        ? [asSpans(words.suppressedCurve)]
        : [
            ...TOLD_DAYS.map((days) =>
              lineAt(words, curve, before?.figures.survival.value ?? undefined, days),
            ),
            asSpans(
              median === undefined
                ? of(survival.n)
                : `${words.survival.median({ days: median })} ${of(survival.n)}`,
            ),
          ],
    definition,
    missing: survival.missing,
    sayMissing: missing,
  });
}

function lineAt(
  words: Texts["pulse"],
  curve: SurvivalCurve,
  before: SurvivalCurve | undefined,
  days: number,
): readonly Span[] {
  const { after, still, nobody, tooEarly } = words.survival;
  const point = curveAt(curve, days);
  if (point === null) return words.line({ about: after(days), value: asSpans(tooEarly) });
  const then = before === undefined ? undefined : curveAt(before, days)?.survival;
  const value = words.percent(point.survival);
  const change = changeOf(words, point.survival, then, words.percent);
  return words.line({
    about: after(days),
    value:
      point.lower === null || point.upper === null
        ? nobody({ value, change })
        : still({
            value,
            low: words.percent(point.lower),
            high: words.percent(point.upper),
            change,
          }),
  });
}

/** The curve as a picture; nothing while it is hidden. */
export function survivalDrawing(texts: Pick<Texts, "pulse">, day: PulseDay): DraftMessage {
  const picture = survivalPicture(texts, day);
  return picture === undefined ? [] : [drawing(picture, pictureAlt(texts, picture))];
}

function survivalPicture(
  { pulse: words }: Pick<Texts, "pulse">,
  { asOf, figures }: PulseDay,
): SurvivalPicture | undefined {
  const { value: curve, n } = figures.survival;
  if (curve === null) return undefined;
  const labels = words.survival.picture;
  const told = TOLD_DAYS.filter((day) => day <= curve.end);
  return {
    kind: "survival",
    title: labels.title,
    subtitle: labels.subtitle({ n, day: addDays(asOf, -1) }),
    steps: curve.steps.map(({ time, survival, lower, upper }) => ({
      day: time,
      share: survival,
      low: lower,
      high: upper,
    })),
    end: curve.end,
    points: (told.length === 0 ? [curve.end] : told).map((day) => {
      const share = curveAt(curve, day)?.survival ?? 0;
      return { day, share, label: words.percent(share) };
    }),
    shares: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, label: words.percent(share) })),
    axis: labels.axis,
    curve: labels.curve,
    band: labels.band,
    footnote: labels.footnote,
  };
}

/** The picture in words. */
const pictureAlt = ({ pulse: words }: Pick<Texts, "pulse">, picture: SurvivalPicture) =>
  words.survival.picture.alt({
    subtitle: picture.subtitle,
    points: picture.points.map(({ day, label }) => `${words.survival.after(day)}: ${label}`),
  });
