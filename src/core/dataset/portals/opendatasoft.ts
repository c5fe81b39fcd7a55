import { at, dateOf, linkOf, listOf, textOf } from '../../lib/unknown';
import { decoded } from './decoded';
import { packageOf } from './package';
import type { Portal, Step } from './portal';

/** The dataset that a page or a call of any version of the API names: in its path, or for the oldest as a parameter. */
const idIn = ({ pathname, searchParams }: URL): string | null => {
  const inPath =
    /^\/(?:explore\/(?:dataset|assets|embed\/dataset)|api\/(?:explore\/)?v2(?:\.\d)?\/catalog\/datasets)\/([^/]+)/.exec(
      pathname,
    )?.[1];
  if (inPath !== undefined) return decoded(inPath);
  return /^\/api\/records\/1\.0\//.test(pathname) ? searchParams.get('dataset') : null;
};

const exported = /\/catalog\/datasets\/[^/]+\/exports\/(?:csv|geojson|json|jsonl)$/;

const csvOf = (api: string): string =>
  `${api}/exports/csv?delimiter=%3B&list_separator=%2C&use_labels=false&with_bom=true`;

/**
 * A portal of Opendatasoft (Explore API v2.1, `catalog/datasets/{dataset_id}`): an export that is asked for stays as it
 * is, with what it selects; any other page of a dataset means the whole of it as CSV.
 */
export const opendatasoft: Portal = (address) => {
  const id = idIn(address);
  if (id === null || id === '') return null;
  const api = `${address.origin}/api/explore/v2.1/catalog/datasets/${encodeURIComponent(id)}`;
  const file = exported.test(address.pathname) ? address.href : csvOf(api);
  const homepage = `${address.origin}/explore/dataset/${encodeURIComponent(id)}/`;
  return { ask: api, answer: (reply) => answered(reply, { id, file, homepage }) };
};

const answered = (reply: unknown, { id, file, homepage }: { id: string; file: string; homepage: string }): Step => {
  const said = at(reply, 'metas', 'default') ?? at(reply, 'dataset', 'metas', 'default');
  const descriptor = packageOf({
    id,
    file,
    homepage,
    title: textOf(at(said, 'title')),
    publisher: textOf(at(said, 'publisher')),
    publisherUrl: '',
    license: textOf(at(said, 'license')),
    licenseUrl: linkOf(at(said, 'license_url')),
    date: dateOf(at(said, 'modified')) || dateOf(at(said, 'data_processed')),
    notice: listOf(at(said, 'attributions')).map(textOf).filter(Boolean).join(' ; '),
  });
  return { listing: { descriptor, file } };
};
