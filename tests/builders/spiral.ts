import { reading } from './dataset';

const kinds = 'église pont phare fontaine stade moulin lavoir gymnase'.split(' ');
const names = 'Alba Bruma Corvo Dorne Esker Fjelde Grivot Hulotte'.split(' ');

const [kindsAround, namesAround] = [
  'école mairie gare théâtre musée bibliothèque hôpital marché kiosque four puits cimetière'.split(' '),
  'Ibisco Jonquet Karst Lande Morne Nevers Orme Plessis Quartz Rialto Sorgue Tilleul'.split(' '),
];
/** Twelve more all around, nearly as far as people walk. */
const around = namesAround.map((name, i) => {
  const turn = (i * Math.PI) / 6;
  const at = [47.2 + 0.0165 * Math.sin(turn), -1.55 + 0.0243 * Math.cos(turn)].map((one) => one.toFixed(5));
  return [name.toLowerCase(), name, kindsAround[i], 1700 + 20 * i, 80 + 9 * i, ...at].join();
});

/** Eight places on a spiral, each farther than the one before, of another kind, sixty years younger and seven meters taller; and twelve around. */
export const spiralCsv = [
  'id,name,kind,year,hauteur en m,latitude,longitude',
  ...names.map((name, i) => {
    const [turn, far] = [i * 2.1, i === 0 ? 0 : 0.0009 * 1.62 ** i];
    const at = [47.2 + far * Math.sin(turn), -1.55 + 1.4 * far * Math.cos(turn)].map((one) => one.toFixed(5));
    return [name.toLowerCase(), name, kinds[i], 1200 + 60 * i, 9 + 7 * i, ...at].join();
  }),
  ...around,
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
