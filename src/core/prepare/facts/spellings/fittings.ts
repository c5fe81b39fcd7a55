/** What may be found at a place, with the headers of columns that tell by a yes or a no whether it is: folded, in French, English, German, Spanish, Italian and Dutch. */
export const fittings = {
  slide: 'toboggan, slide, rutsche, rutschbahn, tobogan, scivolo, glijbaan',
  swing: 'balancoire, swing, schaukel, columpio, altalena, schommel',
  nestSwing: 'balancoire nid, nest swing, nestschaukel, vogelnestschaukel',
  seesaw: 'bascule, balancoire a bascule, tape cul, seesaw, see saw, wippe, balancin, altalena a bilico, wip',
  climbingFrame:
    'structure a grimper, cage a ecureuil, structure de jeu, climbing frame, jungle gym, klettergerust, klettern, kletteranlage, estructura de escalada, trepador, klimrek',
  springRider:
    'jeu a ressort, jeu sur ressort, spring rider, springer, spring toy, federwippe, federtier, wipptier, muelle, gioco a molla, wipkip',
  carousel:
    'tourniquet, manege, carousel, merry go round, roundabout, karussell, drehkarussell, tiovivo, carrusel, giostra, draaimolen',
  zipLine: 'tyrolienne, zip line, zipline, zip wire, seilbahn, tirolina, teleferica, kabelbaan',
  ropePyramid: 'pyramide de cordes, filet a grimper, rope pyramid, climbing net, seilpyramide, kletternetz',
  sandpit:
    'bac a sable, sandpit, sand pit, sandbox, sandkasten, sandspiel, sandspielbereich, sand, arenero, sabbiera, zandbak',
  waterPlay:
    'jeu d eau, jeux d eau, water play, splash pad, wasserspiel, wasserspielplatz, juegos de agua, giochi d acqua',
  trampoline: 'trampoline, trampolin',
  playground:
    'aire de jeu, aire de jeux, jeux d enfants, jeux, playground, play area, spielplatz, parque infantil, area giochi, speeltuin',
  tableTennis:
    'table de ping pong, ping pong, tennis de table, table tennis, tischtennis, tischtennisplatte, tenis de mesa, tennis da tavolo, tafeltennis',
  basketball:
    'basket, basketball, basket ball, panier de basket, terrain de basket, basketballkorb, streetball, baloncesto, pallacanestro, basketbal',
  football:
    'football, foot, terrain de football, terrain de foot, football pitch, soccer, fussball, bolzplatz, fussballplatz, futbol, campo de futbol, calcio, voetbal',
  rugby: 'rugby, terrain de rugby, rugby pitch',
  cricket: 'cricket, terrain de cricket, cricket pitch',
  volleyball:
    'volleyball, volley, volley ball, beach volleyball, beachvolleyball, terrain de volley, voleibol, pallavolo',
  handball: 'handball, terrain de handball, balonmano, pallamano',
  tennis: 'tennis, court de tennis, terrain de tennis, tennis court, tennisplatz, pista de tenis, campo da tennis',
  bowling: 'bowling, bowls, bowling green',
  boules:
    'petanque, boulodrome, terrain de boules, terrain de petanque, boules, boule, boulebahn, bouleplatz, petanca, bocce, jeu de boules baan',
  skatePark: 'skate park, skatepark, skate, skateboard, skater, skateanlage, skateplatz, patinodromo',
  bmxTrack: 'bmx, bmx track, piste de bmx, pumptrack, pump track, bmx strecke',
  outdoorGym:
    'fitness, outdoor gym, appareils de fitness, agres, street workout, workout, fitnessgerate, calistenia, outdoor fitness, parcours sante',
  climbingWall: 'mur d escalade, escalade, climbing wall, kletterwand, boulderwand, rocodromo',
  runningTrack: 'piste d athletisme, piste de course, running track, laufbahn',
  miniGolf: 'mini golf, minigolf, crazy golf',
  swimmingPool: 'piscine, swimming pool, pool, schwimmbad, piscina, zwembad',
  miniatureRailway: 'petit train, train miniature, miniature railway, parkeisenbahn',
  petsCorner: 'ferme pedagogique, animaux, pets corner, petting zoo, streichelzoo, tiergehege',
  dogArea:
    'espace canin, parc canin, canisite, dog area, dog park, dog run, hundewiese, hundeauslauf, area canina, area cani',
  chessTable: 'table d echecs, echiquier, echecs, chess table, chess, schach, schachtisch, ajedrez, scacchi',
  toilets:
    'wc, toilettes, sanitaires, toilettes publiques, toilet, toilets, public toilet, public toilets, restroom, restrooms, bathroom, bathrooms, toilette, toiletten, aseo, aseos, banos, servizi igienici, bagni',
  accessibleToilet:
    'toilettes pmr, wc pmr, toilettes accessibles, accessible toilet, accessible toilets, disabled toilet, disabled toilets, behinderten wc, rollstuhl wc, aseo adaptado',
  babyChanging: 'table a langer, baby changing, changing table, wickeltisch, wickelraum, cambiador, fasciatoio',
  showers: 'douche, showers, shower, dusche, duschen, duchas, docce',
  drinkingWater:
    'eau potable, point d eau, point d eau potable, fontaine a eau, drinking water, drinking fountain, water fountain, trinkwasser, trinkbrunnen, agua potable, fuente de agua, acqua potabile, drinkwater',
  bench: 'banc, bench, benches, sitzbank, banke, sitzgelegenheit, banco, bancos, panchina, panchine',
  picnicTable:
    'table de pique nique, tables de pique nique, pique nique, aire de pique nique, picnic table, picnic tables, picnic area, picnic, picknicktisch, picknick, merendero, tavoli da picnic',
  barbecue: 'barbecue, bbq, grill, grillplatz, grillstelle, barbacoa',
  shelter: 'abri, shelter, unterstand, schutzhutte, refugio',
  bandstand: 'kiosque a musique, bandstand, musikpavillon',
  fountain: 'fontaine, fountain, springbrunnen, brunnen, fuente, fontana',
  pond: 'etang, bassin, pond, teich, estanque, stagno',
  fence: 'cloture, cloturee, fence, fenced, umzaunt, zaun, vallado, recinzione',
  lighting: 'eclairage, lighting, lights, beleuchtung, iluminacion, illuminazione',
  cafe: 'cafe, coffee shop, kaffee, cafeteria',
  restaurant: 'restaurant, restauration, restaurante, ristorante',
  shop: 'boutique, magasin, shop, gift shop, laden, tienda, negozio, bookshop',
  wifi: 'wifi, wi fi, acces wifi, wlan, free wifi, public wifi',
  parking: 'parking, stationnement, car park, parkplatz, parkplatze, aparcamiento, parcheggio',
  bikeParking:
    'parking velo, stationnement velo, bike parking, bicycle parking, bike rack, fahrradstander, fahrradparkplatz, aparcabicicletas',
  chargingPoint: 'borne de recharge, charging point, charging station, ladestation, ladesaule, punto de recarga',
  elevator: 'ascenseur, lift, elevator, aufzug, fahrstuhl, ascensor, ascensore',
  escalator: 'escalator, escalier mecanique, rolltreppe, escalera mecanica, scala mobile',
  cloakroom: 'vestiaire, cloakroom, lockers, locker, consigne, garderobe, schliessfach, schliessfacher, taquillas',
  wheelchairAccess:
    'wheelchair, wheelchair accessible, wheelchair access, pmr, acces pmr, accessible pmr, accessibilite pmr, handicap, handicap moteur, rollstuhl, rollstuhlgerecht, barrierefrei, silla de ruedas, sedia a rotelle, rolstoel',
} as const satisfies Readonly<Record<string, string>>;
