import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../../core/lib/language';
import { hintCostOf, holderOf, stagePlay } from '../../../core/play/course';
import type { HuntStage } from '../../../core/prepare/hunt';
import { Said } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';
import type { Game } from '../game';
import { seatName } from './HandoverPanel';
import type { Act } from './panel';
import { SureButton } from './SureButton';

interface HintsProps {
  readonly game: Game;
  readonly language: Language;
  readonly stage: HuntStage;
}

/** The hint lit last: when it is lit, and not when the panel only comes back, it flares and is brought into sight. */
const useShownWhenLit = (count: number) => {
  const last = useRef<HTMLLIElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (count > before.current) {
      last.current?.setAttribute('data-lit', '');
      last.current?.scrollIntoView({ block: 'nearest' });
    }
    before.current = count;
  }, [count]);
  return last;
};

/** The hints that the team has lit at a stage. */
export const LitHints = ({ game, language, stage }: HintsProps) => {
  const lit = stage.hints.slice(0, stagePlay(game.play, stage.id).hints);
  const last = useShownWhenLit(lit.length);
  if (lit.length === 0) return null;
  return (
    <ol class="hints">
      {lit.map((hint, i) => (
        <li key={i} ref={i === lit.length - 1 ? last : null}>
          <strong>{playWords(language).hintNumber(i + 1)}</strong>
          <Said text={hint} language={language} />
        </li>
      ))}
    </ol>
  );
};

/** Who decides on it, where that is one of the team. */
const keeperOf = ({ hunt, play }: Game, language: Language): readonly string[] => {
  const keeper = holderOf(hunt, play, 'hint');
  return keeper ? [playWords(language).keeperDecides(seatName(keeper, language))] : [];
};

/** Lights the next hint: at once where it is free, at a second tap where it costs. Nothing where the stage has none. */
export const HintButton = ({ game, language, stage, act }: HintsProps & { readonly act: Act }) => {
  const words = playWords(language);
  const { hints: hint } = stagePlay(game.play, stage.id);
  const left = stage.hints.length - hint;
  const cost = hintCostOf(game.hunt, stage, hint);
  if (stage.hints.length === 0) return null;
  return (
    <SureButton
      kind="lantern"
      icon="lantern"
      detail={left > 0 ? [words.hintCost(cost), ...keeperOf(game, language)].join(', ') : words.hintNone}
      disabled={left <= 0 || game.role !== 'writer'}
      wanted={`${stage.id} ${hint}`}
      free={cost === 0}
      label={words.hint}
      sure={words.hintSure}
      sureSaid={words.hintSureSaid(cost)}
      onSure={() => act({ type: 'takeHint', stage: stage.id, hint })}
    />
  );
};
