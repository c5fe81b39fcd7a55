import type { Settings } from '../../platform/ports';
import type { Pace } from './game';
import { paces } from './simulator';

const isPace = (word: string | undefined): word is Pace => word !== undefined && Object.hasOwn(paces, word);

/** The pace at which a play was walked last on this device; that of one play is kept, and any other walks. */
export const keptPace = (playId: string, settings: Settings): Pace => {
  const [id, pace] = (settings.get('pace') ?? '').split(' ');
  return id === playId && isPace(pace) ? pace : 'walk';
};

/** Remembers the pace of the play that is walked at home: it goes on so after a reload, and when it is resumed. */
export const keepPace = (playId: string, pace: Pace, settings: Settings): void =>
  settings.set('pace', `${playId} ${pace}`);
