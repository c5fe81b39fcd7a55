/** Degrees of a square: what has none beside it is hundreds of kilometers away, and some less by longitude. */
const farDegrees = 3;
/** Where more than this lies alone, that is how the data is: worldwide. */
const mostAlone = 0.02;

/** How many of these rows lie in each square of so many degrees. */
const squaresOf = (degrees: number, lat: Float64Array, lng: Float64Array, rows: Iterable<number>) => {
  const [across, down] = [360 / degrees, 180 / degrees];
  const squareOf = (row: number): number => {
    const band = Math.min(down - 1, Math.floor(((lat[row] as number) + 90) / degrees));
    return band * across + (Math.floor(((lng[row] as number) + 180) / degrees) % across);
  };
  const counts = new Uint32Array(across * down);
  for (const row of rows) {
    const square = squareOf(row);
    counts[square] = (counts[square] as number) + 1;
  }
  /** How many places lie in a square and the eight beside it, across the antimeridian too. */
  const around = (square: number): number => {
    const [band, column] = [Math.floor(square / across), square % across];
    let sum = 0;
    for (const y of [band - 1, band, band + 1]) {
      for (const x of [column - 1, column, column + 1]) sum += counts[y * across + ((x + across) % across)] ?? 0;
    }
    return sum;
  };
  return { squareOf, counts, around };
};

/** The rows, of these, whose place lies hundreds of kilometers from all others, where nearly all others lie in company. */
export const farPlaces = (lat: Float64Array, lng: Float64Array, rows: Uint32Array): readonly number[] => {
  if (rows.length < 3) return [];
  const { squareOf, counts, around } = squaresOf(farDegrees, lat, lng, rows);
  const lonely = new Set([...counts.keys()].filter((square) => counts[square] === 1 && around(square) === 1));
  if (lonely.size === 0 || lonely.size > Math.max(1, rows.length * mostAlone)) return [];
  return [...rows.filter((row) => lonely.has(squareOf(row)))];
};

/** On the meridian of Greenwich others lie as near as this: a degree, or two. */
const nearDegrees = 1;
const [mostZeros, fewestPlaces] = [0.1, 10];

/**
 * Rows in which one number is exactly 0 and whose place lies far from all others, where nearly all of these lie in
 * company: the number is missing.
 */
export const strayZeros = (lat: Float64Array, lng: Float64Array): readonly number[] => {
  const [zeros, others] = [[] as number[], [] as number[]];
  for (let row = 0; row < lat.length; row += 1) if (lat[row] === 0 || lng[row] === 0) zeros.push(row);
  if (zeros.length === 0 || zeros.length > lat.length * mostZeros) return [];
  for (let row = 0; row < lat.length; row += 1)
    if (lat[row] !== 0 && lng[row] !== 0 && !Number.isNaN(lat[row])) others.push(row);
  const { squareOf, counts, around } = squaresOf(nearDegrees, lat, lng, others);
  const alone = [...counts.keys()].filter((square) => counts[square] === 1 && around(square) === 1).length;
  if (others.length < fewestPlaces || alone > others.length * mostAlone) return [];
  return zeros.filter((row) => around(squareOf(row)) === 0);
};
