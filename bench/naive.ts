import KDBush from 'kdbush';
import Papa from 'papaparse';
import { distanceMeters } from '../src/core/lib/geo';

/** The columns that the peer is told, since it finds none by itself. */
export interface Told {
  /** Latitude and longitude, or the one column that holds both. */
  readonly place: readonly string[];
  readonly id: string;
  readonly name: string;
  /** The column by which a row belongs to another. */
  readonly parent: string;
}

type Row = { readonly [key: string]: string };

/** A site with all that its row says. */
interface NaiveSite {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lng: number;
  readonly row: Row;
}

const degreesOf = (row: Row, [lat = '', lng]: readonly string[]): readonly [number, number] => {
  const cells = lng === undefined ? (row[lat] ?? '').split(',') : [row[lat] ?? '', row[lng] ?? ''];
  const [north = '', east = ''] = cells.map((cell) => cell.trim());
  return north === '' || east === '' ? [Number.NaN, Number.NaN] : [Number(north), Number(east)];
};

const isPlace = (lat: number, lng: number): boolean =>
  Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && !(lat === 0 && lng === 0);

const placed = (rows: readonly Row[], told: Told): NaiveSite[] => {
  const sites: NaiveSite[] = [];
  for (const row of rows) {
    const [lat, lng] = degreesOf(row, told.place);
    if (isPlace(lat, lng)) sites.push({ id: row[told.id] ?? '', name: row[told.name] ?? '', lat, lng, row });
  }
  return sites;
};

/** Without what belongs to another, what repeats an id, and what bears the name of an earlier one within ten meters. */
const sole = (all: readonly NaiveSite[], { parent }: Told): NaiveSite[] => {
  const places = new Map(all.map((site) => [site.id, site] as const));
  const ids = new Set<string>();
  const named = new Map<string, NaiveSite>();
  return all.filter((site) => {
    const top = parent === '' ? undefined : places.get(site.row[parent] ?? '');
    const namesake = named.get(site.name);
    if ((top !== undefined && top.id !== site.id) || ids.has(site.id)) return false;
    if (namesake !== undefined && distanceMeters(namesake, site) <= 10) return false;
    ids.add(site.id);
    named.set(site.name, site);
    return true;
  });
};

/** What most people would write: `Papa.parse` with a header, an object for each row, a Map for the doubles, an index. */
export const readNaively = (bytes: Uint8Array, told: Told) => {
  const text = new TextDecoder().decode(bytes);
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const sites = sole(placed(data, told), told);
  const byId = new Map(sites.map((site) => [site.id, site] as const));
  const tree = new KDBush(sites.length);
  for (const { lat, lng } of sites) tree.add(lng, lat);
  tree.finish();
  return { sites, byId, tree };
};
