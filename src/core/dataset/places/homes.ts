import { headerWords } from '../table/headerWords';

/** A box of degrees. */
type Box = readonly [west: number, south: number, east: number, north: number];

/** Where the people of a language live, and the systems that they publish in, besides that of maps on the web. */
export interface Home {
  readonly boxes: readonly Box[];
  readonly systems: RegExp;
}

/** French postcodes and INSEE codes overseas, where that is, and the zone of UTM in use there. */
const overseas: readonly (readonly [codes: RegExp, home: Home & { readonly system: string }])[] = [
  [/^97[1278]\d\d$/, { boxes: [[-63.2, 14.3, -60.7, 18.2]], systems: /^(?:32620|5490)$/, system: 'EPSG:32620' }],
  [/^973\d\d$/, { boxes: [[-54.7, 2, -51.5, 6]], systems: /^(?:32622|2972)$/, system: 'EPSG:32622' }],
  [/^974\d\d$/, { boxes: [[55.1, -21.5, 55.9, -20.8]], systems: /^(?:32740|2975)$/, system: 'EPSG:32740' }],
  [/^976\d\d$/, { boxes: [[44.9, -13.1, 45.4, -12.6]], systems: /^(?:32738|4471)$/, system: 'EPSG:32738' }],
];

/** Where places with such postcodes are, and the code of the system in use there; undefined for any other. */
export const homeOfPostcodes = (cells: readonly string[]): (Home & { readonly system: string }) | undefined =>
  cells.length === 0 ? undefined : overseas.find(([codes]) => cells.every((cell) => codes.test(cell)))?.[1];

/** Words that head columns in one language, where those who publish in it live, and the systems of their countries. */
const languages: readonly (readonly [tag: string, words: string, boxes: readonly Box[], systems: RegExp])[] = [
  [
    'fr',
    'adresse commune ville nom departement libelle annee quartier voie rue horaires intitule insee capacite nature etat ligne precision circonference hauteur essence espece genre',
    [
      [-5.5, 41.2, 10, 51.6],
      [-63.2, 14.3, -60.7, 18.2],
      [-80, 44.9, -51.5, 62.6],
      [-54.7, 2, -51.5, 6],
      [44.9, -21.5, 55.9, -12.6],
      [163, -22.8, 168.2, -19.5],
      [-152, -18, -149, -16],
    ],
    /^(?:2154|275\d\d|39\d\d|31370|2056)$/,
  ],
  [
    'en',
    'name address street road city town county borough suburb ward council zip zipcode postcode state phone website neighborhood neighbourhood',
    [
      [-11, 49.5, 2, 61],
      [-170, 18, -52, 72],
      [112, -44, 154, -10],
      [166, -48, 179, -34],
    ],
    /^(?:27700|29903|2157)$/,
  ],
  [
    'de',
    'strasse plz ort stadtteil bezirk bezeichnung hausnummer hausnr rechtswert hochwert baujahr standort gemeinde kreis baumart gattung stadt beschreibung barrierefrei',
    [[5.8, 45.7, 17.2, 55.2]],
    /^(?:3263[23]|3146[6-9]|4647|5650|2056)$/,
  ],
  [
    'es',
    'calle barrio distrito nombre municipio codigo direccion localidad telefono coordenada poblacion descripcion horario via tipo numero',
    [
      [-9.6, 35.8, 4.5, 43.9],
      [-18.3, 27.5, -13.3, 29.5],
      [-118, -56, -53, 33],
    ],
    /^326(?:28|29|30|31)$/,
  ],
  [
    'ca',
    'nom adreca carrer municipi comarca barri districte poblacio codi telefon descripcio tipus',
    [[0.1, 38.6, 4.5, 42.9]],
    /^32631$/,
  ],
  [
    'it',
    'indirizzo comune nome denominazione regione quartiere numero civico telefono tipologia descrizione',
    [[6.5, 36.5, 18.6, 47.2]],
    /^(?:3263[23]|300[34])$/,
  ],
  [
    'nl',
    'straat gemeente plaats huisnummer naam woonplaats wijk buurt omschrijving soort boomsoort',
    [[2.5, 50.6, 7.3, 53.7]],
    /^(?:28992|31370)$/,
  ],
  [
    'pt',
    'concelho freguesia morada designacao distrito rua localidade nome numero tipo',
    [
      [-9.6, 36.9, -6.1, 42.2],
      [-74, -34, -34, 5.3],
    ],
    /^32629$/,
  ],
  ['da', 'vej vejnavn husnr husnummer navn postnr kommunenavn beskrivelse bydel', [[8, 54.5, 15.3, 57.9]], /^32632$/],
  [
    'no',
    'vei veinavn gate gatenavn kommune navn poststed beskrivelse bydel fylke',
    [[4.5, 57.9, 31.2, 71.3]],
    /^3263[23]$/,
  ],
  [
    'sv',
    'gatuadress kommun namn postort stadsdel beskrivning gata fastighet lan',
    [[10.9, 55.2, 24.2, 69.1]],
    /^32633$/,
  ],
  ['fi', 'nimi osoite kunta katu postinumero kaupunginosa kuvaus', [[19, 59.7, 31.6, 70.1]], /^32635$/],
  ['pl', 'ulica nazwa miasto gmina powiat dzielnica opis adres numer', [[14.1, 49, 24.2, 54.9]], /^$/],
  ['cs', 'ulice nazev mesto obec okres popis adresa kraj', [[12, 47.7, 22.6, 51.1]], /^$/],
];

