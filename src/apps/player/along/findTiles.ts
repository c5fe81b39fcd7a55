import { limits } from '../../../core/lib/limits';
import { type Tile, tilesOf } from '../../../core/lib/tiles';
import { type Hunt, huntHash } from '../../../core/prepare/hunt';
import type { KeptTile, Ranges, Satchel, TakenMap } from '../../../platform/ports';
import { appBase } from '../given';
import { ignTiles, planIgnHost, tiledAround } from '../map/planIgn';
import type { TiledMap, TilesAtHand } from '../map/tiledMap';
import type { TilesOptions } from '../map/tiles';
import { archivedMapOf, creditOf, isOnIgn } from '../mapHost';
import { keptOf, pieceName, piecesOf, tilesFor } from './plan';

/** The map whose tiles may lie under a hunt, and what the organizer's says of whose it is; null for IGN's. */
export interface FoundMap {
  readonly tiled: TilesOptions['tiled'];
  readonly credit: string | null;
  /** The host of another site that may be asked for it; null where all is at hand, or beside Jalon. */
  readonly host: string | null;
}

const atHand = (kept: readonly KeptTile[], of: string | undefined, satchel: Satchel): TilesAtHand | null => {
  const names = new Set(kept.map(pieceName));
  const named = ({ z, x, y }: Tile) => ({ z, x, y, of });
  return names.size === 0
    ? null
    : { has: (tile) => names.has(pieceName(named(tile))), read: (tile) => satchel.tile(named(tile)) };
};

/** The organizer's map that was taken along for this very hunt. */
const takenFor = async (hunt: Hunt, satchel: Satchel): Promise<TakenMap | null> => {
  const all = await satchel.list().catch(() => []);
  const mapped = all.filter(({ map }) => map !== undefined);
  const hash = mapped.length > 0 ? huntHash(hunt) : '';
  return mapped.find((one) => huntHash(one.hunt) === hash)?.map ?? null;
};

/** The map that a hunt names, read out of its archive where that lies: asked when it is wanted first. Null where it doesn't come, or doesn't show the place. */
const fromNamed = async (url: string, { frame }: Hunt, ranges: Ranges): Promise<Omit<TiledMap, 'atHand'> | null> => {
  const { openArchive, rangesSource } = await import('../../../platform/archive');
  const { signal } = new AbortController();
  const archive = await openArchive(rangesSource(url, ranges), signal);
  if ('fault' in archive) return null;
  const { farthest, nearest, kind } = archive;
  const shown = await archive.locate(tilesOf(tiledAround(frame), nearest, limits.mapTiles), signal);
  if ('fault' in shown || shown.length === 0) return null;
  const network = async (tile: Tile): Promise<Blob | null> => {
    const located = await archive.locate([tile], signal);
    if ('fault' in located) throw new Error(located.fault);
    if (located.length === 0) return null;
    const read = await archive.read(located, signal);
    if ('fault' in read) throw new Error(read.fault);
    return new Blob(read.map((bytes) => new Uint8Array(bytes)));
  };
  return { farthest, nearest, kind, network };
};

/** The host of an address, unless it is Jalon's own. */
const otherHost = (url: string): string | null => {
  const { host } = new URL(url);
  return host === new URL(appBase()).host ? null : host;
};

/** The organizer's map: what was taken along of it, and the rest from where the hunt says that it is. */
const ownTiles = (
  hunt: Hunt,
  taken: TakenMap | null,
  pieces: TilesAtHand | null,
  missing: number,
  ranges: Ranges,
): Omit<FoundMap, 'credit'> | null => {
  const url = archivedMapOf(hunt)?.url;
  const here: TiledMap | null = taken && pieces && { ...taken, atHand: pieces, network: null };
  if (here && (missing === 0 || taken?.of !== url)) return { tiled: here, host: null };
  if (url === undefined) return null;
  const tiled = async () => {
    const found = await fromNamed(url, hunt, ranges);
    return found ? { ...found, atHand: here?.atHand ?? null } : here;
  };
  return { tiled, host: otherHost(url) };
};

/** The map of a hunt: what was taken along of it first. Null where there is none but the drawn one. */
export const findMap = async (
  hunt: Hunt,
  { satchel, ranges }: { readonly satchel: Satchel; readonly ranges: Ranges },
): Promise<FoundMap | null> => {
  const [taken, kept] = await Promise.all([takenFor(hunt, satchel), satchel.tiles().catch(() => [])]);
  const pieces = taken ? piecesOf(taken, hunt, kept) : [];
  const missing = (taken?.total ?? 0) - pieces.length;
  const own = ownTiles(hunt, taken, atHand(pieces, taken?.of, satchel), missing, ranges);
  if (own) return { ...own, credit: pieces.length > 0 ? (taken?.credit ?? '') : creditOf(hunt) };
  if (!isOnIgn(hunt)) return null;
  const ign = { ...ignTiles, atHand: atHand(keptOf(tilesFor(hunt), kept), undefined, satchel) };
  return { tiled: ign, credit: null, host: planIgnHost };
};
