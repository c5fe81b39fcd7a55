import * as v from 'valibot';
import { type Language, languages, type Text } from '../lib/language';
import { limits } from '../lib/limits';

const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(limits.text));

const piece = v.pipe(v.string(), v.nonEmpty(), v.maxLength(limits.text));

/** A sentence in pieces: what it quotes from another language stands apart, with its language. */
export const inPieces = v.pipe(
  v.array(
    v.union([
      piece,
      v.strictObject({
        lang: v.pipe(
          v.string(),
          v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/),
          v.description('The language of these words, as in HTML: `fr`, `es`.'),
        ),
        text: v.pipe(piece, v.description('Words as they are in that language.')),
      }),
    ]),
  ),
  v.minLength(1),
  v.maxLength(limits.pieces),
);

const inWords: Readonly<Record<Language, string>> = { fr: 'The text in French.', en: 'The text in English.' };

const inLanguage = (language: Language) =>
  v.optional(v.pipe(v.union([sentence, inPieces]), v.description(inWords[language])));

const byLanguage = Object.fromEntries(languages.map((language) => [language, inLanguage(language)])) as {
  [language in Language]: ReturnType<typeof inLanguage>;
};

/** The schema of a `Text`: a string, or an object with one sentence for each language. */
export const textSchema: v.GenericSchema<unknown, Text> = v.union([
  sentence,
  v.pipe(
    v.strictObject(byLanguage),
    v.check((texts) => Object.values(texts).some((one) => one !== undefined)),
  ),
]);

/** A `Text` with the description an editor shows beside it. */
export const described = (description: string) => v.pipe(textSchema, v.description(description));

/** What the data calls a column, a site or a value. */
export const dataWords = (description: string) =>
  v.pipe(v.string(), v.maxLength(limits.text), v.description(description));

/** The name of a challenge type, with the description an editor shows beside it. */
export const typeNamed = <Name extends string>(name: Name, description: string) =>
  v.pipe(v.literal(name), v.description(description));

/** The question put to the player. */
export const ask = described(
  'The question, as the player reads it: one fact, short enough to read aloud in ten seconds.',
);

/** WGS84 degrees. */
export const positionSchema = v.strictObject({
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90), v.description('Latitude in WGS84 degrees, north positive.')),
  lng: v.pipe(
    v.number(),
    v.minValue(-180),
    v.maxValue(180),
    v.description('Longitude in WGS84 degrees, east positive.'),
  ),
});
