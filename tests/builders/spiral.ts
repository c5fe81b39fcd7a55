import { reading } from './dataset';

const kinds = 'église pont phare fontaine stade moulin lavoir gymnase'.split(' ');
const names = 'Alba Bruma Corvo Dorne Esker Fjelde Grivot Hulotte'.split(' ');

/** Eight places on a spiral, each farther than the one before, of another kind, sixty years younger and seven meters taller. */
export const spiralCsv = [
  'id,name,kind,year,hauteur en m,latitude,longitude',
  ...names.map((name, i) => {
    const [turn, far] = [i * 2.1, i === 0 ? 0 : 0.0009 * 1.62 ** i];
    const at = [47.2 + far * Math.sin(turn), -1.55 + 1.4 * far * Math.cos(turn)].map((one) => one.toFixed(5));
    return [name.toLowerCase(), name, kinds[i], 1200 + 60 * i, 9 + 7 * i, ...at].join();
  }),
].join('\n');

/** The same as a dataset by the name that scenarios of tests give it. */
export const spiralSites = (csv = spiralCsv) => {
  const { dataset, problems } = reading(csv);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return new Map([['sites', dataset]]);
};

/** A question of each type as which one may be asked. */
export const askedAs = {
  order: { family: 'order', field: 'year', as: 'order' },
  nearToFar: { family: 'nearToFar', as: 'order' },
  match: { family: 'match', field: 'kind', as: 'match' },
  direction: { family: 'direction', as: 'direction' },
  estimate: { family: 'estimate', field: 'hauteur en m', as: 'estimate' },
  pin: { family: 'pin' },
} as const;
