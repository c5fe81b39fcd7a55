import { at, listOf, textOf } from '../../lib/unknown';

/** Tags of three letters, which catalogs use, and names that people write, by the tag of two that HTML wants. */
const others: Readonly<Record<string, string>> = {
  fr: 'fra fre francais french',
  en: 'eng english anglais',
  de: 'deu ger deutsch german allemand',
  es: 'spa espanol castellano spanish espagnol',
  it: 'ita italiano italian italien',
  nl: 'nld dut nederlands dutch',
  pt: 'por portugues portuguese',
  ca: 'cat catala catalan',
};

const tagOf = new Map(
  Object.entries(others).flatMap(([tag, names]) => [tag, ...names.split(' ')].map((name) => [name, tag] as const)),
);

/** No language, several, or one that nobody knows. */
const none = new Set(['mul', 'und', 'mis', 'zxx']);

/** The tag of a language however it is written, `FR`, `fr-FR`, `fra`, `Français`, or an address that ends so; '' for what is none. */
export const languageTag = (written: string): string => {
  const [word = ''] = (written.split('/').at(-1) ?? '').split(/[-_]/);
  const plain = word.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const tag = tagOf.get(plain) ?? (/^[a-z]{2,3}$/.test(plain) ? plain : '');
  return none.has(tag) ? '' : tag;
};

/** The language that a descriptor gives, as `language` or `lang`, a text or a list of one; '' where there is none, or several. */
export const languageSaid = (descriptor: unknown): string => {
  const said = at(descriptor, 'language') ?? at(descriptor, 'languages') ?? at(descriptor, 'lang');
  const tags = [said, ...listOf(said)].map((one) => languageTag(textOf(one))).filter((tag) => tag !== '');
  return tags.length === 1 ? (tags[0] ?? '') : '';
};

/** The language that a header ends with: `description_en`, `name:fr`; '' for any other. */
export const languageInHeader = (header: string): string =>
  /\p{L}[_:@.-](fr|en|de|es|it|nl|pt|ca)$/iu.exec(header.trim())?.[1]?.toLowerCase() ?? '';
