import * as v from 'valibot';
import { type Checked, fault, type Problem } from '../lib/checked';
import { within } from '../lib/json';
import { editDistance } from '../lib/text';

/** What the walk needs to know of a schema; valibot keeps all of it as plain fields. */
type Node = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly (Node | string)[];
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly value?: Node;
  readonly key?: string;
};

type Keyed = Readonly<Record<string, unknown>>;

const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bare = (node: Node): Node => (node.wrapped === undefined ? node : bare(node.wrapped));

/** The schema of what stands at `keys` under `node`; undefined where a union hides it. */
const nodeAt = (node: Node, value: unknown, keys: readonly unknown[]): Node | undefined => {
  const here = bare(node);
  if (keys.length === 0) return here;
  const [key, ...rest] = keys;
  const held = typeof value === 'object' && value !== null ? (value as Keyed)[String(key)] : undefined;
  const chosen = here.type === 'union' || here.type === 'variant' ? nearestOption(here, value) : here;
  const next = chosen.entries?.[String(key)] ?? chosen.item ?? (chosen.type === 'record' ? chosen.value : undefined);
  return next && nodeAt(next, held, rest);
};

const schemasOf = (node: Node): Node[] => (node.options ?? []).filter((one) => typeof one !== 'string');

/** The entries an object may have here; for a variant, those of the option its discriminator names, else of all. */
const entriesOf = (node: Node, value: Keyed): Readonly<Record<string, Node>> | undefined => {
  if (node.type !== 'variant') return node.entries;
  const named = schemasOf(node).filter((option) => {
    const discriminator = option.entries?.[node.key ?? ''];
    return discriminator !== undefined && v.is(discriminator, value[node.key ?? '']);
  });
  const options = named.length > 0 ? named : schemasOf(node);
  return Object.assign({}, ...options.map((option) => option.entries));
};

const isRequired = (node: Node): boolean => node.type !== 'optional';

/** How far a value is from a schema, by what meets the eye: its kind first, then its keys. */
const farness = (option: Node, value: unknown): number => {
  const node = bare(option);
  const asksObject = node.type === 'variant' || node.entries !== undefined;
  if (asksObject !== isKeyed(value) || (node.item !== undefined) !== Array.isArray(value)) return 1000;
  if (!isKeyed(value)) return v.is(node, value) ? 0 : 1;
  const entries = entriesOf(node, value) ?? {};
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(entries, key)).length;
  const all = node.type === 'variant' ? [node.key ?? ''] : Object.keys(entries);
  const missing = all.filter((key) => value[key] === undefined && entries[key] && isRequired(entries[key])).length;
  return unknown + missing;
};

const nearestOption = (node: Node, value: unknown): Node => {
  const options = schemasOf(node);
  const far = options.map((option) => farness(option, value));
  return bare(options[far.indexOf(Math.min(...far))] ?? node);
};

const suggestion = (key: string, known: readonly string[]): string => {
  const near = known.map((one) => ({ one, far: editDistance(key.toLowerCase(), one.toLowerCase()) }));
  const best = near.sort((a, b) => a.far - b.far)[0];
  if (best === undefined) return '';
  const likely = best.far === 1 || (best.far <= key.length / 2 && best.one[0] === key[0]);
  return likely ? best.one : '';
};

const unknownKeys = (value: unknown, entries: Readonly<Record<string, Node>>, path: string): Problem[] => {
  const known = Object.keys(entries);
  const strangers = Object.keys(isKeyed(value) ? value : {}).filter((key) => !Object.hasOwn(entries, key));
  const unused = known.filter((one) => !Object.hasOwn(value as Keyed, one));
  return strangers.map((key) =>
    fault(within(path, key), 'shape.unknownKey', {
      key,
      nearest: suggestion(key, unused),
      known: known.join(', '),
    }),
  );
};

/** A value as a message shows it: short, on one line. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'object' ? 'object' : typeof value;

/** A union refuses a value at once only where all its options are objects. */
const kindNames: Readonly<Record<string, string>> = {
  strict_object: 'object',
  record: 'object',
  union: 'object',
};

