/**
 * Bytes as text with one sign for each (WHATWG Infra, isomorphic decode and encode), where a platform has it: that is
 * many times as fast as to decode UTF-8 and to encode it again, and a CSV needs nothing else to be cut into its cells.
 */
export interface Isomorphic {
  isUtf8(bytes: Uint8Array): boolean;
  decode(bytes: Uint8Array): string;
  /** Writes one byte for each sign, from this byte on. */
  write(text: string, bytes: Uint8Array, from: number): void;
}
