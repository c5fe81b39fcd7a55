import type { Input, InputOf, Reply } from '../../../../core/challenge/challenge';
import type { Language } from '../../../../core/lib/language';
import type { Position } from '../../../../core/lib/position';
import type { Conduct, Game } from '../../game';

/** What a form is given to show, and to say what was entered. */
export interface FormProps<Kind extends Input['kind']> {
  readonly input: InputOf<Kind>;
  /** What is entered so far; an empty text where nothing is. */
  readonly reply: Reply;
  setReply(reply: Reply): void;
  readonly language: Language;
  /** Whether nothing can be entered now: another tab plays. */
  readonly locked: boolean;
  /** Replies that were wrong. */
  readonly tried: readonly Reply[];
  /** Where the stage is. */
  readonly here: Position;
  readonly game: Game;
  readonly conduct: Conduct;
}
