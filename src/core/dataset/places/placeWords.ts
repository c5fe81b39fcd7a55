import type { Order } from './written';

const latitude =
  /^(.*?)(?:\b|(?<=geo|coord|gps|y))(?:lat|lati|latit|latitude|latitud|latitudine|breite|breitengrad|breedtegraad)\b(.*)$/;
const longitude =
  /^(.*?)(?:\b|(?<=geo|coord|gps|x))(?:lon|lng|long|longit|longitude|longitud|longitudine|lange|laenge|langengrad|laengengrad|lengtegraad)\b(.*)$/;
const northing = /^(.*?)(?:(?:\b|(?<=coord))y\b|\b(?:northing|northings|hochwert|nordwert|nord|norte|north)\b)(.*)$/;
const easting = /^(.*?)(?:(?:\b|(?<=coord))x\b|\b(?:easting|eastings|rechtswert|ostwert|est|ost|este|east)\b)(.*)$/;

/** Columns that go by the names of a place's two numbers, and how much those names say of the order. */
export interface NamedPair {
  /** Latitude or north, then longitude or east. */
  readonly columns: readonly [number, number];
  readonly points: number;
}

/** Columns that match, by what their name holds besides: `start lat` and `start lng` both give `start`. */
const byRest = (headers: readonly string[], pattern: RegExp): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  headers.forEach((header, i) => {
    const match = header.length > longestHeader ? null : pattern.exec(header);
    if (match === null) return;
    const rest = `${match[1]} ${match[2]}`.trim();
    if (!found.has(rest)) found.set(rest, i);
  });
  return found;
};
const longestHeader = 100;

/** Two columns of such names that share the rest of their names. */
const alikePairs = (
  firsts: ReadonlyMap<string, number>,
  seconds: ReadonlyMap<string, number>,
  points: number,
): readonly NamedPair[] =>
  [...firsts].flatMap(([rest, i]) => {
    const j = seconds.get(rest);
    return j === undefined || j === i ? [] : [{ columns: [i, j] as const, points }];
  });

/** Two columns of such names; where there are several, those that share the rest of their names. */
const pairsOf = (headers: readonly string[], first: RegExp, second: RegExp, points: number): readonly NamedPair[] => {
  const [firsts, seconds] = [byRest(headers, first), byRest(headers, second)];
  const same = alikePairs(firsts, seconds, points);
  if (same.length > 0) return same;
  const [[i] = [], [j] = []] = [[...firsts.values()], [...seconds.values()]];
  return i === undefined || j === undefined || i === j ? [] : [{ columns: [i, j], points }];
};

/** Two letters at an end of one word, `utmx` and `utmy`, or words of the compass, or letters alone; no corners of a box. */
const yEnd = /^(?:(?!min|max)(\p{L}[\p{L}\d]+)(?:y|north|nord|norte)|y(?!min|max)(\p{L}[\p{L}\d]+)|n)$/u;
const xEnd = /^(?:(?!min|max)(\p{L}[\p{L}\d]+)(?:x|east|ost|este)|x(?!min|max)(\p{L}[\p{L}\d]+)|e)$/u;

/** How much it says of two columns that they are called latitude and longitude. */
export const degreePoints = 3;

/** All columns called latitude and longitude, or y and x, in the languages of Western Europe. */
export const namedPairs = (headers: readonly string[]): readonly NamedPair[] => [
  ...pairsOf(headers, latitude, longitude, degreePoints),
  ...pairsOf(headers, northing, easting, 2),
  ...alikePairs(byRest(headers, yEnd), byRest(headers, xEnd), 2),
];

const pairNames = new RegExp(
  [
    'geo ?point',
    'point geo',
    'geo ?loc',
    'geo ?coord',
    'geo ?shape',
    '^c geo$',
    'coordonnees',
    'coordinates?',
    'koordinaten?',
    'coordenadas?',
    'coordinat[ea]',
    'coordinaten',
    'chpcoor',
    'wgs ?84',
    'lat ?(lon|lng|long)',
    'latitude longitude',
    'longitude latitude',
    'lo?ng? ?lat',
    'x ?y',
    '^(?:position|location|localisation|emplacement|standort|ubicacion|posizione|gps|geo|geom|the geom|geometr[iy]e?|wkt|wkt geom|shape|point|lambert ?93|coord|coords)$',
    'location coordinates',
  ].join('|'),
);

/** Whether a column goes by the name of a whole place. */
export const isPairName = (header: string): boolean => header.length <= longestHeader && pairNames.test(header);

/** The order that the name of a column of pairs says; undefined where it says none. */
export const orderNamed = (header: string): Order | undefined => {
  if (header.length > longestHeader) return undefined;
  if (/\blat(?:itude|itud|itudine)?\b.{0,20}\blo?ng?|latlo?ng?/.test(header)) return 'latFirst';
  return /\blo?ng?(?:itude|itud|itudine)?\b.{0,20}\blat|lo?ng?lat|\bx ?y\b/.test(header) ? 'lngFirst' : undefined;
};

/** Whether a header speaks of the place of something else than the row: a town's, a seat's, an end of a way. */
export const isOfOther = (header: string): boolean =>
  /\b(?:commune|mairie|ville|city|siege|centro\w*|centre|center|parent|start|depart|departure|origine?|end|arrivee|dest\w*)\b/.test(
    header,
  );
