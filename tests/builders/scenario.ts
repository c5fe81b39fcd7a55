import type { Dataset } from '../../src/core/dataset/dataset';
import { readScenario } from '../../src/core/scenario/check';
import type { Scenario } from '../../src/core/scenario/schema';
import { type BuiltRow, datasetOf } from './dataset';

type Json = Readonly<Record<string, unknown>>;

/** The least scenario there is, as JSON: one stage in Nantes; anything may be put in its stead. */
export const scenarioJson = (change: Json = {}): Json => ({
  format: 'jalon-scenario/1',
  id: 'a-walk',
  title: 'A walk',
  intro: 'Once upon a time.',
  outro: 'The end.',
  languages: ['fr', 'en'],
  treasure: { kind: 'chest', title: 'The chest', text: 'Well done.' },
  stages: [{ id: 'first', at: { lat: 47.2164, lng: -1.5494 }, title: 'The castle' }],
  ...change,
});

/** A small scenario as a person writes it: one site of a CSV of one's own, of which `smallSites` is one. */
export const smallScenario = (dataset = 'lieux.csv'): string =>
  JSON.stringify({
    format: 'jalon-scenario/1',
    id: 'small',
    title: 'Petite chasse',
    intro: 'Allons.',
    outro: 'Voilà.',
    languages: ['fr'],
    treasure: { kind: 'chest', title: 'Le coffre', text: 'À vous.' },
    datasets: { own: { path: dataset } },
    stages: [{ id: 'a', site: { dataset: 'own', id: 'phare' }, challenges: [{ type: 'find' }] }],
  });

/** The CSV of that scenario. */
export const smallSites = 'id;nom;latitude;longitude\nphare;Le phare;47.2;-1.55\nmoulin;Le moulin;47.21;-1.56\n';

/** The scenario of that JSON; throws when its shape is bad. */
export const scenarioOf = (change: Json = {}): Scenario => {
  const { value, problems } = readScenario(JSON.stringify(scenarioJson(change)), 'walk.json');
  if (value === null) throw new Error(`the built scenario cannot be read: ${JSON.stringify(problems)}`);
  return value;
};

const kinds = ['église', 'pont', 'théâtre', 'grue', 'fontaine', 'phare', 'église', 'stade', 'lavoir', 'navire'];
const centuries = [
  'XVIIIe siècle',
  'XVe siècle',
  'XIXe siècle',
  'XXe siècle',
  'XVIIe siècle',
  'XVe siècle;XVIIIe siècle',
];
const names = ['Alba', 'Bruma', 'Corvo', 'Dorne', 'Esker', 'Fjelde', 'Grivot', 'Hulotte', 'Ibisco', 'Jonquet'];

/** Ten sites that stand farther and farther east of Nantes' castle: 0, 100, 300, 600, 1,000 m … */
export const tenRows = (): BuiltRow[] =>
  names.map((name, i) => ({
    id: name.toLowerCase(),
    name,
    kind: kinds[i] ?? '',
    century: centuries[i % centuries.length] ?? '',
    year: 1500 + 40 * i,
    lat: 47.2164,
    lng: Math.round((-1.5494 + (i * (i + 1) * 50) / 75_550) * 1e6) / 1e6,
  }));

/** Those ten sites, or others, as the datasets of a scenario: one, called `sites`. */
export const sitesOf = (rows: readonly BuiltRow[] = tenRows(), language?: string): ReadonlyMap<string, Dataset> =>
  new Map([
    [
      'sites',
      datasetOf(rows, {
        kinds: { id: 'identifier', name: 'name', kind: 'category', century: 'period', year: 'year' },
        ...(language && { language }),
      }),
    ],
  ]);

/** A scenario whose one stage stands on a site of `sites` and asks these challenges. */
export const onSite = (id: string, challenges: readonly Json[], change: Json = {}): Scenario =>
  scenarioOf({
    datasets: { sites: { path: 'sites.csv' } },
    stages: [{ id: 'first', site: { dataset: 'sites', id }, challenges }],
    ...change,
  });
