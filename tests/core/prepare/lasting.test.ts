import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sealOf } from '../../../src/core/prepare/compose';
import type { Cell, Hunt, HuntChallenge, HuntStage, Proof } from '../../../src/core/prepare/hunt';
import { openHunt } from '../../../src/core/prepare/open';
import { verify } from '../../../src/core/prepare/verify';
import { createWorkshop } from '../../../src/platform/workshop';
import { huntOf } from '../../builders/hunt';
import { onSite, sitesOf } from '../../builders/scenario';

/** As the build of 29 November 2026, 13:38, made it of the Mérimée of Toulouse for children. */
const early = readFileSync('tests/fixtures/early-hunt-1.json', 'utf8');
const openedOf = (text: string): Hunt => {
  const { value } = openHunt(text, 'hunt.json');
  if (!value) throw new Error('the hunt opens');
  return value;
};
const hunt = openedOf(early);

const told = (given: Hunt) => verify(given).map(({ severity, fault, values }) => [severity, fault, values.reason]);
const severities = (given: Hunt, of: (problem: readonly unknown[]) => boolean) => [
  ...new Set(
    told(given)
      .filter(of)
      .map(([severity]) => severity),
  ),
];

const changedWhere = (
  given: Hunt,
  is: (one: HuntChallenge) => boolean,
  change: (one: HuntChallenge, stage: HuntStage) => HuntChallenge,
): Hunt => ({
  ...given,
  stages: given.stages.map((stage) => ({
    ...stage,
    challenges: stage.challenges.map((one) => (is(one) ? change(one, stage) : one)),
  })),
});

const sealed = (one: HuntChallenge): HuntChallenge =>
  one.proof ? { ...one, id: sealOf(one.content, one.proof) } : one;

