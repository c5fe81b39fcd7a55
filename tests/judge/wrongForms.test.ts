import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Challenge } from '../../src/core/challenge';
import { sealOf } from '../../src/core/prepare/compose';
import type { Hunt, HuntChallenge, HuntStage, Proof } from '../../src/core/prepare/hunt';
import { verify } from '../../src/core/prepare/verify';
import { huntOf } from '../builders/hunt';
import { onSite } from '../builders/scenario';
import { askedAs, spiralCsv, spiralSites } from '../builders/spiral';
import { verdict } from '.';
import { casesOf } from './hunts';
import { tableOf } from './reading';

const table = tableOf(
  Papa.parse<Record<string, string>>(spiralCsv, { header: true }).data.map((cells, i) => ({ number: i + 2, cells })),
  ({ name }) => name ?? '',
  ({ latitude, longitude }) => ({ lat: Number(latitude), lng: Number(longitude), reach: 0 }),
);
const sites = spiralSites();

const asks: Readonly<Record<string, { readonly family: string; readonly as?: string }>> = askedAs;
const good = (name: string, scenario = {}): Hunt => huntOf(onSite('alba', [asks[name] ?? {}], scenario), sites);

const faultsOf = (hunt: Hunt): readonly string[] => casesOf(hunt, table).flatMap(verdict);
const reasonsOf = (hunt: Hunt): readonly unknown[] => verify(hunt).map(({ fault, values }) => [fault, values.reason]);

type Change = (hunt: Hunt) => Hunt;
const onStage =
  (change: (stage: HuntStage) => Partial<HuntStage>): Change =>
  (hunt) => ({ ...hunt, stages: hunt.stages.map((stage) => ({ ...stage, ...change(stage) })) });
const onChallenge = (change: (challenge: HuntChallenge) => Partial<HuntChallenge>): Change =>
  onStage(({ challenges }) => ({
    challenges: challenges.map((one) => {
      const changed = { ...one, ...change(one) };
      return changed.proof ? { ...changed, id: sealOf(changed.content, changed.proof) } : changed;
    }),
  }));
type Of<T extends Challenge['type']> = Extract<Challenge, { type: T }>;
const onContent = <T extends Challenge['type']>(type: T, change: (content: Of<T>) => Partial<Of<T>>): Change =>
  onChallenge(({ content }) => {
    if (content.type !== type) throw new Error(`${type} is asked`);
    return { content: { ...content, ...change(content as Of<T>) } as Challenge };
  });
const onProof = (change: (proof: Proof) => Partial<Proof>): Change =>
  onChallenge(({ proof }) => ({ proof: { ...(proof as Proof), ...change(proof as Proof) } }));

const swapped = <T>([one, two, ...rest]: readonly T[]): readonly T[] => [two as T, one as T, ...rest];
const stageThere: Change = (hunt) => {
  const right = hunt.stages[0]?.challenges[0]?.proof?.right;
  if (!right?.position) throw new Error('a place is asked for');
  const there: HuntStage = {
    ...{ id: 'there', title: 'Another', clue: '', hints: [], challenges: [], credits: [] },
    ...{ position: right.position, radiusMeters: 30 },
  };
  return { ...hunt, stages: [...hunt.stages, there], circuits: [[...hunt.stages.map(({ id }) => id), 'there']] };
};
const nameOfRight = (hunt: Hunt): string => hunt.stages[0]?.challenges[0]?.proof?.right.name ?? '';

