import { withOutlines, withSites } from 'virtual:datasets';
import { decode } from '../../core/dataset/bytes/decoder';
import { readDescriptor } from '../../core/dataset/credit/descriptor';
import { readOutlines } from '../../core/dataset/outlines';
import { besideLng, middleLng } from '../../core/lib/geo';
import type { Bounds } from '../../core/lib/position';
import type { Hunt } from '../../core/prepare/hunt';
import type { ChartPlace, Fetcher, Workshop } from '../../platform/ports';
import { bytesOf } from '../../platform/web';
import { type Land, type Survey, unknownLand } from './map/survey';
import type { Gear } from './world';

/** Meters of margin around a hunt that its chart shows, in degrees of latitude. */
const marginDegrees = 0.01;

const load = async (name: string, file: string, fetcher: Fetcher): Promise<Uint8Array | null> => {
  const folder = new URL(`${import.meta.env.BASE_URL}datasets/${name}/`, document.baseURI);
  const answer = await fetcher.load(new URL(file, folder).href);
  return 'blob' in answer ? bytesOf(answer.blob) : null;
};

const readSites = async (name: string, atlas: Workshop, fetcher: Fetcher): Promise<void> => {
  const bytes = await load(name, 'data.csv', fetcher);
  if (bytes) await atlas.read({ key: name, fileName: 'data.csv', bytes, descriptor: null });
};

const parsed = (bytes: Uint8Array | null): unknown => {
  try {
    return bytes && JSON.parse(decode(bytes).text);
  } catch {
    return null;
  }
};

/** Whether two boxes share ground; a frame over the antimeridian shares none with what is drawn in one piece. */
const meet = (a: Bounds, b: Bounds): boolean =>
  a.south < b.north && b.south < a.north && a.west < b.east && b.west < a.east;

const outlinesOf = async (name: string, frame: Bounds, fetcher: Fetcher): Promise<Land> => {
  const [bytes, descriptor] = await Promise.all([
    load(name, 'data.geojson', fetcher),
    load(name, 'datapackage.json', fetcher),
  ]);
  const { bounds, outlines } = readOutlines(parsed(bytes));
  if (bounds === null || !meet(bounds, frame)) return unknownLand;
  return { outlines, drawn: bounds, credits: [readDescriptor(parsed(descriptor), 'data.geojson').credit] };
};

/** A box may reach over the antimeridian once it is widened: its west is greater than its east then. */
const widened = ({ south, west, north, east }: Bounds): Bounds => ({
  south: south - marginDegrees,
  west: besideLng({ lat: 0, lng: west - 1.5 * marginDegrees }, 0).lng,
  north: north + marginDegrees,
  east: besideLng({ lat: 0, lng: east + 1.5 * marginDegrees }, 0).lng,
});

const placesAround = async (frame: Bounds, atlas: Workshop, fetcher: Fetcher): Promise<readonly ChartPlace[]> => {
  await Promise.all(withSites.map((name) => readSites(name, atlas, fetcher)));
  const places = await atlas.places(widened(frame));
  return places.map((place) => ({ ...place, position: besideLng(place.position, middleLng(frame)) }));
};

/** The land that the bundled data draws around a hunt. */
export const landAround = async (frame: Bounds, fetcher: Fetcher): Promise<Land> => {
  const drawings = await Promise.all(withOutlines.map((name) => outlinesOf(name, widened(frame), fetcher)));
  return drawings.find(({ outlines }) => outlines.length > 0) ?? unknownLand;
};

/** What the bundled data holds around a hunt: it is what the chart draws when there are no tiles. */
const surveyAround = async (frame: Bounds, atlas: Workshop, fetcher: Fetcher): Promise<Survey> => {
  const [places, land] = await Promise.all([placesAround(frame, atlas, fetcher), landAround(frame, fetcher)]);
  return { ...land, places };
};

/** What reads the data around a hunt. */
type Surveyor = Pick<Gear, 'fetcher' | 'openWorkshop'>;

let last: { readonly of: string; readonly survey: Promise<Survey> } | null = null;

const isBare = ({ places, drawn }: Survey): boolean => places.length === 0 && drawn === null;

/** The same, begun while a story is told and at hand when the play begins; what came to nothing is read once more then. */
export const surveyOf = ({ frame }: Pick<Hunt, 'frame'>, { fetcher, openWorkshop }: Surveyor): Promise<Survey> => {
  const of = JSON.stringify(frame);
  if (last?.of === of) return last.survey;
  const atlas = openWorkshop();
  const survey = surveyAround(frame, atlas, fetcher)
    .catch(() => unknownLand)
    .finally(() => atlas.close());
  last = { of, survey };
  void survey.then((found) => {
    if (isBare(found) && last?.survey === survey) last = null;
  });
  return survey;
};