/** What a rule asks, in the words of mathematics: they need no translation. */
const expectedBy = (issue: v.BaseIssue<unknown>): string => {
  const asked = issue.requirement === undefined ? '' : String(issue.requirement);
  const signs: Readonly<Record<string, string>> = {
    min_value: `≥ ${asked}`,
    max_value: `≤ ${asked}`,
    min_length: `≥ ${asked}`,
    max_length: `≤ ${asked}`,
    max_entries: `≤ ${asked}`,
    integer: '…, −1, 0, 1, 2, …',
    non_empty: '“…”',
    regex: asked,
  };
  return signs[issue.type] ?? issue.expected ?? '“…”';
};

const keyedPath = (base: string, keys: readonly unknown[]): string =>
  keys.reduce<string>((path, key) => within(path, typeof key === 'number' ? key : String(key)), base);

const valueProblem = (issue: v.BaseIssue<unknown>, path: string): Problem => {
  const [received, of] = [shown(issue.input), kindOf(issue.input)];
  const listed = issue.type === 'picklist' || issue.type === 'literal' || issue.type === 'variant';
  if (issue.kind === 'validation' || listed)
    return fault(path, 'shape.value', { expected: expectedBy(issue).replaceAll('"', ''), received, of });
  return fault(path, 'shape.type', { expected: kindNames[issue.type] ?? issue.type, received: of });
};

const explainIssue = (schema: Node, root: unknown, issue: v.BaseIssue<unknown>, base: string): Problem[] => {
  const keys = (issue.path ?? []).map((item) => item.key);
  const path = keyedPath(base, keys);
  const parent = nodeAt(schema, root, keys.slice(0, -1));
  const last = issue.path?.at(-1);
  if (Array.isArray(last?.input) && typeof last.key === 'string')
    return [fault(keyedPath(base, keys.slice(0, -1)), 'shape.type', { expected: 'object', received: 'array' })];
  if (issue.type === 'strict_object' && issue.expected === 'never' && parent?.entries)
    return unknownKeys(last?.input, parent.entries, keyedPath(base, keys.slice(0, -1)));
  const absent = isKeyed(last?.input) && !Object.hasOwn(last.input, String(last.key));
  if (absent) return [fault(path, 'shape.missing', { key: String(last.key) })];
  if (issue.type !== 'union') return [valueProblem(issue, path)];
  const node = nodeAt(schema, root, keys);
  const option = node?.type === 'union' ? nearestOption(node, issue.input) : undefined;
  if (option === undefined || farness(option, issue.input) >= 1000) return [valueProblem(issue, path)];
  return explain(option, issue.input, path);
};

const explain = (schema: Node, value: unknown, base: string): Problem[] => {
  const { issues = [] } = v.safeParse(schema, value);
  return issues.flatMap((issue) => explainIssue(schema, value, issue, base));
};

/** Lists where objects belong: valibot takes a list for an object whose keys are all missing. */
const listsForObjects = (node: Node, value: unknown, path: string): Problem[] => {
  const here = bare(node);
  const known = here.type === 'union' || here.type === 'variant' ? nearestOption(here, value) : here;
  const keyed = known.entries !== undefined || known.type === 'record';
  if (Array.isArray(value) && keyed) return [fault(path, 'shape.type', { expected: 'object', received: 'array' })];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const next = Array.isArray(value) ? known.item : ownEntry(known, key);
    return next ? listsForObjects(next, held, within(path, Array.isArray(value) ? Number(key) : key)) : [];
  });
};

const ownEntry = ({ entries, type, value }: Node, key: string): Node | undefined => {
  if (entries !== undefined && Object.hasOwn(entries, key)) return entries[key];
  return type === 'record' ? value : undefined;
};

const standsIn = (path: string, outer: string): boolean =>
  path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);

/** A value of this schema with its defaults filled in, or each thing wrong with it, named where it stands. */
export const checkShape = <T>(schema: v.GenericSchema<unknown, T>, value: unknown): Checked<T> => {
  const result = v.safeParse(schema, value);
  const lists = listsForObjects(schema as unknown as Node, value, '$');
  if (result.success && lists.length === 0) return { value: result.output, problems: [] };
  const explained = result.success ? [] : explain(schema as unknown as Node, value, '$');
  const apart = explained.filter(({ path }) => !lists.some((list) => standsIn(path, list.path)));
  const firsts = new Map([...lists, ...apart].map((problem) => [`${problem.fault} ${problem.path}`, problem]));
  return { value: null, problems: [...firsts.values()] };
};
