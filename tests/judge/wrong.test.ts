import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/core/challenge/types/choice';
import { sealOf } from '../../src/core/prepare/compose';
import type { Cell, Hunt, HuntChallenge, HuntStage, Proof } from '../../src/core/prepare/hunt';
import { verify } from '../../src/core/prepare/verify';
import { reading } from '../builders/dataset';
import { huntOf } from '../builders/hunt';
import { onSite } from '../builders/scenario';
import { verdict } from '.';
import { said } from './case';
import { casesOf, together } from './hunts';
import { tableOf } from './reading';

const header = 'id,name,kind,century,year,author,lines,hauteur en m,description,latitude,longitude,grade,décès';
const about = (what: string) =>
  `${what} se dresse depuis longtemps au bord de la rue, avec un large perron, 2 lanternes et une porte verte.`;
const rows = [
  `alba,Alba,église,XVe siècle,1480,Jean Perrin,1 ; 2,20,"${about('Un premier ouvrage')}",47.2164,-1.5494`,
  `bruma,Bruma,pont,XVIIe siècle,1620,Louis Liberge,3,31,"${about('Un deuxième ouvrage')}",47.2164,-1.5487`,
  `corvo,Corvo,phare,XVIIIe siècle,1710,Paul Rivoal,4 ; 5,44,"${about('Un troisième ouvrage')}",47.2164,-1.5472`,
  `dorne,Dorne,fontaine,XIXe siècle,1840,Marc Sauvage,6,9,"${about('Un quatrième ouvrage')}",47.2164,-1.5450`,
  `esker,Esker,stade,XXe siècle,1930,Yves Tanguy,7 ; 8,15,"${about('Un cinquième ouvrage')}",47.2164,-1.5421`,
  'fjelde,Fjelde,pont,XIXe siècle,1870,Anne Kermel,9,62,,47.2164,-1.5385',
  'grivot,Grivot,pont,XIXe siècle,1890,Rose Madec,6,27,,47.2164,-1.5341',
  'hulotte,Hulotte,pont,XVIe siècle ; XVIIIe siècle,1550,Guy Quemener,10,12,,47.2164,-1.5290',
  'ibisco,Ibisco,,XXe siècle,1960,,6,18,,47.2164,-1.5232',
  'jarret,Jarret,,,,,,,,47.2164,-1.4994',
];
const csv = [header, ...rows.map((row, i) => `${row},${['II', 'III', 'I'][i % 3]},${1700 + 30 * i}`)].join('\n');

const tableIn = (text: string) =>
  tableOf(
    Papa.parse<Record<string, string>>(text, { header: true }).data.map((cells, i) => ({ number: i + 2, cells })),
    ({ name }) => name ?? '',
    ({ latitude, longitude }) => ({ lat: Number(latitude), lng: Number(longitude), reach: 0 }),
  );
const table = tableIn(csv);

const sites = (() => {
  const { dataset, problems } = reading(csv);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return new Map([['sites', dataset]]);
})();

const fields: Readonly<Record<string, string>> = {
  category: 'kind',
  century: 'century',
  year: 'year',
  dated: 'year',
  author: 'author',
  line: 'lines',
  howMany: 'lines',
  first: 'century',
  order: 'century',
  match: 'kind',
  odd: 'kind',
  trueFalse: 'kind',
  most: 'hauteur en m',
  estimate: 'hauteur en m',
  description: 'description',
};

const good = (family: string): Hunt => {
  const field = fields[family];
  return huntOf(onSite('alba', [field === undefined ? { family } : { family, field }]), sites);
};

const faultsOf = (hunt: Hunt, by = table): readonly string[] => [
  ...casesOf(hunt, by).flatMap(verdict),
  ...together(hunt, by),
];

type Change = (hunt: Hunt) => Hunt;

const onStage =
  (change: (stage: HuntStage) => Partial<HuntStage>): Change =>
  (hunt) => ({ ...hunt, stages: hunt.stages.map((stage) => ({ ...stage, ...change(stage) })) });

const resealed = (challenge: HuntChallenge): HuntChallenge =>
  challenge.proof ? { ...challenge, id: sealOf(challenge.content, challenge.proof) } : challenge;

const onChallenge = (change: (challenge: HuntChallenge) => Partial<HuntChallenge>): Change =>
  onStage(({ challenges }) => ({ challenges: challenges.map((one) => resealed({ ...one, ...change(one) })) }));

