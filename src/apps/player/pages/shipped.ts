import { hunts } from 'virtual:hunts';
import { hunts as reference } from 'virtual:reference';
import type { LibraryEntry } from '../library';

/** A hunt that ships, to play or to learn from, by its id. */
export const shippedAs = (id: string | undefined): LibraryEntry | undefined =>
  [...hunts, ...reference].find((one) => one.id === id);
