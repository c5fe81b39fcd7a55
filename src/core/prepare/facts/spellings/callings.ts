/** What people did for whom places are named, whose words are known, each with its spellings. */
export const callings = {
  writer:
    'ecrivain, ecrivaine, ecrivains, homme de lettres, femme de lettres, writer, writers, schriftsteller, schriftstellerin, escritor, escritora, scrittore, scrittrice, schrijver',
  novelist: 'romancier, romanciere, novelist, novelista, romanziere',
  poet: 'poete, poetesse, poet, poets, dichter, dichterin, poeta',
  playwright: 'dramaturge, auteur dramatique, playwright, dramatist, dramatiker, dramaturgo',
  painter: 'peintre, peintres, painter, maler, malerin, pintor, pintora, pittore, pittrice, schilder',
  sculptor:
    'sculpteur, sculptrice, sculptor, bildhauer, bildhauerin, escultor, escultora, scultore, scultrice, beeldhouwer',
  architectByTrade: 'architecte, architectes, architect, architekt, architektin, arquitecto, arquitecta, architetto',
  musician: 'musicien, musicienne, musiciens, musician, musiker, musikerin, musico, musicista, muzikant',
  composer: 'compositeur, compositrice, composer, komponist, komponistin, compositor, compositora, compositore',
  actor: 'acteur, comedien, comedienne, actor, actress, actrice, schauspieler, schauspielerin, actriz, attore, attrice',
  scientist:
    'scientifique, savant, savante, scientist, wissenschaftler, wissenschaftlerin, cientifico, cientifica, scienziato, scienziata, wetenschapper',
  physicist: 'physicien, physicienne, physicist, physiker, physikerin',
  astronomer: 'astronome, astronomer, astronomo',
  mathematician: 'mathematicien, mathematicienne, mathematician, mathematiker, matematico',
  doctor: 'medecin, docteur en medecine, physician, doctor, arzt, arztin, medico',
  engineer: 'ingenieur, ingenieure, engineer, ingeniero, ingegnere',
  inventor: 'inventeur, inventrice, inventor, erfinder, inventore',
  philosopher: 'philosophe, philosopher, philosoph, filosofo, filosofa, filosoof',
  historian: 'historien, historienne, historian, historiker, historikerin, historiador, storico',
  economist: 'economiste, economist, okonom, economista',
  journalist: 'journaliste, journalist, journalistin, periodista, giornalista',
  lawyer: 'juriste, avocat, lawyer, jurist, abogado, avvocato',
  politician:
    'homme politique, femme politique, personnalite politique, politicien, politicienne, politician, politiker, politikerin, politico, politicus',
  ruler: 'souverain, souveraine, sovereign, ruler, monarch, monarque',
  explorer: 'explorateur, exploratrice, explorer, navigateur, entdecker, explorador, esploratore',
  collector: 'collectionneur, collectionneuse, collector, sammler',
  industrialist: 'industriel, industrialist, industrieller, industriale',
  battle: 'bataille, batailles, battle, battles, schlacht, batalla, battaglia',
} as const satisfies Readonly<Record<string, string>>;
