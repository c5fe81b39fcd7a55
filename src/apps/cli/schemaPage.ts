/** What of JSON Schema the schema of scenarios is made of. */
interface Node {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly additionalProperties?: Node | boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
}

/** A field as a row of a table: where it stands, what it takes, what is said of it. */
interface Row {
  readonly path: string;
  readonly isNeeded: boolean;
  readonly takes: string;
  readonly said: string;
}

const keysOf = ({ properties = {} }: Node): string => Object.keys(properties).sort().join(' ');

/** A text: one for all languages, or one in each. */
const isText = ({ $ref, anyOf = [] }: Node): boolean =>
  $ref === '#/$defs/text' || anyOf.some((one) => keysOf(one) === 'en fr');

/** A place in degrees. */
const isPlace = (node: Node): boolean => keysOf(node) === 'lat lng';

const span = (least: number | undefined, most: number | undefined): string =>
  least !== undefined && most !== undefined ? ` from ${least} to ${most}` : most !== undefined ? ` up to ${most}` : '';

const numberTaken = ({ type, minimum, maximum }: Node): string =>
  `${type === 'integer' ? 'a whole number' : 'a number'}${span(minimum, maximum)}`;

const listTaken = ({ items = {}, minItems, maxItems }: Node): string =>
  `a list of ${items.type === 'object' && !isPlace(items) ? 'objects' : taken(items).replace(/^an? (text|place)$/, '$1s')}${span(minItems, maxItems)}`;

/** What a field takes, in words. */
const taken = (node: Node): string => {
  const { type, anyOf, oneOf, $ref } = node;
  if (isText(node)) return 'a text';
  if (isPlace(node)) return 'a place';
  if ($ref === '#/$defs/challenge') return '[challenges](#challenges)';
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return node.enum.map((one) => `\`${one}\``).join(', ');
  if (anyOf ?? oneOf) return [...new Set((anyOf ?? oneOf ?? []).map(taken))].join(', or ');
  if (type === 'array') return listTaken(node);
  if (type === 'number' || type === 'integer') return numberTaken(node);
  return type === 'boolean' ? '`true` or `false`' : type === 'string' ? 'words' : 'an object';
};

const isPlain = (value: unknown): boolean => value !== undefined && typeof value !== 'object';

/** The objects that a field may hold, each with the sign of how deep it lies: none of a text, a place or a challenge. */
const heldIn = (node: Node): readonly (readonly [sign: string, held: Node])[] => {
  if (isText(node) || isPlace(node) || node.$ref) return [];
  if (node.properties) return [['', node]];
  if (node.items) return heldIn(node.items).map(([sign, held]) => [`[]${sign}`, held]);
  if (typeof node.additionalProperties === 'object')
    return heldIn(node.additionalProperties).map(([sign, held]) => [`.*${sign}`, held]);
  return (node.anyOf ?? node.oneOf ?? []).flatMap(heldIn);
};

const rowsOf = ({ properties = {}, required = [] }: Node, before: string): readonly Row[] =>
  Object.entries(properties).flatMap(([key, field]): readonly Row[] => {
    const path = `${before}${key}`;
    const said = [field.description ?? '', ...(isPlain(field.default) ? [`Else \`${field.default}\`.`] : [])];
    const own = { path, isNeeded: required.includes(key), takes: taken(field), said: said.join(' ').trim() };
    return [own, ...heldIn(field).flatMap(([sign, held]) => rowsOf(held, `${path}${sign}.`))];
  });

/** Of fields that several forms of an object share, one row each. */
const once = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ path }, i) => rows.findIndex((one) => one.path === path) === i);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (rows: readonly Row[]): string =>
  [
    '| field | takes | |',
    '| --- | --- | --- |',
    ...once(rows).map(
      ({ path, isNeeded, takes, said }) =>
        `| \`${path}\`${isNeeded ? ' **\\***' : ''} | ${cell(takes)} | ${cell(said)} |`,
    ),
  ].join('\n');

const section = (title: string, words: string, node: Node, without: readonly string[] = []): string => {
  const rows = rowsOf(node, '').filter(({ path }) => !without.includes(path.split(/[.[]/)[0] ?? ''));
  return [`## ${title}`, words, table(rows)].filter((part) => part !== '').join('\n\n');
};

/** What all kinds of challenge share. */
const shared = ['type', 'note', 'points', 'sources'];

const challengeSections = (challenge: Node): string => {
  const [written, composed = {}] = challenge.anyOf ?? [];
  const types = written?.oneOf ?? written?.anyOf ?? [];
  const ofType = types.map((type) => {
    const { const: name, description = '' } = type.properties?.type ?? {};
    const rows = rowsOf(type, '').filter(({ path }) => !shared.includes(path.split(/[.[]/)[0] ?? ''));
    return [`### \`${name}\``, description, ...(rows.length > 0 ? [table(rows)] : [])].join('\n\n');
  });
  const common = rowsOf(types[0] ?? {}, '').filter(({ path }) => shared.includes(path.split(/[.[]/)[0] ?? ''));
  return [
    '## Challenges',
    'A challenge is written by hand, of one of the types below, or composed from the data. Every one that is written may hold:',
    table(common),
    '### Composed from the data',
    table(rowsOf(composed, '')),
    ...ofType,
  ].join('\n\n');
};

/** The reference of a format as a page of Markdown, made of its JSON Schema and of nothing else. */
export const schemaPage = (schemaText: string): string => {
  const schema = JSON.parse(schemaText) as Node;
  const [placed = {}, onSite = {}, drawn = {}] = schema.properties?.stages?.items?.anyOf ?? [];
  const parts = [
    '# What a scenario holds',
    'Made of `public/schema/scenario.schema.json` by `npm run -s hunt -- schema --write`; a test holds that it is. What has a star must be there. A text is a string, or one for each language: `{ "fr": "…", "en": "…" }`. A place is `{ "lat": 47.2164, "lng": -1.5494 }`, in WGS84 degrees. Living examples: [the hunts that ship](../scenarios), and [those that show how each thing is written](../scenarios/reference).',
    section('The scenario', '', { ...schema, properties: withoutStages(schema) }),
    section('A stage at a place', 'One of three kinds of `stages`.', placed),
    section(
      'A stage on a site of the data',
      'As a stage at a place, but for where it is.',
      onSite,
      sharedWith(onSite, placed),
    ),
    section('Stages drawn from the data', '', drawn),
    challengeSections(schema.$defs?.challenge ?? {}),
  ];
  return `${parts.join('\n\n')}\n`;
};

const withoutStages = ({ properties = {} }: Node): Readonly<Record<string, Node>> => {
  const { stages, ...rest } = properties;
  return { ...rest, ...(stages && { stages: { type: 'array', description: stages.description ?? '' } }) };
};

const sharedWith = (one: Node, other: Node): readonly string[] =>
  Object.keys(one.properties ?? {}).filter((key) => Object.hasOwn(other.properties ?? {}, key));
