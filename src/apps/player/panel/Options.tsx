import type { Language, Text } from '../../../core/lib/language';
import type { Reply } from '../../../core/play/play';
import { Icon } from '../../../ui/components/Icon';
import { Said } from '../../../ui/components/Said';
import { playWords } from '../../../ui/messages/play';

/** The letter of an option: A for the first, AA after Z. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

interface OptionsProps {
  readonly language: Language;
  readonly options: readonly Text[];
  readonly chosen: Reply;
  /** Replies that were wrong: they can't be chosen again. */
  readonly tried: readonly Reply[];
  readonly locked: boolean;
  onChoose(index: number): void;
}

/** One answer among several, each a radio button as large as its words. */
export const Options = ({ language, options, chosen, tried, locked, onChoose }: OptionsProps) => {
  const words = playWords(language);
  return (
    <fieldset class="options" disabled={locked}>
      <legend class="visually-hidden">{words.answers}</legend>
      {options.map((option, i) => {
        const wrong = tried.includes(i);
        return (
          <label key={i} class={wrong ? 'option tried' : 'option'}>
            <input type="radio" name="option" checked={chosen === i} disabled={wrong} onChange={() => onChoose(i)} />
            <b>{letterOf(i)}</b>
            <span>
              <Said text={option} language={language} />
              {wrong && <small> ({words.tried})</small>}
            </span>
            <Icon name={wrong ? 'cross' : 'check'} />
          </label>
        );
      })}
    </fieldset>
  );
};
