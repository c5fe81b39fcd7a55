import { stopsText } from './bulk';
import { reading } from './dataset';

/** How many milliseconds of the processor a piece of work takes: what else the machine does is not counted. */
const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Characters in a line of a feed's stops, about. */
const stopLength = 95;
const known = new Map<number, number>();

/** What reading a feed's stops takes, by so many characters of them: the quickest of three times. */
const usualMs = (characters: number): number => {
  const usual = known.get(characters);
  if (usual !== undefined) return usual;
  const stops = [...stopsText(Math.ceil(characters / stopLength))].join('').slice(0, characters);
  const quickest = Math.min(...[1, 2, 3].map(() => cpuMs(() => reading(stops))));
  known.set(characters, quickest);
  return quickest;
};

/** How many times as long a piece of work takes as reading so many characters of a feed's stops. */
export const timesUsual = (characters: number, work: () => void): number => cpuMs(work) / usualMs(characters);
