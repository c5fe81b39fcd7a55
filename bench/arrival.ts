import {
  type ArrivalRule,
  asTheyAre,
  byDistance,
  byGate,
  canyon,
  decoysBeside,
  judge,
  meanOf,
  type Noise,
  oneInThree,
  readWalks,
  stagesOn,
  tracesFolder,
} from '../tests/core/play/traces';
import type { Bench, Row } from './bench';

const rules: readonly (readonly [string, ArrivalRule])[] = [
  ['gate + dwell (Jalon)', byGate],
  ['peer: distance ≤ 25 m', byDistance(0)],
  ['peer: distance ≤ 25 m + accuracy', byDistance(1)],
];

const both =
  (first: Noise, second: Noise): Noise =>
  (walk, i) =>
    second(first(walk, i), i);

const streets = (seeds: number): readonly (readonly [string, readonly Noise[]])[] => {
  const canyons = (inFull: boolean) => Array.from({ length: seeds }, (_, i) => canyon(i + 1, inFull));
  return [
    ['as they are', [asTheyAre]],
    ['one fix in three', [oneInThree]],
    [`high walls, ${seeds} seeds`, canyons(false)],
    [`high walls, one fix in three, ${seeds} seeds`, canyons(false).map((noise) => both(noise, oneInThree))],
    [`high walls from the first fix, ${seeds} seeds`, canyons(true)],
  ];
};

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const seconds = (value: number): string => `${value.toFixed(1)} s`;

/** What the arrival gate makes of real walks, beside the rules that others use; the one argument is the number of seeds. */
export const arrival: Bench = {
  name: 'arrival',
  run: async ([seeds = '6']) => {
    if (!/^[1-9]\d*$/.test(seeds))
      return `arrival takes a number of seeds, such as 6, and no more: "${seeds}" is none.`;
    const walks = readWalks();
    if (walks === null) {
      console.warn(`SKIPPED: there are no walks at ${tracesFolder}: set JALON_SAMPLES.`);
      return [];
    }
    const [stages, decoys] = [stagesOn(walks), decoysBeside(walks)];
    return streets(Number(seeds)).flatMap(([street, noises]) =>
      rules.map(([rule, arrives]): Row => {
        const verdict = meanOf(noises.map((noise) => judge(arrives, stages, decoys, noise)));
        return {
          street,
          rule,
          recognized: percent(verdict.recognized),
          decoys: percent(verdict.fooled),
          p50: seconds(verdict.delayP50),
          p95: seconds(verdict.delayP95),
          trials: `${stages.length} + ${decoys.length}`,
        };
      }),
    );
  },
};
