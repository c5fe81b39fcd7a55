import { isOpen, replyLines, solutionOf } from '../../../core/challenge';
import { shownIn } from '../../../core/challenge/inputs/photo';
import { reportedIn } from '../../../core/challenge/inputs/report';
import { isSameText, joined, type Text } from '../../../core/lib/language';
import { byNumber, knownStages, numbersOf, stagePlay, stagesOf } from '../../../core/play/course';
import type { ArrivalBy, Play } from '../../../core/play/play';
import type { Hunt, HuntStage } from '../../../core/prepare/hunt';
import { stagePoints } from '../panel/stages';
import { type VignetteKind, vignetteOf } from './kinds';

/** A stage as the notebook keeps it: what was found there, or that it was not found. */
export interface NotebookStage {
  readonly stage: HuntStage;
  /** Its number in the circuit, from 1, as it was in the play. */
  readonly number: number;
  readonly points: number;
  readonly hints: number;
  /** What was found, or null: then neither its name nor its drawing is given away. */
  readonly found: FoundStage | null;
}

/** An answer as the notebook keeps it. */
export interface NotebookAnswer {
  readonly ask: Text;
  readonly text: Text;
  readonly right: boolean | null;
  /** The question whose picture goes with it. */
  readonly photo?: string;
}

/** What a team brought home from a stage. */
export interface FoundStage {
  readonly by: ArrivalBy;
  readonly kind: VignetteKind;
  /** The questions that are over, in order, with their right answers, and whether the team gave them; where nothing is right, with what the team said. */
  readonly answers: readonly NotebookAnswer[];
}

const answersOf = (stage: HuntStage, play: Play): FoundStage['answers'] =>
  stage.challenges.flatMap(({ id, content }): FoundStage['answers'] => {
    const left = stagePlay(play, stage.id).challenges.get(id);
    if (content.type === 'find' || !left?.closed) return [];
    if (!isOpen(content)) return [{ ask: content.ask, text: solutionOf(content).text, right: left.mark === 1 }];
    const said = joined(replyLines(content, left.replies.at(-1) ?? ''), ' · ');
    const last = left.replies.at(-1) ?? '';
    const given = content.type === 'photo' ? shownIn(last) : content.type === 'report' ? reportedIn(last) : null;
    return isSameText(said, '')
      ? []
      : [{ ask: content.ask, text: said, right: null, ...(given?.hasPhoto && { photo: id }) }];
  });

/** The notebook of a play: every stage of its circuit that the team knows of, as it was left, by their numbers. */
export const notebookOf = (hunt: Hunt, play: Play): readonly NotebookStage[] => {
  const numbers = numbersOf(stagesOf(hunt, play));
  const entries = knownStages(hunt, play).map((stage): NotebookStage => {
    const { arrivedBy, hints } = stagePlay(play, stage.id);
    const found = arrivedBy && { by: arrivedBy, kind: vignetteOf(hunt, stage), answers: answersOf(stage, play) };
    return { stage, number: numbers.get(stage.id) ?? 0, points: stagePoints(hunt, play, stage), hints, found };
  });
  return byNumber(entries);
};
