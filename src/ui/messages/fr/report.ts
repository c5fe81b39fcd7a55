import type { DatasetKind, FieldKind } from '../../../core/dataset/dataset';
import { formatDate } from '../dates';
import { formatCount, formatNumber } from '../formats';
import type { ReportWords } from '../report';
import { degrees, listed, newlines, percent, systemNamed } from '../reportParts';
import { typeset } from '../typeset';

const kinds: { readonly [kind in FieldKind]: string } = {
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

const datasets: { readonly [kind in Exclude<DatasetKind, 'unknown'>]: string } = {
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

const delimiters: Readonly<Record<string, string>> = {
  ',': 'virgules',
  ';': 'points-virgules',
  '\t': 'tabulations',
  '|': 'barres verticales',
};

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

/** What a report says of a data file. */
export const report = typeset<ReportWords>({
  rowsOf: (rows, sites, merged, leftOut) =>
    [
      `${count(rows, 'ligne', 'lignes')} = ${count(sites, 'lieu', 'lieux')}`,
      count(merged, 'réunie', 'réunies'),
      count(leftOut, 'laissée de côté', 'laissées de côté'),
    ].join(' + '),
  kindOf: (kind) =>
    kind === 'unknown'
      ? 'Données d’un genre inconnu : leurs colonnes sont comprises d’après leurs titres et leurs valeurs.'
      : `Données reconnues : ${datasets[kind]}.`,
  written: (delimiter, encoding, newline, header) =>
    `Écriture : ${listed([
      delimiter === '' ? '' : `cellules séparées par des ${delimiters[delimiter] ?? `« ${delimiter} »`}`,
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
    `${kinds[kind]} (sûr à ${percent(sure)} %), ${count(filled, 'remplie', 'remplies')} sur ${formatNumber('fr', of)}, ${count(distinct, 'valeur', 'valeurs')}`,
  kinds,
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
  group: (n, rows, why) => `${formatNumber('fr', n)} : ${why} (${n < 2 ? 'ligne' : 'lignes'} ${rows})`,
  andOthers: (rows, others) => `${rows} et ${count(others, 'autre', 'autres')}`,
  notes: 'À savoir',
  alike: (n, rows) => `De même : ${n < 2 ? 'ligne' : 'lignes'} ${rows}.`,
  credit: 'De qui sont ces données',
  publisher: 'éditeur',
  license: 'licence',
  updated: 'mise à jour',
  link: 'adresse',
  notice: 'mention',
  date: (date) => formatDate('fr', date),
});
