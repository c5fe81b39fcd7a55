import { describe, expect, it } from 'vitest';
import { type Dataset, nameAt, positionAt } from '../../../../src/core/dataset';
import { type Random, seededRandom } from '../../../../src/core/lib/random';
import { huntAround } from '../../../../src/core/prepare/make/around';
import { type MadeHunt, makeHunt } from '../../../../src/core/prepare/make/make';
import { promised } from '../../../../src/core/prepare/make/promise';
import { verify } from '../../../../src/core/prepare/verify';
import { placeFamilies } from '../../../../src/core/scenario/schema';
import { describeFault } from '../../../../src/ui/messages/faults';
import { type BuiltRow, datasetOf } from '../../../builders/dataset';
import { leastOf } from '../../../builders/promised';

const oneOf = <T>(all: readonly T[], random: Random): T => all[random.below(all.length)] as T;

/** What columns of published files hold, by header: each a draw for one site. */
const columns: Readonly<Record<string, (random: Random) => string | number>> = {
  type: (random) => oneOf(['moulin', 'lavoir', 'fontaine', 'chapelle', 'pont'], random),
  siècle: (random) => oneOf(['XVe siècle', 'XVIIe siècle', 'XVIIIe siècle', 'XIXe siècle'], random),
  année_construction: (random) => 1700 + random.below(300),
  date_inauguration: (random) => `${1880 + random.below(130)}-0${1 + random.below(9)}-12`,
  matériau: (random) => oneOf(['brique', 'bois', 'béton', 'granit'], random),
  architecte: (random) => oneOf(['Jeanne Morel', 'Paul Kerbrat', 'Luc Fournier', 'Anna Vidal'], random),
  accessible: (random) => oneOf(['oui', 'non'], random),
  accueil: (random) => oneOf(['public', 'privé'], random),
  jour: (random) => oneOf(['lundi', 'mardi', 'jeudi', 'samedi'], random),
  nombre_de_vannes: (random) => 2 + random.below(90),
  hauteur_m: (random) => (3 + random.below(400) / 10).toFixed(1),
  capacité: (random) => 20 + 10 * random.below(60),
};

/** The shapes that files have: which columns beside the name and the place. */
const shapes: readonly (readonly string[])[] = [
  ['type', 'siècle', 'accessible'],
  ['type', 'jour', 'accueil'],
  ['année_construction', 'matériau', 'accessible'],
  ['date_inauguration', 'hauteur_m', 'jour'],
  ['type', 'siècle', 'architecte'],
  ['hauteur_m', 'type', 'année_construction'],
  ['capacité', 'matériau', 'jour', 'accessible'],
  ['type', 'siècle', 'matériau', 'accessible', 'nombre_de_vannes'],
];

const first = ['Bel', 'Clair', 'Haute', 'Vieux', 'Grand', 'Noir', 'Blanc', 'Long'];
const last = ['mont', 'val', 'rive', 'pré', 'champ', 'bois', 'puits', 'pas'];

/** So many sites within so many meters of a place, each with a name of its own. */
const fileOf = (shape: readonly string[], sites: number, meters: number): Dataset => {
  const random = seededRandom(`${shape.join()} ${sites}`);
  const rows = Array.from({ length: sites }, (_, i): BuiltRow => {
    const [north, east] = [random.below(2001) / 1000 - 1, random.below(2001) / 1000 - 1];
    return {
      nom: `${first[i % 8]}${last[Math.floor(i / 8) % 8]}`,
      ...Object.fromEntries(shape.map((key) => [key, columns[key]?.(random) ?? ''])),
      lat: 47.3 + (north * meters) / 111_200,
      lng: -0.6 + (east * meters) / 75_400,
    };
  });
  return datasetOf(rows);
};

const made = (dataset: Dataset): MadeHunt => {
  const hunt = huntAround(dataset, { minutes: 60, audience: 'adult', path: 'data.csv' });
  if ('reason' in hunt) throw new Error(JSON.stringify(hunt));
  return hunt;
};

const familiesIn = ({ hunt }: MadeHunt): readonly string[] =>
  (hunt?.stages ?? []).flatMap(({ challenges }) => challenges.flatMap(({ family }) => family ?? []));

