import type { Text } from '../../core/lib/language';
import { replay } from '../../core/play/evolve';
import type { Play } from '../../core/play/play';
import { type Standing, standing } from '../../core/play/standing';
import type { OpenedPlay, Outbox, PlayStore, Writers } from '../../platform/ports';
import { teamName } from '../../ui/messages/team';
import { forgottenOf, penOf } from './logbook';
import { passingOf } from './passing';
import type { Passing } from './screens/props';

/** A play that is kept on this device, as the first screen lists it. */
export interface KeptPlay {
  readonly playId: string;
  readonly title: Text;
  readonly play: Play;
  readonly teamName: Text;
  readonly standing: Standing;
  /** Date of the last event, or of the start: wall milliseconds. */
  readonly lastWall: number;
}

/** The plays kept on this device: those that can be read, the latest first, and the ids of those that can't; null where nobody can tell which there are. */
export interface Kept {
  readonly plays: readonly KeptPlay[];
  readonly unread: readonly string[] | null;
}

const listed = ({ record, log }: OpenedPlay): KeptPlay => {
  const play = replay(log.map((entry) => entry.event));
  return {
    playId: record.id,
    title: record.hunt.title,
    play,
    teamName: teamName(play.team),
    standing: standing(record.hunt, play, play.at),
    lastWall: log.at(-1)?.wall ?? record.createdWall,
  };
};

/** What of a play can be read, as the first screen lists it. */
const readIn = async (plays: PlayStore, id: string): Promise<KeptPlay | null> => {
  try {
    const opened = await plays.read(id);
    return opened && listed(opened);
  } catch {
    return null;
  }
};

/** Every play kept on this device. */
export const keptPlays = async (plays: PlayStore): Promise<Kept> => {
  const ids = await plays.ids().catch(() => null);
  const read = await Promise.all((ids ?? []).map((id) => readIn(plays, id)));
  const found = read.filter((one) => one !== null).sort((a, b) => b.lastWall - a.lastWall);
  if (!ids || found.length === ids.length) return { plays: found, unread: ids && [] };
  // What another tab forgot meanwhile is not there any more.
  const still = new Set(await plays.ids().catch(() => ids));
  return { plays: found, unread: ids.filter((id, i) => read[i] === null && still.has(id)) };
};

/** What passes a play that is kept on to another device; null where it is gone by now. */
export const passKept = async (playId: string, plays: PlayStore, outbox: Outbox): Promise<Passing | null> => {
  const opened = await plays.read(playId, true);
  return opened && passingOf(opened, outbox);
};

/** Tells whether another tab has a play open: at once, when that tab tells of news, and when this page is looked at again. */
export const watchTaken = (playId: string, writers: Writers, tell: (taken: boolean) => void): (() => void) => {
  const ask = () => writers.isTaken(penOf(playId)).then(tell);
  ask();
  const deafen = writers.hear(penOf(playId), ask);
  window.addEventListener('focus', ask);
  document.addEventListener('visibilitychange', ask);
  return () => {
    deafen();
    window.removeEventListener('focus', ask);
    document.removeEventListener('visibilitychange', ask);
  };
};

/** Tells of each of these plays that a person forgets in another tab: before it is taken off this device, and once it is. */
export const watchForgotten = (
  playIds: readonly string[],
  writers: Pick<Writers, 'hear'>,
  tell: (playId: string) => void,
): (() => void) => {
  const deafen = playIds.map((id) => writers.hear(forgottenOf(id), () => tell(id)));
  return () => {
    for (const one of deafen) one();
  };
};

/** Takes a play off this device; false where another tab has the pen: it would go on playing what is gone. */
export const forgetPlay = (playId: string, plays: PlayStore, writers: Writers): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const forget = () => {
      writers.tell(forgottenOf(playId));
      plays
        .remove(playId)
        .then(() => {
          // who lists it looks anew
          writers.tell(forgottenOf(playId));
          resolve(true);
        }, reject)
        .finally(release);
    };
    const refuse = () => {
      release();
      resolve(false);
    };
    const release = writers.claim(penOf(playId), forget, refuse);
  });
