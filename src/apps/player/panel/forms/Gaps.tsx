import { partsAround } from '../../../../core/challenge/inputs/gaps';
import { wordsIn } from '../../../../core/challenge/inputs/lists';
import { type Language, say, type Text } from '../../../../core/lib/language';
import { langOf } from '../../../../ui/components/langOf';
import { playWords } from '../../../../ui/messages/play';
import type { FormProps } from './form';
import './gaps.css';

interface GapProps {
  readonly label: string;
  readonly word: string;
  readonly words: readonly Text[] | undefined;
  readonly language: Language;
  readonly locked: boolean;
  onWord(word: string): void;
}

/** One gap: a list of the words that are offered, else a field as wide as what is typed. */
const Gap = ({ label, word, words, language, locked, onWord }: GapProps) =>
  words ? (
    <select
      class="gap"
      aria-label={label}
      value={word}
      disabled={locked}
      onChange={(event) => onWord(event.currentTarget.value)}
    >
      <option value="">…</option>
      {words.map((one, i) => (
        <option key={i} value={say(one, language)}>
          {say(one, language)}
        </option>
      ))}
    </select>
  ) : (
    <input
      class="gap"
      type="text"
      aria-label={label}
      autocomplete="off"
      autocapitalize="off"
      spellcheck={false}
      maxLength={200}
      size={Math.min(24, Math.max(8, word.length + 1))}
      value={word}
      disabled={locked}
      onInput={(event) => onWord(event.currentTarget.value)}
    />
  );

/** A text with a field in each of its gaps. */
export const Gaps = ({ input, reply, setReply, language, locked }: FormProps<'gaps'>) => {
  const [first = '', ...rest] = partsAround(say(input.text, language));
  const typed = rest.map((_, i) => wordsIn(reply)[i] ?? '');
  const label = playWords(language).gap;
  return (
    <fieldset class="gaps" disabled={locked}>
      <legend class="form-how">{playWords(language).gapsHow}</legend>
      <p lang={langOf(input.text, language)}>
        {first}
        {rest.map((part, i) => (
          <span key={i}>
            <Gap
              {...{ words: input.words, language, locked }}
              label={label(i + 1, rest.length)}
              word={typed[i] ?? ''}
              onWord={(word) => setReply(typed.map((one, k) => (k === i ? word : one)))}
            />
            {part}
          </span>
        ))}
      </p>
    </fieldset>
  );
};
