import { type Language, say } from '../../../core/lib/language';
import { stagePlay } from '../../../core/play/course';
import type { Play } from '../../../core/play/play';
import type { Hunt, HuntStage } from '../../../core/prepare/hunt';
import { Icon } from '../../../ui/components/Icon';
import { langOf } from '../../../ui/components/Said';
import { formatNumber } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import { stagePoints } from '../panel/stages';

interface ResultStageProps {
  readonly stage: HuntStage;
  readonly number: number;
  readonly play: Play;
  readonly hunt: Hunt;
  readonly language: Language;
}

/** One stage as it was left: how the team came in, what it answered, what it earned. */
export const ResultStage = ({ stage, number, play, hunt, language }: ResultStageProps) => {
  const words = playWords(language);
  const { arrivedBy, hints, challenges } = stagePlay(play, stage.id);
  const asked = stage.challenges.filter(({ content }) => content.type !== 'find');
  const right = asked.filter(({ id }) => challenges.get(id)?.mark === 1).length;
  const told = [
    arrivedBy === null ? words.missed : words.foundBy[arrivedBy],
    ...(arrivedBy !== null && asked.length > 0 ? [words.answersRight(right, asked.length)] : []),
    ...(hints > 0 ? [words.hintsUsed(hints)] : []),
  ];
  return (
    <li>
      <span class={arrivedBy === null ? undefined : 'found'}>
        <Icon name={arrivedBy === null ? 'missed' : 'done'} />
      </span>
      <p>
        {arrivedBy === null ? (
          words.post(number)
        ) : (
          <span lang={langOf(stage.title, language)}>{say(stage.title, language)}</span>
        )}
        <small>{told.join(' · ')}</small>
      </p>
      <span class="result-points">{formatNumber(language, stagePoints(hunt, play, stage.id))}</span>
    </li>
  );
};
