import { reportedIn } from '../challenge/inputs/report';
import { byText, grouped } from '../lib/grouped';
import { canonicalJson } from '../lib/hash';
import type { Text } from '../lib/language';
import type { Position } from '../lib/position';
import { stagePlay } from '../play/course';
import { replay } from '../play/evolve';
import type { OpenedPlay } from '../play/kept';
import { isOnSpot } from '../play/onSpot';
import type { Play } from '../play/play';
import type { HuntChallenge, HuntStage } from '../prepare/hunt';
import { dayAnswered } from './plays';

/** Something broken or missing at a place, as teams reported it. */
export interface Reported {
  /** The stage's name and place: where a team stood is nowhere. */
  readonly name: Text;
  readonly position: Position;
  readonly category: Text;
  /** What a town's service calls it. */
  readonly code: string;
  /** What teams wrote, each sentence once, in their words. */
  readonly words: readonly string[];
  /** How many teams report it, of how many that were asked there. */
  readonly agree: number;
  readonly answers: number;
  readonly located: number;
  /** How many of them have a picture of it, on their own phone. */
  readonly photos: number;
  /** The last day on which one reported it, in UTC. */
  readonly day: string;
}

/** What one team answered at one place; without a category there was nothing to report. */
interface Answer {
  readonly stage: HuntStage;
  readonly category: { readonly text: Text; readonly code: string } | undefined;
  readonly words: string;
  readonly hasPhoto: boolean;
  readonly isLocated: boolean;
  readonly day: string;
}

const answerOf = (opened: OpenedPlay, play: Play, stage: HuntStage, challenge: HuntChallenge): Answer | undefined => {
  const { content, id } = challenge;
  const { arrivedBy, challenges } = stagePlay(play, stage.id);
  const reply = challenges.get(id)?.replies.at(-1);
  if (content.type !== 'report' || reply === undefined) return undefined;
  const said = reportedIn(reply);
  return {
    stage,
    category: said ? content.categories[said.category] : undefined,
    words: said?.words.trim() ?? '',
    hasPhoto: said?.hasPhoto ?? false,
    isLocated: arrivedBy === 'gps' || arrivedBy === 'code',
    day: dayAnswered(opened, stage.id, id),
  };
};

const placeOf = ({ stage: { title, position } }: Answer): string => canonicalJson([title, position]);

const reportedAt = (answers: readonly Answer[]): readonly Reported[] =>
  grouped(
    answers.flatMap(({ category, ...rest }) => (category ? [{ ...rest, category }] : [])),
    ({ category }) => canonicalJson([category.code, category.text]),
  ).map((group) => {
    const [{ stage, category }] = group;
    return {
      name: stage.title,
      position: stage.position,
      category: category.text,
      code: category.code,
      words: [...new Set(group.map(({ words }) => words))].filter((words) => words !== '').sort(byText),
      agree: group.length,
      answers: answers.length,
      located: group.filter(({ isLocated }) => isLocated).length,
      photos: group.filter(({ hasPhoto }) => hasPhoto).length,
      day:
        group
          .map(({ day }) => day)
          .sort(byText)
          .at(-1) ?? '',
    };
  });

const answersIn = (opened: OpenedPlay) => {
  const play = replay(opened.log.map(({ event }) => event));
  return opened.record.hunt.stages.flatMap((stage) =>
    stage.challenges.flatMap((challenge) => {
      const answer = answerOf(opened, play, stage, challenge);
      return answer ? [{ answer, isThere: isOnSpot(play, stage.id) }] : [];
    }),
  );
};

/** What teams reported on the spot, place by place, of plays that are told once each; and how many reports came from home. */
export const reportsIn = (
  plays: readonly OpenedPlay[],
): { readonly reports: readonly Reported[]; readonly atHome: number } => {
  const all = plays.flatMap(answersIn);
  const there = all.flatMap(({ answer, isThere }) => (isThere ? [answer] : []));
  const reports = grouped(there, placeOf)
    .flatMap(reportedAt)
    .sort(
      (one, other) =>
        byText(canonicalJson(one.name), canonicalJson(other.name)) ||
        other.agree - one.agree ||
        byText(one.code, other.code),
    );
  const fromHome = all.filter(({ answer, isThere }) => !isThere && answer.category !== undefined);
  return { reports, atHome: fromHome.length };
};
