import type { Row, Table } from './case';
import { plain } from './words';

/** What a column may say to be at a place: in French, in English, and what heads such columns. */
const things: readonly (readonly [french: string, english: string, headers: string])[] = [
  ['un toboggan', 'a slide', 'toboggan, slide, rutsche, rutschbahn, tobogan, scivolo, glijbaan'],
  ['une balançoire', 'a swing', 'balancoire, swing, schaukel, columpio, altalena, schommel'],
  ['une balançoire nid', 'a nest swing', 'balancoire nid, nest swing, nestschaukel, vogelnestschaukel'],
  [
    'une bascule',
    'a seesaw',
    'bascule, balancoire a bascule, tape cul, seesaw, see saw, wippe, balancin, altalena a bilico, wip',
  ],
  [
    'une structure à grimper',
    'a climbing frame',
    'structure a grimper, cage a ecureuil, structure de jeu, climbing frame, jungle gym, klettergerust, klettern, kletteranlage, estructura de escalada, trepador, klimrek',
  ],
  [
    'un jeu à ressort',
    'a spring rider',
    'jeu a ressort, jeu sur ressort, spring rider, springer, spring toy, federwippe, federtier, wipptier, muelle, gioco a molla, wipkip',
  ],
  [
    'un tourniquet',
    'a merry-go-round',
    'tourniquet, manege, carousel, merry go round, roundabout, karussell, drehkarussell, tiovivo, carrusel, giostra, draaimolen',
  ],
  [
    'une tyrolienne',
    'a zip line',
    'tyrolienne, zip line, zipline, zip wire, seilbahn, tirolina, teleferica, kabelbaan',
  ],
  [
    'un filet à grimper',
    'a climbing net',
    'pyramide de cordes, filet a grimper, rope pyramid, climbing net, seilpyramide, kletternetz',
  ],
  [
    'un bac à sable',
    'a sandpit',
    'bac a sable, sandpit, sand pit, sandbox, sandkasten, sandspiel, sandspielbereich, sand, arenero, sabbiera, zandbak',
  ],
  [
    'des jeux d’eau',
    'water play',
    'jeu d eau, jeux d eau, water play, splash pad, wasserspiel, wasserspielplatz, juegos de agua, giochi d acqua',
  ],
  ['un trampoline', 'a trampoline', 'trampoline, trampolin'],
  [
    'une aire de jeux',
    'a playground',
    'aire de jeu, aire de jeux, jeux d enfants, jeux, playground, play area, spielplatz, parque infantil, area giochi, speeltuin',
  ],
  [
    'une table de ping-pong',
    'a table-tennis table',
    'table de ping pong, ping pong, tennis de table, table tennis, tischtennis, tischtennisplatte, tenis de mesa, tennis da tavolo, tafeltennis',
  ],
  [
    'un terrain de basket',
    'a basketball court',
    'basket, basketball, basket ball, panier de basket, terrain de basket, basketballkorb, streetball, baloncesto, pallacanestro, basketbal',
  ],
  [
    'un terrain de football',
    'a football pitch',
    'football, foot, terrain de football, terrain de foot, football pitch, soccer, fussball, bolzplatz, fussballplatz, futbol, campo de futbol, calcio, voetbal',
  ],
  ['un terrain de rugby', 'a rugby pitch', 'rugby, terrain de rugby, rugby pitch'],
  ['un terrain de cricket', 'a cricket pitch', 'cricket, terrain de cricket, cricket pitch'],
  [
    'un terrain de volley',
    'a volleyball court',
    'volleyball, volley, volley ball, beach volleyball, beachvolleyball, terrain de volley, voleibol, pallavolo',
  ],
  ['un terrain de handball', 'a handball court', 'handball, terrain de handball, balonmano, pallamano'],
  [
    'un court de tennis',
    'a tennis court',
    'tennis, court de tennis, terrain de tennis, tennis court, tennisplatz, pista de tenis, campo da tennis',
  ],
  ['un terrain de boulingrin', 'a bowling green', 'bowling, bowls, bowling green'],
  [
    'un terrain de pétanque',
    'a boules court',
    'petanque, boulodrome, terrain de boules, terrain de petanque, boules, boule, boulebahn, bouleplatz, petanca, bocce, jeu de boules baan',
  ],
  [
    'un skatepark',
    'a skate park',
    'skate park, skatepark, skate, skateboard, skater, skateanlage, skateplatz, patinodromo',
  ],
  ['une piste de BMX', 'a BMX track', 'bmx, bmx track, piste de bmx, pumptrack, pump track, bmx strecke'],
  [
    'des agrès de fitness',
    'an outdoor gym',
    'fitness, outdoor gym, appareils de fitness, agres, street workout, workout, fitnessgerate, calistenia, outdoor fitness, parcours sante',
  ],
  [
    'un mur d’escalade',
    'a climbing wall',
    'mur d escalade, escalade, climbing wall, kletterwand, boulderwand, rocodromo',
  ],
  ['une piste de course', 'a running track', 'piste d athletisme, piste de course, running track, laufbahn'],
  ['un minigolf', 'a mini-golf course', 'mini golf, minigolf, crazy golf'],
  ['une piscine', 'a swimming pool', 'piscine, swimming pool, pool, schwimmbad, piscina, zwembad'],
  ['un petit train', 'a miniature railway', 'petit train, train miniature, miniature railway, parkeisenbahn'],
  [
    'un coin des animaux',
    'a pets’ corner',
    'ferme pedagogique, animaux, pets corner, petting zoo, streichelzoo, tiergehege',
  ],
  [
    'un espace canin',
    'a dog area',
    'espace canin, parc canin, canisite, dog area, dog park, dog run, hundewiese, hundeauslauf, area canina, area cani',
  ],
  [
    'une table d’échecs',
    'a chess table',
    'table d echecs, echiquier, echecs, chess table, chess, schach, schachtisch, ajedrez, scacchi',
  ],
  [
    'des toilettes',
    'toilets',
    'wc, toilettes, sanitaires, toilettes publiques, toilet, toilets, public toilet, public toilets, restroom, restrooms, bathroom, bathrooms, toilette, toiletten, aseo, aseos, banos, servizi igienici, bagni',
  ],
  [
    'des toilettes accessibles',
    'an accessible toilet',
    'toilettes pmr, wc pmr, toilettes accessibles, accessible toilet, accessible toilets, disabled toilet, disabled toilets, behinderten wc, rollstuhl wc, aseo adaptado',
  ],
  [
    'une table à langer',
    'a baby-changing table',
    'table a langer, baby changing, changing table, wickeltisch, wickelraum, cambiador, fasciatoio',
  ],
  ['des douches', 'showers', 'douche, showers, shower, dusche, duschen, duchas, docce'],
  [
    'de l’eau potable',
    'drinking water',
    'eau potable, point d eau, point d eau potable, fontaine a eau, drinking water, drinking fountain, water fountain, trinkwasser, trinkbrunnen, agua potable, fuente de agua, acqua potabile, drinkwater',
  ],
  ['un banc', 'a bench', 'banc, bench, benches, sitzbank, banke, sitzgelegenheit, banco, bancos, panchina, panchine'],
  [
    'des tables de pique-nique',
    'picnic tables',
    'table de pique nique, tables de pique nique, pique nique, aire de pique nique, picnic table, picnic tables, picnic area, picnic, picknicktisch, picknick, merendero, tavoli da picnic',
  ],
  ['un barbecue', 'a barbecue', 'barbecue, bbq, grill, grillplatz, grillstelle, barbacoa'],
  ['un abri', 'a shelter', 'abri, shelter, unterstand, schutzhutte, refugio'],
  ['un kiosque à musique', 'a bandstand', 'kiosque a musique, bandstand, musikpavillon'],
  ['une fontaine', 'a fountain', 'fontaine, fountain, springbrunnen, brunnen, fuente, fontana'],
  ['un bassin', 'a pond', 'etang, bassin, pond, teich, estanque, stagno'],
  ['une clôture', 'a fence', 'cloture, cloturee, fence, fenced, umzaunt, zaun, vallado, recinzione'],
  ['un éclairage', 'lighting', 'eclairage, lighting, lights, beleuchtung, iluminacion, illuminazione'],
  ['un café', 'a café', 'cafe, coffee shop, kaffee, cafeteria'],
  ['un restaurant', 'a restaurant', 'restaurant, restauration, restaurante, ristorante'],
  ['une boutique', 'a shop', 'boutique, magasin, shop, gift shop, laden, tienda, negozio, bookshop'],
  ['le wifi', 'wifi', 'wifi, wi fi, acces wifi, wlan, free wifi, public wifi'],
  ['un parking', 'parking', 'parking, stationnement, car park, parkplatz, parkplatze, aparcamiento, parcheggio'],
  [
    'un stationnement pour vélos',
    'bike parking',
    'parking velo, stationnement velo, bike parking, bicycle parking, bike rack, fahrradstander, fahrradparkplatz, aparcabicicletas',
  ],
  [
    'une borne de recharge',
    'a charging point',
    'borne de recharge, charging point, charging station, ladestation, ladesaule, punto de recarga',
  ],
  ['un ascenseur', 'a lift', 'ascenseur, lift, elevator, aufzug, fahrstuhl, ascensor, ascensore'],
  [
    'un escalier mécanique',
    'an escalator',
    'escalator, escalier mecanique, rolltreppe, escalera mecanica, scala mobile',
  ],
  [
    'une consigne',
    'lockers',
    'vestiaire, cloakroom, lockers, locker, consigne, garderobe, schliessfach, schliessfacher, taquillas',
  ],
  [
    'un accès en fauteuil roulant',
    'wheelchair access',
    'wheelchair, wheelchair accessible, wheelchair access, pmr, acces pmr, accessible pmr, accessibilite pmr, handicap, handicap moteur, rollstuhl, rollstuhlgerecht, barrierefrei, silla de ruedas, sedia a rotelle, rolstoel',
  ],
];

