import { fault, type Problem } from '../../lib/checked';
import { within } from '../../lib/json';
import { type Language, languages } from '../../lib/language';

const isText = (value: object): boolean => {
  const entries = Object.entries(value);
  const known: readonly string[] = languages;
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => known.includes(key) && (typeof text === 'string' || Array.isArray(text)))
  );
};

/** A text by language that lacks one of the languages promised; a plain string is the same for all. */
const missingIn = (value: unknown, path: string, promised: readonly Language[]): Problem[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => missingIn(item, within(path, i), promised));
  if (!isText(value))
    return Object.entries(value).flatMap(([key, held]) => missingIn(held, within(path, key), promised));
  const lacking = promised.filter((language) => !Object.hasOwn(value, language));
  return lacking.map((language) => fault(path, 'sense.languageMissing', { language }));
};

/** Each text that isn't given in every language that a scenario or a hunt promises. */
export const checkTexts = (told: { readonly languages: readonly Language[] }): Problem[] =>
  missingIn(told, '$', told.languages);
