import type { Bounds } from '../../core/lib/position';
import type { ChartPlace, Fetcher, Workshop } from '../../platform/ports';

const bundled = Object.keys(import.meta.glob('/public/datasets/*/datapackage.json')).map(
  (path) => path.match(/datasets\/([^/]+)\//)?.[1] ?? '',
);

/** Meters of margin around a hunt that its chart shows, in degrees of latitude. */
const marginDegrees = 0.01;

const read = async (name: string, atlas: Workshop, fetcher: Fetcher): Promise<void> => {
  const folder = new URL(`${import.meta.env.BASE_URL}datasets/${name}/`, document.baseURI);
  const answer = await fetcher.load(new URL('data.csv', folder).href);
  if ('problem' in answer) return;
  await atlas.read({ key: name, fileName: 'data.csv', bytes: answer.bytes, descriptor: null });
};

const widened = ({ south, west, north, east }: Bounds): Bounds => ({
  south: south - marginDegrees,
  west: west - 1.5 * marginDegrees,
  north: north + marginDegrees,
  east: east + 1.5 * marginDegrees,
});

/** What the bundled data holds around a hunt: it is what the chart draws when there are no tiles. */
export const placesAround = async (
  frame: Bounds,
  atlas: Workshop,
  fetcher: Fetcher,
): Promise<readonly ChartPlace[]> => {
  await Promise.all(bundled.map((name) => read(name, atlas, fetcher)));
  return atlas.places(widened(frame));
};
