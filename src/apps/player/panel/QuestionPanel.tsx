import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inputOf } from '../../../core/challenge';
import type { Input } from '../../../core/challenge/challenge';
import { type Language, say, type Text } from '../../../core/lib/language';
import { stagePlay } from '../../../core/play/course';
import { wasTried } from '../../../core/play/decide';
import { untriedChallenge } from '../../../core/play/evolve';
import type { ChallengePlay, Reply } from '../../../core/play/play';
import type { HuntChallenge } from '../../../core/prepare/hunt';
import { Button } from '../../../ui/components/Button';
import { Field } from '../../../ui/components/Field';
import { Heading } from '../../../ui/components/Heading';
import { Icon } from '../../../ui/components/Icon';
import { langOf } from '../../../ui/components/langOf';
import { printed, Said } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';
import { letterOf, Options } from './Options';
import { askedAt, type PanelProps } from './panel';
import type { StageRow } from './stages';
import './panel.css';
import './question.css';

interface QuestionPanelProps extends PanelProps {
  readonly row: StageRow;
  readonly challenge: HuntChallenge;
}

/** One question: what is asked, how it is answered, how many tries are left. It must be keyed by its challenge. */
export const QuestionPanel = (props: QuestionPanelProps) => {
  const { choices, game, row, challenge, act } = props;
  const { language } = choices;
  const { stage } = row;
  const input = inputOf(challenge.content);
  const answered = stagePlay(game.play, stage.id).challenges.get(challenge.id) ?? untriedChallenge;
  const [reply, setReply] = useState<Reply>('');
  const [repeats, setRepeats] = useState(0);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isReply(reply)) return;
    setRepeats(wasTried(challenge, answered, reply) ? repeats + 1 : 0);
    act({ type: 'answer', stage: stage.id, challenge: challenge.id, reply });
    setReply('');
  };
  const locked = game.role !== 'writer';
  return (
    <form class="panel" aria-labelledby="question" onSubmit={submit}>
      <Asked {...props} answered={answered} repeats={repeats} />
      <Entry {...{ input, reply, setReply, language, locked, tried: answered.replies }} />
      <div class="panel-actions">
        <Button kind="signpost" submits disabled={locked || !isReply(reply)}>
          {confirmLabel(input, reply, language)}
        </Button>
      </div>
    </form>
  );
};

const isReply = (reply: Reply): boolean => typeof reply === 'number' || reply.trim() !== '';

const confirmLabel = (input: Input, reply: Reply, language: Language): string => {
  const words = playWords(language);
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
  const left = game.hunt.rules.tries - answered.tries;
  return (
    <>
      <p class="panel-over">
        <Said text={row.stage.title} language={language} />
        <span class="panel-tries">
          {[
            ...(all.length > 1 ? [words.question(all.indexOf(challenge) + 1, all.length)] : []),
            words.triesLeft(left),
          ].join(', ')}
        </span>
      </p>
      <Heading level={2} id="question" focusOn={challenge.id} lang={langOf(ask, language)}>
        {printed(ask, language)}
      </Heading>
      {answered.tries > 0 && (
        <NotYet
          key={`${answered.tries} ${repeats}`}
          said={repeats > 0 ? words.repeated : words.notYetHow(left)}
          language={language}
        />
      )}
    </>
  );
};

/** Said after a wrong answer that may be tried again: it takes the focus once, and never shakes. It must be keyed by what it follows. */
const NotYet = ({ said, language }: { readonly said: string; readonly language: Language }) => {
  const words = playWords(language);
  const told = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => told.current?.focus({ preventScroll: true }), []);
  return (
    <div class="not-yet">
      <Icon name="cross" />
      <p tabIndex={-1} ref={told}>
        <strong>{words.notYet}</strong> {said}
      </p>
    </div>
  );
};

interface EntryProps {
  readonly input: Input;
  readonly reply: Reply;
  setReply(reply: Reply): void;
  readonly language: Language;
  readonly locked: boolean;
  readonly tried: readonly Reply[];
}

const Entry = ({ input, reply, setReply, language, locked, tried }: EntryProps) => {
  const words = playWords(language);
  if (input.kind === 'none') return null;
  if (input.kind === 'options') {
    return <Options {...{ language, locked, tried, options: input.options, chosen: reply, onChoose: setReply }} />;
  }
  const number = input.kind === 'number';
  return (
    <Field
      label={words.yourAnswer}
      help={number ? words.numberHelp : undefined}
      kind={input.kind}
      value={String(reply)}
      unit={number && input.unit !== undefined ? say(input.unit, language) : undefined}
      disabled={locked}
      onInput={setReply}
    />
  );
};
