import { at, linkOf, listOf, textOf } from '../../lib/unknown';
import { licenseOf } from '../credit/licenses';
import { type DataPackage, packageName } from '../credit/writeDescriptor';
import { decoded } from './decoded';

/** What a catalogue told; empty texts are unknown. */
interface Told {
  readonly id: string;
  readonly file: string;
  readonly homepage: string;
  readonly title: string;
  readonly publisher: string;
  readonly publisherUrl: string;
  /** As the portal writes it: an id of its own, or a title. */
  readonly license: string;
  readonly licenseUrl: string;
  readonly date: string;
  readonly notice: string;
}

const extension = (file: string): string =>
  (URL.canParse(file) ? /\/exports\/([a-z]+)$|\.([a-z0-9]{2,7})$/i.exec(new URL(file).pathname) : null)
    ?.slice(1)
    .find(Boolean)
    ?.toLowerCase() ?? 'csv';

/** What stands for a licence that a portal says it doesn't know. */
const unsaid = /^(notspecified|other-.*|license not specified|non sp[ée]cifi[ée]e?)$/i;

const licenseIn = ({ license, licenseUrl }: Told): NonNullable<DataPackage['licenses']>[number] | null => {
  const known = licenseOf(license, licenseUrl);
  if (known) return { name: known.id, title: known.title, path: licenseUrl || known.url };
  if (license === '' || unsaid.test(license)) return null;
  return { title: license, ...(licenseUrl && { path: licenseUrl }) };
};

/** The descriptor of a file, `data` with the ending of its format, with what is known of it. */
export const packageOf = (told: Told): DataPackage => {
  const license = licenseIn(told);
  const format = extension(told.file);
  const publisher = {
    title: told.publisher,
    ...(told.publisherUrl && { path: told.publisherUrl }),
    role: 'publisher' as const,
  };
  return {
    name: packageName(told.id),
    title: told.title || told.id,
    ...(told.date && { version: told.date }),
    homepage: told.homepage,
    ...(license && { licenses: [license] }),
    ...(told.publisher && { contributors: [publisher] }),
    resources: [{ name: packageName(told.id), path: `data.${format}`, format }],
    ...(told.notice && { jalon: { notice: told.notice } }),
  };
};

/** The last part of an address, as a person reads it; empty where there is none. */
export const nameAt = (file: string): string =>
  URL.canParse(file) ? decoded(new URL(file).pathname.split('/').at(-1) ?? '') : '';

/** The descriptor of a file without a portal: the one that lies beside it, for the file under its new name, or one that knows the address alone. */
export const packageOfFile = (file: string, described: unknown): DataPackage => {
  const name = nameAt(file).replace(/\.[^.]*$/, '');
  const none = { publisher: '', publisherUrl: '', license: '', licenseUrl: '', date: '', notice: '' };
  const own = packageOf({ id: name || 'data', file, homepage: file, title: name, ...none });
  if (typeof described !== 'object' || described === null) return own;
  const [beside] = listOf(at(described, 'resources'));
  const resource = { ...(typeof beside === 'object' ? beside : {}), ...own.resources[0] };
  const homepage = linkOf(at(described, 'homepage')) || file;
  return {
    ...own,
    ...described,
    name: textOf(at(described, 'name')) || own.name,
    homepage,
    resources: [resource],
  } as DataPackage;
};
