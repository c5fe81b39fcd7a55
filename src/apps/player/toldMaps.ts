import type { PlayRecord, Settings } from '../../platform/ports';

const key = 'toldMaps';

/** So many are remembered: of one that was told longer ago it is told once more. */
const most = 100;

type Played = Pick<PlayRecord, 'huntHash' | 'mapTold'>;

const lineOf = (host: string, huntHash: string): string => `${host} ${huntHash}`;

const toldIn = (settings: Settings): readonly string[] => (settings.get(key) ?? '').split('\n').filter(Boolean);

/** Whether somebody at this device has read which host is asked for the map under a play: as it began, or under its hunt. The play itself knows it even where the browser was killed just then. */
export const isMapTold = (settings: Settings, host: string, { huntHash, mapTold }: Played): boolean =>
  mapTold === host || toldIn(settings).includes(lineOf(host, huntHash));

/** Remembers that it was read; forgotten with all that is kept here. */
export const noteMapTold = (settings: Settings, host: string, huntHash: string): void => {
  const line = lineOf(host, huntHash);
  const others = toldIn(settings).filter((one) => one !== line);
  settings.set(key, [...others, line].slice(-most).join('\n'));
};
