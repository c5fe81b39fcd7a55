import type { Language, Text } from '../../../../core/lib/language';
import { Icon } from '../../../../ui/components/Icon';
import { Said } from '../../../../ui/components/Said';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';
import './options.css';

/** The letter of an option: A for the first, AA after Z. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

interface OptionProps {
  readonly index: number;
  readonly text: Text;
  readonly language: Language;
  /** Whether it was tried and wrong. */
  readonly wrong?: boolean;
  readonly type: 'radio' | 'checkbox';
  readonly checked: boolean;
  onPick(): void;
}

/** An option: a radio button or a checkbox as large as its words, with its letter. */
export const Option = ({ index, text, language, wrong = false, type, checked, onPick }: OptionProps) => (
  <label class={wrong ? 'option tried' : 'option'}>
    <input type={type} name="option" checked={checked} disabled={wrong} onChange={onPick} />
    <b>{letterOf(index)}</b>
    <span>
      <Said text={text} language={language} />
      {wrong && <small> ({playWords(language).tried})</small>}
    </span>
    <Icon name={wrong ? 'cross' : 'check'} />
  </label>
);

/** One answer among several. */
export const Options = ({ input: { options }, reply, setReply, language, tried, locked }: FormProps<'options'>) => (
  <fieldset class="options" disabled={locked}>
    <legend class="visually-hidden">{playWords(language).answers}</legend>
    {options.map((text, i) => {
      const wrong = tried.includes(i);
      return (
        <Option
          key={i}
          index={i}
          {...{ text, language, wrong }}
          type="radio"
          checked={reply === i}
          onPick={() => setReply(i)}
        />
      );
    })}
  </fieldset>
);
