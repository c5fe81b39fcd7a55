import { describe, expect, it } from 'vitest';
import { difficultyOf } from '../../../src/core/prepare/difficulty';
import type { HuntChallenge } from '../../../src/core/prepare/hunt';
import { prepare } from '../../../src/core/prepare/prepare';
import type { BuiltRow } from '../../builders/dataset';
import { onSite, sitesOf, tenRows } from '../../builders/scenario';

type Audience = 'child' | 'pupil' | 'adult';
const audiences: readonly Audience[] = ['child', 'pupil', 'adult'];

const asked = (challenge: object, audience: Audience, rows: readonly BuiltRow[] = tenRows()): HuntChallenge =>
  prepare(onSite('alba', [challenge as never], { audience }), sitesOf(rows)).hunt?.stages[0]
    ?.challenges[0] as HuntChallenge;
const difficulties = (challenge: object, rows?: readonly BuiltRow[]): readonly number[] =>
  audiences.map((audience) => difficultyOf(asked(challenge, audience, rows)) ?? Number.NaN);
const yearsBeside = ({ proof }: HuntChallenge): readonly number[] =>
  (proof?.wrong ?? []).map(({ raw }) => Math.abs(Number(raw) - Number(proof?.right.raw)));

/** Sites of which a year alone tells the time, one every fifteen years. */
const yearly = tenRows().map((row, i) => ({ ...row, century: '', year: 1500 + 15 * i }));

const dated = { family: 'dated', field: 'year' };
const families = ['dated', 'first', 'order'].map((family) => ({ family, field: 'year' }));
const ofPlaces = ['nearest', 'nearToFar', 'nearer'].map((family) => ({ family }));

describe('how difficult a question is', () => {
  it('follows from how many answers it has: kinds have no distance', () => {
    const [child, pupil, adult] = difficulties({ family: 'category', field: 'kind' });
    expect(child).toBeCloseTo((1 - 1 / 3) * 0.75);
    expect(pupil).toBeCloseTo((1 - 1 / 4) * 0.75);
    expect(adult).toBe(pupil);
    const trueFalse = difficultyOf(asked({ family: 'trueFalse', field: 'kind' }, 'adult'));
    expect(trueFalse).toBeCloseTo((1 - 1 / 2) * 0.75);
  });

  it('follows from how close the nearest wrong answer comes, and is less by the one that its hint tells away', () => {
    const question = asked({ family: 'first', field: 'year' }, 'adult', yearly);
    const least = Math.min(...yearsBeside(question));
    const { hint, ...bare } = question.proof ?? ({} as never);
    expect(question.proof?.wrong).toContainEqual(hint);
    expect(difficultyOf(question)).toBeCloseTo((1 - 1 / 3) * (0.5 + Math.min(1, 20 / least) / 2));
    expect(difficultyOf({ ...question, proof: bare })).toBeCloseTo((1 - 1 / 4) * (0.5 + Math.min(1, 20 / least) / 2));
  });

  it('is more the less is forgiven of a typed answer', () => {
    const [child = 0, pupil = 0, adult = 0] = difficulties({ family: 'year', field: 'year' });
    expect(0.5 < child && child < pupil && pupil < adult && adult < 1).toBe(true);
  });

  it('is unknown where an author wrote it', () => {
    expect(difficultyOf({ content: { type: 'find' } })).toBeUndefined();
  });

  it.each([...families, ...ofPlaces])('is least for children and most for adults, asked by $family', (challenge) => {
    const [child = 1, pupil = 1, adult = 0] = difficulties(challenge, yearly);
    if (challenge.family !== 'nearer') expect(child).toBeLessThan(adult);
    expect(child).toBeLessThanOrEqual(pupil);
    expect(pupil).toBeLessThanOrEqual(adult);
  });
});

describe('a child', () => {
  it('chooses among years half a century and more from the right one', () => {
    const years = [1500, 1520, 1540, 1480, 1460, 1580, 1600];
    const rows = tenRows().map((row, i) => ({ ...row, year: years[i] ?? '' }));
    expect(Math.min(...yearsBeside(asked(dated, 'adult', rows)))).toBeLessThan(50);
    expect(Math.min(...yearsBeside(asked(dated, 'child', rows)))).toBeGreaterThanOrEqual(50);
  });

  it('chooses among what there is where the data gives none so far', () => {
    const rows = tenRows().map((row, i) => ({ ...row, year: 1500 + 21 * (i % 3) }));
    expect(Math.max(...yearsBeside(asked(dated, 'child', rows)))).toBeLessThan(50);
  });

  it('compares sizes of which one is twice the other', () => {
    const heights = [9, 10, 12.5, 13, 20, 4, 5, 6, 7, 8];
    const rows = tenRows().map((row, i) => ({ ...row, hauteur_m: heights[i] ?? 1 }));
    const ratio = ({ proof }: HuntChallenge): number =>
      Number(proof?.right.raw) / Math.max(...(proof?.wrong ?? []).map(({ raw }) => Number(raw)));
    const most = { family: 'most', field: 'hauteur_m' };
    expect(ratio(asked(most, 'child', rows))).toBeGreaterThanOrEqual(2);
    expect(ratio(asked(most, 'adult', rows))).toBeGreaterThanOrEqual(1.2);
  });
});