const onChoice = (change: (content: Choice) => Partial<Choice>): Change =>
  onChallenge(({ content }) => {
    if (content.type !== 'choice') throw new Error('a choice is asked');
    return { content: { ...content, ...change(content) } };
  });

const onContent = (change: object): Change =>
  onChallenge(({ content }) => ({ content: { ...content, ...change } as HuntChallenge['content'] }));

const onProof = (change: (proof: Proof) => Partial<Proof>): Change =>
  onChallenge(({ proof }) => {
    if (!proof) throw new Error('the question has a proof');
    return { proof: { ...proof, ...change(proof) } };
  });

const isRight =
  ({ answer }: Choice) =>
  (option: Choice['options'][number]) =>
    said(option, 'fr') === said(answer, 'fr');

/** The first wrong option, another in its stead. */
const offering = (...texts: readonly Choice['options'][number][]): Change =>
  onChoice((content) => {
    const wrong = content.options.filter((option) => !isRight(content)(option));
    return { options: [content.answer, ...texts, ...wrong.slice(texts.length)] };
  });

const swapped: Change = onChoice((content) => ({
  answer: content.options.find((option) => !isRight(content)(option)) ?? '',
}));

const both: (fr: string, en: string) => { fr: string; en: string } = (fr, en) => ({ fr, en });

