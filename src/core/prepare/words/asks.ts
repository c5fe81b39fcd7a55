import type { Measure, Unit } from '../facts/measures';
import type { Area, Maker } from '../facts/property';
import type { Role } from '../facts/roles';
import type { Time } from '../facts/times';

/** What sites may have in common, or be told apart by; `artist` is the author of a work of art, `architect` that of a building, `other` is whatever a column says, `column` what one says that Jalon has no words for, `fitting` a thing that is there, and `lacking` one that is not. */
export type Shared =
  | ('kind' | 'protection' | 'species' | 'genus' | 'material' | 'theme' | 'modes' | 'conflict')
  | ('area' | Maker | 'century' | 'line' | 'other' | 'column')
  | ('fitting' | 'lacking');

/** What a hint tells of the place itself, or of the one that is named; sentences without their first capital and their dot. */
interface Hinting {
  readonly century: Readonly<Record<Time, (century: string, name: string) => string>>;
  readonly year: Readonly<Record<Time, (year: string, name: string) => string>>;
  readonly measure: (amount: string, name: string, measure: Measure) => string;
  readonly value: Readonly<Record<Exclude<Shared, 'century' | 'column'>, (value: string, name: string) => string>>;
}

/** The questions that Jalon asks in one language. Names and values stand in quotes, so that no article has to agree with them. */
export interface Asks {
  /** For the value of a column, by what the column tells. */
  readonly value: { readonly [role in Role]?: string };
  /** For the value of a column that Jalon has no words for. */
  readonly column: (header: string) => string;
  readonly year: Readonly<Record<Time, string>>;
  /** For the grade of protection, of which there are higher and lower ones. */
  readonly grade: string;
  /** For what people call a tree. */
  readonly tree: string;
  readonly yearColumn: (header: string) => string;
  readonly century: Readonly<Record<Time, string>>;
  /** Where a place has several. */
  readonly oneOfItsCenturies: string;
  /** Who made a place, or a work of art. */
  readonly author: Readonly<Record<Maker, string>>;
  readonly oneOfItsAuthors: Readonly<Record<Maker, string>>;
  readonly line: string;
  readonly howMany: Readonly<Record<'line' | Maker, string>>;
  readonly first: Readonly<Record<Time, string>>;
  readonly order: Readonly<Record<Time, string>>;
  /** What stands above the first and below the last of an order. */
  readonly ends: Readonly<Record<Time | 'nearToFar', readonly [first: string, last: string]>>;
  /** For pairs to put together, and where each option is all of the pairs. */
  readonly pairs: Readonly<Record<Exclude<Shared, 'fitting' | 'lacking'>, (header: string) => string>>;
  readonly match: Asks['pairs'];
  /** In which area something lies, before its name. */
  readonly within: Readonly<Record<Area, string>>;
  /** `about` is where, as `within` says it, of an area, else the header of the column. */
  readonly odd: Readonly<Record<Shared, (value: string, about: string) => string>>;
  readonly isTrue: Readonly<Record<Exclude<Shared, 'lacking'>, (value: string, about: string) => string>>;
  readonly nearest: string;
  readonly nearToFar: string;
  readonly direction: (name: string) => string;
  readonly distance: (name: string) => string;
  readonly pin: (name: string) => string;
  readonly nearer: (one: string, other: string) => string;
  readonly described: (text: string) => string;
  readonly estimate: Readonly<Record<Measure, string>>;
  readonly most: Readonly<Record<Measure, string>>;
  /** For the number of a column that Jalon has no words for. */
  readonly mostColumn: (header: string) => string;
  readonly look: (question: string) => string;
  /** Said after a question about what nobody could know: another fact of the place, or the same of another. */
  readonly hint: {
    readonly here: Hinting;
    readonly there: Hinting;
    /** A hint of these words. */
    readonly said: (sentence: string) => string;
  };
  /** Options. */
  readonly yes: string;
  readonly no: string;
  readonly inOrder: (one: string, two: string, three: string) => string;
  readonly pair: (name: string, value: string) => string;
  readonly directions: readonly string[];
  readonly meters: (meters: number) => string;
  readonly units: Readonly<Record<Unit, string>>;
}
