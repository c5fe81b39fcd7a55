import { fault, type Problem } from '../../../core/lib/checked';
import { say } from '../../../core/lib/language';
import { limits } from '../../../core/lib/limits';
import { tilesOf } from '../../../core/lib/tiles';
import type { Hunt } from '../../../core/prepare/hunt';
import {
  type Archive,
  batchesOf,
  givenSource,
  type LocatedTile,
  openArchive,
  rangesSource,
} from '../../../platform/archive';
import type { GivenFile, Ranges, TakenMap } from '../../../platform/ports';
import { tiledAround } from '../map/planIgn';
import { archivedMapOf, creditOf } from '../mapHost';
import type { Bringing } from './bringing';
import { pieceName } from './plan';

const isProblem = (value: object): value is Problem => 'fault' in value;

/** So many groups of tiles are held: both that are being put away, and one that is half done. */
const mostHeld = 3;

/** Reads tiles group by group: of those that lie beside each other the next one is at hand already. */
const readerOf = (archive: Archive, located: readonly LocatedTile[]): Bringing['bring'] => {
  const batches = batchesOf(located);
  const placeOf = new Map(
    batches.flatMap((batch, i) => batch.map(({ tile }, k) => [pieceName(tile), [i, k]] as const)),
  );
  const held = new Map<number, ReturnType<Archive['read']>>();
  const load = (i: number, signal: AbortSignal) => {
    const before = held.get(i);
    if (before) return before;
    const loading = archive.read(batches[i] ?? [], signal);
    held.set(i, loading);
    for (const old of [...held.keys()].slice(0, -mostHeld)) held.delete(old);
    return loading;
  };
  return async ({ z, x, y }, signal) => {
    const [i, k] = placeOf.get(pieceName({ z, x, y })) ?? [-1, -1];
    const read = await load(i, signal);
    if (!isProblem(read)) return read[k] ?? 'broken';
    held.delete(i);
    return read.fault === 'map.broken' ? 'broken' : 'silent';
  };
};

/** What an organizer's map has of a hunt's frame, or why nothing. */
const fromArchive = async (
  archive: Archive,
  map: Pick<TakenMap, 'of' | 'title' | 'credit'>,
  { frame }: Pick<Hunt, 'frame'>,
  signal: AbortSignal,
): Promise<Bringing | Problem> => {
  const { name, farthest, nearest, kind } = archive;
  const located = await archive.locate(tilesOf(tiledAround(frame), nearest, limits.mapTiles), signal);
  if (isProblem(located)) return located;
  if (located.length === 0) return fault('', 'map.elsewhere', { url: name });
  const bytes = located.reduce((sum, { length }) => sum + length, 0);
  if (bytes > limits.mapBytes) return fault('', 'map.tooLarge', { url: name, megabytes: limits.mapBytes / 1e6 });
  return {
    map: { ...map, farthest, nearest, total: located.length, ...(kind === 'vector' && { kind }) },
    tiles: located.map(({ tile }) => ({ ...tile, of: map.of })),
    bytes,
    bring: readerOf(archive, located),
  };
};

/** What a file that a person gave for a hunt has of its frame. */
export const fromFile = async (
  { name, blob }: GivenFile,
  key: string,
  hunt: Hunt,
  signal: AbortSignal,
): Promise<Bringing | Problem> => {
  const archive = await openArchive(givenSource(name, blob), signal);
  if (isProblem(archive)) return archive;
  const of = `${key} ${name} ${blob.size}`;
  return fromArchive(archive, { of, title: name, credit: await archive.credit(signal) }, hunt, signal);
};

/** What the map that a hunt names has of its frame: its host is asked. */
export const fromNamed = async (
  hunt: Hunt,
  ranges: Ranges,
  signal: AbortSignal,
): Promise<Bringing | Problem | null> => {
  const named = archivedMapOf(hunt);
  if (!named) return null;
  const archive = await openArchive(rangesSource(named.url, ranges), signal);
  if (isProblem(archive)) return archive;
  const title = say(named.credit.title, hunt.languages[0] ?? 'fr');
  return fromArchive(archive, { of: named.url, title, credit: creditOf(hunt) }, hunt, signal);
};