const heads = /^(?:(?:has|with|avec|presence (?:de|d)|hat|mit|con|nb|nombre de|number of|anzahl) )/;

/** Whether a column says whether a thing is there, by what the thing is called in either language. */
export const isColumnOf = (thing: string, column: string): boolean => {
  const head = plain(column.replace(/_/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).replace(heads, '');
  const headers = things.find(([french, english]) => [french, english].includes(thing))?.[2].split(', ') ?? [];
  return headers.some((one) => [one, `${one}s`, `${one}n`, `${one}en`].includes(head));
};

/** Whether a cell says that a thing is there; undefined where it says neither yes nor no: nobody filled it in. */
export const isThere = (cell = ''): boolean | undefined => {
  if (/^(?:1|x|oui|yes|true|vrai|ja|si|sim|o|y|t|[2-9]|\d\d|1 0)$/.test(plain(cell))) return true;
  return /^(?:0|0 0|non|no|false|faux|nein|nee|nao|n|f)$/.test(plain(cell)) ? false : undefined;
};

const said = new WeakMap<Table, Map<string, boolean>>();

/** Whether a column says no somewhere, and yes elsewhere: else nobody knows that the one means the other. */
export const saysBoth = (table: Table, column: string): boolean => {
  const known = said.get(table) ?? new Map<string, boolean>();
  said.set(table, known);
  const answers = known.has(column) ? [] : table.rows.map(({ cells }: Row) => isThere(cells[column]));
  if (!known.has(column)) known.set(column, answers.includes(true) && answers.includes(false));
  return known.get(column) ?? false;
};
