import { fold } from '../../lib/text';

/** Words that stay small inside the name of a place. */
const small =
  /^(?:e|ed|van|von|und|zu|zum|zur|het|ten|ter|op|aan|den|do|da|dos|das|degli|dell|nel|nella|and|de|du|des|la|le|les|lès|lez|en|sur|sous|et|aux?|d|l|del|della|delle|dei|di|y|el|los|las|am|an|der|of|on|the|upon)$/;

const word = /[\p{L}\p{M}]+/gu;

/** The name of a place that is written all in capitals, as it is written elsewhere: `SAINT-JEAN-DE-LUZ` is `Saint-Jean-de-Luz`. Any other stays, and so do signs without a vowel (`SNCF`) and figures in Roman numerals. */
export const withoutCapitals = (name: string): string => {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name)) return name;
  const spelled = name.toLowerCase().replace(/(?<=\d)eme\b/g, 'e');
  return spelled.replace(word, (one, at: number) => {
    const isOrdinal = at > 0 && /\d/.test(spelled.charAt(at - 1));
    if (isOrdinal || (at > 0 && small.test(one))) return one;
    const isSign = one.length > 2 && !hasVowel(one);
    return isSign || /^[ivx]+$/.test(one) ? one.toUpperCase() : one.charAt(0).toUpperCase() + one.slice(1);
  });
};

/** So many letters are no sign that stands for several words. */
const fewestLetters = 7;

/** The name of one place as it is called, though its column shouts: a short one may be a sign, as `MAMAC` is. */
export const nameAsCalled = (name: string): string =>
  (name.match(/\p{L}/gu)?.length ?? 0) < fewestLetters ? name : withoutCapitals(name);

const hasVowel = (one: string): boolean => /[aeiouyœæ]/u.test(fold(one));

/** Whether a value is said in words, be they in capitals: it has small letters, or a word of four letters with a vowel among them and no digit. Any other is a code. */
export const isWorded = (value: string): boolean =>
  /\p{Ll}{3}/u.test(value) ||
  (!/\d/.test(value) && (value.match(word) ?? []).some((one) => one.length >= 4 && hasVowel(one)));

/** A common noun that is written all in capitals, as it is written in a list: `KIOSQUE` is `Kiosque`. Any other stays, and so do words without a vowel (`WC`, `PMR`) and figures in Roman numerals. */
export const inSentenceCase = (noun: string): string => {
  if (/\p{Ll}/u.test(noun) || !isWorded(noun)) return noun;
  const spelled = noun.replace(word, (one) => {
    const isSign = one.length > 1 && (!hasVowel(one) || /^[IVX]+$/.test(one));
    return isSign ? one : one.toLowerCase();
  });
  return spelled.replace(/\p{L}/u, (first) => first.toUpperCase());
};

/** What an area is, where its name says so in brackets: whoever asks for it has said so. */
const whatItIs =
  /\s*\((?:quartier|arrondissement|secteur|commune|ville|district|neighbou?rhood|borough|town|city|bezirk|stadtteil|barrio|quartiere)\)$/iu;

/** The name of an area as it is said: `Alsace (quartier)` is Alsace, and nobody shouts. */
export const areaAsSaid = (name: string): string => withoutCapitals(name.replace(whatItIs, ''));
