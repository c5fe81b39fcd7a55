import type { Input, InputOf, Reply } from '../../../../core/challenge/challenge';
import type { Language } from '../../../../core/lib/language';
import type { Position } from '../../../../core/lib/position';
import type { PhotoTrouble } from '../../../../platform/ports';
import type { Conduct, Game } from '../../game';

/** The picture of one question: what is kept of it on this device. */
export interface Picture {
  get(): Promise<Blob | null>;
  put(picture: Blob): Promise<Blob | PhotoTrouble>;
  remove(): Promise<void>;
}

/** What a form is given to show, and to say what was entered. */
export interface FormProps<Kind extends Input['kind']> {
  readonly input: InputOf<Kind>;
  /** What is entered so far; an empty text where nothing is. */
  readonly reply: Reply;
  setReply(reply: Reply): void;
  /** What was uncovered or turned so far, in order. */
  readonly parts: readonly number[];
  setParts(parts: readonly number[]): void;
  readonly language: Language;
  /** Whether nothing can be entered now: another tab plays. */
  readonly locked: boolean;
  /** Replies that were wrong. */
  readonly tried: readonly Reply[];
  /** Where the stage is. */
  readonly here: Position;
  readonly picture: Picture;
  readonly game: Game;
  readonly conduct: Conduct;
}
