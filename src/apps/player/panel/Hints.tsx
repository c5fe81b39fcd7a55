import type { Language } from '../../../core/lib/language';
import { stagePlay } from '../../../core/play/course';
import type { HuntStage } from '../../../core/prepare/hunt';
import { Button } from '../../../ui/components/Button';
import { Said } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';
import type { Game } from '../game';
import type { Act } from './unread';

interface HintsProps {
  readonly game: Game;
  readonly language: Language;
  readonly stage: HuntStage;
}

/** The hints that the team has lit at a stage. */
export const LitHints = ({ game, language, stage }: HintsProps) => {
  const lit = stage.hints.slice(0, stagePlay(game.play, stage.id).hints);
  if (lit.length === 0) return null;
  return (
    <ol class="hints">
      {lit.map((hint, i) => (
        <li key={i}>
          <strong>{playWords(language).hintNumber(i + 1)}</strong>
          <Said text={hint} language={language} />
        </li>
      ))}
    </ol>
  );
};

/** Lights the next hint at its cost; nothing where the stage has none. */
export const HintButton = ({ game, language, stage, act }: HintsProps & { readonly act: Act }) => {
  const words = playWords(language);
  const left = stage.hints.length - stagePlay(game.play, stage.id).hints;
  if (stage.hints.length === 0) return null;
  const detail = left > 0 ? words.hintCost(game.hunt.rules.hintCost) : words.hintNone;
  return (
    <Button
      kind="lantern"
      icon="lantern"
      detail={detail}
      disabled={left <= 0 || game.role !== 'writer'}
      onClick={() => act({ type: 'takeHint', stage: stage.id })}
    >
      {words.hint}
    </Button>
  );
};
