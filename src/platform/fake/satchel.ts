import { type Tile, tileName } from '../../core/lib/tiles';
import type { Satchel, TakenHunt } from '../ports';

/** A satchel in memory; with `full` one that nothing goes into. */
export const memorySatchel = ({ full = false, app = true } = {}): Satchel => {
  const hunts = new Map<string, TakenHunt>();
  const tiles = new Map<string, { readonly tile: Tile; readonly bytes: Uint8Array }>();
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
      for (const tile of unneeded) tiles.delete(tileName(tile));
    },
    clear: async () => {
      hunts.clear();
      tiles.clear();
    },
    putTile: async (key, { z, x, y }, bytes) => {
      checkRoom();
      if (!hunts.has(key)) throw new Error('The write was given up.');
      tiles.set(tileName({ z, x, y }), { tile: { z, x, y }, bytes });
    },
    tile: async (tile) => {
      const bytes = tiles.get(tileName(tile))?.bytes;
      return bytes ? new Blob([new Uint8Array(bytes)], { type: 'image/png' }) : null;
    },
    tiles: async () => [...tiles.values()].map(({ tile, bytes }) => ({ ...tile, bytes: bytes.length })),
    room: async () => (full ? 0 : 1e9),
    holdsApp: async () => app,
  };
};
