import { headerWords } from './words';

/** A box of degrees. */
type Box = readonly [west: number, south: number, east: number, north: number];

/** Where the people of a language live. */
export type Home = readonly Box[];

/** Words that head columns in one language, and where those who publish in it live. */
const languages: readonly (readonly [words: string, home: Home])[] = [
  [
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
  ],
  [
    'strasse plz ort stadtteil bezirk bezeichnung hausnummer hausnr rechtswert hochwert baujahr standort gemeinde kreis baumart gattung stadt beschreibung barrierefrei',
    [[5.8, 45.7, 17.2, 55.2]],
  ],
  [
    'calle barrio distrito nombre municipio codigo direccion localidad telefono coordenada poblacion descripcion horario via tipo numero',
    [
      [-9.6, 35.8, 4.5, 43.9],
      [-18.3, 27.5, -13.3, 29.5],
      [-118, -56, -53, 33],
    ],
  ],
  [
    'indirizzo comune nome denominazione regione quartiere numero civico telefono tipologia descrizione',
    [[6.5, 36.5, 18.6, 47.2]],
  ],
  [
    'straat gemeente plaats huisnummer naam woonplaats wijk buurt omschrijving soort boomsoort',
    [[2.5, 50.6, 7.3, 53.7]],
  ],
  [
    'concelho freguesia morada designacao distrito rua localidade nome numero tipo',
    [
      [-9.6, 36.9, -6.1, 42.2],
      [-74, -34, -34, 5.3],
    ],
  ],
  ['vej vejnavn husnr husnummer navn postnr kommunenavn beskrivelse bydel', [[8, 54.5, 15.3, 57.9]]],
  ['vei veinavn gate gatenavn kommune navn poststed beskrivelse bydel fylke', [[4.5, 57.9, 31.2, 71.3]]],
  ['gatuadress kommun namn postort stadsdel beskrivning gata fastighet lan', [[10.9, 55.2, 24.2, 69.1]]],
  ['nimi osoite kunta katu postinumero kaupunginosa kuvaus', [[19, 59.7, 31.6, 70.1]]],
  ['ulica nazwa miasto gmina powiat dzielnica opis adres numer', [[14.1, 49, 24.2, 54.9]]],
  ['ulice nazev mesto obec okres popis adresa kraj', [[12, 47.7, 22.6, 51.1]]],
];

const lexica = languages.map(([words, home]) => ({ words: new Set(words.split(' ')), home }));
const mostKeys = 200;

/** Where these headers are at home: where two of their words or more belong to one language, and fewer to any other. */
export const homeOf = (keys: readonly string[]): Home | undefined => {
  const words = new Set(keys.slice(0, mostKeys).flatMap((key) => headerWords(key.slice(0, 100)).split(' ')));
  const counted = lexica.map(({ words: own, home }) => ({
    home,
    count: [...words].filter((one) => own.has(one)).length,
  }));
  const [first, second] = counted.toSorted((a, b) => b.count - a.count);
  return first !== undefined && first.count >= 2 && first.count > (second?.count ?? 0) ? first.home : undefined;
};

/** Whether a place lies there. */
export const isAtHome = (home: Home, lat: number, lng: number): boolean =>
  home.some(([west, south, east, north]) => lng >= west && lng <= east && lat >= south && lat <= north);
