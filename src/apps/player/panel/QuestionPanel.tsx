import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inputOf, isOpen, isReplyTo, markOf } from '../../../core/challenge';
import type { Input, Reply } from '../../../core/challenge/challenge';
import { replyShowing } from '../../../core/challenge/inputs/photo';
import { reportedIn } from '../../../core/challenge/inputs/report';
import type { Language, Text } from '../../../core/lib/language';
import { stagePlay } from '../../../core/play/course';
import { wasTried } from '../../../core/play/decide';
import { untriedChallenge } from '../../../core/play/evolve';
import { modes } from '../../../core/play/modes';
import type { ChallengePlay } from '../../../core/play/play';
import { mayYield, triesLeft, triesOf } from '../../../core/play/turns';
import type { HuntChallenge } from '../../../core/prepare/hunt';
import { Button } from '../../../ui/components/Button';
import { Heading } from '../../../ui/components/Heading';
import { Icon } from '../../../ui/components/Icon';
import { langOf } from '../../../ui/components/langOf';
import { printed, Said } from '../../../ui/components/Said';
import { photoWords } from '../../../ui/messages/photo';
import { playWords } from '../../../ui/messages/play';
import type { Draft } from '../drafts';
import type { Conduct } from '../game';
import { Carried } from './Carried';
import { DuelScore } from './DuelScore';
import { Form } from './forms';
import type { Picture } from './forms/form';
import { letterOf } from './forms/Options';
import { askedAt, type PanelProps } from './panel';
import { SureButton } from './SureButton';
import type { StageRow } from './stages';
import './panel.css';
import './question.css';

interface QuestionPanelProps extends PanelProps {
  readonly row: StageRow;
  readonly challenge: HuntChallenge;
}

/** What is entered of a question: kept until it is given, over a pause and a reload. */
const useDraft = ({ drafts }: Conduct, question: string) => {
  const [draft, setDraft] = useState(() => drafts.get(question));
  const change = (changed: Partial<Draft>) => {
    drafts.put(question, { ...drafts.get(question), ...changed });
    setDraft(drafts.get(question));
  };
  return {
    ...draft,
    setReply: (reply: Reply) => change({ reply }),
    setParts: (parts: readonly number[]) => change({ parts }),
    /** Begins anew with what stays of it for the next try. */
    give: (reply: Reply) => change({ reply, parts: [] }),
  };
};

/** One question: what is asked, how it is answered, how many tries are left. It must be keyed by its challenge. */
export const QuestionPanel = (props: QuestionPanelProps) => {
  const { choices, game, conduct, row, challenge, act, photos } = props;
  const { language } = choices;
  const { stage } = row;
  const input = inputOf(challenge.content);
  const answered = stagePlay(game.play, stage.id).challenges.get(challenge.id) ?? untriedChallenge;
  const key = { playId: game.playId, stage: stage.id, challenge: challenge.id };
  const { reply, parts, setReply, setParts, give } = useDraft(conduct, Object.values(key).join('/'));
  const [repeats, setRepeats] = useState(0);
  const isWhole = isReplyTo(challenge.content, reply);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isWhole) return;
    setRepeats(wasTried(challenge, answered, reply) ? repeats + 1 : 0);
    if (input.kind === 'report' && !reportedIn(reply)?.hasPhoto) picture.remove().catch(() => {});
    give(staysEntered.includes(input.kind) ? reply : '');
    act({ type: 'answer', stage: stage.id, challenge: challenge.id, reply });
  };
  const locked = game.role !== 'writer';
  const picture: Picture = {
    get: () => photos.get(key),
    put: (one) => photos.put(key, one),
    remove: () => photos.remove(key),
  };
  const letOn = () => {
    picture.remove().catch(() => {});
    act({ type: 'answer', stage: stage.id, challenge: challenge.id, reply: replyShowing(null) });
  };
  return (
    <form class="panel" aria-labelledby="question" onSubmit={submit}>
      <Asked {...props} answered={answered} repeats={repeats} />
      <Form
        {...{ input, reply, setReply, parts, setParts, language, locked, game, conduct }}
        tried={answered.replies}
        here={stage.position}
        picture={picture}
      />
      <div class="panel-actions">
        {!isOpen(challenge.content) && (
          <GiveUp {...props} answered={answered} locked={locked} onGiveUp={() => give('')} />
        )}
        {input.kind === 'photo' && (
          <Button kind="quiet" disabled={locked} onClick={letOn}>
            {photoWords(language).letOn}
          </Button>
        )}
        <Button kind="signpost" submits disabled={locked || !isWhole}>
          {confirmLabel(input, reply, language)}
        </Button>
      </div>
    </form>
  );
};

