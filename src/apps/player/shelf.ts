import type { Text } from '../../core/lib/language';
import { replay } from '../../core/play/evolve';
import type { Play } from '../../core/play/play';
import { type Standing, standing } from '../../core/play/standing';
import type { PlayStore } from '../../platform/ports';

/** A play that is kept on this device, as the first screen lists it. */
export interface KeptPlay {
  readonly playId: string;
  readonly title: Text;
  readonly play: Play;
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
        standing: standing(record.hunt, play, play.at),
        lastWall: log.at(-1)?.wall ?? record.createdWall,
      };
    })
    .sort((a, b) => b.lastWall - a.lastWall);
};
