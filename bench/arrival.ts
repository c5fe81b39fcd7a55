import {
  type ArrivalRule,
  asTheyAre,
  byDistance,
  byGate,
  byReach,
  canyon,
  decoysBeside,
  everyFiveSeconds,
  hasTruth,
  judge,
  meanOf,
  mostAnnounced,
  type Noise,
  oneInThree,
  readWalks,
  type Shape,
  type Step,
  stagesOn,
  tracesFolder,
  turned,
  twiceTheNoise,
} from '../tests/core/play/traces';
import type { Bench, Row } from './bench';

const rules: readonly (readonly [string, ArrivalRule])[] = [
  ['gate + dwell (Jalon)', byGate],
  ['peer: distance ≤ 25 m', byDistance(0)],
  ['peer: distance ≤ 25 m + accuracy', byDistance(1)],
  ['peer: distance ≤ accuracy + 80 m', byReach],
];

const both =
  (first: Noise, second: Noise): Noise =>
  (walk, i) =>
    second(first(walk, i), i);

type Walks = readonly (readonly Step[])[];

/** A street: the walks in it, what it does to their fixes, once or by several seeds, and what one comes to in it. */
type Street = readonly [name: string, walks: Walks, noises: readonly Noise[], shape?: Shape];

const seeds = 6;

const streets = (walks: Walks): readonly Street[] => {
  const canyons = (inFull: boolean) => Array.from({ length: seeds }, (_, i) => canyon(i + 1, inFull));
  return [
    ['as they are', walks, [asTheyAre]],
    ['turned', turned(walks), [asTheyAre]],
    ['a fix in 5 s', walks, [everyFiveSeconds]],
    ['twice the noise', walks, [twiceTheNoise]],
    [`high walls, ${seeds} seeds`, walks, canyons(false)],
    [`high walls, one fix in three, ${seeds} seeds`, walks, canyons(false).map((noise) => both(noise, oneInThree))],
    [`high walls from the first fix, ${seeds} seeds`, walks, canyons(true)],
    ['areas, as they are', walks, [asTheyAre], 'area'],
    [`areas, high walls, ${seeds} seeds`, walks, canyons(false), 'area'],
    ['lines, as they are', walks, [asTheyAre], 'line'],
    [`lines, high walls, ${seeds} seeds`, walks, canyons(false), 'line'],
  ];
};

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const seconds = (value: number): string => `${value.toFixed(1)} s`;

const rowsOf = ([street, walks, noises, shape]: Street): readonly Row[] => {
  const [stages, decoys] = [stagesOn(walks, shape), decoysBeside(walks, shape)];
  return rules.map(([rule, arrives]): Row => {
    const verdict = meanOf(noises.map((noise) => judge(arrives, stages, decoys, noise)));
    return {
      street,
      rule,
      recognized: percent(verdict.recognized),
      decoys: percent(verdict.fooled),
      p50: seconds(verdict.delayP50),
      p95: seconds(verdict.delayP95),
      announced: arrives === byGate ? Math.max(...noises.map((noise) => mostAnnounced(stages, noise))) : '',
      trials: `${verdict.stages} + ${verdict.decoys}`,
    };
  });
};

/** What the arrival gate makes of the real walks of a folder, beside the rules that others use; `announced` is how often one arrival is told at the most. */
export const arrival: Bench = {
  name: 'arrival',
  run: async ([folder]) => {
    const walks = readWalks(folder);
    const told = (walks ?? []).filter(hasTruth);
    const untold = (walks?.length ?? 0) - told.length;
    if (untold > 0)
      console.warn(
        `LEFT OUT: ${untold} of ${walks?.length} walks have no fix of 15 m or better: nobody can tell where they led.`,
      );
    if (told.length > 0) return streets(told).flatMap(rowsOf);
    if (untold > 0)
      return `arrival found no walk in "${folder ?? tracesFolder}" of which anybody can tell where it led.`;
    if (folder !== undefined) return `arrival found no walks (CSV files) in "${folder}".`;
    console.warn(`SKIPPED: there are no walks at ${tracesFolder}: set JALON_SAMPLES.`);
    return [];
  },
};
