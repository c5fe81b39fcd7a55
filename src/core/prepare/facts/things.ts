import { cellAt, type Dataset, factOf, nameAt } from '../../dataset';
import { once, onceAt } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { languages, say } from '../../lib/language';
import { wordsOf } from '../../lib/text';
import { type Kind, kindNamed } from './kinds';
import { isOfArtists, roleOf } from './roles';
import { isTreeName } from './trees';
import { listed } from './values';

/** What a row of data is of, where that is no place of its own: a work of art, a living thing that is no tree, or whatever the data lists at a place that it names. */
export const things = ['work', 'living', 'listed'] as const;

/** What a row of data is of. */
export type Thing = (typeof things)[number];

/** What heads a column that says where a thing is: its cells name the place, and not the thing. */
const ofWhere =
  /^(?:emplacement|localisation|implantation|lieu d implantation|situation|standort|ubicacion|ubicazione|localizacion|localizacao|location|location name|locatie)$/;

/** Words of a work of art by which its kind begins or is made, folded. */
const work =
  /^(?:statues?|statua|estatua|standbild|standbeeld|sculptures?|skulptur|plastik|escultura|scultura|sculptuur|buste?s?|busto|fresques?|murale?s?|mural painting|wandbild|street art|graffitis?|(?:bas |haut )?reliefs?|relieve|installation|grupo escult\w*|gruppo scult\w*|groupe sculpt\w*|escultori\w*|relevo|medal\w*|azulejos?|oeuvre(?: d art)?|artwork|work of art|public art|kunstwerk|obra de arte|opera d arte)\b/;

/** Whether a kind may be a work of art, or what stands around one. */
const open: readonly Kind[] = [
  ...(['monument', 'memorial', 'warMemorial', 'plaque', 'fountain', 'obelisk', 'memorialColumn', 'stele'] as const),
  ...(['memorialBoard', 'stainedGlass', 'bench', 'tomb', 'sundial', 'clock', 'well', 'pump'] as const),
];
const isOpen = (kind: Kind): boolean => open.includes(kind);

/** Kinds of works of art. */
const ofWorks: readonly (Kind | undefined)[] = [
  ...(['artwork', 'statue', 'sculpture', 'bust', 'relief', 'mural', 'mosaic', 'installation'] as const),
];

/** What a dataset of works of art is called by. */
const worksWords =
  /\b(?:statues?|estatuas?|estatuaria|statuaire|sculptures?|esculturas?|sculture|skulpturen|murale?s?|fresques?|frescos?|parcours bd|comic (?:murals?|walls?|strip walls?)|public art|street art|art public|arte (?:publico|publica|pubblica)|kunst (?:im offentlichen|in de openbare|openbare)|artworks?|oeuvres? d art)\b/;

/** Whether a cell names a kind of work; undefined where it names no kind that is known. */
const isWork = (raw: string): boolean | undefined => {
  const [first = ''] = listed(raw);
  const kind = kindNamed(first);
  if (ofWorks.includes(kind)) return true;
  if (kind !== undefined) return isOpen(kind) ? undefined : false;
  return work.test(wordsOf(first).join(' ')) || undefined;
};

const treeWords =
  /\b(?:arbres?|trees?|baume?|baum\w+|arboles?|arbol|alberi|albero|arbore\w*|essences?|houppier|crown|spc|trunk|tronc)\b/;
/** So many cells tell of which kind the plants of a column are. */
const mostLooked = 200;

const titlesOf = ({ id, credit }: Dataset): readonly string[] => [
  id,
  ...languages.map((language) => say(credit.title, language)),
];

/** Whether a dataset is of trees: it is called so, it measures trunks or tells when they were planted, or names trees. */
const isOfTrees = (dataset: Dataset): boolean => {
  if ([...titlesOf(dataset), ...dataset.fields.map(({ key }) => key)].some((text) => treeWords.test(headerWords(text))))
    return true;
  if (dataset.fields.some(({ key }) => ['girth', 'planted'].includes(roleOf(key) ?? ''))) return true;
  return dataset.fields.some(({ key }, field) => {
    if (!['species', 'genus'].includes(roleOf(key) ?? '')) return false;
    const cells = Array.from({ length: Math.min(dataset.size, mostLooked) }, (_, i) =>
      cellAt(dataset.columns[field], i),
    );
    return cells.filter(isTreeName).length * 3 > cells.filter((raw) => raw !== '').length;
  });
};

