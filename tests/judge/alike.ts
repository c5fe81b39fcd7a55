import { isOneTree } from './trees';
import { plain, stems } from './words';

/** Kinds as files and questions write them, in French, in English and as OpenStreetMap tags them; each line is one kind. */
const kinds: Readonly<Record<string, string>> = {
  abbey: 'abbaye, abbey, abbatiale',
  monastery: 'monastere, monastery, couvent, convent',
  priory: 'prieure, priory',
  alley: 'passage, arcade',
  gallery: 'galerie, gallery',
  basilica: 'basilique, basilica',
  bellTower: 'clocher, bell tower',
  belfry: 'beffroi, belfry',
  brewery: 'brasserie',
  diner: 'restaurant, restaurante, ristorante',
  cafe: 'cafe',
  bridge: 'pont, bridge',
  footbridge: 'passerelle, footbridge',
  viaduct: 'viaduc, viaduct',
  block: 'batiment, building, edifice',
  flats: 'immeuble, block of flats',
  calvary: 'calvaire, calvary',
  cross: 'croix, cross',
  waysideCross: 'croix de chemin, wayside cross',
  shrine: 'oratoire, wayside shrine',
  religiousBuilding:
    'architecture religieuse, edifice religieux, edifices religieux, religious architecture, religious building, edificio religioso, religieuze gebouwen, sakralbau',
  dwelling: 'architecture domestique, habitation, habitations, domestic architecture, dwelling, wohnarchitektur',
  commercialBuilding:
    'architecture commerciale, batiment commercial, commercial architecture, commercial building, geschaftshaus',
  institutionalBuilding:
    'architecture institutionnelle, batiment institutionnel, institutional architecture, institutional building',
  militaryStructure:
    'architecture militaire, ouvrage militaire, military architecture, military structure, militararchitektur',
  castle: 'chateau, chateau fort, castle',
  cathedral: 'cathedrale, cathedral',
  cemetery: 'cimetiere, cemetery, tomb, tombe',
  chapel: 'chapelle, chapel',
  church: 'eglise, eglise paroissiale, church',
  crane: 'grue, crane',
  factory: 'usine, factory',
  manufactory: 'manufacture, manufactory',
  forge: 'forge, ironworks',
  fountain: 'fontaine, fountain',
  garden: 'jardin, garden',
  park: 'parc, park',
  gate: 'porte, gate, city gate, portail, porte de ville',
  house: 'maison, house',
  industrial: 'site industriel, industrial site',
  library: 'bibliotheque, library',
  mediaLibrary: 'mediatheque, media library',
  lighthouse: 'phare, lighthouse',
  manor: 'manoir, manor, manor house, logis',
  mansion: 'hotel particulier, town house, town mansion, mansion, demeure',
  market: 'marche, market',
  marketHall: 'halle, market hall',
  memorial: 'memorial, monument commemoratif, stele',
  warMemorial: 'monument aux morts, war memorial',
  mill: 'moulin, mill',
  windmill: 'windmill, wind mill, moulin a vent',
  watermill: 'watermill, water mill, moulin a eau',
  tideMill: 'tide mill, moulin a maree',
  museum: 'musee, museum, ecomusee',
  palace: 'palais, palace',
  promenade: 'promenade, cours, mail',
  quay: 'quai, quay',
  ramparts: 'rempart, enceinte, city wall, fortification',
  school: 'ecole, school, groupe scolaire, ecole maternelle, ecole primaire',
  college: 'college, lower secondary school',
  highSchool: 'lycee, secondary school',
  square: 'place, square, esplanade',
  station: 'gare, station',
  statue: 'statue',
  sculpture: 'sculpture',
  artwork: 'artwork, oeuvre d art, work of art',
  stone: 'menhir, standing stone',
  dolmen: 'dolmen',
  megalith: 'megalithe, megalith',
  remains: 'site archeologique, archaeological site',
  theater: 'theatre, theater',
  opera: 'opera, opera house',
  tower: 'tour, tower',
  keep: 'donjon, keep',
  townHall: 'mairie, hotel de ville, town hall',
  ensemble: 'ensemble urbain, urban ensemble',
  villa: 'villa',
  village: 'village',
  hamlet: 'hameau, hamlet',
  ruins: 'ruines, ruins, ruin',
  hotel: 'hotel, hostel, motel, auberge de jeunesse, youth hostel',
  guestHouse: 'guest house, chambre d hote, maison d hotes, bed and breakfast',
  gite: 'gite, holiday cottage',
  chalet: 'chalet',
  apartment: 'apartment',
  information:
    'information, point d information, office de tourisme, information point, tourist information, tourist office',
  viewpoint: 'viewpoint, point de vue, belvedere',
  picnic: 'picnic site, aire de pique nique',
  attraction: 'attraction, site touristique, tourist attraction, curiosite, sight',
  camping: 'camp site, campsite, campground, camping, caravan site',
  digging: 'archeologie, archaeology',
  decoration: 'arts decoratifs, decorative arts',
  peoples: 'ethnologie, ethnology',
  fineArts: 'beaux arts, fine arts',
  past: 'histoire, history',
  technics: 'technique et industrie, technology and industry',
  modernArt: 'art moderne et contemporain, modern and contemporary art',
  naturalSciences: 'sciences de la nature, natural sciences',
  farAway: 'civilisations extra europeennes, civilisations outside europe',
  photographs: 'photographie, photography',
  pureSciences: 'sciences fondamentales, pure sciences',
  classical: 'musique classique, classical music',
  worldMusic: 'musique du monde, world music',
  crafts: 'artisanat, crafts',
  exhibition: 'exposition, exhibition',
  meetings: 'rencontres, rencontre, meetings',
  youngAudience: 'jeune public, young audience',
  activities: 'animations, animation, activities',
  culture: 'culturelle, culture, cultural',
  concert: 'concert, musique, music',
  show: 'spectacle, show',
  cinema: 'cinema',
  monument: 'monument',
  plaque: 'plaque, plaque commemorative, commemorative plaque',
  bust: 'buste, bust',
  playground: 'aire de jeux, playground',
  toilets: 'toilettes, toilets, sanisette',
  monday: 'lundi, monday, montag',
  tuesday: 'mardi, tuesday, dienstag',
  wednesday: 'mercredi, wednesday, mittwoch',
  thursday: 'jeudi, thursday, donnerstag',
  friday: 'vendredi, friday, freitag',
  saturday: 'samedi, saturday, samstag',
  sunday: 'dimanche, sunday, sonntag',
  yes: 'oui, yes, true, vrai, ja',
  no: 'non, no, false, faux, nein',
  openToAll: 'public, publique, offentlich',
  closedToMost: 'prive, privee, private, privat',
  rock: 'pierre, stone, stein, pietra, piedra',
  bricks: 'brique, brick, ziegel',
  timber: 'bois, wood, holz',
  cement: 'beton, concrete',
  granite: 'granit, granite',
  limestone: 'calcaire, pierre calcaire, limestone, kalkstein',
  sandstone: 'gres, sandstone, sandstein',
  marble: 'marbre, marble, marmor, marmo, marmol',
  bronze: 'bronze',
  castIron: 'fonte, cast iron, gusseisen',
  steel: 'acier, steel, stahl',
  sand: 'sable, sand',
  breweryToo: 'fabrique de biere, brewery, brauerei, birrificio, brouwerij, cerveceria artesanal',
  microbrewery: 'microbrasserie, microbrewery, micro brewery, brasserie artisanale, hausbrauerei, microbirrificio',
  brewpub: 'pub brasserie, brewpub, brew pub, brasserie pub, gasthausbrauerei',
  beerGarden: 'biergarten, beer garden, beergarden',
  pub: 'pub, gastropub, taverne, tavern, kneipe',
  bar: 'bar, bar a vin, bar a vins, wine bar, cocktail bar',
  nightclub: 'discotheque, nightclub, boite de nuit, night club, nachtclub',
  teaRoom: 'salon de the, tea room, tearoom, teestube',
  iceCreamParlor: 'glacier, ice cream parlour, ice cream parlor, eisdiele, gelateria, heladeria',
  bookshop: 'librairie, bookshop, bookstore, book shop, buchhandlung, libreria',
  butcher: 'boucherie, butcher s, butcher, metzgerei, fleischerei, carniceria, macelleria',
  florist: 'fleuriste, florist s, florist, blumenladen, floristeria, fioraio',
  supermarket: 'supermarche, supermarket, supermarkt, supermercado, supermercato',
  pharmacy: 'pharmacie, pharmacy, apotheke, farmacia',
  hospital: 'hopital, hospital, krankenhaus, ospedale',
  clinic: 'clinique, clinic, klinik, clinica',
  policeStation: 'commissariat, police station, commissariat de police, polizeiwache, comisaria',
  fireStation: 'caserne de pompiers, fire station, caserne des pompiers, feuerwache, feuerwehrhaus, parque de bomberos',
  barracks: 'caserne, barracks, kaserne, cuartel, caserma',
  courthouse: 'tribunal, courthouse, palais de justice, court house, gerichtsgebaude, tribunale',
  prison: 'prison, jail, gaol, gefangnis, carcel',
  university: 'universite, university, universitat, universidad, universita',
  kindergarten: 'ecole maternelle, kindergarten, jardin d enfants, nursery school, kindertagesstatte',
  embassy: 'ambassade, embassy, botschaft, embajada, ambasciata',
  synagogue: 'synagogue, synagoge, sinagoga',
  mosque: 'mosquee, mosque, moschee, mezquita, moschea',
  convent: 'couvent, convent, convento',
  cloister: 'cloitre, cloister, kreuzgang, claustro, chiostro',
  mausoleum: 'mausolee, mausoleum, mausoleo',
  tomb: 'tombe, tomb, tombeau, grave, grab, tumba, tomba',
  obelisk: 'obelisque, obelisk, obelisco',
  memorialColumn: 'colonne, column, colonne commemorative, memorial column, saule, columna',
  stele: 'stele, stela, estela',
  memorialBoard: 'tableau commemoratif, memorial board, board, roll of honour, roll of honor, tableau d honneur',
  informationBoard:
    'panneau d information, information board, panneau, information panel, infotafel, informationstafel',
  stainedGlass:
    'vitrail, stained glass window, vitraux, stained glass, memorial window, window, buntglasfenster, vidriera, vetrata',
  lychgate: 'porche de cimetiere, lychgate, lych gate',
  bench: 'banc, bench, memorial bench, sitzbank, banco, panchina',
  relief: 'bas relief, relief, haut relief, reliefs, relieve, rilievo',
  mural: 'fresque murale, mural, fresque, peinture murale, mural painting, wandbild, wandgemalde',
  mosaic: 'mosaique, mosaic, mosaik, mosaico',
  installation: 'installation, instalacion, installazione',
  clock: 'horloge, clock, reloj, orologio',
  sundial: 'cadran solaire, sundial, sonnenuhr, reloj de sol, meridiana',
  organ: 'orgue, organ, orgues, pipe organ, orgel, organo',
  aqueduct: 'aqueduc, aqueduct, aquadukt, acueducto, acquedotto',
  archBridge: 'pont en arc, arch bridge, pont a arc, pont voute, bogenbrucke, arch, puente de arco',
  beamBridge: 'pont a poutres, beam bridge, pont poutre, girder bridge, balkenbrucke, beam',
  suspensionBridge: 'pont suspendu, suspension bridge, hangebrucke, suspension, puente colgante',
  cableStayedBridge: 'pont a haubans, cable stayed bridge, schragseilbrucke, cable stayed',
  trussBridge: 'pont en treillis, truss bridge, pont a treillis, fachwerkbrucke, truss',
  movableBridge:
    'pont mobile, movable bridge, pont tournant, pont levant, pont levis, moveable bridge, swing bridge, lift bridge, drawbridge, bascule bridge, klappbrucke, zugbrucke',
  coveredBridge: 'pont couvert, covered bridge',
  tunnel: 'tunnel, tunel, galleria stradale',
  amphitheater: 'amphitheatre, amphitheater, anfiteatro',
  concertHall: 'salle de concert, concert hall, konzerthaus, music hall',
  communityCenter:
    'salle des fetes, community centre, salle polyvalente, foyer rural, community center, village hall, burgerhaus',
  artsCenter:
    'centre culturel, arts centre, centre d art, arts center, cultural centre, cultural center, kulturzentrum, centro cultural',
  fort: 'fort, forteresse, fortress, festung, fortaleza, fortezza',
  citadel: 'citadelle, citadel, zitadelle, ciudadela, cittadella',
  observatory: 'observatoire, observatory, sternwarte, observatorio, osservatorio',
  planetarium: 'planetarium',
  aquarium: 'aquarium, acuario, acquario',
  greenhouse: 'serre, greenhouse, glasshouse, gewachshaus, invernadero, serra',
  botanicalGarden:
    'jardin botanique, botanical garden, botanic garden, botanischer garten, jardin botanico, orto botanico',
  orchard: 'verger, orchard, obstgarten',
  allotments: 'jardins familiaux, allotments, jardins ouvriers, allotment, kleingartenanlage, huertos urbanos',
  natureReserve: 'reserve naturelle, nature reserve, naturschutzgebiet, reserva natural, riserva naturale',
  forest: 'foret, forest, woodland, wald, bosque, foresta',
  meadow: 'prairie, meadow, wiese, pradera',
  beach: 'plage, beach, strand, playa, spiaggia',
  island: 'ile, island, insel, isla, isola',
  hill: 'colline, hill, hugel, colina, collina',
  mountain: 'montagne, mountain, berg, montana',
  cliff: 'falaise, cliff, klippe, acantilado',
  valley: 'vallee, valley, valle',
  lake: 'lac, lake, laguna, lago',
  pond: 'etang, pond, mare, teich, weiher, estanque, stagno',
  river: 'riviere, river, fleuve, fluss, fiume',
  waterfall: 'cascade, waterfall, wasserfall, cascada, cascata',
  spring: 'source, spring, water spring, natural spring, quelle, manantial, sorgente',
  well: 'puits, well, pozo, pozzo',
  pump: 'pompe, pump, water pump, pumpe, schwengelpumpe',
  drinkingFountain: 'fontaine a boire, drinking fountain, borne fontaine, trinkbrunnen, bebedero',
  canal: 'canal, kanal, canale',
  lock: 'ecluse, lock, schleuse, esclusa, chiusa',
  dam: 'barrage, dam, staudamm, presa, diga',
  weir: 'seuil, weir, wehr',
  harbor: 'port, harbour, port de plaisance, harbor, marina, hafen, puerto, porto',
  pier: 'jetee, pier, jetty, seebrucke, muelle, molo',
  waterTower: 'chateau d eau, water tower, wasserturm',
  chimney: 'cheminee, chimney, cheminee d usine, schornstein, chimenea',
  warehouse: 'entrepot, warehouse, lagerhaus, almacen, magazzino',
  mine: 'mine, bergwerk, mina, miniera',
  barn: 'grange, barn, scheune, granero, fienile',
  dovecote: 'pigeonnier, dovecote, colombier, taubenhaus, palomar, colombaia',
  breadOven: 'four a pain, bread oven, four, four banal, backhaus',
  cottage: 'chaumiere, cottage',
  pavilion: 'pavillon, pavilion, pabellon, padiglione',
  bandstand: 'kiosque a musique, bandstand, kiosque, musikpavillon',
  newsstand: 'kiosque a journaux, newsstand, zeitungskiosk',
  phoneBox: 'cabine telephonique, phone box, telephone box, telephone kiosk, telefonzelle',
  bookBox: 'boite a livres, book box, little free library, bucherschrank, offentlicher bucherschrank',
  parkingLot: 'parking, car park, parc de stationnement, parkplatz, parking lot, aparcamiento, parcheggio',
  bikeParking: 'parking a velos, bike parking, parking velo, stationnement velo, bicycle parking, fahrradstander',
  bikeStation: 'station de velos, bike station, station velo, station de velos en libre service, bike share station',
  chargingStation: 'borne de recharge, charging station, ladestation, ladesaule',
  gasStation: 'station service, petrol station, gas station, fuel station, tankstelle, gasolinera',
  busStop: 'arret de bus, bus stop, bushaltestelle, parada de autobus',
  tramStop: 'arret de tram, tram stop, strassenbahnhaltestelle',
  busStation: 'gare routiere, bus station, busbahnhof',
  airport: 'aeroport, airport, flughafen, aeropuerto, aeroporto',
  sportsHall: 'gymnase, sports hall, salle de sport, gymnasium, gym, sporthalle, turnhalle, gimnasio, palestra',
  sportsCenter:
    'complexe sportif, sports centre, centre sportif, sports center, leisure centre, sportzentrum, polideportivo',
  sportsGround: 'terrain de sport, sports ground, terrain de sports, playing field, sportplatz',
  tennisCourt: 'court de tennis, tennis court, terrain de tennis, tennisplatz, pista de tenis',
  footballPitch:
    'terrain de football, football pitch, terrain de foot, soccer field, fussballplatz, bolzplatz, campo de futbol',
  basketballCourt: 'terrain de basket, basketball court, terrain de basketball, basketballplatz, streetballplatz',
  skatePark: 'skatepark, skate park, skateanlage, skateplatz',
  iceRink: 'patinoire, ice rink, eisbahn, eishalle, pista de hielo',
  golfCourse: 'golf, golf course, terrain de golf, parcours de golf, golfplatz',
  boulesCourt: 'terrain de petanque, boules court, boulodrome, terrain de boules, petanque court, bouleplatz',
  runningTrack: 'piste d athletisme, running track, athletics track, laufbahn',
  racecourse: 'hippodrome, racecourse, rennbahn, hipodromo, ippodromo',
  velodrome: 'velodrome, radrennbahn',
  climbingWall: 'mur d escalade, climbing wall, kletterwand',
  dogPark: 'parc a chiens, dog park, parc canin, dog run, hundeauslauf, hundewiese',
  themePark: 'parc d attractions, theme park, amusement park, freizeitpark',
  firstWorldWar:
    'premiere guerre mondiale, first world war, grande guerre, guerre de 1914 1918, guerre 1914 1918, guerre 14 18, 14 18, 1914 1918, world war i, world war 1, world war one, wwi, ww1, wwone, great war, erster weltkrieg, primera guerra mundial, prima guerra mondiale',
  secondWorldWar:
    'seconde guerre mondiale, second world war, deuxieme guerre mondiale, guerre de 1939 1945, guerre 1939 1945, guerre 39 45, 39 45, 1939 1945, world war ii, world war 2, world war two, wwii, ww2, zweiter weltkrieg, segunda guerra mundial, seconda guerra mondiale',
  boerWar:
    'guerre des boers, boer war, seconde guerre des boers, second boer war, anglo boer war, south african war, burenkrieg',
  crimeanWar: 'guerre de crimee, crimean war, krimkrieg',
  francoPrussianWar:
    'guerre de 1870, franco prussian war, guerre de 1870 1871, guerre franco prussienne, guerre franco allemande de 1870, 1870 1871, franco german war, deutsch franzosischer krieg',
  napoleonicWars: 'guerres napoleoniennes, napoleonic wars, napoleonic war, napoleonische kriege',
  koreanWar: 'guerre de coree, korean war, koreakrieg',
  vietnamWar: 'guerre du vietnam, vietnam war, vietnamkrieg',
  algerianWar: 'guerre d algerie, algerian war',
  indochinaWar: 'guerre d indochine, indochina war',
  falklandsWar: 'guerre des malouines, falklands war, falklands conflict',
  americanCivilWar: 'guerre de secession, american civil war, us civil war',
  spanishCivilWar: 'guerre d espagne, spanish civil war, guerre civile espagnole, guerra civil espanola',
  gulfWar: 'guerre du golfe, gulf war',
  slate: 'ardoise, slate, schiefer, pizarra, ardesia',
  thatch: 'chaume, thatch, reet, stroh',
  glass: 'verre, glass, glas, vidrio, vetro',
  iron: 'fer, iron, eisen, hierro, ferro',
  wroughtIron: 'fer forge, wrought iron, schmiedeeisen, hierro forjado',
  stainlessSteel: 'acier inoxydable, stainless steel, inox, edelstahl, acero inoxidable, acciaio inox',
  cortenSteel: 'acier corten, weathering steel, corten, corten steel, cortenstahl',
  metal: 'metal, metall, metallo',
  copper: 'cuivre, copper, kupfer, cobre, rame',
  brass: 'laiton, brass, messing, laton, ottone',
  lead: 'plomb, lead, blei, plomo, piombo',
  zinc: 'zinc, zink, zinco',
  aluminum: 'aluminium, aluminum, aluminio, alluminio',
  plaster: 'platre, plaster, gips, yeso, gesso',
  terracotta: 'terre cuite, terracotta, terra cotta, terrakotta',
  ceramic: 'ceramique, ceramic, ceramics, keramik, ceramica',
  reinforcedConcrete: 'beton arme, reinforced concrete, stahlbeton, hormigon armado, cemento armato',
  plastic: 'plastique, plastic, kunststoff, plastico, plastica',
  oakWood: 'chene, oak, eiche, eichenholz, roble',
  flint: 'silex, flint, feuerstein',
  basalt: 'basalte, basalt, basalto',
  travertine: 'travertin, travertine, travertino',
  rubber: 'caoutchouc, rubber, sol souple, gummi, caucho',
  gravel: 'gravier, gravel, graviers, gravillon, gravillons, kies, grava, ghiaia',
  woodChips: 'copeaux de bois, wood chips, copeaux, woodchips, holzhackschnitzel, hackschnitzel',
  grass: 'gazon, grass, herbe, pelouse, lawn, rasen, cesped, erba',
  religion: 'religion, religione',
  trade: 'commerce, trade, commerce et industrie, handel, comercio, commercio',
  military: 'histoire militaire, military history, militaire, military, militar, militare',
  people: 'personnages, people, personnalites, personlichkeiten, personajes',
  education: 'education, enseignement, bildung, educacion, istruzione',
  politics: 'politique, politics, politik',
  transport: 'transports, transport, transportation, verkehr',
  sports: 'sport, sports, deportes',
  science: 'sciences, science, wissenschaft, ciencia, scienza',
  nature: 'nature, natur, naturaleza, natura',
  architecture: 'architecture, architektur, arquitectura, architettura',
  literature: 'litterature, literature, literatur, literatura, letteratura',
  agriculture: 'agriculture, farming, landwirtschaft, agricultura',
  romanesque: 'roman, romanesque, style roman, romanico, romanik, romanisch, romaans, romanica, romanische',
  gothic: 'gothique, gothic, gotik, gotisch, gotico, gotica, gotiek, gotische',
  renaissance: 'renaissance, rinascimentale, rinascimento, renacentista, renacimiento, hollandse renaissance',
  mannerist: 'manieriste, mannerist, manierisme, mannerism, manierismus, manierismo, manierista',
  baroque: 'baroque, barock, barocco, barroco, barroca, barok',
  rococo: 'rococo, rokoko',
  classicalStyle: 'classique, classical, classicisme, classicism, classico, clasico, klassizistisch, klassiek',
  neoclassical:
    'neoclassique, neoclassical, neo classique, neoclassicisme, neo classicisme, neoclassicism, neoclassico, neoclasico, neoclassicismo, klassizismus, neoclassicistisch',
  romanesqueRevival: 'neoroman, romanesque revival, neo roman, neoromanico, neuromanik, neoromaans',
  gothicRevival:
    'neogothique, gothic revival, neo gothique, neo gothic, neogothic, neogotico, neugotik, neogotiek, neogotisch',
  renaissanceRevival:
    'neo renaissance, renaissance revival, neorenaissance, neorinascimentale, neurenaissance, neorrenacentista',
  baroqueRevival: 'neobaroque, baroque revival, neo baroque, neobarocco, neubarock, neobarok, neobarroco',
  greekRevival: 'neogrec, greek revival, neo grec',
  georgian: 'georgien, georgian',
  federalStyle: 'federal, style federal',
  palladian: 'palladien, palladian, palladianism, palladianisme, palladiano',
  victorian: 'victorien, victorian, vittoriano, victoriano, viktorianisch',
  edwardian: 'edouardien, edwardian',
  italianate: 'a l italienne, italianate, italianisant, italianisante',
  eclectic:
    'eclectique, eclectic, eclectisme, eclecticism, eclettico, eclettismo, eclectico, eclecticismo, eklektizismus, eclecticisme, eclectische',
  artNouveau: 'art nouveau, jugendstil, liberty, stile liberty, modernisme catalan',
  artDeco: 'art deco, art deco style',
  modernist:
    'moderniste, modernist, modernisme, modernism, mouvement moderne, style international, international style, modernismo, moderne architektur',
  brutalist: 'brutaliste, brutalist, brutalisme, brutalism, brutalismus, brutalismo',
  writer:
    'ecrivain, writer, ecrivaine, ecrivains, homme de lettres, femme de lettres, writers, schriftsteller, schriftstellerin, escritor, escritora, scrittore, scrittrice, schrijver',
  novelist: 'romancier, novelist, romanciere, novelista, romanziere',
  poet: 'poete, poet, poetesse, poets, dichter, dichterin, poeta',
  playwright: 'dramaturge, playwright, auteur dramatique, dramatist, dramatiker, dramaturgo',
  painter: 'peintre, painter, peintres, maler, malerin, pintor, pintora, pittore, pittrice, schilder',
  sculptor:
    'sculpteur, sculptor, sculptrice, bildhauer, bildhauerin, escultor, escultora, scultore, scultrice, beeldhouwer',
  architectByTrade: 'architecte, architect, architectes, architekt, architektin, arquitecto, arquitecta, architetto',
  musician: 'musicien, musician, musicienne, musiciens, musiker, musikerin, musico, musicista, muzikant',
  composer: 'compositeur, composer, compositrice, komponist, komponistin, compositor, compositora, compositore',
  actor: 'acteur, actor, comedien, comedienne, actress, actrice, schauspieler, schauspielerin, actriz, attore, attrice',
  scientist:
    'scientifique, scientist, savant, savante, wissenschaftler, wissenschaftlerin, cientifico, cientifica, scienziato, scienziata, wetenschapper',
  physicist: 'physicien, physicist, physicienne, physiker, physikerin',
  astronomer: 'astronome, astronomer, astronomo',
  mathematician: 'mathematicien, mathematician, mathematicienne, mathematiker, matematico',
  doctor: 'medecin, doctor, docteur en medecine, physician, arzt, arztin, medico',
  engineer: 'ingenieur, engineer, ingenieure, ingeniero, ingegnere',
  inventor: 'inventeur, inventor, inventrice, erfinder, inventore',
  philosopher: 'philosophe, philosopher, philosoph, filosofo, filosofa, filosoof',
  historian: 'historien, historian, historienne, historiker, historikerin, historiador, storico',
  economist: 'economiste, economist, okonom, economista',
  journalist: 'journaliste, journalist, journalistin, periodista, giornalista',
  lawyer: 'juriste, lawyer, avocat, jurist, abogado, avvocato',
  politician:
    'personnalite politique, politician, homme politique, femme politique, politicien, politicienne, politiker, politikerin, politico, politicus',
  ruler: 'souverain, ruler, souveraine, sovereign, monarch, monarque',
  explorer: 'explorateur, explorer, exploratrice, navigateur, entdecker, explorador, esploratore',
  collector: 'collectionneur, collector, collectionneuse, sammler',
  industrialist: 'industriel, industrialist, industrieller, industriale',
  battle: 'bataille, battle, batailles, battles, schlacht, batalla, battaglia',
};

