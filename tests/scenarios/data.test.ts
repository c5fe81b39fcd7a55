import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readDescriptor } from '../../src/core/dataset/credit/descriptor';
import { fieldKinds } from '../../src/core/dataset/fields/kinds';
import { type Language, languages, say } from '../../src/core/lib/language';
import { scenarioSchema } from '../../src/core/scenario/schema';
import { spelledAmerican } from '../builders/spelling';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

type Row = Readonly<Record<string, string>>;
const rowsOf = (name: string): readonly Row[] =>
  Papa.parse<Row>(read(`public/datasets/${name}/data.csv`), { header: true, skipEmptyLines: true }).data;

interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly jalon: { readonly kind: string };
}
type Said = { readonly [language in Language]?: string };

interface Descriptor {
  readonly title: string;
  readonly version: string;
  readonly homepage?: string;
  readonly created: string;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path: string }[];
  readonly contributors: readonly { readonly title: string; readonly role: string }[];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
  readonly resources: readonly { readonly path: string; readonly schema: { readonly fields: readonly Field[] } }[];
  readonly jalon: { readonly title: Said; readonly notice: Said };
}
const descriptorOf = (name: string): Descriptor => JSON.parse(read(`public/datasets/${name}/datapackage.json`));

const names = ['nantes-heritage', 'nantes-stations'];
const kinds: readonly string[] = fieldKinds;

/** The box of the département de la Loire-Atlantique, in WGS84 degrees. */
const box = { south: 46.86, north: 47.84, west: -2.63, east: -0.92 };
const isIn = (row: Row): boolean => {
  const [lat, lng] = [Number(row.latitude), Number(row.longitude)];
  return lat > box.south && lat < box.north && lng > box.west && lng < box.east;
};

describe.each(names)('the bundled dataset %s', (name) => {
  const rows = rowsOf(name);
  const descriptor = descriptorOf(name);
  const fields = descriptor.resources[0]?.schema.fields ?? [];

  it('has sixty rows or more, each with an id and a name of its own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    expect(rows.filter((row) => !/^[a-z0-9][a-z0-9-]*$/.test(row.id ?? ''))).toEqual([]);
  });

  it('places every row in Loire-Atlantique, and no two at the same place', () => {
    expect(rows.filter((row) => !isIn(row))).toEqual([]);
    expect(new Set(rows.map((row) => `${row.latitude},${row.longitude}`)).size).toBe(rows.length);
  });

  it('says of every row where it was read', () => {
    expect(rows.filter((row) => (row.source ?? '').trim() === '')).toEqual([]);
  });

  it('names its publisher, licence, date, sources and notice', () => {
    expect(descriptor.title).not.toBe('');
    expect(descriptor.version).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(descriptor.created).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(descriptor.licenses[0]?.path).toMatch(/^https:/);
    expect(descriptor.contributors.some(({ role, title }) => role === 'publisher' && title !== '')).toBe(true);
    expect(descriptor.sources.length).toBeGreaterThan(0);
    expect(descriptor.sources.filter(({ title }) => title === 'Jalon')).toEqual([]);
    const { publisher, url } = readDescriptor(descriptor, 'data.csv').credit;
    expect(descriptor.contributors.find(({ role }) => role === 'publisher')?.title).toBe(publisher);
    expect([descriptor.homepage, ...descriptor.sources.map(({ path }) => path)]).toContain(url);
    expect(url).toMatch(/^https:/);
    for (const language of languages) expect(descriptor.jalon.notice[language]?.length).toBeGreaterThan(40);
    expect(descriptor.jalon.title.fr).toBe(descriptor.title);
    expect(descriptor.jalon.title.en).not.toBe(descriptor.title);
    expect(existsSync(new URL(`public/datasets/${name}/LICENSE.md`, root))).toBe(true);
  });

  it('describes each of its columns, in their order', () => {
    expect(fields.map((field) => field.name)).toEqual(Object.keys(rows[0] ?? {}));
    expect(fields.filter(({ title, description }) => !title || !description)).toEqual([]);
    expect(fields.filter(({ jalon }) => !kinds.includes(jalon.kind))).toEqual([]);
  });

  it('holds no stray space, and whole years only', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => cell !== cell.trim() || / {2}/.test(cell))).toEqual([]);
    const years = fields.filter(({ jalon }) => jalon.kind === 'year').map((field) => field.name);
    const written = rows.flatMap((row) => years.map((field) => row[field] ?? '')).filter((year) => year !== '');
    expect(written.filter((year) => !/^\d{4}$/.test(year))).toEqual([]);
  });
});

describe('the heritage of Nantes', () => {
  const rows = rowsOf('nantes-heritage');

  it('writes centuries in one vocabulary', () => {
    const centuries = rows.flatMap((row) => (row.century ?? '').split(';')).filter((one) => one !== '');
    expect(centuries.length).toBeGreaterThan(30);
    expect(centuries.filter((one) => !/^[XVI]+e siècle$/.test(one))).toEqual([]);
  });

  it('never ends a work before its beginning', () => {
    const dated = rows.filter((row) => row.year_start !== '' && row.year_end !== '');
    expect(dated.length).toBeGreaterThan(10);
    expect(dated.filter((row) => Number(row.year_end) < Number(row.year_start))).toEqual([]);
  });

  it('dates each work within the centuries it names', () => {
    const roman = (year: number) => romanNumerals[Math.ceil(year / 100)] ?? '';
    const dated = rows.filter((row) => row.year_start !== '' && row.century !== '');
    const astray = dated.filter((row) => !row.century?.split(';').includes(`${roman(Number(row.year_start))}e siècle`));
    expect(astray).toEqual([]);
  });
});