const cellOf = (id: string, column: string): Cell => {
  const row = table.rows.find(({ cells }) => cells.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return { dataset: 'sites', site: id, name: row.name, row: row.number, column, raw: row.cells[column] ?? '' };
};

const twice: Change = onStage(({ challenges }) => ({ challenges: [...challenges, ...challenges] }));

/** Another stage, where the right answer lies, after this one. */
const goingThere: Change = (hunt) => {
  const [stage] = hunt.stages;
  const right = stage?.challenges[0]?.proof?.right;
  if (!stage || !right?.position) throw new Error('a place is asked for');
  const next: HuntStage = {
    ...{ id: 'next', title: right.name, clue: '', hints: [], challenges: [], credits: [] },
    ...{ position: right.position, radiusMeters: 30 },
  };
  return { ...hunt, stages: [stage, next], circuits: [[stage.id, 'next']] };
};

/** A wrong option at the point of another. */
const atOnePoint: Change = onProof(({ wrong: [first, second, ...rest] }) => ({
  wrong: first?.position && second ? [first, { ...second, position: first.position }, ...rest] : [],
}));

const faulty: readonly (readonly [fault: string, family: string, change: Change])[] = [
  ['another kind is called the answer', 'category', swapped],
  ['another century is called the answer', 'century', swapped],
  ['another year is called the answer', 'dated', swapped],
  ['another person is called the answer', 'author', swapped],
  ['another line is called the answer', 'line', swapped],
  ['another number is called the answer', 'howMany', swapped],
  ['a later place is called the oldest', 'first', swapped],
  ['another order of time is called right', 'order', swapped],
  ['other pairs are called right', 'match', swapped],
  ['one of the three is called the odd one', 'odd', swapped],
  ['what is true is called false', 'trueFalse', swapped],
  ['a lower place is called the tallest', 'most', swapped],
  ['another place is said to be described', 'description', swapped],
  ['a farther place is called the nearest', 'nearest', swapped],
  ['another order of distance is called right', 'nearToFar', swapped],
  ['what is nearer is called farther', 'nearer', swapped],
  ['another side is called right', 'direction', swapped],
  ['another distance is called right', 'distance', swapped],
  ['the year is that of another row', 'year', onContent({ answer: 1620 })],
  ['any year is right', 'year', onContent({ within: 2000 })],
  ['the height is that of another row', 'estimate', onContent({ answer: 31 })],
  ['the height is in another unit', 'estimate', onContent({ unit: both('cm', 'cm') })],
  ['any height is right', 'estimate', onContent({ within: 400 })],
  ['a synonym is offered as wrong', 'category', offering('église paroissiale')],
  ['a wider kind is offered as wrong', 'category', offering('basilique')],
  ['another spelling is offered as wrong', 'category', offering('EGLISE')],
  ['its own century is offered in other words', 'century', offering(both('15e siècle', '15th century'))],
  ['a year nearly the same is offered', 'dated', offering('1481')],
  ['its author is offered with the given name behind', 'author', offering('Perrin Jean')],
  ['another of its lines is offered as wrong', 'line', offering('2')],
  ['nobody could count so few', 'howMany', offering('0')],
  ['one option comes twice', 'category', onChoice(({ options, answer }) => ({ options: [...options, answer] }))],
  [
    'the right option is missing',
    'category',
    onChoice((content) => ({ options: content.options.filter((one) => !isRight(content)(one)) })),
  ],
  [
    'the answer is right in one language only',
    'category',
    onChoice(({ answer, options }) => ({
      answer: both(said(answer, 'fr'), said(options.find((one) => said(one, 'en') !== said(answer, 'en')) ?? '', 'en')),
    })),
  ],
  [
    'the two languages ask two things',
    'category',
    onChoice(() => ({ ask: both('Quel genre de lieu est-ce\u00a0?', 'Which town are we in?') })),
  ],
  [
    'the question tells the answer',
    'category',
    onChoice(() => ({ ask: both('Quel genre d’église est-ce\u00a0?', 'What kind of church is this?') })),
  ],
  [
    'the question is about another column',
    'category',
    onChoice(() => ({ ask: both('De quoi ce lieu est-il fait\u00a0?', 'What is this place made of?') })),
  ],
  ['the title tells the answer', 'category', onStage(() => ({ title: 'L’église Alba' }))],
  [
    'the clue tells the answer',
    'category',
    onStage(() => ({ clue: both('Cherchez une église.', 'Look for a church.') })),
  ],
  [
    'the clue tells it in other words',
    'category',
    onStage(() => ({ clue: both('L’église paroissiale est là.', 'It is the parish church.') })),
  ],
  [
    'what is told on arrival tells the century',
    'century',
    onStage(() => ({ found: both('Ce XVe siècle\u00a0!', 'A 15th century place!') })),
  ],
  [
    'the title of the hunt tells the answer',
    'category',
    (hunt) => ({ ...hunt, title: both('Les églises', 'Churches') }),
  ],
  ['the stage was moved', 'nearest', onStage(() => ({ position: { lat: 47.2164, lng: -1.53 } }))],
  ['a cell says what the file doesn’t', 'category', onProof(({ right }) => ({ right: { ...right, raw: 'phare' } }))],
  [
    'a wrong cell says what the file doesn’t',
    'category',
    onProof(({ wrong: [first, ...rest] }) => ({ wrong: first ? [{ ...first, raw: 'moulin' }, ...rest] : rest })),
  ],
  ['the answer is read in another row', 'category', onProof(() => ({ right: cellOf('corvo', 'kind') }))],
  [
    'a place was moved',
    'nearest',
    onProof(({ right }) => ({ right: { ...right, position: { lat: 47.2164, lng: -1.4 } } })),
  ],
  [
    'who is unknown is called the odd one',
    'odd',
    (hunt) =>
      onProof(() => ({ right: cellOf('ibisco', 'kind') }))(
        onChoice((content) => ({
          answer: 'Ibisco',
          options: content.options.map((one) => (isRight(content)(one) ? 'Ibisco' : one)),
        }))(hunt),
      ),
  ],
  [
    'who has it too is called the odd one',
    'odd',
    (hunt) =>
      onProof(() => ({ right: cellOf('hulotte', 'kind') }))(
        onChoice((content) => ({
          answer: 'Hulotte',
          options: [
            ...content.options.filter((one) => !isRight(content)(one) && said(one, 'fr') !== 'Hulotte'),
            'Hulotte',
          ],
        }))(hunt),
      ),
  ],
  ['the place itself is the nearest', 'nearest', offering('Alba')],
  ['the walk goes to the nearest next', 'nearest', goingThere],
  ['the walk goes to the first of an order next', 'nearToFar', goingThere],
  ['the walk goes to the nearer next', 'nearer', goingThere],
  ['two options are at one point', 'nearest', atOnePoint],
  ['an option is nowhere', 'nearest', offering('Nulle part')],
  [
    'a place is too far to walk to',
    'distance',
    (hunt) =>
      onContent({
        ask: both(
          'À quelle distance d’ici se trouve «\u00a0Jarret\u00a0», à vol d’oiseau\u00a0?',
          'How far from here is “Jarret”, as the crow flies?',
        ),
        options: ['4 km', '9 km', '19 km'],
        answer: '4 km',
      })(onProof(() => ({ right: { ...cellOf('jarret', 'name'), position: { lat: 47.2164, lng: -1.4994 } } }))(hunt)),
  ],
  ['a side hardly differs', 'direction', offering(both('au nord-est', 'north-east'))],
  [
    'a distance hardly differs',
    'distance',
    onChoice(({ answer }) => {
      const [digits = '', unit = ''] = said(answer, 'en').split(/\s/u);
      const more = String(Math.round(Number(digits) * 11) / 10);
      return {
        options: [answer, both(`${more.replace('.', ',')} ${unit}`, `${more} ${unit}`), both('19 km', '19 km')],
      };
    }),
  ],
  ['the same is asked twice', 'category', twice],
  [
    'a grade is taken for a century',
    'trueFalse',
    (hunt) =>
      onProof(() => ({ right: cellOf('alba', 'grade'), wrong: [] }))(
        onChoice(() => ({
          ask: both(
            'Vrai ou faux\u00a0? Ce lieu date du IIe siècle.',
            'True or false? This place dates from the 2nd century.',
          ),
          answer: both('Vrai', 'True'),
        }))(hunt),
      ),
  ],
  [
    'the year of a death is taken for that of the place',
    'first',
    (hunt) =>
      onChallenge(({ proof, content }) => {
        const { hint: _hint, ...rest } = proof as Proof;
        const [right, ...wrong] = ['bruma', 'corvo', 'dorne', 'esker'].map((id) => cellOf(id, 'décès'));
        const ask = both('Lequel de ces lieux est le plus ancien\u00a0?', 'Which of these places is the oldest?');
        const options = ['Bruma', 'Corvo', 'Dorne', 'Esker'].map((name) => ({
          fr: name,
          en: [{ lang: 'fr' as const, text: name }],
        }));
        return {
          proof: { ...rest, right: right as Cell, wrong },
          content: { ...content, ask, options, answer: options[0] } as HuntChallenge['content'],
        };
      })(hunt),
  ],
  [
    'there is no proof',
    'category',
    onChallenge(({ proof: _proof, ...rest }) => ({ ...rest, proof: undefined as never })),
  ],
];

describe('a question with one fault', () => {
  it.each([...new Set(faulty.map(([, family]) => family))])('of %s has none before', (family) => {
    const hunt = good(family);
    expect(hunt.stages[0]?.challenges.map((one) => one.family)).toEqual([family]);
    expect(faultsOf(hunt)).toEqual([]);
    expect(verify(hunt)).toEqual([]);
  });

  it('is each another, and they are forty and more', () => {
    expect(new Set(faulty.map(([fault]) => fault)).size).toBe(faulty.length);
    expect(faulty.length).toBeGreaterThanOrEqual(40);
  });

  it.each(faulty)('is refused by the judge and by the proof where %s (%s)', (_, family, change) => {
    const wrong = change(good(family));
    expect(faultsOf(wrong)).not.toEqual([]);
    expect(verify(wrong)).not.toEqual([]);
  });

  it('is refused by the judge where a year is forgiven so much that any year of the places around is right', () => {
    const alike = (text: string) =>
      text.replace(/,(?:1[5-9]\d\d),/g, (found) => `,${1470 + (Number(found.slice(1, 5)) % 20)},`);
    expect(faultsOf(good('year'), tableIn(alike(csv))).join()).toContain('as good as any year');
    expect(faultsOf(good('year'))).toEqual([]);
  });

  it('is refused by the judge where a work is called a place', () => {
    const hunt = good('dated');
    expect(
      faultsOf(hunt, tableIn(csv.replaceAll('église', 'statue').replaceAll('pont', 'buste'))).join(),
    ).not.toContain('called a place');
    const works = csv.replace(/église|pont|phare|fontaine|stade/g, 'statue');
    expect(faultsOf(hunt, tableIn(works)).join()).toContain('a work is called a place');
  });

  it('is refused by the judge where two names are of one point', () => {
    const hunt = good('nearest');
    const [first = '', second = ''] = hunt.stages[0]?.challenges[0]?.proof?.wrong.map(({ site }) => site) ?? [];
    const placeOf = (id: string): string =>
      /,(47\.2164,-1\.\d+),/.exec(`${rows.find((row) => row.startsWith(id))},`)?.[1] ?? '';
    const moved = csv.replaceAll(placeOf(second), placeOf(first));
    expect(faultsOf(hunt, tableIn(moved)).join()).toContain('at one point with another');
  });

  it('is refused by the judge where another that is called like the nearest lies farther than the others', () => {
    const hunt = good('nearest');
    const nearest = hunt.stages[0]?.challenges[0]?.proof?.right.name ?? '';
    const like = (place: string) => tableIn([csv, `zz,${nearest},,,,,,,,${place}`].join('\n'));
    expect(faultsOf(hunt, like('47.2164,-1.5300'))).not.toEqual([]);
    expect(faultsOf(hunt, like('47.2164,-1.5482'))).toEqual([]);
  });
});
