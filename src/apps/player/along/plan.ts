import { type Tile, tileName, tilesOf, touches } from '../../../core/lib/tiles';
import { type Hunt, huntHash } from '../../../core/prepare/hunt';
import type { KeptTile, MapTile, PlayRecord, Satchel, TakenHunt, TakenMap } from '../../../platform/ports';
import type { Addressed, Openable } from '../library';
import { nearestTiles, tiledAround } from '../map/planIgn';
import { archivedMapOf, isOnIgn } from '../mapHost';
import type { Bringing } from './bringing';

/** So many tiles are asked for one hunt at the most: whoever gives them away is to notice nobody in particular. */
const mostTiles = 600;

/** The tiles of IGN's map of a hunt's frame, from far to near; none where another map lies under it. */
export const tilesFor = (hunt: Pick<Hunt, 'map' | 'frame'>): readonly Tile[] =>
  !isOnIgn(hunt) ? [] : tilesOf(tiledAround(hunt.frame), nearestTiles, mostTiles);

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
  /** How many tiles are kept of how many, and their bytes; `total` is 0 where no map that may be kept shows the place, or nobody has looked yet what there is. */
  readonly tiles: { readonly kept: number; readonly total: number; readonly bytes: number };
  /** The organizer's map that these are of; null for IGN's. */
  readonly map: TakenMap | null;
  /** Whether the hunt names a map of its organizer's, of which nobody knows here how heavy it is. */
  readonly unweighed: boolean;
  /** How many bytes are still to come, of IGN's tiles about. */
  readonly toCome: number;
  /** How many bytes there is room for; null where nobody can know. */
  readonly room: number | null;
}

/** Room that a browser needs beside what is kept. */
const spare = 1.2;

/** Whether what is still to come will find too little room. */
export const isTight = ({ room, toCome }: Packed): boolean => room !== null && room < toCome * spare;

const weigh = (hunt: Hunt): number => new TextEncoder().encode(JSON.stringify(hunt)).length;

/** A tile by name, among those of all maps. */
export const pieceName = (tile: MapTile): string => `${tile.of ?? ''} ${tileName(tile)}`;

/** Those of a hunt's tiles that are kept. */
export const keptOf = (tiles: readonly MapTile[], kept: readonly KeptTile[]): readonly KeptTile[] => {
  const wanted = new Set(tiles.map(pieceName));
  return kept.filter((tile) => wanted.has(pieceName(tile)));
};

/** The tiles of an organizer's map that are kept for a hunt. */
export const piecesOf = ({ of }: TakenMap, { frame }: Pick<Hunt, 'frame'>, kept: readonly KeptTile[]) =>
  kept.filter((tile) => tile.of === of && touches(tiledAround(frame), tile));

const bytesOf = (tiles: readonly KeptTile[]): number => tiles.reduce((sum, tile) => sum + tile.bytes, 0);

type Pieces = Pick<Packed, 'tiles' | 'map' | 'unweighed'> & { readonly toCome: number };

const piecesAtHand = (
  hunt: Hunt,
  taken: TakenHunt | null,
  all: readonly KeptTile[],
  bringing: Bringing | null,
): Pieces => {
  const map = bringing ? bringing.map : taken?.map;
  const wanted: readonly MapTile[] = bringing?.tiles ?? tilesFor(hunt);
  const kept = map && !bringing ? piecesOf(map, hunt, all) : keptOf(wanted, all);
  const total = map?.total ?? wanted.length;
  const bytes = bytesOf(kept);
  const mean = kept.length < fewTiles ? usualTileBytes : bytes / kept.length;
  return {
    tiles: { kept: kept.length, total, bytes },
    map: map ?? null,
    unweighed: !map && archivedMapOf(hunt) !== null,
    toCome: bringing?.bytes == null ? mean * (total - kept.length) : Math.max(0, bringing.bytes - bytes),
  };
};

/** Looks what is on this device of a hunt, and what of it would be brought, where that is known; a hunt that ships comes with the game. */
export const lookAt = async (
  key: string,
  hunt: Hunt,
  satchel: Satchel,
  bringing: Bringing | null = null,
): Promise<Packed> => {
  const [app, taken, all, room] = await Promise.all([
    satchel.holdsApp(),
    satchel.read(key),
    satchel.tiles(),
    satchel.room(),
  ]);
  const pieces = piecesAtHand(hunt, taken, all, bringing);
  const huntBytes = weigh(hunt);
  const isHere = taken !== null || (app && shipsWith(key));
  return {
    ...pieces,
    ...{ app, hunt: isHere, taken: taken !== null, huntBytes, room },
    toCome: (isHere ? 0 : huntBytes) + pieces.toCome,
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

/** The key of a hunt that was played: where it came from, unless another version was taken along from there. */
export const keyOfPlayed = async ({ from, hunt }: PlayRecord, satchel: Satchel): Promise<string> => {
  const own = huntHash(hunt);
  if (!from) return own;
  if (!URL.canParse(from.hunt)) return shippedKey(from.hunt);
  const key = takenKeyOf({ url: from.hunt, rally: from.rally });
  const taken = await satchel.read(key).catch(() => null);
  return taken && huntHash(taken.hunt) !== own ? own : key;
};

/** What is kept of the maps of a hunt. */
const ownPieces = ({ hunt, map }: TakenHunt, all: readonly KeptTile[]): readonly KeptTile[] => [
  ...keptOf(tilesFor(hunt), all),
  ...(map ? piecesOf(map, hunt, all) : []),
];

/** The tiles that are kept for one hunt alone. */
const aloneFor = (key: string, hunts: readonly TakenHunt[], all: readonly KeptTile[]): readonly KeptTile[] => {
  const others = hunts.filter((one) => one.key !== key).flatMap((one) => ownPieces(one, all));
  const needed = new Set(others.map(pieceName));
  const own = hunts.filter((one) => one.key === key).flatMap((one) => ownPieces(one, all));
  return own.filter((tile) => !needed.has(pieceName(tile)));
};

/** Takes a hunt off this device, with the tiles that no other hunt here needs. */
export const takeOut = async (key: string, satchel: Satchel): Promise<void> => {
  const [hunts, all] = await Promise.all([satchel.list(), satchel.tiles()]);
  await satchel.remove(key, aloneFor(key, hunts, all));
};

/** Takes a hunt out whose map is no longer the one that is to go with it, so that nothing of that is left behind. */
export const clearOtherMap = async (key: string, map: TakenMap | undefined, satchel: Satchel): Promise<void> => {
  const before = await satchel.read(key);
  if (before?.map && before.map.of !== map?.of) await takeOut(key, satchel);
};
