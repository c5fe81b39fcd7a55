/** A French ordinal in figures, `XVIIIe`, `1er`, `2es`; splits a text into what stands before, what it counts with, and its ending. */
const ordinal = /\b([IVX]+|\d+)(ers?|res?|es?)(?![\p{L}\p{N}])/u;

/** A piece of a text; the endings of ordinals are to be raised. */
export interface Piece {
  readonly text: string;
  readonly raised: boolean;
}

/** A French text in pieces: joined, they are the text. */
export const ordinalsOf = (text: string): readonly Piece[] =>
  text
    .split(ordinal)
    .map((piece, i) => ({ text: piece, raised: i % 3 === 2 }))
    .filter((piece) => piece.text !== '');
