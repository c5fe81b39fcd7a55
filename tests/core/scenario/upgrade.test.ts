import { describe, expect, it } from 'vitest';
import { upgrade } from '../../../src/core/scenario/upgrade';

const steps = [
  (old: object) => ({ ...old, format: 'x/2', second: true }),
  (old: object) => ({ ...old, format: 'x/3', third: true }),
];

describe('the one door for old files', () => {
  it('takes every step from the version it is given', () => {
    expect(upgrade({ format: 'x/1' }, 'x', steps).value).toEqual({ format: 'x/3', second: true, third: true });
    expect(upgrade({ format: 'x/2' }, 'x', steps).value).toEqual({ format: 'x/3', third: true });
    expect(upgrade({ format: 'x/3' }, 'x', steps).value).toEqual({ format: 'x/3' });
  });

  it.each([
    ['x/4', 'format.newer'],
    ['x/0', 'format.unknown'],
    ['x', 'format.unknown'],
    ['x/1.5', 'format.unknown'],
    ['y/1', 'format.unknown'],
    [1, 'format.unknown'],
  ])('refuses %s as %s', (format, fault) => {
    expect(upgrade({ format }, 'x', steps).problems.map((problem) => problem.fault)).toEqual([fault]);
  });
});
