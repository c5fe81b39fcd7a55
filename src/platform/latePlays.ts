import type { PlayStore } from './ports';

/** Plays that are kept by what is loaded when it is first needed; where nothing was ever kept, a list needs nothing. */
export const latePlays = (load: () => Promise<PlayStore>, isAny: () => Promise<boolean>): PlayStore => ({
  create: async (record) => (await load()).create(record),
  append: async (playId, entries) => (await load()).append(playId, entries),
  see: async (playId, count) => (await load()).see(playId, count),
  read: async (playId, wholly) => (await load()).read(playId, wholly),
  entries: async (playId) => (await load()).entries(playId),
  list: async () => ((await isAny()) ? (await load()).list() : []),
  ids: async () => ((await isAny()) ? (await load()).ids() : []),
  restore: async (opened) => (await load()).restore(opened),
  remove: async (playId) => (await load()).remove(playId),
  watch: (onClosed) => {
    const watching = load().then(({ watch }) => watch(onClosed));
    return () => void watching.then((stop) => stop());
  },
});
