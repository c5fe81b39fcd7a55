import type { HuntChallenge, HuntStage } from './hunt';

/** No family asks more than this share of a hunt's questions. */
export const mostOfOne = 0.3;

type Asked = Pick<HuntStage, 'challenges'>;

/** The composed questions that follow one of their own family, or that ask more of one than its share; one of each is never too many. */
export const unspread = (stages: readonly Asked[]): ReadonlyMap<HuntChallenge, 'twin' | 'share'> => {
  const all = stages.flatMap(({ challenges }) => challenges);
  const composed = all.filter(({ proof }) => proof !== undefined);
  const most = Math.max(1, Math.floor(composed.length * mostOfOne));
  const asked = (family: string | undefined, before: HuntChallenge): number =>
    composed.slice(0, composed.indexOf(before)).filter((one) => one.family === family).length;
  const found = composed.flatMap((one): [HuntChallenge, 'twin' | 'share'][] => {
    if (all[all.indexOf(one) - 1]?.family === one.family) return [[one, 'twin']];
    return asked(one.family, one) >= most ? [[one, 'share']] : [];
  });
  return new Map(found);
};