/** Kinds of which a word each is quoted, and which go by each other's names: the first of each line stands for all. */
const kin = [
  'abbey monastery priory',
  'alley gallery',
  'bellTower belfry',
  'brewery diner cafe',
  'bridge footbridge viaduct',
  'block flats',
  'calvary cross waysideCross shrine',
  'factory manufactory',
  'garden park',
  'library mediaLibrary',
  'market marketHall',
  'memorial warMemorial',
  'mill windmill watermill tideMill',
  'school college highSchool',
  'statue sculpture artwork',
  'stone dolmen megalith remains',
  'theater opera',
  'tower keep',
  'village hamlet',
  'guestHouse gite chalet apartment',
].map((line) => line.split(' '));

const headOf = (kind: string): string => kin.find((line) => line.includes(kind))?.[0] ?? kind;

/** Whether two kinds go by each other's names. */
export const areKin = (a: string, b: string): boolean => headOf(a) === headOf(b);

/** Of one place both may be right, and nothing that is seen there tells which. */
const both: readonly (readonly [string, string])[] = [
  ['abbey', 'basilica church chapel museum'],
  ['church', 'cathedral basilica chapel museum bellTower'],
  ['cathedral', 'basilica museum'],
  ['chapel', 'basilica museum'],
  ['castle', 'manor palace villa museum tower gate house ramparts mansion'],
  ['mansion', 'palace house manor museum villa block townHall hotel'],
  ['house', 'manor villa block museum palace guestHouse ensemble'],
  ['palace', 'block museum manor'],
  ['block', 'tower theater brewery factory museum manor villa library school station townHall hotel palace'],
  ['ensemble', 'square village promenade quay fountain memorial garden alley block'],
  ['square', 'fountain memorial garden promenade quay market statue'],
  ['promenade', 'fountain memorial garden quay'],
  ['garden', 'fountain memorial statue camping'],
  ['quay', 'memorial fountain'],
  ['memorial', 'statue fountain calvary stone'],
  ['factory', 'crane industrial museum tower brewery theater forge mill'],
  ['industrial', 'crane museum forge mill'],
  ['mill', 'museum tower house'],
  ['gate', 'ramparts tower'],
  ['tower', 'ramparts bellTower lighthouse'],
  ['ruins', 'castle church abbey chapel tower mill village ramparts house stone manor'],
  ['monument', 'memorial statue fountain church castle tower plaque bust stone calvary abbey chapel ruins bridge gate'],
  ['plaque', 'memorial statue bust'],
  ['bust', 'statue memorial'],
  ['playground', 'garden square promenade'],
  ['culture', 'concert show cinema'],
  ['concert', 'show classical worldMusic'],
  ['rock', 'granite limestone sandstone marble slate flint basalt travertine'],
  ['metal', 'steel castIron bronze iron wroughtIron stainlessSteel cortenSteel copper brass lead zinc aluminum'],
  ['iron', 'steel castIron wroughtIron'],
  ['steel', 'stainlessSteel cortenSteel'],
  ['timber', 'oakWood woodChips'],
  ['cement', 'reinforcedConcrete'],
  [
    'bridge',
    'archBridge beamBridge suspensionBridge cableStayedBridge trussBridge movableBridge coveredBridge aqueduct',
  ],
  ['suspensionBridge', 'cableStayedBridge'],
  ['beamBridge', 'trussBridge coveredBridge'],
  ['microbrewery', 'brewery brewpub'],
  ['brewpub', 'pub bar brewery'],
  ['pub', 'bar'],
  ['memorial', 'obelisk memorialColumn stele memorialBoard plaque stainedGlass bench cross lychgate mural sundial'],
  ['monument', 'obelisk memorialColumn stele memorialBoard stainedGlass bench tomb mausoleum'],
  ['plaque', 'stele memorialBoard informationBoard'],
  ['lake', 'pond'],
  ['hill', 'mountain cliff'],
  ['spring', 'well pump'],
  ['steel', 'castIron'],
];

