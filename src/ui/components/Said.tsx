import { type Language, say, spokenIn, type Text } from '../../core/lib/language';

/** The `lang` to put on an element that shows this text, or undefined where it is the page's own language. */
export const langOf = (text: Text, language: Language): Language | undefined => {
  const spoken = spokenIn(text, language);
  return spoken === language ? undefined : spoken;
};

interface SaidProps {
  readonly text: Text;
  readonly language: Language;
}

/** An author's text, one paragraph for each of its lines, marked with its language where that is not the page's. */
export const Paragraphs = ({ text, language }: SaidProps) => (
  <div class="prose" lang={langOf(text, language)}>
    {say(text, language)
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line, i) => (
        <p key={i}>{line}</p>
      ))}
  </div>
);

/** An author's text within a sentence, marked with its language where that is not the page's. */
export const Said = ({ text, language }: SaidProps) => <span lang={langOf(text, language)}>{say(text, language)}</span>;
