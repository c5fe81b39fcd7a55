import { useEffect } from 'preact/hooks';
import { type Challenge, inputOf, isOpen, replyLines, solutionOf } from '../../../core/challenge';
import type { Reply } from '../../../core/challenge/challenge';
import { shownIn } from '../../../core/challenge/inputs/photo';
import { placeOf } from '../../../core/challenge/inputs/place';
import { reportedIn } from '../../../core/challenge/inputs/report';
import { distanceMeters } from '../../../core/lib/geo';
import { isSameText, joined, type Language, say, type Text } from '../../../core/lib/language';
import { stagePlay } from '../../../core/play/course';
import { untriedChallenge } from '../../../core/play/evolve';
import { isOnSpot } from '../../../core/play/onSpot';
import type { ChallengePlay } from '../../../core/play/play';
import type { HuntChallenge } from '../../../core/prepare/hunt';
import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { Icon } from '../../../ui/components/Icon';
import { Paragraphs, Said } from '../../../ui/components/Said';
import { photoWords } from '../../../ui/messages/photo';
import { playWords } from '../../../ui/messages/play';
import { formatDirection } from '../../../ui/messages/playFormats';
import type { Conduct } from '../game';
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
export const OutcomePanel = ({ choices, game, conduct, row, challenge, onGoOn }: OutcomePanelProps) => {
  const { language } = choices;
  const words = playWords(language);
  const answered = stagePlay(game.play, row.stage.id).challenges.get(challenge.id) ?? untriedChallenge;
  const { note, proof, credits } = challenge;
  const isWell = answered.mark === 1 || isOpen(challenge.content);
  usePointed(conduct, challenge);
  return (
    <section class={isWell ? 'panel right' : 'panel wrong'} aria-labelledby="outcome">
      <div class="outcome">
        <Icon name={isWell ? 'check' : 'cross'} />
        <Heading level={2} id="outcome" focusOn={challenge.id}>
          {titleOf(challenge, answered, language)}
        </Heading>
        {(challenge.points > 0 || !isOpen(challenge.content)) && (
          <span class={answered.points > 0 ? 'chip gold' : 'chip'}>
            <Icon name="points" />
            {words.gain(answered.points)}
          </span>
        )}
      </div>
      <Solution challenge={challenge} answered={answered} language={language} />
      {sentOn(challenge, answered, isOnSpot(game.play, row.stage.id), language)}
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

/** Shows on the map the place that was asked for, as long as the outcome is read. */
const usePointed = (conduct: Conduct, { id, content }: HuntChallenge): void =>
  useEffect(() => {
    if (content.type !== 'pin') return;
    conduct.point({ at: content.at, isAnswer: true });
    return () => conduct.point(null);
  }, [id]);

const titleOf = ({ content }: HuntChallenge, { mark, gaveUp }: ChallengePlay, language: Language): string => {
  const words = playWords(language);
  if (isOpen(content)) return words.noted;
  if (gaveUp) return words.gaveUp;
  return mark === 1 ? words.right : mark > 0 ? words.almost : words.wrong;
};

/** What becomes of what was seen or reported, by where it was; null of any other answer. */
const sentOn = ({ content }: HuntChallenge, { replies }: ChallengePlay, isThere: boolean, language: Language) => {
  const words = playWords(language);
  if (content.type === 'observe') return <p>{isThere ? words.seenThere : words.seenFromHome}</p>;
  if (content.type === 'photo')
    return shownIn(replies.at(-1) ?? '')?.hasPhoto ? <p>{photoWords(language).later}</p> : null;
  if (content.type !== 'report' || reportedIn(replies.at(-1) ?? '') === null) return null;
  return <p>{isThere ? words.reportedThere : words.reportedFromHome}</p>;
};

interface SolutionProps {
  readonly challenge: HuntChallenge;
  readonly answered: ChallengePlay;
  readonly language: Language;
}

const unitOf = ({ content }: HuntChallenge, language: Language): string =>
  'unit' in content && content.unit !== undefined ? ` ${say(content.unit, language)}` : '';

/** The right answer, and what the team gave where that is another; where nothing is right, what it gave alone. */
const Solution = ({ challenge, answered, language }: SolutionProps) => {
  const words = playWords(language);
  const { content } = challenge;
  const [right, given] = [solutionOf(content).lines, replyLines(content, answered.replies.at(-1) ?? '')];
  const same = isSameText(joined(right, ' '), joined(given, ' '));
  const away = awayWords(content, answered.replies.at(-1) ?? '', language);
  const toward = content.type === 'direction' ? awayWords(content, solutionOf(content).reply, language) : null;
  const unit = unitOf(challenge, language);
  const shown = inputOf(content).kind;
  return (
    <dl class="solution">
      {!isOpen(content) && (
        <div>
          <dt>{words.solution}</dt>
          <dd>
            <Lines lines={toward === null ? right : [toward]} numbered={shown === 'order'} {...{ unit, language }} />
          </dd>
        </div>
      )}
      {answered.replies.length > 0 && given.length > 0 && (isOpen(content) || !same) && (
        <div>
          <dt>{words.yours}</dt>
          <dd class={isOpen(content) ? undefined : 'given'}>
            {away ?? <Lines lines={given} numbered={shown === 'order'} {...{ unit, language }} />}
          </dd>
        </div>
      )}
      {challenge.observed && (
        <div>
          <dt>{words.dataSays}</dt>
          <dd>{challenge.observed.raw || words.dataSaysNothing}</dd>
        </div>
      )}
    </dl>
  );
};

/** How far a place or a direction was from the right one; null where a reply is told by its words. */
const awayWords = (content: Challenge, reply: Reply, language: Language): string | null => {
  const words = playWords(language);
  const place = placeOf(reply);
  if (content.type === 'pin' && place) return words.awayFromThere(distanceMeters(place, content.at));
  return content.type === 'direction' && typeof reply === 'number'
    ? words.bearingSaid(formatDirection(language, reply), reply)
    : null;
};

interface LinesProps {
  readonly lines: readonly Text[];
  readonly numbered: boolean;
  readonly unit: string;
  readonly language: Language;
}

/** Lines of an answer: one as it is, several as a list. */
const Lines = ({ lines, numbered, unit, language }: LinesProps) => {
  const items = lines.map((line, i) => <Said key={i} text={line} language={language} />);
  if (items.length < 2)
    return (
      <>
        {items}
        {unit}
      </>
    );
  const List = numbered ? 'ol' : 'ul';
  return (
    <List class={numbered ? 'lines numbered' : 'lines'}>
      {items.map((item, i) => (
        <li key={i}>{item}</li>
      ))}
    </List>
  );
};
