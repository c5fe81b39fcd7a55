import type { Credit, DatasetKind, FieldKind } from '../dataset';
import type { Table } from '../table/table';

/** A known kind of dataset, recognized by its headers: what its columns hold need not be guessed. */
export interface Source {
  readonly id: Exclude<DatasetKind, 'unknown'>;
  /** What is known of a table by its headers; undefined where it is of another kind. */
  readonly know: (headers: Headers) => Known | undefined;
  /** What the cells of its first id column look like: headers alone may be another's. */
  readonly ids?: RegExp;
  /** Whether its cells are never placeholders: a line may be called `NA`. */
  readonly verbatim?: true;
  /** As of a table: a station of its platforms. */
  readonly whole?: NonNullable<Table['whole']>;
  /** Whose data it always is. */
  readonly credit?: Partial<Credit>;
}

/** The headers of a table by their words (`headerWords`), in the order of the columns; several may have the same. */
export type Headers = ReadonlyMap<string, readonly string[]>;

/** What is known of a table: headers of its columns. */
export interface Known {
  /** Columns that may identify and name its sites, the best first; none where that is to be guessed. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly kinds: ReadonlyMap<string, FieldKind>;
}

/** What tells a kind of dataset, and what its columns hold: all by the words of their headers. */
export interface HeaderRule {
  /** Headers that must all be there; of a list in the list, one. */
  readonly needs: readonly (string | readonly string[])[];
  readonly ids?: readonly string[];
  readonly names?: readonly string[];
  readonly kinds: { readonly [kind in FieldKind]?: readonly string[] };
}

/** Recognizes tables that have all the headers of a rule. */
export const byHeaders =
  ({ needs, ids = [], names = [], kinds }: HeaderRule): Source['know'] =>
  (headers) => {
    const isThere = (need: string | readonly string[]): boolean =>
      typeof need === 'string' ? headers.has(need) : need.some((one) => headers.has(one));
    if (!needs.every(isThere)) return undefined;
    const keysOf = (words: readonly string[]): readonly string[] => words.flatMap((one) => headers.get(one) ?? []);
    const told = Object.entries(kinds).flatMap(([kind, words]) =>
      keysOf(words).map((key) => [key, kind as FieldKind] as const),
    );
    return { ids: keysOf(ids), names: keysOf(names), kinds: new Map(told) };
  };
