import type { DatasetKind, FieldKind, Merged } from '../../core/dataset/dataset';
import type { CreditLack } from '../../core/dataset/licenses';
import type { Fault } from '../../core/lib/checked';
import type { Language } from '../../core/lib/language';
import { formatCount, formatDate, formatNumber } from '../../ui/messages/formats';
import { typeset } from '../../ui/messages/typeset';

/** What `read` says of a data file. */
export interface ReadWords {
  readonly rowsOf: (rows: number, sites: number, merged: number, leftOut: number) => string;
  readonly kindOf: (kind: DatasetKind) => string;
  readonly written: (delimiter: string, encoding: string, newline: string, header: boolean) => string;
  readonly inside: (file: string) => string;
  readonly place: (columns: readonly string[], system: string, sure: number) => string;
  readonly extent: (south: number, north: number, west: number, east: number) => string;
  readonly columns: string;
  readonly field: (kind: FieldKind, sure: number, filled: number, of: number, distinct: number) => string;
  readonly quoted: (text: string) => string;
  readonly empty: (columns: string) => string;
  readonly leftOut: string;
  readonly merged: string;
  readonly reasons: { readonly [reason in Fault]?: string };
  readonly otherReason: string;
  readonly merges: { readonly [reason in Merged['reason']]: string };
  readonly group: (count: number, rows: string, why: string) => string;
  readonly andOthers: (rows: string, others: number) => string;
  readonly notes: string;
  readonly alike: (count: number, rows: string) => string;
  readonly credit: string;
  readonly publisher: string;
  readonly license: string;
  readonly updated: string;
  readonly link: string;
  readonly notice: string;
  readonly date: (date: string) => string;
  readonly lacks: { readonly [lack in CreditLack]: (license: string) => string };
  readonly sites: string;
  readonly site: (row: number, name: string, lat: number, lng: number) => string;
}

/** What systems are called; any other goes by its code alone. */
const systems: Readonly<Record<string, string>> = {
  'EPSG:4326': 'WGS 84',
  'EPSG:2154': 'Lambert-93',
  'EPSG:27572': 'Lambert II étendu',
  'EPSG:3857': 'Web Mercator',
};

const systemNamed = (code: string): string => {
  const zone = /^EPSG:39(4[2-9]|50)$/.exec(code)?.[1];
  const name = systems[code] ?? (zone === undefined ? undefined : `CC${zone}`);
  return name === undefined ? code : `${name}, ${code}`;
};

const newlines: Readonly<Record<string, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };

const percent = (share: number): number => Math.round(share * 100);

const degrees = (language: Language, value: number): string => formatNumber(language, Math.abs(value), 3);

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

const frKinds: { readonly [kind in FieldKind]: string } = {
  identifier: 'identifiant',
  name: 'nom',
  category: 'catégorie',
  categories: 'catégories',
  period: 'période',
  year: 'année',
  date: 'date',
  number: 'nombre',
  boolean: 'oui ou non',
  place: 'position',
  address: 'adresse',
  postcode: 'code postal ou INSEE',
  text: 'texte',
  link: 'lien',
  image: 'image',
  empty: 'vide',
};

const frDatasets: { readonly [kind in Exclude<DatasetKind, 'unknown'>]: string } = {
  gtfs: 'arrêts de transport (GTFS)',
  'merimee-2012': 'immeubles protégés (Mérimée, liste de 2012)',
  'merimee-inventory': 'patrimoine architectural (Mérimée, couche de l’inventaire)',
  merimee: 'immeubles protégés (Mérimée)',
  museofile: 'musées de France (Muséofile)',
  openagenda: 'événements (OpenAgenda)',
  ode: 'événements (ODE)',
  'remarkable-trees': 'arbres remarquables',
  overpass: 'OpenStreetMap (Overpass)',
  gpx: 'points d’un GPX',
  icalendar: 'événements d’un agenda (iCalendar)',
  wikidata: 'résultats d’une requête à Wikidata',
  opendatasoft: 'export d’un portail Opendatasoft',
};

const frDelimiters: Readonly<Record<string, string>> = {
  ',': 'virgules',
  ';': 'points-virgules',
  '\t': 'tabulations',
  '|': 'barres verticales',
};

const plus = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

