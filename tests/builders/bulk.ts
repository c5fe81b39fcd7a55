import { type Random, seededRandom } from '../../src/core/lib/random';

/** Lines joined to pieces of about so many characters. */
const pieceLength = 65_536;

function* inPieces(lines: Iterable<string>): Generator<string> {
  let held: string[] = [];
  let length = 0;
  for (const line of lines) {
    held.push(line);
    length += line.length;
    if (length < pieceLength) continue;
    yield held.join('');
    [held, length] = [[], 0];
  }
  yield held.join('');
}

const kinds = ['Rue', 'Place', 'Quai', 'Boulevard', 'Impasse', 'Allée', 'Pont', 'Chemin'] as const;
const saints = ['Émile-Zola', 'Saint-Félix', 'Chantenay', 'Procé', 'Doulon', 'Mellinet', 'Viarme', 'Graslin'] as const;
const words =
  'le château bâti au XVe siècle domine la vallée ; ses tours furent relevées après l’incendie de 1843 et le chœur, dit « neuf », date du duc François'.split(
    ' ',
  );

const oneOf = <T>(random: Random, list: readonly T[]): T => list[random.below(list.length)] as T;
const oneIn = (random: Random, many: number): boolean => random.below(many) === 0;

const stopsHeader =
  'stop_id,stop_code,stop_name,stop_desc,stop_lat,stop_lon,zone_id,stop_url,location_type,parent_station,wheelchair_boarding\n';

/** Places strewn around a thousand towns: two are seldom within ten meters of each other. */
const strewn = (random: Random) => {
  const towns = Array.from({ length: 1000 }, () => [44 + random.next() * 5.5, -0.5 + random.next() * 7] as const);
  return (): readonly [lat: number, lng: number] => {
    const [lat, lng] = oneOf(random, towns);
    return [lat + (random.next() - random.next()) * 0.05, lng + (random.next() - random.next()) * 0.07];
  };
};

function* stopLines(count: number): Generator<string> {
  const random = seededRandom(`stops ${count}`);
  const next = strewn(random);
  let [lat, lng] = next();
  yield stopsHeader;
  for (let i = 0; i < count; i += 1) {
    const again = i > 0 && oneIn(random, 300);
    const twice = i > 0 && !again && oneIn(random, 300);
    if (!again && !twice) [lat, lng] = next();
    const id = `STP:${again ? i - 1 : i}`;
    const name = `${oneOf(random, kinds)} ${oneOf(random, saints)} ${twice ? i - 1 : i}`;
    const place = oneIn(random, 500) ? ',' : `${lat.toFixed(6)},${(lng + random.next() * 5e-5).toFixed(6)}`;
    const parent = i > 10 && oneIn(random, 50) ? `STP:${i - (i % 10)}` : '';
    yield `${id},${i},${name},,${place},${1 + random.below(5)},https://horaires.example/${i},0,${parent},${random.below(3)}\n`;
  }
}

/** `stops.txt` of a GTFS feed, in pieces: about 97 bytes a stop; some come twice, some have no place, some belong to another. */
export const stopsText = (count: number): Iterable<string> => inPieces(stopLines(count));

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const paragraph = (random: Random, length: number): string => {
  const said: string[] = [];
  for (let size = 0; size < length; size += 6) said.push(oneIn(random, 40) ? '"neuf"\n' : oneOf(random, words));
  return said.join(' ');
};

function* noticeLines(bytes: number): Generator<string> {
  const random = seededRandom(`notices ${bytes}`);
  const next = strewn(random);
  yield '\uFEFFrecordid;nom;description;commune;date;url;geo_point_2d\r\n';
  for (let [i, size] = [0, 0]; size < bytes; i += 1) {
    const [lat, lng] = next();
    const name = `${oneOf(random, kinds)} ${oneOf(random, saints)} ${i}`;
    const description = quoted(paragraph(random, 200 + random.below(3000)));
    const rest = `${oneOf(random, saints)};20${10 + random.below(10)}-0${1 + random.below(9)}-11;https://fiches.example/${i}`;
    const place = `${lat.toFixed(6)}, ${lng.toFixed(6)}`;
    const line = `notice-${i};${name};${description};${rest};${oneIn(random, 500) ? '' : quoted(place)}\r\n`;
    size += Buffer.byteLength(line);
    yield line;
  }
}

/** A file as Opendatasoft exports it, in pieces, so many bytes long: most of it long quoted texts with quotes and line breaks. */
export const noticesText = (bytes: number): Iterable<string> => inPieces(noticeLines(bytes));

/** A feed's other files, in pieces: so many stop times of trips that call at forty stops each. */
export const feedTexts = (stopTimes: number, stops: number) => {
  const calls = 40;
  const trips = Math.ceil(stopTimes / calls);
  function* routeLines(): Generator<string> {
    yield 'route_id,route_short_name,route_long_name,route_type\n';
    for (let i = 0; i < 200; i += 1) yield `R${i},${i},Ligne ${i},3\n`;
  }
  function* tripLines(): Generator<string> {
    yield 'route_id,service_id,trip_id\n';
    for (let i = 0; i < trips; i += 1) yield `R${i % 200},S,TRIP-2026-${i}\n`;
  }
  function* callLines(): Generator<string> {
    yield 'trip_id,arrival_time,departure_time,stop_id,stop_sequence\n';
    for (let i = 0; i < stopTimes; i += 1) {
      const trip = Math.floor(i / calls);
      const time = `${10 + (i % 14)}:${10 + (i % 50)}:00`;
      yield `TRIP-2026-${trip},${time},${time},STP:${((trip % 1000) * 30 + (i % calls)) % stops},${i % calls}\n`;
    }
  }
  return {
    'stops.txt': stopsText(stops),
    'routes.txt': inPieces(routeLines()),
    'trips.txt': inPieces(tripLines()),
    'stop_times.txt': inPieces(callLines()),
  };
};
