// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { ProgressPost, type Segment } from '../../src/ui/components/ProgressPost';

/** The lengths of the post's stretches, each with how it stands. */
const stretches = (segments: readonly Segment[]) => {
  const page = document.createElement('div');
  render(<ProgressPost segments={segments} label="" />, page);
  return [...page.querySelectorAll<HTMLElement>('.progress-post > span')].map(({ className, style }) => ({
    segment: className,
    length: Number(style.flexGrow),
  }));
};

const sum = (lengths: readonly number[]): number => lengths.reduce((all, one) => all + one, 0);

describe('the post of progress', () => {
  it.each([1, 2, 10, 12, 13, 40, 100])(
    'is red for as much as is done of %i stages, in stretches one can tell apart',
    (total) => {
      for (let done = 0; done <= total; done += 1) {
        const segments = Array.from({ length: total }, (_, i): Segment => (i < done ? 'done' : 'hidden'));
        const shown = stretches(segments);
        const red = sum(shown.filter(({ segment }) => segment === 'done').map(({ length }) => length));
        expect(red / sum(shown.map(({ length }) => length))).toBeCloseTo(done / total);
        expect(shown.length).toBeLessThanOrEqual(12);
      }
    },
  );

  it('puts together what is done here and there among many', () => {
    const segments = Array.from({ length: 100 }, (_, i): Segment => (i === 7 ? 'here' : i % 2 === 0 ? 'done' : 'open'));
    expect(stretches(segments)).toEqual([
      { segment: 'done', length: 50 },
      { segment: 'here', length: 1 },
      { segment: 'open', length: 49 },
    ]);
  });
});
