import type { FieldKind } from '../dataset';

/** A known kind of dataset, recognized by its headers: what its columns hold need not be guessed. */
export interface Source {
  /** The headers that tell it, as published. */
  readonly recognizedBy: readonly string[];
  readonly idKey: string;
  readonly nameKey: string;
  readonly kinds: Readonly<Record<string, FieldKind>>;
}