describe('a hunt that an earlier build made', () => {
  it('opens and plays, though most of its questions would be composed otherwise now', async () => {
    const { hunt: opened, problems } = await createWorkshop().prepare(early, 'hunt.json');
    expect([opened?.id, problems]).toEqual([hunt.id, []]);
    const reasons = new Set(told(hunt).map(([, fault, reason]) => `${fault} ${reason ?? ''}`.trim()));
    expect([...reasons].sort()).toEqual([
      'sense.clueAged',
      ...['ahead', 'regular', 'rule', 'variety', 'words'].map((reason) => `sense.proofAged ${reason}`),
    ]);
    expect(severities(hunt, () => true)).toEqual(['warning']);
  });

  const asked = [{ family: 'nearest' }, { family: 'category', field: 'kind' }, { family: 'dated', field: 'year' }];
  const now = huntOf(onSite('alba', asked), sitesOf());
  const [stage] = now.stages;
  if (!stage) throw new Error('the hunt has a stage');
  const [nearest, category] = stage.challenges;
  if (!nearest || !category) throw new Error('it asks three questions');
  const withStages = (...stages: readonly Partial<HuntStage>[]): Hunt => {
    const made = stages.map((change, i) => ({ ...stage, id: `stage-${i}`, ...change }));
    return { ...now, stages: made, circuits: [made.map(({ id }) => id)] };
  };
  const hinted = (): HuntChallenge => {
    const { proof } = category;
    if (!proof) throw new Error('it has a proof');
    const hint: Cell = { ...proof.right, column: 'owner', raw: 'a hint that nobody gives any more' };
    return sealed({ ...category, proof: { ...proof, hint } });
  };

  const kinds = ['alba', 'esker'].map((id) => ({ id, site: { dataset: 'sites', id }, challenges: [asked[1]] }));
  const ofOneFamily = huntOf(onSite('alba', [], { stages: kinds }), sitesOf());

  it.each<[string, Hunt]>([
    ['leaks', withStages({ title: 'L’église' })],
    ['told', withStages({}, { challenges: [category] })],
    [
      'ahead',
      withStages({}, { title: 'Beside', position: nearest.proof?.right.position ?? stage.position, challenges: [] }),
    ],
    ['words', withStages({ challenges: [hinted()] })],
    ['twin', { ...ofOneFamily, spread: true }],
  ])('opens where it would be refused as it is made: %s', (reason, given) => {
    const reasons = told(given).filter(([, , one]) => one === reason);
    expect(reasons.length).toBeGreaterThan(0);
    expect(severities(given, ([, , one]) => one === reason)).toEqual(['warning']);
  });

  const resealed = (rule: string, change: (one: HuntChallenge, proof: Proof) => HuntChallenge): Hunt => {
    const asks = hunt.stages.flatMap(({ challenges }) => challenges).find(({ family }) => family === rule);
    return changedWhere(
      hunt,
      (one) => one === asks,
      (one) => sealed(change(one, one.proof as Proof)),
    );
  };
  const proving = (rule: string, change: (proof: Proof) => Partial<Proof>) =>
    resealed(rule, (one, proof) => ({ ...one, proof: { ...proof, ...change(proof) } }));
  const first = ([cell, ...rest]: readonly Cell[], change: (cell: Cell) => Partial<Cell>): readonly Cell[] =>
    cell ? [{ ...cell, ...change(cell) }, ...rest] : [];
  const otherOption = ({ content, ...one }: HuntChallenge): HuntChallenge => {
    if (content.type !== 'choice') throw new Error('it is a choice');
    const answer = content.options.find((option) => JSON.stringify(option) !== JSON.stringify(content.answer));
    return { ...one, content: { ...content, answer: answer ?? '' } };
  };
  const isComposed = ({ proof }: HuntChallenge): boolean => proof !== undefined;

  it.each<[string, Hunt, number]>([
    ['every answer is another option', changedWhere(hunt, isComposed, otherOption), 20],
    [
      'every answer is another option, sealed anew, as far as its words are known now',
      changedWhere(hunt, isComposed, (one) => sealed(otherOption(one))),
      17,
    ],
    [
      'the words were changed',
      changedWhere(hunt, isComposed, ({ content, ...one }) => ({
        ...one,
        content: { ...content, ask: 'Which?' } as never,
      })),
      20,
    ],
    ['all proofs were taken out', changedWhere(hunt, isComposed, ({ proof, ...one }) => one), 20],
    ['all are said to be of another family', changedWhere(hunt, isComposed, (one) => ({ ...one, family: 'look' })), 20],
    [
      'its stages were moved',
      { ...hunt, stages: hunt.stages.map((stage) => ({ ...stage, position: { lat: 1, lng: 1 } })) },
      20,
    ],
    [
      'a wrong value is the right one',
      proving('century', ({ right, wrong }) => ({ wrong: first(wrong, () => ({ raw: right.raw })) })),
      1,
    ],
    [
      'the odd one has what the others share',
      proving('odd', ({ right, others = [] }) => ({ right: { ...right, raw: others[0]?.raw ?? '' } })),
      1,
    ],
    [
      'the right cell is of another place',
      proving('category', ({ right }) => ({ right: { ...right, site: 'elsewhere' } })),
      1,
    ],
    [
      'a cell is of another dataset',
      proving('category', ({ wrong }) => ({ wrong: first(wrong, () => ({ dataset: 'other' })) })),
      1,
    ],
    [
      'a cell is of another column',
      proving('category', ({ wrong }) => ({ wrong: first(wrong, () => ({ column: 'other' })) })),
      1,
    ],
    [
      'two cells are of one place',
      proving('category', ({ wrong }) => ({ wrong: first(wrong, () => ({ site: wrong[1]?.site ?? '' })) })),
      1,
    ],
    ['a row is none', proving('category', ({ wrong }) => ({ wrong: first(wrong, () => ({ row: 0 })) })), 1],
    [
      'a wrong one lies nearer',
      proving('nearest', ({ subject, wrong }) => ({
        wrong: first(wrong, () => ({ position: subject.position as never })),
      })),
      1,
    ],
    [
      'they lie from far to near',
      proving('nearToFar', ({ right, others = [] }) => ({
        right: others[1] as Cell,
        others: [others[0] as Cell, right],
      })),
      1,
    ],
    [
      'the farther is called the nearer',
      proving('nearer', ({ right, others = [] }) => ({
        right: others.find(({ site }) => site !== right.site) as Cell,
      })),
      1,
    ],
    [
      'another came first',
      proving('first', ({ wrong }) => ({ wrong: first(wrong, () => ({ raw: '10e siècle' })) })),
      1,
    ],
    [
      'they came in another order',
      proving('order', ({ right, others = [] }) => ({ right: others[1] as Cell, others: [others[0] as Cell, right] })),
      1,
    ],
  ])('is refused where %s', (_, given, untrue) => {
    expect(
      told(given).filter(([severity, fault]) => severity === 'error' && fault === 'sense.proofFails'),
    ).toHaveLength(untrue);
  });

  /** The first question of a family with its cells changed, and each of its options by turns for its answer. */
  const whicheverAnswer = (rule: string, change: (proof: Proof) => Partial<Proof>): readonly Hunt[] => {
    const asked = hunt.stages.flatMap(({ challenges }) => challenges).find(({ family }) => family === rule);
    if (asked?.content.type !== 'choice') throw new Error('it is a choice');
    return asked.content.options.map((answer) =>
      resealed(rule, ({ content, ...one }, proof) => ({
        ...one,
        content: { ...content, answer } as never,
        proof: { ...proof, ...change(proof) },
      })),
    );
  };
  const turned = ({ right, others = [] }: Proof) => ({
    right: others[1] as Cell,
    others: [others[0] as Cell, right],
  });

  it.each<[string, readonly Hunt[]]>([
    ['of an order of ways', whicheverAnswer('nearToFar', turned)],
    ['of an order of times', whicheverAnswer('order', turned)],
    [
      'of the nearer',
      whicheverAnswer('nearer', ({ right, others = [] }) => ({
        right: others.find(({ site }) => site !== right.site) as Cell,
      })),
    ],
  ])('is refused whatever it takes for right where its data says the contrary: %s', (_, given) => {
    expect(given.length).toBeGreaterThan(1);
    for (const one of given) expect(severities(one, ([, fault]) => fault === 'sense.proofFails')).toEqual(['error']);
  });

  it('is refused where what it calls the most is less, not where its rule only asks for more by now', () => {
    const { proof } = category;
    if (!proof) throw new Error('it has a proof');
    const of = (site: string, raw: string): Cell => ({
      ...proof.right,
      site,
      name: `Tower ${site}`,
      column: 'hauteur en m',
      raw,
    });
    const [right, ...wrong] = [of('a', '30'), of('b', '12'), of('c', '9')] as const;
    const judged = (cell: Cell) => {
      const content = {
        type: 'choice' as const,
        ask: 'Which?',
        options: ['Tower a', 'Tower b', 'Tower c'],
        answer: 'Tower a',
      };
      const most: Proof = { ...proof, rule: 'most', right: cell, wrong };
      return told(withStages({ challenges: [sealed({ ...category, content, family: 'most', proof: most })] }));
    };
    expect(judged(right)).toEqual([['warning', 'sense.proofAged', 'words']]);
    expect(judged({ ...right, raw: '10' })).toEqual([['error', 'sense.proofFails', 'rule']]);
  });

  it('is refused where a clue tells of another place', () => {
    const stages = hunt.stages.map((one) => (one.tells ? { ...one, tells: { ...one.tells, site: 'elsewhere' } } : one));
    const clues = told({ ...hunt, stages }).filter(([, fault]) => fault === 'sense.clueFails');
    expect(clues.length).toBeGreaterThan(1);
    expect(clues.every(([severity]) => severity === 'error')).toBe(true);
  });
});
