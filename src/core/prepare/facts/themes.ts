import type { Dataset } from '../../dataset';
import { factOf } from '../../dataset';
import { languages, say } from '../../lib/language';
import { wordsOf } from '../../lib/text';
import { type Kind, kindNamed } from './kinds';
import { type Role, roleOf } from './roles';
import { thingAt } from './things';
import { listed } from './values';

/** What a walk is about: each theme has a story of its own; `places` is for all others. */
export const themes = [
  ...(['heritage', 'trees', 'stops', 'culture', 'welcome', 'art', 'events'] as const),
  ...(['people', 'sport', 'nature', 'places'] as const),
] as const;

/** What a walk is about. */
export type Theme = (typeof themes)[number];

const kindsOf: Readonly<Partial<Record<Theme, readonly Kind[]>>> = {
  culture: ['museum', 'theater', 'opera', 'library', 'mediaLibrary', 'cinema'],
  art: ['artwork', 'statue', 'sculpture', 'bust', 'mural', 'mosaic', 'relief', 'installation'],
  people: ['tomb', 'mausoleum'],
  sport: [
    ...(['playground', 'stadium', 'swimmingPool', 'tennisCourt', 'skatePark', 'iceRink', 'golfCourse'] as const),
    ...(['runningTrack', 'racecourse', 'velodrome', 'climbingWall'] as const),
  ],
  nature: [
    ...(['park', 'garden', 'beach', 'forest', 'meadow', 'orchard', 'island', 'hill', 'mountain', 'cliff'] as const),
    ...(['valley', 'lake', 'pond', 'river', 'waterfall', 'spring', 'viewpoint'] as const),
  ],
  welcome: [
    ...(['brasserie', 'cafe', 'restaurant', 'bakery', 'hotel', 'guestHouse', 'gite', 'chalet', 'hostel'] as const),
    ...(['campSite', 'shop', 'vineyard', 'market', 'marketHall'] as const),
  ],
  stops: ['station'],
  heritage: [
    ...(['abbey', 'alley', 'basilica', 'bellTower', 'bridge', 'building', 'bunker', 'calvary', 'castle'] as const),
    ...(['cathedral', 'cemetery', 'chapel', 'church', 'crane', 'factory', 'forge', 'fountain', 'gate'] as const),
    ...(['house', 'industrialSite', 'lighthouse', 'manor', 'mansion', 'memorial', 'mill', 'palace'] as const),
    ...(['presbytery', 'promenade', 'quay', 'ramparts', 'ruins', 'ship', 'square', 'standingStone'] as const),
    ...(['tower', 'townHall', 'urbanEnsemble', 'villa', 'village', 'washhouse', 'wayside', 'workshop'] as const),
    ...(['archaeologicalSite', 'boundaryStone', 'monument', 'plaque', 'monastery', 'priory', 'gallery'] as const),
    ...(['belfry', 'footbridge', 'viaduct', 'flats', 'cross', 'manufactory', 'warMemorial', 'windmill'] as const),
    ...(['watermill', 'tideMill', 'keep', 'hamlet', 'dolmen', 'megalith', 'shrine'] as const),
  ],
};

const themeOfKind = new Map(themes.flatMap((theme) => (kindsOf[theme] ?? []).map((kind) => [kind, theme] as const)));

/** Columns that only one theme has. */
const telltales: readonly (readonly [Theme, readonly Role[]])[] = [
  ['stops', ['lines', 'modes']],
  ['trees', ['species', 'genus', 'girth', 'planted']],
];