const lexica = languages.map(([tag, words, boxes, systems]) => ({
  tag,
  words: new Set(words.split(' ')),
  home: { boxes, systems },
}));
const mostKeys = 200;

/** The lexicon of which these headers hold two words or more, and fewer of any other. */
const lexiconOf = (keys: readonly string[]): (typeof lexica)[number] | undefined => {
  const words = new Set(keys.slice(0, mostKeys).flatMap((key) => headerWords(key.slice(0, 100)).split(' ')));
  const counted = lexica.map((lexicon) => ({
    lexicon,
    count: [...words].filter((one) => lexicon.words.has(one)).length,
  }));
  const [first, second] = counted.toSorted((a, b) => b.count - a.count);
  return first !== undefined && first.count >= 2 && first.count > (second?.count ?? 0) ? first.lexicon : undefined;
};

/** Where these headers are at home: where two of their words or more belong to one language, and fewer to any other. */
export const homeOf = (keys: readonly string[]): Home | undefined => lexiconOf(keys)?.home;

/** The language that these headers are in, a BCP 47 tag; '' where they don't tell, and for English, in which many write headers over texts of their own. */
export const languageOfHeaders = (keys: readonly string[]): string => {
  const tag = lexiconOf(keys)?.tag ?? '';
  return tag === 'en' ? '' : tag;
};

/** Where French is written and postcodes have four figures, as in no part of France. */
const beyondFrance: Home = {
  boxes: [
    [2.5, 49.4, 6.5, 51.6],
    [5.9, 45.8, 10.5, 47.9],
  ],
  systems: /^(?:31370|2056)$/,
};
const postHeader = /^(?:cp|npa|code postal|postcode)$/;

/** Whether a column holds postcodes of such a country. */
const isShortPostcode = (key: string, cells: readonly string[]): boolean =>
  postHeader.test(headerWords(key.slice(0, 100))) &&
  cells.length > 0 &&
  cells.every((cell) => /^(?:[BL]-?)?[1-9]\d{3}$/.test(cell));

/** Where a table is at home that writes French and has this column, if that isn't France. */
export const homeBeyondFrance = (key: string, cells: readonly string[]): Home | undefined =>
  isShortPostcode(key, cells) ? beyondFrance : undefined;

const ofTheWeb = 'EPSG:3857';

/** Whether a system is in use there. */
export const isUsedAt = ({ systems }: Home, code: string): boolean =>
  code === ofTheWeb || systems.test(code.replace('EPSG:', ''));

/** Whether a place lies there. */
export const isAtHome = (home: Home, lat: number, lng: number): boolean =>
  home.boxes.some(([west, south, east, north]) => lng >= west && lng <= east && lat >= south && lat <= north);
