import { spellingsOf, type Text } from '../../lib/language';
import { at, listOf, textOf } from '../../lib/unknown';
import type { Credit, FieldKind } from '../dataset';
import type { Descriptor } from './descriptor';
import { licenseOf } from './licenses';

/** As much of a Frictionless Data Package (specs.frictionlessdata.io) as Jalon writes; `version` is the date of the data. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly version?: string;
  readonly homepage?: string;
  readonly language?: string;
  readonly licenses?: readonly { readonly name?: string; readonly title?: string; readonly path?: string }[];
  readonly contributors?: readonly { readonly title: string; readonly path?: string; readonly role: 'publisher' }[];
  readonly resources: readonly Resource[];
  readonly jalon?: { readonly title?: Text; readonly notice?: Text };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format?: string;
  readonly mediatype?: string;
  readonly encoding?: string;
  readonly dialect?: { readonly delimiter: string; readonly header: boolean };
  readonly schema?: { readonly fields: readonly SchemaField[] };
}

interface SchemaField {
  readonly name: string;
  readonly type: 'string';
  readonly jalon?: { readonly kind: FieldKind };
}

/** How a file is written, and which columns it has. */
export interface Written {
  readonly fileName: string;
  readonly columns: readonly string[];
  /** Empty where it isn't known. */
  readonly encoding: string;
  /** Empty for a file that isn't made of cells. */
  readonly delimiter: string;
  readonly header: boolean;
}

/** The name that Frictionless allows: small letters, digits, `.`, `_` and `-`. */
export const packageName = (id: string): string => id.toLowerCase().replace(/[^a-z0-9._-]+/g, '-') || 'data';

const mediatypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  txt: 'text/plain',
  json: 'application/json',
  geojson: 'application/geo+json',
  ndjson: 'application/x-ndjson',
  jsonl: 'application/x-ndjson',
  xml: 'application/xml',
  gpx: 'application/gpx+xml',
  kml: 'application/vnd.google-earth.kml+xml',
  ics: 'text/calendar',
  gz: 'application/gzip',
  zip: 'application/zip',
};

/**
 * Writes what `readDescriptor` reads: a valid descriptor of one file. What another descriptor of it said besides
 * (`given`, of any shape) stays as it is. Cells are text, whatever their column holds: that is what `jalon.kind` says.
 */
export const writeDescriptor = (said: Descriptor, written: Written, given: unknown = null): DataPackage => {
  const { credit } = said;
  const { title, date, url, notice } = credit;
  const { version, homepage, licenses, contributors, jalon, ...others } = objectOf(given);
  const ours = { ...(typeof title !== 'string' && { title }), ...(notice !== '' && { notice }) };
  return {
    ...others,
    name: packageName(textOf(at(given, 'name')) || bareName(written.fileName)),
    title: spellingsOf(title)[0] ?? '',
    ...(date && { version: date }),
    ...(url && { homepage: url }),
    ...(said.language && { language: said.language }),
    ...licensesOf(credit),
    ...contributorsOf(credit, listOf(contributors)),
    resources: [resourceOf(said, written)],
    ...(Object.keys(ours).length > 0 && { jalon: ours }),
  };
};

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? '';

const bareName = (path: string): string => baseName(path).replace(/\.[^.]*$/, '');

const licensesOf = ({ license, licenseUrl }: Credit): Pick<DataPackage, 'licenses'> => {
  if (license === '' && licenseUrl === '') return {};
  const name = licenseOf(license, licenseUrl)?.id ?? (license && packageName(license));
  return {
    licenses: [{ ...(name && { name }), ...(license && { title: license }), ...(licenseUrl && { path: licenseUrl }) }],
  };
};

/** The publisher, before whoever else contributed. */
const contributorsOf = ({ publisher, publisherUrl }: Credit, given: readonly unknown[]) => {
  const others = given.filter(
    (one) => ![at(one, 'role'), ...listOf(at(one, 'roles'))].includes('publisher'),
  ) as NonNullable<DataPackage['contributors']>;
  const own = { title: publisher, ...(publisherUrl && { path: publisherUrl }), role: 'publisher' as const };
  const contributors = [...(publisher ? [own] : []), ...others];
  return contributors.length > 0 ? { contributors } : {};
};

const resourceOf = ({ kinds }: Descriptor, { fileName, columns, encoding, delimiter, header }: Written): Resource => {
  const format = /\.([a-z0-9]{2,7})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const mediatype = mediatypes[format];
  const names = [...new Set([...columns, ...kinds.keys()])];
  const fields = names.map((name): SchemaField => {
    const kind = kinds.get(name);
    return { name, type: 'string', ...(kind && { jalon: { kind } }) };
  });
  return {
    name: packageName(bareName(fileName)),
    path: baseName(fileName),
    ...(format && { format }),
    ...(mediatype && { mediatype }),
    ...(encoding && { encoding }),
    ...(delimiter && { dialect: { delimiter, header } }),
    ...(fields.length > 0 && { schema: { fields } }),
  };
};