const [fails, aged] = ['sense.proofFails', 'sense.proofAged'];
const faulty: readonly (readonly [fault: string, name: string, change: Change, told: string, reason: string])[] = [
  ['two places change', 'order', onContent('order', ({ items }) => ({ items: swapped(items) })), fails, 'words'],
  [
    'an order of distance changes',
    'nearToFar',
    onContent('order', (one) => ({ items: swapped(one.items) })),
    fails,
    'words',
  ],
  [
    'a place is left out',
    'order',
    onContent('order', ({ items, shown = [] }) => ({
      items: items.slice(1),
      shown: shown.map((i) => i - 1).filter((i) => i >= 0),
    })),
    fails,
    'words',
  ],
  [
    'a place is another',
    'order',
    onContent('order', ({ items }) => ({ items: ['Nowhere', ...items.slice(1)] })),
    aged,
    'words',
  ],
  [
    'it is shown as it is right',
    'order',
    onContent('order', ({ items }) => ({ shown: items.map((_, i) => i) })),
    aged,
    'words',
  ],
  ['not all is shown', 'order', onContent('order', ({ shown = [] }) => ({ shown: shown.map(() => 0) })), aged, 'words'],
  ['its ends change', 'order', onContent('order', ({ first, last }) => ({ first: last, last: first })), aged, 'words'],
  [
    'its proof is another order',
    'order',
    onProof(({ right, others = [] }) => ({ right: others[0] ?? right, others: [right, ...others.slice(1)] })),
    fails,
    'rule',
  ],
  [
    'two values change',
    'match',
    onContent('match', ({ pairs: [one, two, ...more] }) => ({
      pairs: [
        { one: one?.one ?? '', other: two?.other ?? '' },
        { one: two?.one ?? '', other: one?.other ?? '' },
        ...more,
      ],
    })),
    fails,
    'words',
  ],
  [
    'a value is another',
    'match',
    onContent('match', ({ pairs: [one, ...more] }) => ({ pairs: [{ one: one?.one ?? '', other: 'Moulin' }, ...more] })),
    aged,
    'words',
  ],
  [
    'pairs stand together',
    'match',
    onContent('match', ({ pairs }) => ({ shown: pairs.map((_, i) => i) })),
    aged,
    'words',
  ],
  [
    'what is told on arrival tells what the place is',
    'match',
    onStage(() => ({ found: { fr: 'Voici l’église.', en: 'Here is the church.' } })),
    aged,
    'leaks',
  ],
  [
    'it speaks of options',
    'match',
    onContent('match', () => ({
      ask: {
        fr: 'Qu’est-ce que chacun de ces lieux\u00a0? Dans une seule réponse, tout est juste.',
        en: 'What is each of these places? In one answer only, all is right.',
      },
    })),
    aged,
    'words',
  ],
  [
    'it points elsewhere',
    'direction',
    onContent('direction', ({ answer }) => ({ answer: (answer + 60) % 360 })),
    fails,
    'words',
  ],
  [
    'it forgives less than a receiver errs',
    'direction',
    onContent('direction', () => ({ withinDegrees: 2 })),
    aged,
    'words',
  ],
  ['any direction earns something', 'direction', onContent('direction', () => ({ zeroAtDegrees: 180 })), aged, 'words'],
  [
    'the height is another’s',
    'estimate',
    onContent('estimate', ({ answer }) => ({ answer: answer + 7 })),
    fails,
    'words',
  ],
  [
    'nothing at all earns something',
    'estimate',
    onContent('estimate', ({ answer }) => ({ zeroAt: 3 * answer })),
    aged,
    'words',
  ],
  ['it is in another unit', 'estimate', onContent('estimate', () => ({ unit: 'cm' })), aged, 'words'],
  [
    'the place is elsewhere',
    'pin',
    onContent('pin', ({ at }) => ({ at: { ...at, lat: at.lat + 0.01 } })),
    fails,
    'words',
  ],
  ['the answer is called otherwise', 'pin', onContent('pin', () => ({ name: 'Nowhere' })), aged, 'words'],
  ['who shows the stage earns something', 'pin', onContent('pin', () => ({ zeroAtMeters: 9000 })), aged, 'words'],
  ['a stage stands there', 'pin', stageThere, aged, 'ahead'],
  [
    'the title names it',
    'pin',
    (hunt) => onStage(() => ({ title: `Alba, ${nameOfRight(hunt)}` }))(hunt),
    aged,
    'leaks',
  ],
];

describe('a question that is asked as another type, with one fault', () => {
  it.each(Object.keys(asks))('of %s has none before', (name) => {
    const hunt = good(name);
    const [asked] = hunt.stages[0]?.challenges ?? [];
    expect([asked?.family, asked?.content.type]).toEqual([asks[name]?.family, asks[name]?.as ?? 'pin']);
    expect([faultsOf(hunt), verify(hunt)]).toEqual([[], []]);
  });

  it.each(faulty)('is refused by the judge and by the proof where %s (%s)', (_, name, change, told, reason) => {
    const wrong = change(good(name));
    expect(faultsOf(wrong)).not.toEqual([]);
    expect(reasonsOf(wrong)).toEqual([[told, reason]]);
  });

  it('is refused by the proof where it is said to be asked as what its family isn’t asked as', () => {
    expect(reasonsOf(onProof(() => ({ as: 'match' }))(good('order')))).toEqual([[aged, 'words']]);
    const bare = onChallenge(({ proof }) => {
      const { as: _as, ...rest } = proof as Proof;
      return { proof: rest };
    });
    expect(reasonsOf(bare(good('order')))).toEqual([[fails, 'rule']]);
  });

  it('is of five places for adults, of four for pupils, of three for children, which the judge counts', () => {
    const many = (audience: string) => {
      const { content } = good('order', { audience }).stages[0]?.challenges[0] ?? {};
      return content?.type === 'order' ? content.items.length : 0;
    };
    expect(['adult', 'pupil', 'child'].map(many)).toEqual([5, 4, 3]);
    expect(faultsOf({ ...good('order'), audience: 'child' })).toEqual(['5 things to arrange']);
  });
});
