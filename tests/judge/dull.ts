import { isUnknown, valuesIn } from './alike';
import type { Asked } from './asks';
import { type Case, ownRow, type Row, type Table } from './case';
import { topicOf } from './columns';
import { metersBetween } from './ground';
import { plain } from './words';

/** So many places around, each once by its name, are what a player may see of the file. */
const many = 40;

const known = new WeakMap<Row, readonly Row[]>();

/** What lies around a row, looked for once. */
export const rowsAround = (table: Table, here: Row): readonly Row[] => {
  const around = known.get(here) ?? rowsNear(table, here);
  known.set(here, around);
  return around;
};

const rowsNear = ({ rows }: Table, here: Row): readonly Row[] => {
  const { spot } = here;
  if (!spot) return [];
  const nearest = new Map<string, { readonly row: Row; readonly meters: number }>();
  for (const row of rows) {
    if (row === here || !row.spot || row.cells.parent_station) continue;
    const meters = metersBetween(spot, row.spot);
    const called = plain(row.name) || `row ${row.number}`;
    if (meters < (nearest.get(called)?.meters ?? Number.POSITIVE_INFINITY)) nearest.set(called, { row, meters });
  }
  const away = [...nearest.values()];
  const farthest = Float64Array.from(away, ({ meters }) => meters).sort()[many - 1] ?? Number.POSITIVE_INFINITY;
  return away.filter(({ meters }) => meters <= farthest).map(({ row }) => row);
};

const ofPlaces: readonly Asked['how'][] = ['nearest', 'nearToFar', 'nearer', 'direction', 'distance'];

/** What is wrong with asking about a column that tells next to nothing here: hardly any row around fills it, or nearly all say one thing. */
export const dull = (one: Case, { how }: Asked): readonly string[] => {
  const { proof } = one.challenge;
  const here = ownRow(one);
  if (proof === undefined || here === undefined || ofPlaces.includes(how)) return [];
  const { column } = proof.right;
  const around = rowsAround(one.table, here);
  const filled = around.map(({ cells }) => cells[column] ?? '').filter((cell) => !isUnknown(cell, topicOf(column)));
  const said = filled.map((cell) => {
    const values = valuesIn(topicOf(column), cell);
    return how === 'count' ? String(values.length) : [...values].map(plain).sort().join();
  });
  const commonest = Math.max(0, ...[...new Set(said)].map((one) => said.filter((other) => other === one).length));
  return [
    ...(filled.length < Math.max(2, around.length / 20) ? [`${column} is empty around: ${filled.length}`] : []),
    ...(commonest > 0.85 * filled.length
      ? [`${column} says the same everywhere: ${commonest} of ${filled.length}`]
      : []),
  ];
};
