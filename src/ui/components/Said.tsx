import type { ComponentChildren } from 'preact';
import { type Language, say, type Text } from '../../core/lib/language';
import { langOf } from './langOf';
import './said.css';

/** A French verb with what a hyphen ties to it, `Retenez-en`, `donne-le-moi`, `a-t-elle`: no line parts them. Names of places may be parted. */
const tied =
  /(\p{L}+(?:-t)?(?:-(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|la|les?|lui|leur|en|y|là|ci))+)(?![\p{L}-])/u;

/** A text of which each verb stays in one piece with what a hyphen ties to it. */
export const unbroken = (text: string): ComponentChildren =>
  text.split(tied).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      <span key={i} class="unbroken">
        {part}
      </span>
    ),
  );

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
        <p key={i}>{unbroken(line)}</p>
      ))}
  </div>
);

/** An author's text within a sentence, marked with its language where that is not the page's. */
export const Said = ({ text, language }: SaidProps) => (
  <span lang={langOf(text, language)}>{unbroken(say(text, language))}</span>
);
