import { tileName } from '../../core/lib/tiles';
import type { MapTile, Satchel, TakenHunt } from '../ports';

const nameOf = (tile: MapTile): string => `${tile.of ?? ''} ${tileName(tile)}`;

/** A satchel in memory; with `full` one that nothing goes into. */
export const memorySatchel = ({ full = false, app = true } = {}): Satchel => {
  const hunts = new Map<string, TakenHunt>();
  const tiles = new Map<string, { readonly tile: MapTile; readonly bytes: Uint8Array }>();
  const checkRoom = () => {
    if (full) throw new DOMException('There is no room.', 'QuotaExceededError');
  };
  return {
    put: async (taken) => {
      checkRoom();
      hunts.set(taken.key, taken);
    },
    list: async () => [...hunts.values()].sort((a, b) => a.wall - b.wall),
    read: async (key) => hunts.get(key) ?? null,
    remove: async (key, unneeded) => {
      hunts.delete(key);
      for (const tile of unneeded) tiles.delete(nameOf(tile));
    },
    clear: async () => {
      hunts.clear();
      tiles.clear();
    },
    putTile: async (key, { z, x, y, of }, bytes) => {
      checkRoom();
      if (!hunts.has(key)) throw new Error('The write was given up.');
      const tile = of === undefined ? { z, x, y } : { z, x, y, of };
      tiles.set(nameOf(tile), { tile, bytes });
    },
    tile: async (tile) => {
      const bytes = tiles.get(nameOf(tile))?.bytes;
      return bytes ? new Blob([new Uint8Array(bytes)], { type: tile.of === undefined ? 'image/png' : '' }) : null;
    },
    tiles: async () => [...tiles.values()].map(({ tile, bytes }) => ({ ...tile, bytes: bytes.length })),
    room: async () => (full ? 0 : 1e9),
    holdsApp: async () => app,
  };
};
