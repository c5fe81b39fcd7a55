import { cellAt } from '../../dataset';
import { onceAt } from '../../dataset/sites/once';
import { remembered } from '../../lib/remembered';
import { wordsOf } from '../../lib/text';
import { fittingOf, spellingsOfFitting } from '../facts/fittings';
import { kindNamed, spellingsOfTerm } from '../facts/kinds';
import { propertyOf } from '../facts/property';
import { roleOf } from '../facts/roles';
import type { Cell } from '../hunt';
import { singular } from '../leaks';
import type { Subject } from './family';

/** Words by which a value may begin and says nothing yet. */
const hollow = new Set(
  'avec sans dans pour sous les des the and der die das los las del une grand grande petit petite saint sainte non arbre arbol albero baum tree'.split(
    ' ',
  ),
);
const fewestLetters = 3;

const stems = (text: string): readonly string[] => wordsOf(text).map(singular);

/** What stands in a row in these words, up to four of them. */
const runsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, i) => [1, 2, 3, 4].map((many) => words.slice(i, i + many).join(' ')));

/** Letters of a kind by which a word that ends so is made with it: a `Zionskirche`. */
const fewestOfKind = 5;
/** And so many stand before them at least: the Sorgue is no organ. */
const fewestBefore = 3;

const endingsOf = (word: string): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - fewestOfKind - fewestBefore + 1) }, (_, i) =>
    word.slice(i + fewestBefore),
  );

/** Whether a name holds a word for a kind of place, in any language that is known: who reads it thinks of that kind. */
const holdsKind = remembered((name): boolean => {
  const words = wordsOf(name);
  const runs = [...runsOf(words), ...runsOf(stems(name)), ...words.flatMap(endingsOf)];
  return runs.some((run) => kindNamed(run) !== undefined);
}, 2000);

/** The words that a value is known by: its first, and of two words the last too, for a `tower mill` is a mill. */
const headsOf = (value: string): readonly string[] => {
  const words = stems(value);
  const telling = words.filter((word) => word.length >= fewestLetters && !hollow.has(word));
  return words.length === 2 ? telling : telling.slice(0, 1);
};

/** Whether a cell may name a kind of place, whatever its column is of. */
const isOfKinds = ({ column, raw }: Pick<Cell, 'column' | 'raw'>): boolean => {
  const role = roleOf(column);
  return role === 'kind' || (role === undefined && kindNamed(raw) !== undefined);
};

/** Words of one thing in many, each line another: who reads a church thinks of worship. */
const concepts = [
  'church chapel cathedral synagogue mosque eglise chapelle cathedrale mosquee kirche kapelle iglesia capilla chiesa worship culte cult religious religieux religieuse religion parish paroisse',
  'house maison haus casa villa cottage apartment residence dwelling habitation housing residential residentiel wohnhaus logement',
  'arcade market store shop marche halle magasin boutique mercado mercato markt retail commerce commercial commercio comercio',
  'theatre theater teatro performance spectacle entertainment auditorium schauspiel',
  'school college lycee ecole university universite gymnasium schule escuela scuola collegio education educational enseignement scolaire teaching',
].map((line) => line.split(' ').map(singular));

/** What stands for each of the concepts that words name. */
const conceptsIn = (words: readonly string[]): readonly string[] =>
  concepts.flatMap((line, i) => (words.some((word) => line.includes(word)) ? [`concept ${i}`] : []));

/** Whether a word stands for a use that places of several kinds share. */
export const namesUse = (word: string): boolean => conceptsIn([singular(word)]).length > 0;

/** What a value looks like in a name: a kind goes by its first word, an area by all of its own. */
const marksOf = ({ column, raw }: Pick<Cell, 'column' | 'raw'>): readonly string[] => {
  const property = propertyOf(column, raw);
  if (property.name === 'kind')
    return property.valuesOf(raw).flatMap((value) => [...headsOf(value), ...conceptsIn(stems(value))]);
  return property.name === 'area' ? property.valuesOf(raw).map((value) => stems(value).join(' ')) : [];
};

/** What all values of a column look like in names. */
const marksIn = onceAt((dataset, field: number): ReadonlySet<string> => {
  const column = dataset.fields[field]?.key ?? '';
  const raws = new Set(Array.from({ length: dataset.size }, (_, i) => cellAt(dataset.columns[field], i)));
  return new Set([...raws].flatMap((raw) => marksOf({ column, raw })).filter((mark) => mark !== ''));
});

const runsIn = remembered((name) => [...runsOf(stems(name)), ...conceptsIn(stems(name))]);

const holdsAny = (name: string, marks: ReadonlySet<string>): boolean => runsIn(name).some((run) => marks.has(run));

/** Letters that the stems of a name as people say it and of one in Latin share: `Tigre`, `tigris`. */
const fewestShared = 4;
const mostShared = 2 / 3;

const isAkin = (a: string, b: string): boolean => {
  const shortest = Math.min(a.length, b.length);
  const letters = Math.max(fewestShared, Math.ceil(shortest * mostShared));
  return shortest >= fewestShared && a.slice(0, letters) === b.slice(0, letters);
};

/** Whether the name of a cell's place is made with a word of its species, in Latin or not. */
const tellsSpecies = ({ column, raw, name }: Cell): boolean =>
  ['species', 'genus'].includes(roleOf(column) ?? '') &&
  stems(name).some((word) => !hollow.has(word) && stems(raw).some((other) => isAkin(word, other)));

/** Whether the name of a cell's place names the war that it recalls, in whatever words. */
const tellsWar = ({ column, raw, name }: Cell): boolean => {
  const spellings = roleOf(column) === 'conflict' ? spellingsOfTerm(raw) : [];
  return spellings.some((spelling) => runsOf(wordsOf(name)).includes(spelling));
};

/** Whether the name of a cell's place names the thing of which its column says whether it is there. */
const tellsThing = ({ column, name }: Cell): boolean => {
  const fitting = fittingOf(column);
  const runs = fitting === undefined ? [] : [...runsOf(wordsOf(name)), ...runsOf(stems(name))];
  return fitting !== undefined && spellingsOfFitting(fitting).some((spelling) => runs.includes(spelling));
};

/** Whether the name of a cell's place tells what its column is about, rightly or not, by the cell itself and others of its column: of a cascade nobody asks whether it is a quarry. */
export const nameTellsOf = (cell: Cell, others: readonly Cell[] = []): boolean =>
  (isOfKinds(cell) && holdsKind(cell.name)) ||
  tellsSpecies(cell) ||
  tellsWar(cell) ||
  tellsThing(cell) ||
  holdsAny(cell.name, new Set([cell, ...others].flatMap(marksOf)));

/** Whether the name of a cell's place tells what the column is about, by all that the column says of any place. */
export const nameTells = ({ dataset, field }: Pick<Subject, 'dataset' | 'field'>, cell: Cell): boolean =>
  nameTellsOf(cell) || holdsAny(cell.name, marksIn(dataset, field));
