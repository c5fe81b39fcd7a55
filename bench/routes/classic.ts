import { euclidean, type Instance, legsOf, numbersOf, pointsOf } from './instance';

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

const problemOf = (
  lines: readonly string[],
  { budget, teams, end }: { readonly budget: number; readonly teams: number; readonly end: 'second' | 'last' },
): Instance => {
  const { points, bad } = pointsOf(lines);
  if (points.length < 2) return { unread: 'it has fewer than two points' };
  if (bad >= 0) return { unread: `"${lines[bad]?.trim()}" is no point: x, y and score` };
  if (!(budget >= 0) || !(teams >= 1)) return { unread: 'its first lines tell no budget and number of paths' };
  const scores = Float64Array.from(points, ([, , score = 0]) => score);
  const legs = legsOf(points, euclidean);
  return { problem: { scores, legs, start: 0, end: end === 'second' ? 1 : points.length - 1, budget, teams } };
};

/** The format of Tsiligirides and of Chao for one path: `Tmax P`, then the points; it starts at the first and ends at the second. */
export const readOp = (text: string): Instance => {
  const [first = '', ...points] = linesOf(text);
  const [budget = Number.NaN, teams = 1] = numbersOf([first])[0] ?? [];
  return problemOf(points, { budget, teams, end: 'second' });
};

/** The format of Chao for teams: `n`, `m` and `tmax` on a line each, then the points; each path starts at the first and ends at the last. */
export const readTop = (text: string): Instance => {
  const lines = linesOf(text);
  const told = (key: string): number =>
    Number(
      lines
        .slice(0, 3)
        .find((line) => line.trim().toLowerCase().startsWith(key))
        ?.trim()
        .split(/\s+/)[1],
    );
  return problemOf(lines.slice(3), { budget: told('tmax'), teams: told('m'), end: 'last' });
};