const romanNumerals = ' I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

describe('the stations of Nantes', () => {
  it('leave what changes out of what may be asked', () => {
    const asked = new Set(['category', 'categories', 'period', 'year']);
    const fields = descriptorOf('nantes-stations').resources[0]?.schema.fields ?? [];
    expect(fields.filter(({ jalon }) => asked.has(jalon.kind)).map((field) => field.name)).toEqual(['bank']);
  });

  it('carry the licence and the notice that the network asks for', () => {
    const { licenses, jalon } = descriptorOf('nantes-stations');
    expect(licenses[0]?.name).toBe('ODbL-1.0');
    expect(jalon.notice.en).toContain('Contains information from');
    expect(jalon.notice.en).toContain('made available here under the Open Database License (ODbL)');
  });
});

const files = readdirSync(new URL('scenarios/', root)).filter((file) => file.endsWith('.json'));

/** Every object that gives words by language, with its path. */
const textsIn = (value: unknown, path = '$'): readonly (readonly [string, Record<string, unknown>])[] => {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  if (!Array.isArray(value) && ('fr' in record || 'en' in record)) return [[path, record]];
  return Object.entries(record).flatMap(([key, one]) => textsIn(one, `${path}.${key}`));
};

describe.each(files)('the shipped scenario %s', (file) => {
  const json: unknown = JSON.parse(read(`scenarios/${file}`));

  it('is written as the schema asks', () => {
    expect(v.safeParse(scenarioSchema, json).issues).toBeUndefined();
  });

  it('leads an editor to the schema', () => {
    const { $schema } = json as { readonly $schema: string };
    expect(new URL($schema, new URL('scenarios/', root))).toEqual(new URL('public/schema/scenario.schema.json', root));
  });

  it('bears the name of its file, and names datasets that are there', () => {
    const scenario = v.parse(scenarioSchema, json);
    expect(`${scenario.id}.json`).toBe(file);
    const paths = Object.values(scenario.datasets).map(({ path }) => path);
    expect(paths.filter((path) => !existsSync(new URL(`public/${path}`, root)))).toEqual([]);
  });

  it('says everything in French and in English', () => {
    const scenario = v.parse(scenarioSchema, json);
    const texts = textsIn(json);
    expect(scenario.languages).toEqual(['fr', 'en']);
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter(([, words]) => !words.fr || !words.en).map(([path]) => path)).toEqual([]);
  });

  it('spells English as the British do', () => {
    expect(spelledAmerican(textsIn(json).map(([, words]) => String(words.en)))).toEqual([]);
  });

  it('sets French punctuation after a no-break space and uses curly apostrophes', () => {
    const french = textsIn(json).map(([path, words]) => [path, String(words.fr)] as const);
    expect(french.filter(([, words]) => /[^\u00a0\d][!?;:]|'|« [^\u00a0]/.test(words))).toEqual([]);
  });

  it('keeps every clue to four lines on a phone', () => {
    const scenario = v.parse(scenarioSchema, json);
    const clues = scenario.stages
      .map((stage) => ('clue' in stage ? stage.clue : undefined))
      .filter((clue) => clue !== undefined);
    expect(clues.length).toBeGreaterThan(0);
    const long = clues
      .flatMap((clue) => languages.map((language) => say(clue, language)))
      .filter((clue) => clue.length > 120);
    expect(long).toEqual([]);
  });

  it('names only sites and columns that its datasets hold', () => {
    const scenario = v.parse(scenarioSchema, json);
    const rows = (key: string) => rowsOf(scenario.datasets[key]?.path.split('/')[1] ?? '');
    const lost = scenario.stages.filter(
      (stage) => 'site' in stage && !rows(stage.site.dataset).some((row) => row.id === stage.site.id),
    );
    expect(lost).toEqual([]);
    const fields = scenario.stages.flatMap((stage) => {
      const from = 'site' in stage ? stage.site : 'draw' in stage ? stage.draw : undefined;
      const asked = (stage.challenges ?? []).flatMap((one) => ('family' in one && one.field ? [one.field] : []));
      return from ? asked.map((field) => [from.dataset, field] as const) : [];
    });
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter(([dataset, field]) => !(field in (rows(dataset)[0] ?? {})))).toEqual([]);
  });

  it('gives a source to every challenge written by hand', () => {
    const scenario = v.parse(scenarioSchema, json);
    const challenges = scenario.stages.flatMap((stage) => stage.challenges ?? []);
    const written = challenges.filter((one) => 'type' in one);
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter((one) => (one.sources ?? []).length === 0)).toEqual([]);
  });

  it('gives the address of every source', () => {
    const { stages } = v.parse(scenarioSchema, json);
    const cited = stages.flatMap((stage) => [stage, ...(stage.challenges ?? [])]);
    const sources = cited.flatMap((one) => ('sources' in one ? (one.sources ?? []) : []));
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter(({ url }) => url === undefined)).toEqual([]);
  });
});

describe('the shipped scenarios together', () => {
  it('use every type of challenge, written and composed', () => {
    const challenges = files
      .flatMap((file) => v.parse(scenarioSchema, JSON.parse(read(`scenarios/${file}`))).stages)
      .flatMap((stage) => stage.challenges ?? []);
    const used = challenges.map((one) => ('family' in one ? one.family : one.type));
    expect([...new Set(used)].sort()).toEqual(
      'author category century choice direction find nearest number text year'.split(' '),
    );
  });
});
