import type { Fitting } from '../facts/fittings';
import type { NamedHeader } from '../facts/headers';
import type { Kind, Term } from '../facts/kinds';
import type { Unit } from '../facts/measures';
import type { Tree } from '../facts/trees';
import type { Asks } from './asks';
import type { Stories } from './stories';

/** How far and in which direction a stage lies, as the crow flies. */
export interface Way {
  readonly meters: number;
  /** Eighths of a turn from north, clockwise. */
  readonly direction: number;
  /** Whether it is reckoned from the start, wherever the team may stand. */
  readonly fromStart: boolean;
}

/** A kind of place that a composed clue names: known, or as the data has it. */
export type NamedKind = { readonly kind: Kind } | { readonly raw: string };

/** All that Jalon composes in one language. */
export interface Words {
  /** Each kind with its indefinite article, a space between. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly terms: Readonly<Record<Term, string>>;
  /** What may be found at a place, each as something that the data lists there: `a slide`. */
  readonly fittings: Readonly<Record<Fitting, string>>;
  readonly trees: Readonly<Record<Tree, string>>;
  /** Headers of columns that are said in words of ours. */
  readonly headers: Readonly<Record<NamedHeader, string>>;
  readonly ask: Asks;
  /** A text as it is quoted. */
  readonly quoted: (text: string) => string;
  /** The century from 1, as it is written out. */
  readonly century: (century: number) => string;
  /** The arrondissement of this number. */
  readonly arrondissement: (number: number) => string;
  /** The way to a stage, by distance, direction (0 north, 1 north-east … 7 north-west) and kind. */
  readonly clue: (way: Way, kind: NamedKind | undefined) => string;
  readonly clueHidden: (kind: NamedKind | undefined) => string;
  readonly clueAtStart: (kind: NamedKind | undefined) => string;
  /** For a stage where the stage before is. */
  readonly clueHere: (kind: NamedKind | undefined) => string;
  /** What a clue tells of the place beside the way: `the place`, whatever its gender. */
  readonly tell: {
    readonly lines: (lines: readonly string[]) => string;
    readonly author: (name: string) => string;
    readonly artist: (name: string) => string;
    readonly architect: (name: string) => string;
    readonly century: (century: string) => string;
    readonly year: (year: string) => string;
    readonly height: (amount: string) => string;
    readonly girth: (amount: string) => string;
    readonly seats: (amount: string) => string;
    readonly floors: (amount: string) => string;
    readonly capacity: (amount: string) => string;
    readonly bikes: (amount: string) => string;
    readonly span: (amount: string) => string;
    readonly species: (name: string) => string;
    readonly genus: (name: string) => string;
    readonly material: (name: string) => string;
    readonly protection: (name: string) => string;
    readonly theme: (name: string) => string;
    readonly quarter: (name: string) => string;
    readonly district: (name: string) => string;
    readonly venue: (name: string) => string;
    readonly postcode: (arrondissement: string) => string;
    /** What a column says that Jalon has no words for. */
    readonly column: (header: string, value: string) => string;
    /** What a column says whose header is said in words of ours. */
    readonly named: (header: string, value: string) => string;
    /** A number with its unit, where it has one. */
    readonly amount: (value: number, unit: Unit) => string;
  };
  /** Where it is, as an address. */
  readonly hintAddress: (address: string) => string;
  /** How a name begins, as far as others around don't begin alike, and of how many words it is, where they can be counted. */
  readonly hintInitial: (beginning: string, words: number | undefined) => string;
  readonly hintName: (name: string) => string;
  readonly stageTitle: (number: number) => string;
  readonly stories: Stories;
}
