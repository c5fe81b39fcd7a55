/** Degrees of a square: what has none beside it is hundreds of kilometers away, and some less by longitude. */
const squareDegrees = 3;
const [across, down] = [360 / squareDegrees, 180 / squareDegrees];
/** Where more than this lies alone, that is how the data is: worldwide. */
const mostAlone = 0.02;

/** The rows, of these, whose place lies hundreds of kilometers from all others, where nearly all others lie in company. */
export const farPlaces = (lat: Float64Array, lng: Float64Array, rows: Uint32Array): readonly number[] => {
  if (rows.length < 3) return [];
  const squareOf = (i: number): number => {
    const row = Math.min(down - 1, Math.floor(((lat[i] as number) + 90) / squareDegrees));
    return row * across + (Math.floor(((lng[i] as number) + 180) / squareDegrees) % across);
  };
  const counts = new Uint32Array(across * down);
  for (const row of rows) {
    const square = squareOf(row);
    counts[square] = (counts[square] as number) + 1;
  }
  const lonely = new Set([...counts.keys()].filter((square) => counts[square] === 1 && around(counts, square) === 1));
  if (lonely.size === 0 || lonely.size > Math.max(1, rows.length * mostAlone)) return [];
  return [...rows.filter((row) => lonely.has(squareOf(row)))];
};

/** How many places lie in a square and the eight beside it, across the antimeridian too. */
const around = (counts: Uint32Array, square: number): number => {
  const [row, column] = [Math.floor(square / across), square % across];
  let sum = 0;
  for (const y of [row - 1, row, row + 1]) {
    for (const x of [column - 1, column, column + 1]) sum += counts[y * across + ((x + across) % across)] ?? 0;
  }
  return sum;
};
