import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealOf } from '../../../src/core/prepare/compose';
import type { Cell, Hunt, HuntChallenge, Proof } from '../../../src/core/prepare/hunt';
import { verify } from '../../../src/core/prepare/verify';
import { huntOf } from '../../builders/hunt';
import { onSite, sitesOf } from '../../builders/scenario';

const families = [{ family: 'dated', field: 'year' }, { family: 'category', field: 'kind' }, { family: 'nearest' }];
const hunt = huntOf(onSite('alba', families), sitesOf());
const challenges = hunt.stages[0]?.challenges ?? [];

type Path = readonly (string | number)[];
const leaves = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, held]) => leaves(held, [...path, Array.isArray(value) ? Number(key) : key]))
    : [path];
const changedAt = (value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown => {
  if (key === undefined) return change(value);
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[key] = changedAt(copy[key], rest, change);
  return copy;
};
const other = (old: unknown): unknown =>
  typeof old === 'number' ? old + 1 : typeof old === 'string' ? `${old} x` : !old;

const withChallenge = (at: number, challenge: HuntChallenge): Hunt => ({
  ...hunt,
  stages: hunt.stages.map((stage) => ({
    ...stage,
    challenges: challenges.map((one, i) => (i === at ? challenge : one)),
  })),
});
const reasons = (given: Hunt) => verify(given).map(({ fault, values }) => [fault, values.reason]);
/** The challenge with content or proof changed, and a seal that fits again: what remains is the sense of it. */
const resealed = (challenge: HuntChallenge, change: Partial<HuntChallenge>): HuntChallenge => {
  const changed = { ...challenge, ...change };
  return changed.proof ? { ...changed, id: sealOf(changed.content, changed.proof) } : changed;
};

describe('the proof of a hunt', () => {
  it('holds for every family as it was prepared', () => {
    expect(challenges.map(({ family }) => family)).toEqual(['dated', 'category', 'nearest']);
    expect(verify(hunt)).toEqual([]);
  });

  it('is refused when anything in a proof or in its question is changed', () => {
    const places = challenges.flatMap((challenge, at) =>
      leaves({ content: challenge.content, proof: challenge.proof }).map((path) => ({ at, path })),
    );
    expect(places.length).toBeGreaterThan(80);
    for (const { at, path } of places) {
      const changed = changedAt(challenges[at], path, other) as HuntChallenge;
      expect(verify(withChallenge(at, changed)).map(({ path: where }) => where)).toEqual([
        `$.stages[0].challenges[${at}]`,
      ]);
    }
  });

  it.each(['century', 'year'])(
    'of a %s alone holds, and is refused when anything in it or in its question is changed',
    (field) => {
      const one = huntOf(onSite('alba', [{ family: field, field }]), sitesOf());
      const [stage] = one.stages;
      const [asked] = stage?.challenges ?? [];
      if (!stage || !asked) throw new Error('one question is asked');
      expect([asked.family, verify(one)]).toEqual([field, []]);
      for (const path of leaves({ content: asked.content, proof: asked.proof })) {
        const changed = changedAt(asked, path, other) as HuntChallenge;
        expect(verify({ ...one, stages: [{ ...stage, challenges: [changed] }] })).toHaveLength(1);
      }
    },
  );

  it('is refused when a cell behind the answer is changed and sealed again', () => {
    const told = challenges.flatMap((challenge, at) => {
      const cells = ['right', ...(challenge.proof?.wrong ?? []).map((_, i) => i)];
      return cells.map((cell) => {
        const path = cell === 'right' ? ['right', 'raw'] : ['wrong', cell, 'raw'];
        const proof = changedAt(challenge.proof, path, other) as NonNullable<HuntChallenge['proof']>;
        return verify(withChallenge(at, resealed(challenge, { proof }))).length;
      });
    });
    expect(told.length).toBeGreaterThan(9);
    expect(told.every((count) => count === 1)).toBe(true);
  });

  it('is refused when a wrong cell would be right too', () => {
    for (const [at, challenge] of challenges.entries()) {
      const { proof } = challenge;
      if (!proof || proof.wrong.length === 0) continue;
      const wrong = proof.wrong.map((cell, i) => (i === 0 ? { ...proof.right, site: cell.site } : cell));
      expect(reasons(withChallenge(at, resealed(challenge, { proof: { ...proof, wrong } })))).toEqual([
        ['sense.proofFails', 'rule'],
      ]);
    }
  });

  it('is refused when two of its cells are of one site', () => {
    for (const [at, challenge] of challenges.entries()) {
      const { proof } = challenge;
      if (!proof || proof.wrong.length === 0 || proof.rule === 'nearest') continue;
      const [first, ...rest] = proof.wrong;
      const wrong = [first, ...rest.map((cell) => ({ ...cell, site: first?.site ?? '' }))] as typeof proof.wrong;
      expect(reasons(withChallenge(at, resealed(challenge, { proof: { ...proof, wrong } })))).toEqual([
        ['sense.proofFails', 'rule'],
      ]);
    }
  });

  it('is refused when a cell is of another dataset or column, or the answer is read at another site', () => {
    for (const [at, challenge] of challenges.entries()) {
      const { proof } = challenge;
      if (!proof || proof.rule === 'nearest') continue;
      const astray = (cell: Cell) => [
        { ...cell, dataset: 'other' },
        { ...cell, column: 'other' },
      ];
      const [first, ...rest] = proof.wrong;
      const changed: Proof[] = [
        { ...proof, right: { ...proof.right, site: 'other', row: 99, name: 'Other' } },
        ...(first ? astray(first).map((cell) => ({ ...proof, wrong: [cell, ...rest] })) : []),
      ];
      for (const one of changed)
        expect(reasons(withChallenge(at, resealed(challenge, { proof: one })))).toEqual([['sense.proofFails', 'rule']]);
    }
  });

  describe('of what lies nearest', () => {
    const at = challenges.findIndex(({ family }) => family === 'nearest');
    const challenge = challenges[at];
    const proof = challenge?.proof;
    if (!challenge || !proof) throw new Error('one question asks what is nearest');
    const judged = (changed: Partial<Proof>) =>
      reasons(withChallenge(at, resealed(challenge, { proof: { ...proof, ...changed } })));
    const called = (cell: Cell, name: string): Cell => ({ ...cell, raw: name, name });

    it('is refused when two options have one name, however it is spelled', () => {
      const [first, second] = proof.wrong;
      if (!first || !second) throw new Error('there are wrong answers');
      const spelled = proof.right.raw.toUpperCase();
      expect(judged({ wrong: [called(first, spelled), second] })).toEqual([['sense.proofFails', 'rule']]);
      expect(judged({ wrong: [first, called(second, first.raw.toUpperCase())] })).toEqual([
        ['sense.proofFails', 'rule'],
      ]);
    });

    it('would not be made where the right answer stands in the same place, less than thirty meters away', () => {
      const here = proof.subject.position ?? { lat: 0, lng: 0 };
      const east = (meters: number) => ({ ...here, lng: here.lng + meters / 75_550 });
      expect(judged({ right: { ...proof.right, position: east(28) } })).toEqual([['sense.proofAged', 'rule']]);
      expect(judged({ right: { ...proof.right, position: east(32) } })).toEqual([]);
    });
  });

  it('is refused where another place of the hunt bears the name of the nearest, not where it is the wrong ones’', () => {
    const asked = [{ family: 'nearest' }];
    const stages = ['alba', 'esker'].map((id) => ({ id, site: { dataset: 'sites', id }, challenges: asked }));
    const two = huntOf(onSite('alba', asked, { stages }), sitesOf());
    const [here, there] = two.stages.map(({ challenges: [asked] }) => asked);
    if (!here?.proof || !there?.proof) throw new Error('both stages ask what is nearest');
    const reasonsHere = (name: string): unknown[] => {
      const wrong = there.proof?.wrong.map((cell) => (cell.name === 'Corvo' ? { ...cell, raw: name, name } : cell));
      const content = JSON.parse(JSON.stringify(there.content).replaceAll('Corvo', name));
      const renamed = resealed(there, { content, proof: { ...there.proof, wrong } as Proof });
      const stages = two.stages.map((stage, i) => (i === 1 ? { ...stage, challenges: [renamed] } : stage));
      return verify({ ...two, stages })
        .filter(({ path }) => path.startsWith('$.stages[0]'))
        .map(({ values }) => values.reason);
    };
    expect(reasonsHere(here.proof.right.name)).toEqual(['ambiguous']);
    expect(reasonsHere(here.proof.wrong[0]?.name ?? '')).toEqual([]);
  });

  it('is refused when the answer is another option', () => {
    const [challenge] = challenges;
    if (challenge?.content.type !== 'choice') throw new Error('the first question is a choice');
    const { options, answer } = challenge.content;
    const stranger = options.find((option) => JSON.stringify(option) !== JSON.stringify(answer)) ?? '';
    const content = { ...challenge.content, answer: stranger };
    expect(reasons(withChallenge(0, resealed(challenge, { content })))).toEqual([['sense.proofFails', 'words']]);
  });

  it('is refused at another place, and would not be made where the title has come to tell the answer', () => {
    const moved = hunt.stages.map((stage) => ({ ...stage, position: { lat: 47, lng: -1.5 } }));
    expect(new Set(reasons({ ...hunt, stages: moved }).map(([, reason]) => reason))).toEqual(new Set(['place']));
    const telling = hunt.stages.map((stage) => ({ ...stage, title: 'L’église' }));
    expect(reasons({ ...hunt, stages: telling })).toEqual([['sense.proofAged', 'leaks']]);
  });

  it('is refused where a family is named and no proof given, or under another rule', () => {
    const [challenge] = challenges;
    if (!challenge?.proof) throw new Error('the first question has a proof');
    const { proof, ...bare } = challenge;
    expect(reasons(withChallenge(0, bare))).toEqual([['sense.proofFails', 'noProof']]);
    const { family, ...barest } = bare;
    expect(reasons(withChallenge(0, barest))).toEqual([['sense.proofFails', 'noProof']]);
    expect(reasons(withChallenge(0, { ...barest, id: `${family}-1` }))).toEqual([]);
    expect(reasons(withChallenge(0, { ...barest, id: 'number-0123456789ab' }))).toEqual([]);
    expect(reasons(withChallenge(0, { ...challenge, proof, family: undefined as never }))).toEqual([
      ['sense.proofFails', 'rule'],
    ]);
    const strange = { ...proof, rule: 'constructor' };
    expect(reasons(withChallenge(0, resealed(challenge, { proof: strange, family: 'constructor' })))).toEqual([
      ['sense.proofFails', 'rule'],
    ]);
  });

  it('says nothing of questions that a person wrote', () => {
    const written = huntOf(onSite('alba', [{ type: 'number', ask: 'How many?', answer: 3 }]), sitesOf());
    expect(verify(written)).toEqual([]);
  });

  it('never throws, whatever cells are put in', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3), (raw, at) => {
        const challenge = challenges[at];
        if (!challenge) return;
        const proof = changedAt(challenge.proof, ['right', 'raw'], () => raw) as NonNullable<HuntChallenge['proof']>;
        const same = raw === challenge.proof?.right.raw;
        expect(verify(withChallenge(at, { ...challenge, proof })).length === 0).toBe(same);
      }),
    );
  });
});