interface GiveUpProps extends QuestionPanelProps {
  readonly answered: ChallengePlay;
  readonly locked: boolean;
  onGiveUp(): void;
}

/** Gives a question up: where two take turns and the other still has a try, to that one, who sees neither the answer nor what was entered. */
const GiveUp = ({ choices, game, row, challenge, act, answered, locked, onGiveUp }: GiveUpProps) => {
  const words = playWords(choices.language);
  const { mode } = game.hunt.rules;
  const toOther = modes[mode].seat !== undefined && mayYield(answered, triesOf(challenge, game.hunt.rules));
  const giveUp = () => {
    onGiveUp();
    act({ type: 'giveUp', stage: row.stage.id, challenge: challenge.id });
  };
  return (
    <SureButton
      kind="quiet"
      disabled={locked}
      wanted={challenge.id}
      label={toOther ? words.yieldTo : words.giveUp}
      sure={words.giveUpSure}
      sureSaid={toOther ? words.yieldSureSaid : words.giveUpSureSaid}
      onSure={giveUp}
    />
  );
};

/** What is put together of several parts stays as it is for the next try. */
const staysEntered: readonly Input['kind'][] = ['several', 'gaps', 'order', 'pairs'];

const confirmLabel = (input: Input, reply: Reply, language: Language): string => {
  const words = playWords(language);
  if (input.kind === 'warmth') return words.hereItIs;
  return input.kind === 'options' && typeof reply === 'number' ? words.confirmLetter(letterOf(reply)) : words.confirm;
};

const askOf = ({ content }: HuntChallenge): Text => ('ask' in content ? content.ask : '');

interface AskedProps extends QuestionPanelProps {
  readonly answered: ChallengePlay;
  /** How often in a row the team has given a reply that it had given before. */
  readonly repeats: number;
}

const Asked = (props: AskedProps) => {
  const { choices, game, row, challenge, answered, repeats } = props;
  const { language } = choices;
  const words = playWords(language);
  const all = askedAt(row.stage);
  const ask = askOf(challenge);
  const left = triesLeft(answered, triesOf(challenge, game.hunt.rules));
  const last = answered.replies.at(-1);
  const { wrong = 0 } = game.hunt.rules.points;
  const wrongCost = wrong > 0 ? [words.wrongCosts(wrong)] : [];
  return (
    <>
      <p class="panel-over">
        <Said text={row.stage.title} language={language} />
        <span class="panel-tries">
          {[
            ...(all.length > 1 ? [words.question(all.indexOf(challenge) + 1, all.length)] : []),
            ...(isOpen(challenge.content) ? [] : [words.triesLeft(left), ...wrongCost]),
          ].join(', ')}
        </span>
      </p>
      <Heading level={2} id="question" focusOn={challenge.id} lang={langOf(ask, language)}>
        {printed(ask, language)}
      </Heading>
      <DuelScore hunt={game.hunt} play={game.play} language={language} />
      {answered.yielded && <p>{words.yielded(words.sides[answered.yielded.seat] ?? '')}</p>}
      <Carried game={game} choices={choices} />
      {answered.tries > 0 && (
        <NotYet
          key={`${answered.tries} ${repeats}`}
          title={last !== undefined && markOf(challenge.content, last) > 0 ? words.almost : words.notYet}
          said={repeats > 0 ? words.repeated : words.notYetHow(left)}
        />
      )}
    </>
  );
};

/** Said after a wrong answer that may be tried again: it takes the focus once, and never shakes. It must be keyed by what it follows. */
const NotYet = ({ title, said }: { readonly title: string; readonly said: string }) => {
  const told = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => told.current?.focus({ preventScroll: true }), []);
  return (
    <div class="not-yet">
      <Icon name="cross" />
      <p tabIndex={-1} ref={told}>
        <strong>{title}</strong> {said}
      </p>
    </div>
  );
};
