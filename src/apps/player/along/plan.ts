import { type Tile, tileName, tilesOf } from '../../../core/lib/tiles';
import { type Hunt, huntHash } from '../../../core/prepare/hunt';
import type { KeptTile, Satchel } from '../../../platform/ports';
import type { Addressed, Openable } from '../library';
import { nearestTiles, tiledAround } from '../map/planIgn';
import { mapHostOf } from '../mapHost';

/** So many tiles are asked for one hunt at the most: whoever gives them away is to notice nobody in particular. */
const mostTiles = 600;

/** The tiles of a hunt's frame, from far to near; none where no map that may be kept lies under it. */
export const tilesFor = (hunt: Pick<Hunt, 'map' | 'frame'>): readonly Tile[] =>
  mapHostOf(hunt) === null ? [] : tilesOf(tiledAround(hunt.frame), nearestTiles, mostTiles);

/** What a tile weighs until some of a hunt's have come, in bytes. */
const usualTileBytes = 25_000;
const fewTiles = 12;

/** What is on this device of a hunt, and what of it would still come. */
export interface Packed {
  /** Whether the game itself opens without a network. */
  readonly app: boolean;
  /** Whether the hunt is kept, with its data. */
  readonly hunt: boolean;
  /** Whether it was taken along. */
  readonly taken: boolean;
  readonly huntBytes: number;
  /** How many tiles are kept of how many, and their bytes; `total` is 0 where no map that may be kept shows the place. */
  readonly tiles: { readonly kept: number; readonly total: number; readonly bytes: number };
  /** About how many bytes are still to come. */
  readonly toCome: number;
  /** How many bytes there is room for; null where nobody can know. */
  readonly room: number | null;
}

const weigh = (hunt: Hunt): number => new TextEncoder().encode(JSON.stringify(hunt)).length;

/** Those of a hunt's tiles that are kept. */
export const keptOf = (tiles: readonly Tile[], kept: readonly KeptTile[]): readonly KeptTile[] => {
  const wanted = new Set(tiles.map(tileName));
  return kept.filter((tile) => wanted.has(tileName(tile)));
};

/** Looks what is on this device of a hunt; a hunt that ships comes with the game. */
export const lookAt = async (key: string, hunt: Hunt, satchel: Satchel): Promise<Packed> => {
  const [app, taken, all, room] = await Promise.all([
    satchel.holdsApp(),
    satchel.read(key),
    satchel.tiles(),
    satchel.room(),
  ]);
  const wanted = tilesFor(hunt);
  const kept = keptOf(wanted, all);
  const bytes = kept.reduce((sum, tile) => sum + tile.bytes, 0);
  const mean = kept.length < fewTiles ? usualTileBytes : bytes / kept.length;
  const huntBytes = weigh(hunt);
  const isHere = taken !== null || (app && shipsWith(key));
  return {
    app,
    hunt: isHere,
    taken: taken !== null,
    huntBytes,
    tiles: { kept: kept.length, total: wanted.length, bytes },
    toCome: (isHere ? 0 : huntBytes) + mean * (wanted.length - kept.length),
    room,
  };
};

const shipped = 'hunt/';

/** The key of a hunt that ships. */
export const shippedKey = (id: string): string => `${shipped}${id}`;

/** Whether a hunt of this key comes with the game. */
export const shipsWith = (key: string): boolean => key.startsWith(shipped);

const kept = 'taken:';

/** The address of what was taken along under a key, whatever it came from. */
export const takenAddress = (key: string): string => `${kept}${key}`;

/** Whether an address is one of this device alone. */
export const isTaken = (url: string): boolean => url.startsWith(kept);

/** The key of what an address leads to, for the teams that it counts. */
export const takenKeyOf = ({ url, rally = '' }: Pick<Addressed, 'url' | 'rally'>): string =>
  isTaken(url) ? url.slice(kept.length) : `${url.replaceAll(' ', '%20')} ${rally}`.trim();

/** Where in the web an address leads, and for which teams; null for what was taken along from nowhere. */
export const originOf = (source: Pick<Addressed, 'url' | 'rally'>): Pick<Addressed, 'url' | 'rally'> | null => {
  if (!isTaken(source.url)) return source;
  const [url = '', rally = ''] = takenKeyOf(source).split(' ');
  return URL.canParse(url) || /[./]/.test(url) ? { url, rally } : null;
};

/** The key of a hunt that was opened: its address, else which hunt it is. */
export const keyOf = (source: Openable | null, hunt: Hunt): string =>
  source?.kind === 'address' ? takenKeyOf(source) : huntHash(hunt);

/** Takes a hunt off this device, with the tiles that no other hunt here needs. */
export const takeOut = async (key: string, satchel: Satchel): Promise<void> => {
  const hunts = await satchel.list();
  const needed = new Set(hunts.filter((one) => one.key !== key).flatMap(({ hunt }) => tilesFor(hunt).map(tileName)));
  const own = hunts.filter((one) => one.key === key).flatMap(({ hunt }) => tilesFor(hunt));
  await satchel.remove(
    key,
    own.filter((tile) => !needed.has(tileName(tile))),
  );
};
