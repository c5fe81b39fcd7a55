import type { Measure, Unit } from '../facts/measures';
import type { Area } from '../facts/property';
import type { Role } from '../facts/roles';
import type { Time } from '../facts/times';

/** What sites may have in common, or be told apart by; `other` is whatever a column says. */
export type Shared = 'kind' | 'protection' | 'species' | 'area' | 'author' | 'century' | 'line' | 'other';

/** The questions that Jalon asks in one language. Names and values stand in quotes, so that no article has to agree with them. */
export interface Asks {
  /** For the value of a column, by what the column tells. */
  readonly value: { readonly [role in Role]?: string };
  /** For the value of a column that Jalon has no words for. */
  readonly column: (header: string) => string;
  readonly year: Readonly<Record<Time, string>>;
  readonly yearColumn: (header: string) => string;
  readonly century: Readonly<Record<Time, string>>;
  /** Where a place has several. */
  readonly oneOfItsCenturies: string;
  readonly author: string;
  readonly oneOfItsAuthors: string;
  readonly line: string;
  readonly howMany: Readonly<Record<'line' | 'author', string>>;
  readonly first: Readonly<Record<Time, string>>;
  readonly order: Readonly<Record<Time, string>>;
  readonly match: Readonly<Record<Shared, string>>;
  /** In which area something lies, before its name. */
  readonly within: Readonly<Record<Area, string>>;
  /** `within` is said where the value is an area. */
  readonly odd: Readonly<Record<Shared, (value: string, within: string) => string>>;
  readonly isTrue: Readonly<Record<Shared, (value: string, within: string) => string>>;
  readonly nearest: string;
  readonly nearToFar: string;
  readonly direction: (name: string) => string;
  readonly distance: (name: string) => string;
  readonly nearer: (one: string, other: string) => string;
  readonly described: (text: string) => string;
  readonly estimate: Readonly<Record<Measure, string>>;
  readonly most: Readonly<Record<Measure, string>>;
  readonly look: (question: string) => string;
  /** Said after a question about what nobody could know: another fact of the place. */
  readonly hint: {
    readonly century: (century: string) => string;
    readonly year: (year: string) => string;
    readonly author: (name: string) => string;
    readonly kind: (kind: string) => string;
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
