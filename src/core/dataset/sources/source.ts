import type { FieldKind } from '../dataset';
import type { Table } from '../table';

/** A known kind of dataset, recognized by its headers: what its columns hold need not be guessed. */
export interface Source {
  /** What it is called in reports for programs. */
  readonly id: string;
  /** The headers that tell it, as published. */
  readonly recognizedBy: readonly string[];
  readonly idKey: string;
  readonly nameKey: string;
  readonly kinds: Readonly<Record<string, FieldKind>>;
  /** What makes its rows sites, where they are not yet: a station of its platforms. */
  readonly whole?: (table: Table) => Table;
}
