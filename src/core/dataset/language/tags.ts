import { fold } from '../../lib/text';
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

const tags = 'fr|en|de|es|it|nl|pt|ca';
const endings = [
  new RegExp(String.raw`^(.*\p{L})[_:@.-](${tags})$`, 'iu'),
  new RegExp(String.raw`^(.*\p{L})[\s_]?[([](${tags})[)\]]$`, 'iu'),
  /^(.*\p{Ll})(Fr|En|De)$/u,
];

/** A header that ends with a language: what stands before, and the language. */
const parted = (header: string): readonly [stem: string, language: string] | undefined => {
  const [, stem, language] = endings.map((ending) => ending.exec(header.trim())).find(Boolean) ?? [];
  return stem === undefined || language === undefined ? undefined : [stem, language.toLowerCase()];
};

/** Words behind which `de` or `en` is French for `of` and `in`, where a header was cut short: `nom_de`, `surface_en`. */
const cutShort: Readonly<Record<string, RegExp>> = {
  de: /(?:^|[^a-z])(?:nom|nombre|libelle|lieu|numero|titre|type|code|date|annee|ville|commune|adresse|place|categorie|nature|siecle|surface|longueur|hauteur|largeur|couleur|heure|etat|mise|prise|point|debut|fin)$/,
  en: /(?:^|[^a-z])(?:mise|prise|surface|longueur|hauteur|largeur|circonference|altitude|duree|poids|prix|capacite)$/,
};

/** The language that a header ends with: `description_en`, `name:fr`, `nom@fr`, `title (de)`; '' for any other, and where what it ends with may be a word of the header. */
export const languageInHeader = (header: string): string => {
  const [stem = '', language = ''] = parted(header) ?? [];
  return cutShort[language]?.test(fold(stem)) ? '' : language;
};

/** A header without the language that it ends with. */
export const withoutLanguage = (header: string): string => parted(header)?.[0] ?? header;

/** The language that a header ends with among all of its table: beside `nom_fr`, `nom_de` is German. */
export const languageBeside = (header: string, headers: readonly string[]): string => {
  const [stem, language = ''] = parted(header) ?? [];
  const isOneOf = stem !== undefined && headers.some((other) => other !== header && parted(other)?.[0] === stem);
  return isOneOf ? language : languageInHeader(header);
};
