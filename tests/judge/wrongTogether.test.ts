import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sealOf, wordingOf } from '../../src/core/prepare/compose';
import type { Cell, Hunt, HuntChallenge, HuntStage, Proof, Variety } from '../../src/core/prepare/hunt';
import { familyNamed } from '../../src/core/prepare/questions';
import { verify } from '../../src/core/prepare/verify';
import { reading } from '../builders/dataset';
import { huntOf } from '../builders/hunt';
import { scenarioOf } from '../builders/scenario';
import { verdict } from '.';
import type { Row, Table } from './case';
import { casesOf, together } from './hunts';
import { tableOf } from './reading';

const [short, long] = [
  ['puits', 'kiosque', 'phare', 'lavoir', 'four', 'stade', 'gymnase', 'piscine'],
  [
    'belvédère panoramique',
    'observatoire astronomique',
    'conservatoire botanique',
    'planétarium numérique',
    'vélodrome couvert olympique',
    'hippodrome municipal',
    'ascenseur hydraulique',
    'imprimerie clandestine',
  ],
];
const names = 'Alba Bruma Corvo Dorne Esker Fjelde Grivot Hulotte Ibisco Jonquet Karst Lande Morne Nevers Orme Plessis';
const [brief, full] = [
  'Roy Bec Cox Dax Fay Gex Huc Kos',
  'Perrindelle Quemenerdec Rivoalanec Sauvagerin Tanguydrez Kermelgoff Madecourval Ligerbaron',
];
const authors = [
  ...full.split(' ').map((one, i) => `${'Jean Anne Guy Rose Yves Paul Marc Luc'.split(' ')[i]} ${one}`),
  ...brief.split(' ').map((one, i) => `${'ABCDEFGH'[i]}. ${one}`),
];

interface Place {
  readonly id: string;
  readonly kind: string;
  readonly cells: readonly string[];
}

/** Sixteen places on a spiral, no two as far from another; what the first eight are takes long to say. */
const places: readonly Place[] = names.split(' ').map((name, i) => {
  const [turn, far] = [i * 2.1, 0.0022 + i * 0.0011];
  const at = [47.2 + far * Math.sin(turn), -1.55 + 1.4 * far * Math.cos(turn)].map((one) => one.toFixed(5));
  const kind = [...long, ...short][i] ?? '';
  return { id: name.toLowerCase(), kind, cells: [name, kind, authors[i] ?? '', ...at] };
});
const csvOf = (all: readonly Place[]): string =>
  ['id,name,kind,author,latitude,longitude', ...all.map(({ id, cells }) => [id, ...cells].join())].join('\n');

const tableIn = (csv: string): Table =>
  tableOf(
    Papa.parse<Record<string, string>>(csv, { header: true }).data.map((cells, i) => ({ number: i + 2, cells })),
    ({ name }) => name ?? '',
    ({ latitude, longitude }) => ({ lat: Number(latitude), lng: Number(longitude), reach: 0 }),
  );
const table = tableIn(csvOf(places));

const sites = (() => {
  const { dataset, problems } = reading(csvOf(places));
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return new Map([['sites', dataset]]);
})();

type Asked = Readonly<Record<string, string>>;
const [kind, author]: readonly Asked[] = [
  { family: 'category', field: 'kind' },
  { family: 'author', field: 'author' },
];
const [nearest, nearToFar, distance] = ['nearest', 'nearToFar', 'distance'].map((family) => ({ family }));

const huntWith = (asked: readonly (readonly (Asked | undefined)[])[]): Hunt =>
  huntOf(
    scenarioOf({
      datasets: { sites: { path: 'sites.csv' } },
      stages: asked.map((challenges, i) => {
        const { id = '' } = places[i] ?? {};
        return { id, site: { dataset: 'sites', id }, challenges };
      }),
    }),
    sites,
  );

/** Twelve questions of five families. */
const good = huntWith([
  [kind, nearest],
  [author, nearToFar],
  [kind, distance],
  [author, nearest],
  [kind, nearToFar],
  [author, distance],
]);