const kindsOf = new Map<string, string[]>();
for (const [kind, spellings] of Object.entries(kinds))
  for (const spelling of spellings.split(', '))
    kindsOf.set(stems(spelling).join(' '), [...(kindsOf.get(stems(spelling).join(' ')) ?? []), kind]);

/** The kinds that a value names, by the judge's own list. */
export const kindsNamed = (value: string): readonly string[] => kindsOf.get(stems(value).join(' ')) ?? [];

const goTogether = (first: string, second: string): boolean => {
  const [a, b] = [headOf(first), headOf(second)];
  return a === b || both.some(([one, others]) => [a, b].includes(one) && others.split(' ').includes(a === one ? b : a));
};

/** Whether a value only says in a wider word what these say exactly: what is a cinema's is of culture, and no concert for that. */
export const isWiderWord = (value: string, exact: readonly string[]): boolean => {
  const named = exact.flatMap(kindsNamed);
  const isCulture = kindsNamed(value).includes('culture');
  return isCulture && named.length > 0 && named.every((one) => one !== 'culture' && goTogether('culture', one));
};

/** Protections as they are written short and long. */
const legal = (value: string): string => {
  const text = plain(value);
  if (/non protege|aucune/.test(text)) return 'none';
  const isListed = /\b(classe|classee|listed)\b/.test(text);
  const isRegistered = /\b(inscrit|inscrite|registered)\b/.test(text);
  return isListed && isRegistered ? 'both' : isListed ? 'listed' : isRegistered ? 'registered' : text;
};

