import type { ComposedChallenge } from '../../scenario/schema';
import { type Draft, droppedIn, type Tried, tryOut } from './draft';
import { isForeign } from './foreign';

/** Challenges that fell away, each with its stage, its place among the stage's, and why. */
export type Fallen = ReturnType<typeof droppedIn>;

/** The challenges that fell away, and those that make no sense in one of the hunt's languages, each with its stage, its place among the stage's, and why. */
export const fallenIn = ({ hunt, problems }: Tried): Fallen => {
  const gone = droppedIn(problems);
  const foreign = (hunt?.stages ?? []).flatMap(({ challenges }, stage) => {
    const away = gone.filter((one) => one.stage === stage).map(({ challenge }) => challenge);
    const left = Array.from({ length: challenges.length + away.length }, (_, i) => i).filter((i) => !away.includes(i));
    return challenges.flatMap((one, i) =>
      hunt && isForeign(one, hunt) ? [{ stage, challenge: left[i] ?? i, reason: 'foreign' }] : [],
    );
  });
  return [...gone, ...foreign];
};

/** Why a question falls away beside others alone. */
export const besideOthers: readonly string[] = ['told', 'regular'];

/** Whether a question makes no sense in one of the hunt's languages. */
export const isForeignToo = ({ reason }: Fallen[number]): boolean => reason === 'foreign';

/** So often a question that fell away only beside itself at other stages is asked without these. */
const mostTurns = 3;

/** What fell away at all, where words of another language may stand in a question that fell away beside itself at other stages: it is asked again without these. */
export const fallenAlone = (draft: Draft, challenge: ComposedChallenge, fallen: Fallen): Fallen => {
  let [sure, unsure] = [fallen.filter((one) => !besideOthers.includes(one.reason)), fallen];
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const again = unsure.filter(({ reason }) => besideOthers.includes(reason)).map(({ stage }) => stage);
    if (again.length === 0) return sure;
    unsure = fallenIn(
      tryOut(
        draft,
        draft.sites.map((_, stage) => (again.includes(stage) ? [challenge] : [])),
        'trial',
      ),
    );
    sure = [...sure, ...unsure.filter(isForeignToo)];
  }
  return [...sure, ...unsure.filter(({ reason }) => besideOthers.includes(reason))];
};
