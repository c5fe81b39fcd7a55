import { solutionOf } from '../../../core/challenge';
import { type Language, say, type Text } from '../../../core/lib/language';
import { stagePlay } from '../../../core/play/course';
import { untriedChallenge } from '../../../core/play/evolve';
import type { ChallengePlay } from '../../../core/play/play';
import type { HuntChallenge } from '../../../core/prepare/hunt';
import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { Icon } from '../../../ui/components/Icon';
import { Paragraphs, Said } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';
import { goOnLabel } from './ArrivalPanel';
import { ProofView } from './Proof';
import { mayGoOn, nextQuestion, type PanelProps } from './panel';
import { Sources } from './Sources';
import type { StageRow } from './stages';
import './panel.css';
import './outcome.css';

interface OutcomePanelProps extends PanelProps {
  readonly row: StageRow;
  readonly challenge: HuntChallenge;
  onGoOn(): void;
}

/** How an answer came out: right or not, the answer, what is worth knowing, and why it is true. */
export const OutcomePanel = ({ choices, game, row, challenge, onGoOn }: OutcomePanelProps) => {
  const { language } = choices;
  const words = playWords(language);
  const answered = stagePlay(game.play, row.stage.id).challenges.get(challenge.id) ?? untriedChallenge;
  const { note, proof, credits } = challenge;
  return (
    <section class={answered.mark === 1 ? 'panel right' : 'panel wrong'} aria-labelledby="outcome">
      <div class="outcome">
        <Icon name={answered.mark === 1 ? 'check' : 'cross'} />
        <Heading level={2} id="outcome" focusOn={challenge.id}>
          {answered.mark === 1 ? words.right : answered.mark > 0 ? words.almost : words.wrong}
        </Heading>
        <span class={answered.points > 0 ? 'chip gold' : 'chip'}>
          <Icon name="points" />
          {words.gain(answered.points)}
        </span>
      </div>
      <Solution challenge={challenge} answered={answered} language={language} />
      {note !== undefined && <Paragraphs text={note} language={language} />}
      {proof && (
        <ProofView
          proof={proof}
          hunt={game.hunt}
          source={say(game.hunt.credits[credits[0] ?? -1]?.title ?? '', language)}
          language={language}
        />
      )}
      <Sources hunt={game.hunt} indexes={credits} language={language} />
      <div class="panel-actions">
        <Button kind="signpost" disabled={!mayGoOn(game)} onClick={onGoOn}>
          {nextQuestion(game, row.stage) ? words.toNextQuestion : goOnLabel(game, language)}
        </Button>
      </div>
    </section>
  );
};

interface SolutionProps {
  readonly challenge: HuntChallenge;
  readonly answered: ChallengePlay;
  readonly language: Language;
}

/** A reply in the words it was given in. */
const replyText = ({ content }: HuntChallenge, { replies }: ChallengePlay): Text => {
  const reply = replies.at(-1) ?? '';
  return content.type === 'choice' && typeof reply === 'number' ? (content.options[reply] ?? '') : String(reply);
};

const unitOf = ({ content }: HuntChallenge, language: Language): string =>
  content.type === 'number' && content.unit !== undefined ? ` ${say(content.unit, language)}` : '';

const Solution = ({ challenge, answered, language }: SolutionProps) => {
  const words = playWords(language);
  const solution = solutionOf(challenge.content).text;
  const unit = unitOf(challenge, language);
  const given = replyText(challenge, answered);
  const same = say(given, language) === say(solution, language);
  return (
    <dl class="solution">
      <div>
        <dt>{words.solution}</dt>
        <dd>
          <Said text={solution} language={language} />
          {unit}
        </dd>
      </div>
      {!same && (
        <div>
          <dt>{words.yours}</dt>
          <dd class="given">
            <Said text={given} language={language} />
            {unit}
          </dd>
        </div>
      )}
    </dl>
  );
};