const fr = typeset<ReadWords>({
  rowsOf: (rows, sites, merged, leftOut) =>
    [
      `${plus(rows, 'ligne', 'lignes')} = ${plus(sites, 'lieu', 'lieux')}`,
      plus(merged, 'réunie', 'réunies'),
      plus(leftOut, 'laissée de côté', 'laissées de côté'),
    ].join(' + '),
  kindOf: (kind) =>
    kind === 'unknown'
      ? 'Données d’un genre inconnu : leurs colonnes sont comprises d’après leurs titres et leurs valeurs.'
      : `Données reconnues : ${frDatasets[kind]}.`,
  written: (delimiter, encoding, newline, header) =>
    `Écriture : ${listed([
      delimiter === '' ? '' : `cellules séparées par des ${frDelimiters[delimiter] ?? `« ${delimiter} »`}`,
      encoding.toUpperCase(),
      newline === '' ? '' : `fins de ligne ${newlines[newline] ?? newline}`,
      header ? '' : 'sans ligne de titres',
    ])}.`,
  inside: (file) => `Fichier lu dans l’archive : ${file}`,
  place: (columns, system, sure) =>
    `Positions : ${columns.map((column) => `« ${column} »`).join(' et ')} (${systemNamed(system)}), sûr à ${percent(sure)} %.`,
  extent: (south, north, west, east) => {
    const lat = (value: number) => `${degrees('fr', value)}° ${value < 0 ? 'S' : 'N'}`;
    const lng = (value: number) => `${degrees('fr', value)}° ${value < 0 ? 'O' : 'E'}`;
    return `Étendue : de ${lat(south)} à ${lat(north)}, de ${lng(west)} à ${lng(east)}.`;
  },
  columns: 'Ce que contient chaque colonne',
  field: (kind, sure, filled, of, distinct) =>
    `${frKinds[kind]} (sûr à ${percent(sure)} %), ${plus(filled, 'remplie', 'remplies')} sur ${formatNumber('fr', of)}, ${plus(distinct, 'valeur', 'valeurs')}`,
  quoted: (text) => `« ${text} »`,
  empty: (columns) => `vides : ${columns}`,
  leftOut: 'Lignes laissées de côté',
  merged: 'Lignes réunies à une autre',
  reasons: {
    'csv.rowWithoutPlace': 'sans coordonnées',
    'csv.rowUnreadable': 'coordonnées illisibles',
    'csv.rowOutOfRange': 'coordonnées hors de la Terre ou de la région du système',
    'csv.rowPlaceholder': 'coordonnées qui n’en sont pas, écrites faute de mieux',
    'csv.rowImprecise': 'seulement une position approximative',
  },
  otherReason: 'aucune position ne se lit dans ce fichier',
  merges: {
    part: 'parties d’une station ou d’un arrêt, qui compte une fois',
    'csv.rowRepeated': 'même identifiant qu’une ligne précédente',
    'csv.rowNearby': 'même nom qu’une ligne précédente, à quelques mètres',
  },
  group: (count, rows, why) => `${formatNumber('fr', count)} : ${why} (${count < 2 ? 'ligne' : 'lignes'} ${rows})`,
  andOthers: (rows, others) => `${rows} et ${plus(others, 'autre', 'autres')}`,
  notes: 'À savoir',
  alike: (count, rows) => `De même : ${count < 2 ? 'ligne' : 'lignes'} ${rows}.`,
  credit: 'De qui sont ces données',
  publisher: 'éditeur',
  license: 'licence',
  updated: 'mise à jour',
  link: 'adresse',
  notice: 'mention',
  date: (date) => formatDate('fr', date),
  lacks: {
    publisher: () =>
      'à savoir : l’éditeur est inconnu. Nommez-le dans un datapackage.json à côté du fichier (« contributors »).',
    license: () =>
      'à savoir : la licence est inconnue, et sans elle rien ne permet de publier ces données. Cherchez-la sur la page du portail, et écrivez-la dans un datapackage.json (« licenses »).',
    unknownLicense: (license) =>
      `à savoir : Jalon ne connaît pas la licence « ${license} ». Lisez ce qu’elle demande avant de publier ces données.`,
    date: () =>
      'à savoir : la date de ces données est inconnue. Écrivez-la dans un datapackage.json (« version »), par exemple 2026-03-31.',
  },
  sites: 'Lieux',
  site: (row, name, lat, lng) => `ligne ${row} : ${name || 'sans nom'} (${lat}, ${lng})`,
});

const enKinds: { readonly [kind in FieldKind]: string } = {
  identifier: 'identifier',
  name: 'name',
  category: 'category',
  categories: 'categories',
  period: 'period',
  year: 'year',
  date: 'date',
  number: 'number',
  boolean: 'yes or no',
  place: 'position',
  address: 'address',
  postcode: 'postcode or INSEE code',
  text: 'text',
  link: 'link',
  image: 'image',
  empty: 'empty',
};

