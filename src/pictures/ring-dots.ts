export type Spot = { readonly x: number; readonly y: number };

/** A ring-shaped room for dots, and what they leave free. */
export type Band = {
  readonly center: Spot;
  readonly from: number;
  readonly to: number;
  readonly avoid: readonly Area[];
};

type Area = {
  readonly center: Spot;
  readonly halfWidth: number;
  readonly halfHeight: number;
};

const at = (center: Spot, radius: number, angle: number): Spot => ({
  x: center.x + radius * Math.sin(angle),
  y: center.y - radius * Math.cos(angle),
});

/** Spots evenly round the middle of a band, with a gap at the top, where its label is. */
export const evenSpots = ({ center, from, to }: Band, count: number): readonly Spot[] =>
  Array.from({ length: count }, (_, index) =>
    at(center, (from + to) / 2 + 3, (2 * Math.PI * (index + 1)) / (count + 1)),
  );

/** Closer than this, two rows of dots touch. */
const LEAST_GAP = 8.4;
/** How finely a row looks for what is free. */
const STEPS = 720;

type Row = { readonly radius: number; readonly free: readonly number[]; readonly length: number };

/** Up to `count` spots spread over a band in even rows, clockwise from the top. */
export function spreadSpots(band: Band, count: number): readonly Spot[] {
  if (count === 0) return [];
  const most = Math.floor((band.to - band.from) / LEAST_GAP);
  const layouts = Array.from({ length: most }, (_, index) => rowsOf(band, index + 1));
  // As far apart along a row as from row to row.
  const uneven = (rows: readonly Row[]): number =>
    Math.abs(Math.log(total(rows) / count / ((band.to - band.from) / rows.length)));
  const [rows = []] = layouts.toSorted((one, other) => uneven(one) - uneven(other));
  return shareOut(rows, Math.min(count, Math.floor(total(rows) / LEAST_GAP)))
    .flatMap(({ row, share }, index) => anglesIn(row, share, (index % 2) / 2))
    .toSorted((one, other) => one.angle - other.angle || one.radius - other.radius)
    .map(({ radius, angle }) => at(band.center, radius, angle));
}

const total = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + row.length, 0);

function rowsOf({ center, from, to, avoid }: Band, count: number): readonly Row[] {
  const gap = (to - from) / count;
  return Array.from({ length: count }, (_, index) => {
    const radius = from + gap * (index + 0.5);
    const free = Array.from(
      { length: STEPS },
      (_step, step) => (2 * Math.PI * step) / STEPS,
    ).filter((angle) => !avoid.some((area) => isIn(area, at(center, radius, angle))));
    return { radius, free, length: (2 * Math.PI * radius * free.length) / STEPS };
  });
}

/** Each row's share of the dots, by its length. */
function shareOut(
  rows: readonly Row[],
  count: number,
): readonly { readonly row: Row; readonly share: number }[] {
  let left = count;
  let length = total(rows);
  return rows.map((row) => {
    const share = length === 0 ? 0 : Math.round((left * row.length) / length);
    left -= share;
    length -= row.length;
    return { row, share };
  });
}

/** Evenly along what is free of a row, begun by a part of a step. */
const anglesIn = ({ radius, free }: Row, share: number, begin: number) =>
  Array.from({ length: share }, (_, index) => ({
    radius,
    angle: free[Math.floor(((index + 0.25 + begin) * free.length) / share)] ?? 0,
  }));

const isIn = ({ center, halfWidth, halfHeight }: Area, spot: Spot): boolean =>
  Math.abs(spot.x - center.x) < halfWidth && Math.abs(spot.y - center.y) < halfHeight;
