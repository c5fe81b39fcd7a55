import { createServer, type Server } from 'node:http';

/** A dataset of a portal: its metadata, and its rows under their headers. */
export interface PortalDataset {
  readonly metas: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

const unknown = (id: string) => ({
  error_code: 'DatasetNotFoundError',
  message: `Unknown dataset: ${id}.`,
});

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** As `exports/csv` writes it: a BOM unless it is declined, `;` unless another is asked for, lines that end with CRLF. */
const csv = (rows: PortalDataset['rows'], asked: URLSearchParams): string => {
  const delimiter = asked.get('delimiter') ?? ';';
  const headers = Object.keys(rows[0] ?? {});
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  const text = lines.map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`).join('');
  return asked.get('with_bom') === 'false' ? text : `\ufeff${text}`;
};

/** A server that behaves as Opendatasoft’s Explore API v2.1 does: `catalog/datasets/{id}` and its `exports/csv`. */
export const opendatasoftServer = (datasets: Readonly<Record<string, PortalDataset>>): Server =>
  // Each connection ends with its answer: one that a slow machine leaves idle would be closed just as it is used again.
  createServer(({ url = '' }, response) => {
    response.shouldKeepAlive = false;
    const { pathname, searchParams } = new URL(url, 'http://portal.example');
    const [, id = '', rest = ''] = /^\/api\/explore\/v2\.1\/catalog\/datasets\/([^/]+)(\/.*)?$/.exec(pathname) ?? [];
    const dataset = Object.hasOwn(datasets, id) ? datasets[id] : undefined;
    const send = (status: number, type: string, body: string) =>
      response
        .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' })
        .end(body);
    if (!dataset) return send(404, 'application/json', JSON.stringify(unknown(id)));
    if (rest === '/exports/csv') return send(200, 'text/csv', csv(dataset.rows, searchParams));
    const { metas, rows } = dataset;
    const told = { dataset_id: id, has_records: rows.length > 0, metas: { default: metas }, fields: [] };
    return send(200, 'application/json', JSON.stringify(told));
  });
