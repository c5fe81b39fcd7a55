import { valuesIn } from './alike';
import { type Asked, readAsk } from './asks';
import { askOf, type Case, namedRows, optionsOf, ownRow, type Row, type Tongue, tongues, tonguesOf } from './case';
import { topicOf } from './columns';
import { metersBetween } from './ground';
import { waysOf } from './rules';
import { arrangedFaults } from './rules/arranged';
import { even, plain } from './words';

/** What has no name is called by another of its cells. */
const isCalled = ({ name, cells }: Row, claimed: string): boolean =>
  even(name) === even(claimed) || (name === '' && Object.values(cells).includes(claimed));

/** Lines come in any order. */
const saysSame = (column: string, cell: string, claimed: string): boolean => {
  if (topicOf(column) !== 'lines') return even(cell) === even(claimed);
  return [...valuesIn('lines', cell)].sort().join() === [...valuesIn('lines', claimed)].sort().join();
};

/** The cells that a question claims to come from, and are not in the file. */
export const cellFaults = ({ challenge: { proof }, table, stage }: Case): readonly string[] => {
  if (proof === undefined) return ['no proof'];
  const cells = [
    proof.subject,
    proof.right,
    ...proof.wrong,
    ...(proof.others ?? []),
    ...(proof.hint ? [proof.hint] : []),
  ];
  const moved = [stage.position, proof.subject.position].some((position) => {
    const spot = table.rowNumbered(proof.subject.row)?.spot;
    return !position || !spot || metersBetween({ ...position, reach: 0 }, spot) > spot.reach + 1;
  });
  const forged = cells.filter(({ row, column, raw, name, position }) => {
    const read = table.rowNumbered(row);
    if (read === undefined || !isCalled(read, name)) return true;
    const isThere =
      !position || (read.spot && metersBetween({ ...position, reach: 0 }, read.spot) <= read.spot.reach + 1);
    return !isThere || !saysSame(column, read.cells[column] ?? '', raw);
  });
  return [
    ...(moved ? ['the stage is elsewhere'] : []),
    ...forged.map(({ row, column }) => `no such cell: ${row} ${column}`),
  ];
};

/** What the question asks in each language; undefined where they are not understood, or ask two things. */
export const askedBy = (one: Case): Readonly<Record<Tongue, Asked>> | undefined => {
  const spoken = tonguesOf(one).map((tongue) => readAsk(askOf(one, tongue), tongue));
  const [fr, en] = spoken.length === 1 ? [spoken[0], spoken[0]] : spoken;
  if (!fr || !en || fr.how !== en.how || fr.topic !== en.topic || fr.parts.length !== en.parts.length) return undefined;
  return (waysOf[one.challenge.family ?? ''] ?? []).includes(fr.how) ? { fr, en } : undefined;
};

const ofOneRow: readonly Asked['how'][] = ['value', 'century', 'year', 'line', 'author', 'count', 'true', 'estimate'];

/** Who asks what a place is reads the answer in its own row. */
export const strayFaults = ({ challenge: { proof } }: Case, { how }: Asked): readonly string[] =>
  ofOneRow.includes(how) && proof?.right.row !== proof?.subject.row ? ['the answer is read in another row'] : [];

const works = /^(?:statues?|sculptures?|bustes?|busts?|murals?|esculturas?|estatuas?|fresques?)\b/;

const isWork = ({ cells }: Row): boolean =>
  Object.entries(cells).some(([column, cell]) => topicOf(column) === 'kind' && works.test(plain(cell)));

/** Works of art that are called places. */
const misnamed = (one: Case): readonly string[] => {
  const own = ownRow(one);
  const rows = [...(own ? [own] : []), ...namedRows(one)];
  if (rows.length === 0 || !rows.every(isWork)) return [];
  const bare = tonguesOf(one).map((tongue) => askOf(one, tongue).replace(/[«“][^»”]*[»”]/g, ''));
  return bare.some((ask) => /\b(?:lieux?|places?)\b/.test(ask)) ? ['a work is called a place'] : [];
};

const french = /[^\u00a0][?!:;»](?!\S)|«[^\u00a0]/;

/** Where nothing is chosen nobody speaks of answers to choose from. */
const oneAnswer = (asks: readonly string[]): readonly string[] =>
  asks.some((ask) => /une seule réponse|one answer only/i.test(ask)) ? ['it speaks of options'] : [];

/** What is badly made of a question, whatever it asks. */
export const formFaults = (one: Case): readonly string[] => {
  const { content, proof } = one.challenge;
  const asks = tongues.map((tongue) => askOf(one, tongue));
  const unsaid = asks.some((ask) => ask.trim() === '' || /undefined|NaN|\[object/.test(ask))
    ? ['nothing is asked']
    : [];
  const own = (asks[0] ?? '').replace(/« ?[^»]*»|\([^)]*\)/g, '«\u00a0…');
  const isFrench = tonguesOf(one).includes('fr');
  const spaces =
    isFrench && french.test(own) && !/même auteur|pour auteur|colonne/.test(own) ? [`spaces: ${asks[0]}`] : [];
  const strange = misnamed(one);
  if (content.type !== 'choice') return [...unsaid, ...spaces, ...strange, ...oneAnswer(asks), ...arrangedFaults(one)];
  const isTwo = asks.every((ask) => /^(vrai ou faux|true or false)/i.test(ask));
  const alike = tongues.filter(
    (tongue) => new Set(optionsOf(one, tongue).all.map(plain)).size < content.options.length,
  );
  const many = tongues.filter((tongue) => {
    const { right, all } = optionsOf(one, tongue);
    return all.filter((option) => option === right).length !== 1;
  });
  const places = tongues.map((tongue) => optionsOf(one, tongue).all.indexOf(optionsOf(one, tongue).right));
  const mostly = proof?.wrong.some(({ row }) => row === proof.subject.row && proof.rule !== 'first')
    ? ['the place itself is wrong']
    : [];
  return [
    ...unsaid,
    ...spaces,
    ...strange,
    ...alike.map((tongue) => `options alike in ${tongue}`),
    ...many.map((tongue) => `not one right option in ${tongue}`),
    ...(new Set(places).size === 1 ? [] : ['another option is right in another language']),
    ...(content.options.length >= (isTwo ? 2 : 3) ? [] : ['too few options']),
    ...mostly,
  ];
};