const lesserWords = new Set('de du des la le les l d et a au aux en of the and quartier arrdt'.split(' '));
const wordsIn = (value: string): readonly string[] => stems(value).filter((word) => !lesserWords.has(word));

const isWithin = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.every((word) => b.includes(word));

/** Families and given names that say nothing alone. */
const surnames = (value: string): readonly string[] =>
  wordsIn(value.replace(/\(.*?\)/g, '')).filter(
    (word) => word.length > 2 && !/^(fils|pere|frere|aine|jeune|van|von)$/.test(word),
  );

/** A British grade and the like: `II*` stands between `I` and `II`, and is neither. */
const isStarred = (value: string): boolean => /\*\s*$/.test(value);

/** The arrondissement that a text names by its number, or by the postcode of one: those of Paris, Lyons and Marseilles end with it. */
const arrondissementIn = (text: string): number | undefined => {
  const [, number] = /^(\d{1,2})(?:er|e|st|nd|rd|th) arrondissement$/.exec(text.trim()) ?? [];
  const [, city, end] = /^(750|751|690|130)(\d\d)$/.exec(text.trim()) ?? [];
  const most = city === '750' ? 20 : city === '690' ? 9 : 16;
  const isOne = end !== undefined && Number(end) >= (city === '751' ? 16 : 1) && Number(end) <= most;
  return number === undefined ? (isOne ? Number(end) : undefined) : Number(number);
};

