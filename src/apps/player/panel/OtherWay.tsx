import { useState } from 'preact/hooks';
import { elsewhereCost } from '../../../core/play/bell';
import { isLastLeft, otherWays, stagePlay } from '../../../core/play/course';
import type { HuntStage } from '../../../core/prepare/hunt';
import { modeTerms } from '../../../core/scenario/modes';
import { Button } from '../../../ui/components/Button';
import { Dialog } from '../../../ui/components/Dialog';
import { Field } from '../../../ui/components/Field';
import { playWords } from '../../../ui/messages/play';
import { shellWords } from '../../../ui/messages/shell';
import type { Game } from '../game';
import type { PanelProps } from './panel';

interface OtherWayProps extends PanelProps {
  readonly stage: HuntStage;
  /** The stage's number in the circuit. */
  readonly number: number;
  onClose(): void;
}

/** "I'm here": what may open a stage when GPS does not — the word on the spot, the team's own word, or a walk on the map. */
export const OtherWay = (props: OtherWayProps) => {
  const { choices, game, conduct, stage, number, act, onClose } = props;
  const { language } = choices;
  const words = playWords(language);
  const { otherWay } = stagePlay(game.play, stage.id);
  const ways = otherWays(stage, game.play);
  const isBlind = modeTerms[game.hunt.rules.mode].hidesPlaces;
  const walk = () => {
    conduct.walkTo(stage.position);
    onClose();
  };
  const pass = () => {
    act({ type: 'pass', stage: stage.id });
    onClose();
  };
  const goOnAtHome = () => {
    conduct.simulate(game.pace);
    onClose();
  };
  return (
    <Dialog title={words.otherWayTitle} closeLabel={shellWords(language).close} onClose={onClose}>
      <p>
        {otherWay !== null
          ? words.otherWayWhy[otherWay]
          : game.simulating
            ? isBlind
              ? words.otherWayBlind
              : words.otherWayAtHome
            : words.otherWayWait}
      </p>
      {game.simulating && !isBlind && (
        <Button icon="boat" onClick={walk}>
          {words.walkTo(number)}
        </Button>
      )}
      {ways.code && <CodeForm {...props} />}
      {ways.word && (
        <div class="way">
          <Button kind="signpost" onClick={() => act({ type: 'reach', stage: stage.id, by: 'word' })}>
            {words.word}
          </Button>
          <p class="field-help">{words.wordHow}</p>
        </div>
      )}
      {!game.simulating && (
        <div class="way">
          <Button icon="boat" onClick={goOnAtHome}>
            {words.goOnAtHome}
          </Button>
          <p class="field-help">{words.goOnAtHomeHow}</p>
        </div>
      )}
      <div class="way">
        <Button icon="missed" onClick={pass}>
          {words.pass}
        </Button>
        <p class="field-help">{passHow(game, stage, words)}</p>
      </div>
    </Dialog>
  );
};

/** What follows when a stage is passed: it waits, or is gone for good; and what it costs not to go where a hunt ends that is played against a bell. */
const passHow = ({ hunt, play }: Game, stage: HuntStage, words: ReturnType<typeof playWords>): string => {
  if (!isLastLeft(hunt, play, stage.id)) return words.passHow;
  const cost = stage.final ? elsewhereCost(hunt) : 0;
  return cost > 0 ? words.endElsewhere(cost) : words.passForGoodHow;
};

const CodeForm = ({ choices, game, stage, act }: OtherWayProps) => {
  const words = playWords(choices.language);
  const [code, setCode] = useState('');
  const { codesRefused } = stagePlay(game.play, stage.id);
  const submit = (event: Event) => {
    event.preventDefault();
    if (code.trim() !== '') act({ type: 'reach', stage: stage.id, by: 'code', code });
  };
  return (
    <form class="way" onSubmit={submit}>
      <Field
        label={words.codeLabel}
        help={words.otherWayCode}
        error={codesRefused > 0 ? words.codeRefused : undefined}
        value={code}
        onInput={setCode}
      />
      <Button submits icon="code" disabled={code.trim() === ''}>
        {words.codeOpen}
      </Button>
    </form>
  );
};
