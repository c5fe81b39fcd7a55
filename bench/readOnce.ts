import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { cellAt, findSite, nearestSites } from '../src/core/dataset';
import type { Dataset } from '../src/core/dataset/dataset';
import { datasetReader } from '../src/core/dataset/read';
import { isomorphic } from '../src/platform/node/isomorphic';
import { readNaively, type Told } from './naive';

/** What reading a file once took, and what came of it. */
export interface Once {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** The most memory that the process held beyond what it held before, and what is left once all else is cleared away. */
  readonly peakMB: number;
  readonly keptMB: number;
  readonly sites: number;
  /** Of ids and places, in their order. */
  readonly hash: number;
  /** What Jalon found, for the peer to be told. */
  readonly told: Told;
}

const pieceBytes = 262_144;

const eachPieceOf = (file: string, take: (bytes: Uint8Array) => void): void => {
  const handle = openSync(file, 'r');
  const piece = new Uint8Array(pieceBytes);
  for (;;) {
    const length = readSync(handle, piece);
    if (length === 0) break;
    take(piece.subarray(0, length));
  }
  closeSync(handle);
};

type Sites = Iterable<{ readonly id: string; readonly lat: number; readonly lng: number }>;

const hashOf = (sites: Sites): number => {
  let hash = 0;
  const add = (value: number): void => {
    hash = Math.imul(hash ^ value, 16_777_619) >>> 0;
  };
  for (const { id, lat, lng } of sites) {
    for (let i = 0; i < id.length; i += 1) add(id.charCodeAt(i));
    add(Math.round(lat * 1e6));
    add(Math.round(lng * 1e6));
  }
  return hash;
};

function* sitesOf(dataset: Dataset): Sites {
  for (let i = 0; i < dataset.size; i += 1) {
    const id = cellAt(dataset.columns[dataset.idField], i) || `row-${dataset.rows[i]}`;
    yield { id, lat: dataset.lat[i] ?? 0, lng: dataset.lng[i] ?? 0 };
  }
}

const readByJalon = (file: string) => {
  const reader = datasetReader({ id: 'bench', fileName: file, maxBytes: 2 ** 31, isomorphic });
  eachPieceOf(file, reader.push);
  const reading = reader.end();
  const { dataset } = reading;
  if (dataset === null) throw new Error('The file gives no site.');
  findSite(dataset, '');
  nearestSites(dataset, { lat: 47, lng: -1 }, 1);
  const keyOf = (field: number): string => dataset.fields[field]?.key ?? '';
  const told = {
    place: reading.place?.columns ?? [],
    id: keyOf(dataset.idField),
    name: keyOf(dataset.nameField),
    parent: reading.kind === 'gtfs' ? 'parent_station' : '',
  };
  return { kept: dataset, told, size: dataset.size, sites: () => sitesOf(dataset) };
};

const readByPeer = (file: string, told: Told) => {
  const kept = readNaively(readFileSync(file), told);
  return { kept, told, size: kept.sites.length, sites: () => kept.sites };
};

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** The most memory that this process held. Of Linux it is asked itself: `maxRSS` counts what the process held that began this one. */
const highestRss = (): number => {
  const status = '/proc/self/status';
  const told = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
  return Number(told ?? process.resourceUsage().maxRSS) * 1024;
};

const heldBytes = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

const once = (side: string, file: string, told: string): Once => {
  const [before, held] = [process.memoryUsage().rss, heldBytes()];
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  const read = side === 'jalon' ? readByJalon(file) : readByPeer(file, JSON.parse(told));
  const { user, system } = process.cpuUsage(cpu);
  const wallMs = Math.round(performance.now() - wall);
  const peakMB = megabytes(highestRss() - before);
  const keptMB = megabytes(heldBytes() - held);
  const hash = hashOf(read.sites());
  return { cpuMs: Math.round((user + system) / 1000), wallMs, peakMB, keptMB, sites: read.size, hash, told: read.told };
};

const [side = 'jalon', file = '', told = '{}'] = process.argv.slice(2);
process.stdout.write(JSON.stringify(once(side, file, told)));
