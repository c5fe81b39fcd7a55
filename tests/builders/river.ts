import { destinationPosition } from '../../src/core/lib/geo';
import type { Position } from '../../src/core/lib/position';
import { seededRandom } from '../../src/core/lib/random';
import { type Barrier, crosses } from '../../src/core/lib/ways';
import { type BuiltRow, datasetOf } from './dataset';

const middle: Position = { lat: 47.2, lng: -1.55 };

/** The place so many meters east and north of the middle of the river. */
export const besideRiver = (east: number, north: number): Position =>
  destinationPosition(destinationPosition(middle, east, 90), north, 0);

/** A bridge 600 m east of the middle, from bank to bank. */
export const bridge = [besideRiver(600, -40), besideRiver(600, 40)];

/** A river from west to east that bends to the north in its middle. */
export const river: Barrier = {
  line: [besideRiver(-2000, 0), besideRiver(-500, 0), besideRiver(0, 400), besideRiver(500, 0), besideRiver(2000, 0)],
  crossings: [bridge],
};

/** Whether a leg leads over the river elsewhere than on its bridge. */
export const wades = (from: Position, to: Position): boolean =>
  crosses(river.line, [from, to]) && !crosses([besideRiver(590, 0), besideRiver(610, 0)], [from, to]);

const kinds = ['moulin', 'lavoir', 'fontaine', 'chapelle', 'pont', 'phare'];

/** So many sites on both banks within 700 m of the middle, every other of them without a step. */
export const bothBanks = (count: number) => {
  const random = seededRandom('both banks');
  const rows = Array.from({ length: count }, (_, i): BuiltRow => {
    const place = besideRiver(random.below(1400) - 700, random.below(1400) - 700);
    return {
      nom: `Lieu ${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`,
      type: kinds[random.below(kinds.length)] as string,
      annee_construction: 1600 + random.below(300),
      acces_pmr: ['oui', 'non', 'oui', 'partiel'][i % 4] as string,
      ...place,
    };
  });
  return datasetOf(rows);
};
