import type { Language } from '../../../core/lib/language';
import { Icon } from '../../../ui/components/Icon';
import { langOf } from '../../../ui/components/langOf';
import { printed, Said } from '../../../ui/components/Said';
import { formatNumber } from '../../../ui/messages/formats';
import { playWords } from '../../../ui/messages/play';
import type { FoundStage, NotebookStage } from '../notebook/notebook';
import { Vignette } from '../notebook/Vignette';
import type { Album } from './props';
import { ResultPhoto } from './ResultPhoto';

interface ResultStageProps {
  readonly entry: NotebookStage;
  /** Whether the whole walk was one at home: then it is said once, and not of each stage. */
  readonly simulated: boolean;
  readonly album: Album;
  readonly language: Language;
}

/** One stage as it was left: what was found there, how the team came in, what it answered, what it earned. */
export const ResultStage = ({ entry, simulated, album, language }: ResultStageProps) => {
  const { stage, number, found, hints, points } = entry;
  const words = playWords(language);
  const arrival =
    found && simulated && found.by === 'simulator' ? [] : [found ? words.foundBy[found.by] : words.missed];
  const told = [...arrival, ...(hints > 0 ? [words.hintsUsed(hints)] : [])];
  return (
    <li class={found ? 'found' : 'missed'}>
      <div class="result-drawing">
        {found ? <Vignette kind={found.kind} /> : <span class="result-blank">{formatNumber(language, number)}</span>}
        <Icon name={found ? 'done' : 'missed'} />
      </div>
      <div class="result-told">
        <h3 lang={found ? langOf(stage.title, language) : undefined}>
          {found ? printed(stage.title, language) : words.post(number)}
        </h3>
        {told.length > 0 && <p>{told.join(' · ')}</p>}
        {found && <Answers answers={found.answers} stage={stage.id} {...{ album, language }} />}
      </div>
      <span class="result-points">{formatNumber(language, points)}</span>
    </li>
  );
};

interface AnswersProps extends Pick<FoundStage, 'answers'>, Pick<ResultStageProps, 'album' | 'language'> {
  readonly stage: string;
}

const Answers = ({ answers, stage, album, language }: AnswersProps) => {
  if (answers.length === 0) return null;
  const words = playWords(language);
  return (
    <ul class="result-answers">
      {answers.map(({ ask, text, right, photo }, i) => (
        <li key={i} class={right === null ? 'said' : right ? 'right' : 'wrong'}>
          <Icon name={right === null ? 'hand' : right ? 'check' : 'cross'} />
          <span class="visually-hidden">
            {right === null ? words.answeredOpen : right ? words.answeredRight : words.answeredWrong}
          </span>
          <span>
            <small>
              <Said text={ask} language={language} />
            </small>{' '}
            <Said text={text} language={language} />
            {photo !== undefined && <ResultPhoto {...{ album, stage, language }} challenge={photo} />}
          </span>
        </li>
      ))}
    </ul>
  );
};
