import { type Dataset, factOf, nameAt } from '../../dataset';
import { once } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { fold, parseNumber } from '../../lib/text';
import { gradeIn } from '../facts/grades';
import { roleIn, roleOf } from '../facts/roles';
import { isTelling, saysUnprotected } from '../facts/values';
import { isProper, nameKey } from '../questions/peers';
import { columnsToAsk, filledAt } from './promise';

/** Headers of numbers by which publishers and platforms say how much a place matters: more is more. */
const ofWeight =
  /^(?:poids|weight|importance|interet(?: touristique)?|interest|scores?|ratings?|popularit[ey]|(?:nb |nombre (?:de |d )|annual |total )?(?:visiteurs|visitors|visites|visits|entrees)(?: \d{4})?|frequentation(?: \d{4})?|etoiles|stars|sitelinks?|page ?views)$/;

/** What the heaviest of the places adds to its interest. */
const heaviest = 3;

/** What the protection of a place adds: most where it is of the world's heritage, or of the highest grade. */
const protections: readonly (readonly [said: RegExp, adds: number])[] = [
  [/\b(?:patrimoine mondial|world heritage|unesco|welterbe|patrimonio mundial|patrimonio dell umanita)\b/, 3],
  [/\bclasse\w*|\bscheduled\b|\bbien de interes cultural\b/, 2],
  [/\binscri\w*|\blisted\b|\bdenkmal\w*|\bprotege\w*/, 1],
];

const ofGrade = (grade: number): number => Math.max(0, 3 - Math.ceil(grade));

const protectionOf = (raw: string): number => {
  const grade = gradeIn(raw);
  if (grade !== undefined) return ofGrade(grade);
  return saysUnprotected(raw) ? 0 : (protections.find(([said]) => said.test(fold(raw)))?.[1] ?? 0);
};

const protectionColumns = once((dataset): readonly string[] =>
  dataset.fields.flatMap(({ key }) => (roleOf(key) === 'protection' ? [key] : [])),
);

/** The column that says how much each place of a dataset matters; undefined where none does. */
const weightColumn = once(
  (dataset): string | undefined =>
    dataset.fields.find(({ key, kind }) => kind === 'number' && ofWeight.test(headerWords(key)))?.key,
);

/** For each of these sites what its weight adds: by how many of them weigh less. */
const weighedBy = (dataset: Dataset, sites: readonly number[], column: string | undefined) => {
  const weights = new Map(
    sites.flatMap((site) => {
      const weight = column === undefined ? undefined : parseNumber(factOf(dataset, site, column));
      return weight === undefined ? [] : [[site, weight] as const];
    }),
  );
  const sorted = [...weights.values()].sort((a, b) => a - b);
  return (site: number): number => {
    const weight = weights.get(site);
    if (weight === undefined || sorted.length < 2) return 0;
    return (heaviest * sorted.findIndex((one) => one >= weight)) / (sorted.length - 1);
  };
};

/** Among fewer sites nothing is rare; and it is where no more than one in ten is of its kind. */
const [fewestToBeRare, rareShare] = [20, 0.1];

/** For each of these sites whether it is of a kind that is rare among them. */
const rareAmong = (dataset: Dataset, sites: readonly number[]): ((site: number) => boolean) => {
  const kindsAt = (site: number): readonly string[] =>
    dataset.fields.flatMap(({ key, kind }) => {
      const raw = kind === 'category' ? factOf(dataset, site, key) : '';
      return raw !== '' && roleIn(key, raw) === 'kind' && isTelling(raw) ? [`${key} ${fold(raw)}`] : [];
    });
  const counts = new Map<string, number>();
  for (const kind of sites.flatMap(kindsAt)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const most = sites.length >= fewestToBeRare ? sites.length * rareShare : 0;
  return (site) => kindsAt(site).some((kind) => (counts.get(kind) ?? 0) <= most);
};

/**
 * How much these sites interest, compared with each other: 1, one more for each column that can be asked there, one for a
 * name or three for one that is its own, up to three for protection, one for a rare kind, and up to three for the weight
 * that a column says, the one named here or one that is known by its header.
 */
export const interestAmong = (
  dataset: Dataset,
  sites: readonly number[],
  weight = weightColumn(dataset),
): ((site: number) => number) => {
  const fields = columnsToAsk(dataset);
  const bearers = new Map<string, number>();
  for (const site of sites) {
    const name = nameKey(nameAt(dataset, site));
    bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  const ofName = (site: number): number => {
    const raw = nameAt(dataset, site);
    const name = nameKey(raw);
    if (name === '') return 0;
    return isProper(raw) && bearers.get(name) === 1 ? 3 : 1;
  };
  const protectedAt = (site: number): number =>
    Math.max(0, ...protectionColumns(dataset).map((key) => protectionOf(factOf(dataset, site, key))));
  const [weighed, isRare] = [weighedBy(dataset, sites, weight), rareAmong(dataset, sites)];
  return (site) =>
    1 + filledAt(dataset, fields, site) + ofName(site) + protectedAt(site) + (isRare(site) ? 1 : 0) + weighed(site);
};
