import { at, dateOf, linkOf, listOf, textOf } from '../../lib/unknown';
import { decoded } from './decoded';
import { packageOf } from './package';
import type { Catalogue, Portal, Step } from './portal';

const api = 'https://www.data.gouv.fr/api';

/** The formats that Jalon reads, the best first. */
const formats = ['csv', 'gtfs', 'geojson', 'json', 'csv.gz', 'zip', 'gpx', 'kml', 'ics'];

/**
 * A dataset of data.gouv.fr (API 1, `datasets/{slug or id}`) by its page, by the lasting address of one of its files
 * (`datasets/r/{resource id}`, which API 2 knows the dataset of), or by where the file is kept.
 */
export const dataGouv: Portal = ({ hostname, pathname, hash, searchParams }) => {
  if (hostname === 'static.data.gouv.fr') return ofDataset(/^\/resources\/([^/]+)\/(.+)$/.exec(pathname)?.slice(1));
  if (!/^(www\.)?data\.gouv\.fr$/.test(hostname)) return null;
  const file = /\/datasets\/r\/([0-9a-f-]{36})/.exec(pathname)?.[1];
  if (file !== undefined) return ofFile(file);
  const slug = /\/datasets\/([^/]+)/.exec(pathname)?.[1];
  const chosen = searchParams.get('resource_id') ?? /[0-9a-f-]{36}/.exec(hash)?.[0] ?? '';
  return slug === undefined ? null : ofDataset([slug, chosen]);
};

const ofFile = (id: string): Catalogue => ({
  ask: `${api}/2/datasets/resources/${id}/`,
  answer: (reply) => {
    const dataset = textOf(at(reply, 'dataset_id'));
    return ofDataset([dataset, id]) ?? 'noFile';
  },
});

const ofDataset = ([slug = '', chosen = '']: readonly string[] = []): Catalogue | null =>
  slug === ''
    ? null
    : { ask: `${api}/1/datasets/${encodeURIComponent(slug)}/`, answer: (reply) => answered(reply, chosen) };

const formatOf = (resource: unknown): string => textOf(at(resource, 'format')).toLowerCase();

/** The file that is asked for, by its id or the end of its address, else the first of the best format there is. */
const chosenFile = (resources: readonly unknown[], chosen: string): unknown => {
  const isChosen = (one: unknown) =>
    at(one, 'id') === chosen || decoded(linkOf(at(one, 'url'))).endsWith(decoded(chosen));
  const asked = chosen === '' ? undefined : resources.find(isChosen);
  const best = formats.find((format) => resources.some((one) => formatOf(one) === format));
  return asked ?? resources.find((one) => formatOf(one) === best);
};

const answered = (reply: unknown, chosen: string): Step => {
  const resource = chosenFile(listOf(at(reply, 'resources')), chosen);
  const file = linkOf(at(resource, 'url'));
  if (file === '') return 'noFile';
  const descriptor = packageOf({
    id: textOf(at(reply, 'slug')) || textOf(at(reply, 'id')),
    file,
    homepage: linkOf(at(reply, 'page')),
    title: textOf(at(reply, 'title')),
    publisher: textOf(at(reply, 'organization', 'name')),
    publisherUrl: linkOf(at(reply, 'organization', 'page')),
    license: textOf(at(reply, 'license')),
    licenseUrl: '',
    date:
      dateOf(at(resource, 'last_modified')) || dateOf(at(reply, 'last_update')) || dateOf(at(reply, 'last_modified')),
    notice: '',
  });
  return { listing: { descriptor, file } };
};