const enDatasets: { readonly [kind in Exclude<DatasetKind, 'unknown'>]: string } = {
  gtfs: 'public transport stops (GTFS)',
  'merimee-2012': 'protected buildings (Mérimée, the list of 2012)',
  'merimee-inventory': 'architectural heritage (Mérimée, a layer of the inventory)',
  merimee: 'protected buildings (Mérimée)',
  museofile: 'museums of France (Muséofile)',
  openagenda: 'events (OpenAgenda)',
  ode: 'events (ODE)',
  'remarkable-trees': 'remarkable trees',
  overpass: 'OpenStreetMap (Overpass)',
  gpx: 'waypoints of a GPX',
  icalendar: 'events of a calendar (iCalendar)',
  wikidata: 'results of a query to Wikidata',
  opendatasoft: 'export of an Opendatasoft portal',
};

const enDelimiters: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

const many = (n: number, one: string, more: string): string => formatCount('en', n, one, more);

const en: ReadWords = {
  rowsOf: (rows, sites, merged, leftOut) =>
    `${many(rows, 'row', 'rows')} = ${many(sites, 'site', 'sites')} + ${formatNumber('en', merged)} merged + ${formatNumber('en', leftOut)} left out`,
  kindOf: (kind) =>
    kind === 'unknown'
      ? 'Data of an unknown kind: its columns are understood by their headers and values.'
      : `Known data: ${enDatasets[kind]}.`,
  written: (delimiter, encoding, newline, header) =>
    `Written as: ${listed([
      delimiter === '' ? '' : `cells separated by ${enDelimiters[delimiter] ?? `“${delimiter}”`}`,
      encoding.toUpperCase(),
      newline === '' ? '' : `lines ended by ${newlines[newline] ?? newline}`,
      header ? '' : 'no row of headers',
    ])}.`,
  inside: (file) => `File read in the archive: ${file}`,
  place: (columns, system, sure) =>
    `Positions: ${columns.map((column) => `“${column}”`).join(' and ')} (${systemNamed(system)}), ${percent(sure)}% sure.`,
  extent: (south, north, west, east) => {
    const lat = (value: number) => `${degrees('en', value)}° ${value < 0 ? 'S' : 'N'}`;
    const lng = (value: number) => `${degrees('en', value)}° ${value < 0 ? 'W' : 'E'}`;
    return `Extent: from ${lat(south)} to ${lat(north)}, from ${lng(west)} to ${lng(east)}.`;
  },
  columns: 'What each column holds',
  field: (kind, sure, filled, of, distinct) =>
    `${enKinds[kind]} (${percent(sure)}% sure), ${formatNumber('en', filled)} of ${formatNumber('en', of)} filled, ${many(distinct, 'value', 'values')}`,
  quoted: (text) => `“${text}”`,
  empty: (columns) => `empty: ${columns}`,
  leftOut: 'Rows left out',
  merged: 'Rows merged into another',
  reasons: {
    'csv.rowWithoutPlace': 'no coordinates',
    'csv.rowUnreadable': 'coordinates that can’t be read',
    'csv.rowOutOfRange': 'coordinates off the Earth, or outside the region of their system',
    'csv.rowPlaceholder': 'coordinates that stand in for missing ones',
    'csv.rowImprecise': 'only a rough position',
  },
  otherReason: 'no position in this file can be read',
  merges: {
    part: 'parts of a station or a stop, which counts once',
    'csv.rowRepeated': 'same id as an earlier row',
    'csv.rowNearby': 'same name as an earlier row, a few metres away',
  },
  group: (count, rows, why) => `${formatNumber('en', count)}: ${why} (${count === 1 ? 'row' : 'rows'} ${rows})`,
  andOthers: (rows, others) => `${rows} and ${many(others, 'other', 'others')}`,
  notes: 'Worth knowing',
  alike: (count, rows) => `Likewise: ${count === 1 ? 'row' : 'rows'} ${rows}.`,
  credit: 'Whose data this is',
  publisher: 'publisher',
  license: 'licence',
  updated: 'updated',
  link: 'address',
  notice: 'notice',
  date: (date) => formatDate('en', date),
  lacks: {
    publisher: () => 'note: the publisher is unknown. Name it in a datapackage.json beside the file (“contributors”).',
    license: () =>
      'note: the licence is unknown, and without one nothing allows this data to be published. Look for it on the portal’s page, and write it into a datapackage.json (“licenses”).',
    unknownLicense: (license) =>
      `note: Jalon doesn’t know the licence “${license}”. Read what it asks for before publishing this data.`,
    date: () =>
      'note: the date of this data is unknown. Write it into a datapackage.json (“version”), such as 2026-03-31.',
  },
  sites: 'Sites',
  site: (row, name, lat, lng) => `row ${row}: ${name || 'no name'} (${lat}, ${lng})`,
};

const all: { readonly [language in Language]: ReadWords } = { fr, en };

/** The words of `read`, in a language. */
export const readWords = (language: Language): ReadWords => all[language];
