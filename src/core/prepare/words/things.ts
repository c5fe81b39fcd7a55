import type { Language } from '../../lib/language';
import type { Thing } from '../facts/things';
import type { Changed } from './changes';
import { enThings } from './enThings';
import { frThings } from './frThings';
import type { Words } from './words';

/** What is said in each language of what is no place of its own: the rest is said as of places. */
export const aboutThings: Readonly<Record<Language, Readonly<Record<Thing, Changed<Words>>>>> = {
  fr: frThings,
  en: enThings,
};
