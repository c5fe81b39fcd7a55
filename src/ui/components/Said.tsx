import type { ComponentChildren } from 'preact';
import { type Language, type Piece, piecesOf, spokenIn, type Text } from '../../core/lib/language';
import { ordinalsOf } from '../messages/ordinal';
import { langOf } from './langOf';
import './said.css';

/** A French verb with what a hyphen ties to it, `Retenez-en`, `donne-le-moi`, `a-t-elle`: no line parts them, nor from the mark that follows. Names of places may be parted. */
const tied =
  /(\p{L}+(?:-t)?(?:-(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|toi|la|les?|lui|leur|en|y|là|ci))+(?![\p{L}-])[,;.…]*)/u;

const withOrdinals = (part: string): ComponentChildren =>
  ordinalsOf(part).map(({ text, raised }, i) => (raised ? <sup key={i}>{text}</sup> : text));

/** No line begins with a mark that French sets apart by a space, nor ends with one that opens a quotation. */
const spaced = (text: string): string => text.replace(/ (?=[?!;:»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0');

const inFrench = (text: string): ComponentChildren =>
  spaced(text)
    .split(tied)
    .map((part, i) =>
      i % 2 === 0 ? (
        withOrdinals(part)
      ) : (
        <span key={i} class="unbroken">
          {part}
        </span>
      ),
    );

const inOwn = (lang: string, words: string): ComponentChildren => (lang === 'fr' ? inFrench(words) : words);

/** Pieces of a sentence; what it quotes from another language is marked with it. */
const inPieces = (pieces: readonly Piece[], language: Language): ComponentChildren =>
  pieces.map((piece, i) =>
    typeof piece === 'string' ? (
      inOwn(language, piece)
    ) : (
      <span key={i} lang={piece.lang}>
        {inOwn(piece.lang, piece.text)}
      </span>
    ),
  );

/** A text of data or of the catalogue as its language is printed: French raises its ordinals and keeps its marks, and no line parts a verb from what a hyphen ties to it. */
export const printed = (text: Text, language: Language): ComponentChildren =>
  inPieces(piecesOf(text, language), spokenIn(text, language) ?? language);

/** The lines of a text that are not empty, each in its pieces. */
const linesOf = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...more] = typeof piece === 'string' ? piece.split(/\n+/) : [piece];
    lines.at(-1)?.push(first);
    for (const begun of more) lines.push([begun]);
  }
  return lines.filter((line) => line.some((piece) => typeof piece !== 'string' || piece.trim() !== ''));
};

interface SaidProps {
  readonly text: Text;
  readonly language: Language;
}

/** An author's text, one paragraph for each of its lines, marked with its language where that is not the page's. */
export const Paragraphs = ({ text, language }: SaidProps) => (
  <div class="prose" lang={langOf(text, language)}>
    {linesOf(piecesOf(text, language)).map((line, i) => (
      <p key={i}>{inPieces(line, spokenIn(text, language) ?? language)}</p>
    ))}
  </div>
);

/** An author's text within a sentence, marked with its language where that is not the page's. */
export const Said = ({ text, language }: SaidProps) => (
  <span lang={langOf(text, language)}>{printed(text, language)}</span>
);