const rowOf = (id: string): Row => {
  const row = table.rows.find(({ cells }) => cells.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};
const cellOf = (id: string, column: string): Cell => {
  const { name, number, cells } = rowOf(id);
  return { dataset: 'sites', site: id, name, row: number, column, raw: cells[column] ?? '' };
};

/** The question of a proof, as the composer words it; the right option comes at the places by turns. */
const worded = (proof: Proof, turn = 0): HuntChallenge => {
  const family = familyNamed(proof.rule);
  const wording = family && wordingOf(family, proof, { languages: ['fr', 'en'], audience: 'adult', dataLanguages: {} });
  if (wording?.type !== 'choice') throw new Error('the proof leads to a choice');
  const [right, wrong] = [wording.right.text, wording.wrong.map(({ text }) => text)];
  const at = turn % (wrong.length + 1);
  const options = [...wrong.slice(0, at), right, ...wrong.slice(at)];
  const content = { type: 'choice' as const, ask: wording.ask, options, answer: right };
  return { id: sealOf(content, proof), content, points: 10, family: proof.rule, proof, credits: [] };
};

/** Eight questions about what takes long to say, whose wrong answers are those of these places. */
const beside = (wrongAt: (i: number) => readonly number[]): Hunt => {
  const base = huntWith(Array.from({ length: 8 }, (_, i) => [i % 2 === 0 ? kind : author]));
  const stages = base.stages.map((stage, i): HuntStage => {
    const { id = '' } = places[i] ?? {};
    const [rule, column] = i % 2 === 0 ? ['category', 'kind'] : ['author', 'author'];
    const wrong = wrongAt(i).map((k) => cellOf(places[k]?.id ?? '', column));
    const subject = { ...cellOf(id, 'name'), position: stage.position };
    const variety = { sites: 15, filled: 15, commonest: 1 };
    return { ...stage, challenges: [worded({ rule, subject, right: cellOf(id, column), wrong, variety }, i)] };
  });
  const { spread: _spread, ...hunt } = base;
  return { ...hunt, stages };
};

const faultsOf = (hunt: Hunt, judged = table): readonly string[] => [
  ...casesOf(hunt, judged).flatMap(verdict),
  ...together(hunt, judged),
];
const reasonsOf = (hunt: Hunt): readonly unknown[] => [...new Set(verify(hunt).map(({ values }) => values.reason))];

const onStages = (hunt: Hunt, change: (stages: readonly HuntStage[]) => readonly HuntStage[]): Hunt => ({
  ...hunt,
  stages: change(hunt.stages),
});

const rightFirst = (challenge: HuntChallenge): HuntChallenge => {
  const { content, proof } = challenge;
  if (content.type !== 'choice' || !proof) return challenge;
  const others = content.options.filter((option) => JSON.stringify(option) !== JSON.stringify(content.answer));
  const first = { ...content, options: [content.answer, ...others] };
  return { ...challenge, content: first, id: sealOf(first, proof) };
};

const [one, two, three, ...more] = good.stages as [HuntStage, HuntStage, HuntStage, ...HuntStage[]];
const reversed = (stage: HuntStage): HuntStage => ({ ...stage, challenges: [...stage.challenges].reverse() });
const withoutPlaces = (stage: HuntStage): HuntStage => ({
  ...stage,
  challenges: stage.challenges.filter(({ family }) => family !== 'distance' && family !== 'nearToFar'),
});
const claimed = (isTrue: boolean, { challenges: [asked] } = one): HuntChallenge => {
  const { proof } = asked ?? {};
  if (!proof) throw new Error('the first question has a proof');
  return worded({ ...proof, rule: 'trueFalse', wrong: isTrue ? [] : proof.wrong.slice(0, 1) });
};

const faulty: readonly (readonly [fault: string, hunt: Hunt, judge: RegExp, reason: string])[] = [
  [
    'the right option always comes first',
    onStages(good, (stages) => stages.map((stage) => ({ ...stage, challenges: stage.challenges.map(rightFirst) }))),
    /too often at place 0 in fr/,
    'regular',
  ],
  [
    'the right option is always the longest',
    beside((i) => [8 + (i % 8), 8 + ((i + 2) % 8), 8 + ((i + 4) % 8)]),
    /too often the longest in en/,
    'regular',
  ],
  [
    'one family asks twice in a row',
    onStages(good, () => [reversed(one), three, two, ...more]),
    /twice in a row: category/,
    'twin',
  ],
  [
    'one family asks more than three in ten',
    onStages(good, (stages) => stages.map(withoutPlaces)),
    /category asks 3 of 8/,
    'share',
  ],
  [
    'all that is claimed is true',
    onStages(good, () => {
      const claiming = (stage: HuntStage): HuntStage => ({
        ...stage,
        challenges: [claimed(true, stage), ...stage.challenges.slice(1)],
      });
      return [claiming(one), two, claiming(three), ...more];
    }),
    /2 claims are true and 0 false/,
    'regular',
  ],
  [
    'two families ask for one fact',
    onStages(good, () => [{ ...one, challenges: [...one.challenges, claimed(true)] }, two, three, ...more]),
    /told twice/,
    'told',
  ],
];

describe('questions beside each other', () => {
  it('have no fault before: twelve of five families, and eight of two by turns but that they are of two', () => {
    const eight = beside((i) => [(i + 2) % 8, (i + 4) % 8, (i + 6) % 8]);
    expect([good, eight].map((hunt) => casesOf(hunt, table).length)).toEqual([12, 8]);
    expect([good.spread, eight.spread]).toEqual([true, undefined]);
    expect([faultsOf(good), verify(good)]).toEqual([[], []]);
    expect([faultsOf(eight), verify(eight)]).toEqual([['category asks 4 of 8', 'author asks 4 of 8'], []]);
  });

  it.each(faulty)('are refused by the judge and by the proof where %s', (_, hunt, judge, reason) => {
    expect(faultsOf(hunt).filter((fault) => judge.test(fault))).not.toEqual([]);
    expect(reasonsOf(hunt)).toEqual([reason]);
  });

  it('are refused by the judge where two of their stages are at one point', () => {
    const [first] = good.stages;
    const stages = good.stages.map((stage, i) => (i === 1 && first ? { ...stage, position: first.position } : stage));
    expect(faultsOf({ ...good, stages }).join()).toContain('at one point with another stage');
  });

  it('may be of one family in a row, and more than three in ten, where an author asks for them so', () => {
    const asked = huntWith(Array.from({ length: 8 }, () => [nearest]));
    expect(casesOf(asked, table)).toHaveLength(8);
    expect([asked.spread, verify(asked)]).toEqual([undefined, []]);
  });
});

/** The file in which all rows that the question doesn't name say this. */
const elsewhere = ({ wrong, right }: Proof, said: string): Table => {
  const named = [right, ...wrong].map(({ site }) => site);
  return tableIn(
    csvOf(
      places.map(({ id, kind, cells: [name = '', , ...rest] }) => ({
        ...{ id, kind },
        cells: [name, named.includes(id) ? kind : said, ...rest],
      })),
    ),
  );
};

const dull: readonly (readonly [fault: string, said: string, variety: Variety, judge: RegExp])[] = [
  ['all others say the same', 'moulin', { sites: 15, filled: 15, commonest: 13 }, /says the same everywhere/],
  ['hardly another is filled', '', { sites: 15, filled: 2, commonest: 1 }, /is empty around/],
];

describe('a question about a column', () => {
  const [stage] = huntWith([[kind]]).stages as [HuntStage];
  const [asked] = stage.challenges as [HuntChallenge];
  const proof = asked.proof as Proof;
  const only = (challenge: HuntChallenge): Hunt => ({
    ...huntWith([[kind]]),
    stages: [{ ...stage, challenges: [challenge] }],
  });

  it('has no fault where the places around differ', () => {
    expect([faultsOf(only(asked)), verify(only(asked))]).toEqual([[], []]);
    expect(proof.variety).toEqual({ sites: 15, filled: 15, commonest: 1 });
  });

  it.each(dull)('is refused by the judge and by the proof where %s', (_, said, variety, judge) => {
    const told = only(worded({ ...proof, wrong: proof.wrong.slice(0, 2), variety }));
    const judged = elsewhere({ ...proof, wrong: proof.wrong.slice(0, said === '' ? 1 : 2) }, said);
    expect(faultsOf(told, judged).filter((fault) => judge.test(fault))).not.toEqual([]);
    expect(reasonsOf(told)).toEqual(['variety']);
  });

  it('is refused where its proof does not tell how much the places around differ', () => {
    const { variety: _variety, ...bare } = proof;
    expect(reasonsOf(only(worded(bare)))).toEqual(['variety']);
  });
});