/** Words of a dataset's title, folded. */
const titles: readonly (readonly [Theme, RegExp])[] = [
  [
    'people',
    /\b(?:tombes?|tombeaux|sepultures?|graves?|graveyards?|graber|tumbas|tombe|cimetieres?|cemeter(?:y|ies)|stolpersteine?|street names?|strassennamen)\b|\bnoms?\b.*\b(?:rues?|voies?)\b/,
  ],
  ['trees', /\b(?:arbres?|trees?|baume?|arboles|alberi)\b/],
  ['stops', /\b(?:arrets?|gares?|stations?|stops?|gtfs|transports?|lignes?|haltestellen?|fermate|paradas)\b/],
  ['events', /\b(?:agenda|evenements?|events?|veranstaltungen|eventos|eventi|sorties?)\b/],
  ['culture', /\b(?:musees?|museums?|theatres?|theaters?|spectacles?|cinemas?|bibliotheques?|librar(?:y|ies))\b/],
  ['welcome', /\b(?:restaurants?|hotels?|hebergements?|caves?|vins?|gites?|campings?|marches?|commerces?|shops?)\b/],
  [
    'art',
    /\b(?:art|oeuvres?|statu\w*|sculptures?|skulpturen?|esculturas?|artworks?|fresques?|frescos?|murals?|comics?|bd|bandes? dessinees?|kunst\w*)\b/,
  ],
  [
    'heritage',
    /\b(?:patrimonia\w*|rijksmonument\w*|landmarks?|nrhp|architectur\w*|arquitectura|buildings?|batiments?|chies[ae]|kirchen?|kerken?|iglesias?|igrejas?|church(?:es)?|chapel(?:le)?s?|ponts?|bridges?|brucken?|patrimoine|monuments?|monumentos|monumenti|memorials?|listed|plaques?|heritage|historique|historic|merimee|denkmal\w*|patrimonio|beni|moulins?|phares?|chateaux|eglises?|lavoirs?|calvaires?|croix|mills?|lighthouses?)\b/,
  ],
  [
    'sport',
    /\b(?:sports?|sporti\w*|stades?|gymnases?|piscines?|playgrounds?|spielplatz\w*|aires? de jeux?|jeux|deportiv\w*)\b/,
  ],
  [
    'nature',
    /\b(?:parcs?|parks?|jardins?|gardens?|grunanlagen|fontaines?|fountains?|brunnen|fuentes|fontane|plages?|beach(?:es)?|geosites?|nature|naturels?|natural)\b/,
  ],
];

/** The theme that more than half of these are; undefined where there is none. */
const mostly = (found: readonly (Theme | undefined)[]): Theme | undefined =>
  themes.find((theme) => found.filter((one) => one === theme).length * 2 > found.length);

const isFilled = (dataset: Dataset, sites: readonly number[], key: string): boolean =>
  sites.filter((index) => factOf(dataset, index, key) !== '').length * 2 > sites.length;

const ofColumns = (dataset: Dataset, sites: readonly number[]): Theme | undefined => {
  const roles = dataset.fields.flatMap(({ key }) => (isFilled(dataset, sites, key) ? (roleOf(key) ?? []) : []));
  const found = telltales.find(([, some]) => some.some((role) => roles.includes(role)))?.[0];
  return found === 'trees' && sites.some((site) => thingAt(dataset, site) === 'living') ? undefined : found;
};

const ofKinds = (dataset: Dataset, sites: readonly number[]): Theme | undefined => {
  const fields = dataset.fields.filter(({ key }) => roleOf(key) === 'kind');
  const found = fields.map(({ key }) =>
    mostly(
      sites.map((index) => {
        const kind = listed(factOf(dataset, index, key))
          .map(kindNamed)
          .find(Boolean);
        return kind && themeOfKind.get(kind);
      }),
    ),
  );
  return found.find(Boolean);
};

const ofTitle = ({ credit }: Dataset): Theme | undefined => {
  const words = languages.flatMap((language) => wordsOf(say(credit.title, language))).join(' ');
  return titles.find(([, pattern]) => pattern.test(words))?.[0];
};

/** Whether most of these sites say how they are protected. */
const areProtected = (dataset: Dataset, sites: readonly number[]): boolean =>
  dataset.fields.some(({ key }) => roleOf(key) === 'protection' && isFilled(dataset, sites, key));

/** What a walk through these sites is about: by columns that only one theme has, else by what kinds they are, else by the title of the data, else by their protection. */
export const themeOf = (dataset: Dataset, sites: readonly number[]): Theme =>
  ofColumns(dataset, sites) ??
  ofKinds(dataset, sites) ??
  ofTitle(dataset) ??
  (areProtected(dataset, sites) ? 'heritage' : 'places');