/** Words that many houses are called by, which makes them no one house. */
const ofHouses =
  /^(hotel|palais|musee|jardin|maison|chateau|ancien|ancienne|national|nationale|centre|abbaye|eglise|saint|sainte|parc|fort)s?$/;

/** Whether both may be right of one place, by what they are about. */
export const maySayTheSame = (topic: string, a: string, b: string): boolean => {
  if (topic === 'protection' && isStarred(a) !== isStarred(b)) return false;
  if (plain(a) === plain(b)) return true;
  if (topic === 'lines') return false;
  if (topic === 'postcode') {
    const [one, other] = [arrondissementIn(a), arrondissementIn(b)];
    return one === undefined || other === undefined || one === other;
  }
  if (topic === 'venue') {
    const own = (value: string) => wordsIn(value).filter((word) => word.length > 3 && !ofHouses.test(word));
    return own(a).length === 0 || own(a).some((word) => own(b).includes(word));
  }
  if (topic === 'protection') return legal(a) === legal(b) || [legal(a), legal(b)].includes('both');
  if (topic === 'species' && isOneTree(a, b)) return true;
  if (topic === 'author') return surnames(a).some((word) => surnames(b).includes(word));
  if (kindsNamed(a).some((one) => kindsNamed(b).some((other) => goTogether(one, other)))) return true;
  return isWithin(wordsIn(a), wordsIn(b)) || isWithin(wordsIn(b), wordsIn(a));
};