describe('where twelve sites in reach fill three columns that can be asked', () => {
  const files = shapes.flatMap((shape) =>
    [12, 20, 40].map((sites): readonly [string, number, readonly string[]] => [shape.join(', '), sites, shape]),
  );

  it.each(files)('a hunt is as varied as promised: %s of %i sites', (_, sites, shape) => {
    const dataset = fileOf(shape, sites, 600);
    expect(leastOf(dataset)).toBe(promised);
    const hunt = made(dataset);
    const asked = familiesIn(hunt);
    const counts = [...new Set(asked)].map((family) => asked.filter((one) => one === family).length);
    expect(hunt.problems).toEqual([]);
    expect(hunt.findOnly).toEqual([]);
    expect(hunt.hunt && verify(hunt.hunt)).toEqual([]);
    expect(hunt.hunt?.spread).toBe(true);
    expect(hunt.hunt?.stages.length).toBeGreaterThanOrEqual(promised.stages);
    expect(counts.length).toBeGreaterThanOrEqual(promised.families);
    expect(Math.max(...counts) / asked.length).toBeLessThanOrEqual(0.3);
    expect(asked.filter((family) => placeFamilies.includes(family)).length / asked.length).toBeLessThanOrEqual(0.5);
  });
});

describe('where that cannot be kept, the hunt says what is missing', () => {
  const warned = (dataset: Dataset): readonly unknown[] =>
    made(dataset)
      .problems.filter(({ fault }) => fault === 'sense.poorHunt')
      .map(({ severity, values }) => [severity, values.lack]);
  const rowsOf = (sites: number, cells: (i: number) => Readonly<Record<string, string | number>>): Dataset =>
    datasetOf(
      Array.from({ length: sites }, (_, i) => ({
        ...cells(i),
        lat: 47.3 + (i % 5) * 0.003,
        lng: -0.6 + Math.floor(i / 5) * 0.004,
      })),
    );

  it('sites', () => {
    expect(warned(fileOf(['type', 'siècle', 'accessible'], 4, 500))).toEqual([['warning', 'sites']]);
  });

  it('columns', () => {
    const kinds = ['moulin', 'lavoir', 'fontaine'];
    const numbered = rowsOf(20, (i) => ({ nom: `${100 + i}`, type: kinds[i % 3] ?? '', capacité: 20 + 7 * i }));
    expect(warned(numbered)).toEqual([['warning', 'columns']]);
  });
});

describe('where nearly nothing but ways and distances can be asked', () => {
  const bland = (dataset: Dataset): readonly unknown[] =>
    made(dataset)
      .problems.filter(({ fault }) => fault === 'sense.blandHunt')
      .map(({ severity, values }) => [severity, values.lack, Number(values.places) * 2 > Number(values.questions)]);

  it('the hunt says so, and what the data lacks', () => {
    expect(bland(fileOf([], 20, 600))).toEqual([['warning', 'columns', true]]);
    expect(bland(fileOf(['type', 'siècle', 'accessible'], 20, 600))).toEqual([]);
  });

  it('the hunt names the filled columns whose headers nobody understands', () => {
    const some = fileOf([], 20, 600);
    const rows = Array.from({ length: some.size }, (_, i) => ({
      nom: nameAt(some, i),
      zrqt: `12/05/${1901 + (i % 9)}`,
      even: 'even',
      ...positionAt(some, i),
    }));
    const { problems } = made(datasetOf(rows));
    const [told] = problems.filter(({ fault }) => fault === 'sense.blandHunt');
    expect(told?.values).toMatchObject({ lack: 'headers', columns: 'zrqt' });
    for (const language of ['fr', 'en'] as const) expect(told && describeFault(language, told)).toContain(': zrqt');
  });
});

describe('where the places lie far apart', () => {
  const longWalk = (meters: number): readonly unknown[] => {
    const sites = datasetOf(
      ['Bel', 'Clair', 'Noir', 'Blanc'].map((nom, i) => ({
        ...{ id: nom, nom, type: ['moulin', 'lavoir', 'pont', 'four'][i] ?? '' },
        ...{ lat: 47.3 + (i * meters) / 111_195, lng: -0.6 },
      })),
    );
    const { problems } = makeHunt(sites, { sites: ['Bel', 'Clair', 'Noir', 'Blanc'], path: 'data.csv' });
    return problems.filter(({ fault }) => fault === 'sense.longWalk').map(({ values }) => values);
  };

  it('the hunt says how much of its time is walked, and how far', () => {
    expect(longWalk(600)).toEqual([]);
    expect(longWalk(1200)).toEqual([{ kilometers: 4, longest: 1200, walking: 62, minutes: 79 }]);
    expect(longWalk(1600)).toHaveLength(1);
  });
});