/** What heads columns of a marker or a plaque, which tells of a place and is younger. */
const ofMarkers = /^(?:marker|plaque)(?: \w+)?$/;
const ofInscriptions = /^(?:inscription|text on marker|texte de la plaque)s?$/;
const ofErection = /^(?:erected|unveiled|put up) by$/;

/** Whether the rows of a dataset are markers or plaques: a column says so, or the words on it stand beside who put it up. */
const isOfMarkers = ({ fields }: Dataset): boolean => {
  const has = (pattern: RegExp): boolean => fields.some(({ key }) => pattern.test(headerWords(key)));
  return has(ofMarkers) || (has(ofInscriptions) && has(ofErection));
};

/** Whether the rows of a dataset are of people: their graves, or what bears their names. */
const isOfPeople = ({ fields }: Dataset): boolean =>
  (['born', 'died'] as const).every((role) => fields.some(({ key }) => roleOf(key) === role));

/** Whether a dataset tells when those lived whom its places recall: of works it may be their makers, and so where makers are named. */
export const recallsPeople = once(
  (dataset): boolean =>
    isOfPeople(dataset) &&
    dataset.fields.every(({ key }) => roleOf(key) !== 'author') &&
    toldOf(dataset).all === undefined &&
    toldOf(dataset).areWorks !== true,
);

interface Told {
  readonly all?: Thing;
  /** The headers of columns that say what kind of thing each is. */
  readonly kinds: readonly string[];
  /** The headers of columns that name artists. */
  readonly artists: readonly string[];
  /** Whether most rows have an artist, or the dataset is called after works. */
  readonly areWorks?: boolean;
}

const toldOf = once((dataset): Told => {
  const { fields, nameField } = dataset;
  if (ofWhere.test(headerWords(fields[nameField]?.key ?? '')) || isOfMarkers(dataset))
    return { all: 'listed', kinds: [], artists: [] };
  const isOfLife = fields.some(
    ({ key, filled }) => filled * 2 > dataset.size && ['species', 'genus'].includes(roleOf(key) ?? ''),
  );
  if (isOfLife && !isOfTrees(dataset)) return { all: 'living', kinds: [], artists: [] };
  const called = [...titlesOf(dataset), fields[nameField]?.key ?? ''];
  const areCalledWorks = called.some((title) => worksWords.test(headerWords(title)));
  if (isOfPeople(dataset) && !areCalledWorks) return { kinds: [], artists: [] };
  const keysOf = (isMeant: (key: string) => boolean): readonly string[] =>
    fields.flatMap(({ key }) => (isMeant(key) ? [key] : []));
  const isOfMakers = (key: string): boolean => roleOf(key) === 'author' && isOfArtists(key);
  return {
    kinds: keysOf((key) => roleOf(key) === 'kind'),
    artists: keysOf(isOfMakers),
    areWorks: areCalledWorks || fields.some(({ key, filled }) => isOfMakers(key) && filled * 2 > dataset.size),
  };
});

/** What the row of a site is of; undefined for a place, or a tree. */
export const thingAt = onceAt((dataset, site: number): Thing | undefined => {
  const { all, kinds, artists, areWorks = false } = toldOf(dataset);
  if (all !== undefined) return all;
  const told = kinds.map((key) => isWork(factOf(dataset, site, key)));
  const isByArtist = (): boolean => areWorks || artists.some((key) => factOf(dataset, site, key) !== '');
  if (told.includes(true)) return 'work';
  // `Musée Eugène Delacroix` names its kind, and whom it is about.
  const [head = ''] = wordsOf(nameAt(dataset, site));
  return !told.includes(false) && isWork(head) !== false && isByArtist() ? 'work' : undefined;
});

/** What the rows of some cells are of, where that is the same for all. */
export const thingOf = (cells: readonly { readonly as?: Thing | undefined }[]): Thing | undefined => {
  const [first] = cells;
  return cells.every(({ as }) => as === first?.as) ? first?.as : undefined;
};