/** All values of a cell, however it lists them; whether commas part them depends on who asks. */
export const valuesIn = (topic: string, cell: string, commas = false): readonly string[] => {
  const isFirm = /^\S+ (?:et|and|&) \S+$/.test(cell.replace(/\s*\([^)]*\)/g, '').trim());
  const people = isFirm ? /[;|\n]|\s\/\s/ : /[;|\n]|\s(?:et|and|&)\s|\s\/\s/;
  const signs = topic === 'author' ? people : commas ? /[;|+,\n]/ : /[;|+\n]/;
  return cell
    .split(signs)
    .map((one) => (topic === 'author' ? one.replace(/\([^)]*\)|\[[^\]]*\]/g, '') : one).trim())
    .filter((one) => plain(one) !== '');
};

/** Whether a cell says nothing of the place: nobody knows, or nobody filled it in. A mere yes says nothing of what a place is, and all that a column of another question asks. */
export const isUnknown = (cell: string, topic: string): boolean =>
  plain(cell) === '' ||
  /^(inconnue?s?|unknown|nc|na|n a|non renseigne|indetermine|autres?|divers)$/.test(plain(cell)) ||
  (/^(yes|oui)$/.test(plain(cell)) && !topic.startsWith('column '));

/** A name and the same said from another of its words on: who is filed as “Hoffmann, Ludwig” is Ludwig Hoffmann. */
const turns = (name: string): readonly string[] => {
  const words = name.split(' ');
  return words.map((_, i) => [...words.slice(i), ...words.slice(0, i)].join(' '));
};

/** Whether an option says a value of a cell: it may say it in other words of the same kind. */
export const says = (topic: string, option: string, value: string): boolean => {
  if (plain(option) === plain(value)) return true;
  if (plain(option) === plain(value.replace(/\((?:quartier|district|arrondissement|secteur)\)$/i, ''))) return true;
  if (topic === 'protection') return legal(option) === legal(value);
  if (topic === 'species' && isOneTree(option, value)) return true;
  if (topic === 'postcode') {
    const number = arrondissementIn(option);
    return number !== undefined && number === arrondissementIn(value);
  }
  if (topic === 'author') {
    const name = value.replace(/\(.*?\)/g, '').replace(/,? \d{4}.*/, '');
    return turns(plain(name)).includes(plain(option));
  }
  return kindsNamed(option).some((kind) => kindsNamed(value).includes(kind));
};
