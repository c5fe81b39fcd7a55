import type { Text } from '../../core/lib/language';
import { replay } from '../../core/play/evolve';
import type { Play } from '../../core/play/play';
import { type Standing, standing } from '../../core/play/standing';
import type { Outbox, PlayStore, Writers } from '../../platform/ports';
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

/** Every play kept on this device, the latest first. */
export const keptPlays = async (plays: PlayStore): Promise<readonly KeptPlay[]> => {
  const records = await plays.list();
  const read = await Promise.all(records.map(({ id }) => plays.read(id)));
  return read
    .filter((one) => one !== null)
    .map(({ record, log }) => {
      const play = replay(log.map((entry) => entry.event));
      return {
        playId: record.id,
        title: record.hunt.title,
        play,
        teamName: teamName(play.team),
        standing: standing(record.hunt, play, play.at),
        lastWall: log.at(-1)?.wall ?? record.createdWall,
      };
    })
    .sort((a, b) => b.lastWall - a.lastWall);
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

/** Takes a play off this device; false where another tab has the pen: it would go on playing what is gone. */
export const forgetPlay = (playId: string, plays: PlayStore, writers: Writers): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const forget = () => {
      writers.tell(forgottenOf(playId));
      plays
        .remove(playId)
        .then(() => resolve(true), reject)
        .finally(release);
    };
    const refuse = () => {
      release();
      resolve(false);
    };
    const release = writers.claim(penOf(playId), forget, refuse);
  });
