import { readingsOfThings } from './asksOfThings';
import { readingsOfWorks } from './asksOfWorks';
import type { Tongue } from './case';

/** What a question is understood to ask: how, about what, and what it names. */
export interface Asked {
  readonly how:
    | 'value'
    | 'century'
    | 'year'
    | 'line'
    | 'author'
    | 'count'
    | 'first'
    | 'order'
    | 'match'
    | 'odd'
    | 'true'
    | 'nearest'
    | 'nearToFar'
    | 'direction'
    | 'distance'
    | 'nearer'
    | 'described'
    | 'estimate'
    | 'pin'
    | 'most';
  /** What it is about; `column` is whatever the column that it names says. */
  readonly topic: string;
  readonly parts: readonly string[];
}

/** How one question reads in both languages. */
export type Reading = readonly [how: Asked['how'], topic: string, french: string, english: string];

const q = '[«“](.+?)[»”]';
/** What is named behind a colon: in quotes as the file says it, or bare where its words are known. */
const v = '(?:[«“] ?)?((?<=[«“] ?)[^»”]+?(?= ?[»”])|[^«“»”.]+)';
const areas = {
  fr: '(?:dans (?:cette commune|ce quartier ou cet arrondissement|ce quartier|cet arrondissement|cet édifice ou ce site|ce département|cette région|ce pays)|sur cette rive ou cette île)',
  en: '(?:in this (?:town|district|neighbourhood|arrondissement|building or these grounds|department|region|country)|on this bank or island)',
};

/** Every question that players are asked, in the words of both languages: dots stand for what is named. */
const readings: readonly Reading[] = [
  ...readingsOfThings,
  ...readingsOfWorks,
  ['value', 'kind', 'Quel genre de lieu est-ce', 'What kind of place is this'],
  ['value', 'town', 'Dans quelle commune sommes-nous', 'Which town are we in'],
  ['value', 'district', 'Dans quel quartier sommes-nous', 'Which neighbourhood are we in'],
  ['value', 'district', 'Dans quel quartier ou quel arrondissement sommes-nous', 'Which district are we in'],
  ['value', 'postcode', 'Dans quel arrondissement sommes-nous', 'Which arrondissement are we in'],
  [
    'value',
    'venue',
    'Comment s’appelle l’édifice ou le site où nous sommes',
    'What is the building, or what are the grounds, called where we are',
  ],
  ['value', 'department', 'Dans quel département sommes-nous', 'Which department are we in'],
  ['value', 'region', 'Dans quelle région sommes-nous', 'Which region are we in'],
  ['value', 'country', 'Dans quel pays sommes-nous', 'Which country are we in'],
  ['value', 'bank', 'Sur quelle rive ou sur quelle île sommes-nous', 'On which bank, or on which island, are we'],
  ['value', 'protection', 'Comment ce lieu est-il protégé', 'How is this place protected'],
  [
    'value',
    'protection',
    'À quel degré de protection ce lieu est-il classé',
    'At which grade of protection is this place listed',
  ],
  ['value', 'material', 'De quoi ce lieu est-il fait', 'What is this place made of'],
  ['value', 'species', 'À quelle espèce appartient cet arbre', 'Which species does this tree belong to'],
  ['value', 'species', 'Quel arbre est-ce', 'What kind of tree is this'],
  ['value', 'genus', 'À quel genre botanique appartient cet arbre', 'Which genus does this tree belong to'],
  ['value', 'theme', 'Quel est le domaine de ce lieu', 'What is this place’s theme'],
  ['value', 'conflict', 'À quelle guerre ce lieu se rapporte-t-il', 'Which war does this place recall'],
  ['value', 'modes', 'Quel moyen de transport passe ici', 'Which means of transport stops here'],
  [
    'value',
    'column',
    `Que disent les données de ce lieu, à la colonne ${q}`,
    `What does the data say of this place, in its column ${q}`,
  ],
  ['year', 'begun', 'De quelle année date ce lieu', 'Which year does this place date from'],
  ['year', 'ended', 'En quelle année les travaux ont-ils pris fin', 'In which year were the works finished'],
  ['year', 'planted', 'En quelle année cet arbre a-t-il été planté', 'In which year was this tree planted'],
  ['year', 'protected', 'En quelle année ce lieu a-t-il été protégé', 'In which year was this place protected'],
  [
    'year',
    'column',
    `Quelle année les données donnent-elles à la colonne ${q}`,
    `Which year does the data give in its column ${q}`,
  ],
  ['year', 'unveiled', 'En quelle année le dévoilement a-t-il eu lieu ici', 'In which year was it unveiled'],
  ['year', 'inaugurated', 'En quelle année l’inauguration a-t-elle eu lieu ici', 'In which year was it inaugurated'],
  ['year', 'opened', 'En quelle année ce lieu a-t-il ouvert', 'In which year did this place open'],
  [
    'year',
    'born',
    'En quelle année est née la personne que ce lieu rappelle',
    'In which year was the person whom this place recalls born',
  ],
  [
    'year',
    'died',
    'En quelle année est morte la personne que ce lieu rappelle',
    'In which year did the person whom this place recalls die',
  ],
  [
    'first',
    'born',
    'Lequel de ces lieux rappelle la personne née la première',
    'Which of these places recalls the person who was born first',
  ],
  [
    'first',
    'died',
    'Lequel de ces lieux rappelle la personne morte la première',
    'Which of these places recalls the person who died first',
  ],
  ['order', 'born', 'De la personne née la première à la dernière', 'From the person born first to the last'],
  ['order', 'died', 'De la personne morte la première à la dernière', 'From the person who died first to the last'],
  ['first', 'unveiled', 'Où le dévoilement a-t-il eu lieu le plus tôt', 'Which of these was unveiled first'],
  ['first', 'inaugurated', 'Où l’inauguration a-t-elle eu lieu le plus tôt', 'Which of these was inaugurated first'],
  ['first', 'opened', 'Lequel de ces lieux a ouvert le premier', 'Which of these places opened first'],
  ['order', 'unveiled', 'Du premier dévoilement au dernier', 'From the first unveiled to the last'],
  ['order', 'inaugurated', 'De la première inauguration à la dernière', 'From the first inaugurated to the last'],
  ['order', 'opened', 'Du premier ouvert au dernier', 'From the first opened to the last'],
  ['century', 'begun', 'De quel siècle date ce lieu', 'Which century does this place date from'],
  ['century', 'ended', 'Dans quel siècle les travaux ont-ils pris fin', 'In which century were the works finished'],
  ['century', 'planted', 'Dans quel siècle cet arbre a-t-il été planté', 'In which century was this tree planted'],
  ['century', 'protected', 'Dans quel siècle ce lieu a-t-il été protégé', 'In which century was this place protected'],
  ['century', 'any', 'Lequel de ces siècles a laissé ici sa marque', 'Which of these centuries left its mark here'],
  ['author', 'author', 'À qui doit-on ce lieu', 'To whom do we owe this place'],
  ['author', 'authors', 'Qui a eu part à ce lieu', 'Who had a part in this place'],
  ['line', 'lines', 'Laquelle de ces lignes s’arrête ici', 'Which of these lines stops here'],
  ['count', 'lines', 'Combien de lignes s’arrêtent ici', 'How many lines stop here'],
  [
    'count',
    'author',
    'Combien d’auteurs les données donnent-elles à ce lieu',
    'How many authors does the data give for this place',
  ],
  ['first', 'begun', 'Lequel de ces lieux est le plus ancien', 'Which of these places is the oldest'],
  ['first', 'ended', 'Lequel de ces lieux a été achevé le premier', 'Which of these places was finished first'],
  ['first', 'planted', 'Lequel de ces arbres a été planté le premier', 'Which of these trees was planted first'],
  ['first', 'protected', 'Lequel de ces lieux a été protégé le premier', 'Which of these places was protected first'],
  [
    'order',
    'begun',
    'Du plus ancien au plus récent : quel est le bon ordre',
    'From the oldest to the newest: which order is right',
  ],
  [
    'order',
    'ended',
    'Du premier achevé au dernier : quel est le bon ordre',
    'From the first finished to the last: which order is right',
  ],
  [
    'order',
    'planted',
    'Du premier planté au dernier : quel est le bon ordre',
    'From the first planted to the last: which order is right',
  ],
  [
    'order',
    'protected',
    'Du premier protégé au dernier : quel est le bon ordre',
    'From the first protected to the last: which order is right',
  ],
  ['match', 'kind', 'Qu’est-ce que chacun de ces lieux', 'What is each of these places'],
  ['match', 'protection', 'Comment chacun de ces lieux est-il protégé', 'How is each of these places protected'],
  ['match', 'genus', 'De quel genre botanique est chacun de ces arbres', 'Which genus is each of these trees'],
  ['match', 'material', 'De quoi chacun de ces lieux est-il fait', 'What is each of these places made of'],
  ['match', 'theme', 'Quel est le domaine de chacun de ces lieux', 'What is the theme of each of these places'],
  [
    'match',
    'conflict',
    'À quelle guerre chacun de ces lieux se rapporte-t-il',
    'Which war does each of these places recall',
  ],
  ['match', 'modes', 'Quel moyen de transport passe où', 'Which means of transport stops where'],
  ['match', 'species', 'De quelle espèce est chacun de ces arbres', 'Which species is each of these trees'],
  ['match', 'other', 'À chacun le sien :', 'To each its own:'],
  ['match', 'other', 'À chacun le sien\\.', 'To each its own\\.'],
  ['match', 'column', `À chacun le sien, à la colonne ${q}`, `To each its own, in the column ${q}`],
  ['match', 'area', 'Où se trouve chacun de ces lieux', 'Where is each of these places'],
  ['match', 'author', 'À qui doit-on chacun de ces lieux', 'To whom do we owe each of these places'],
  ['match', 'begun', 'De quel siècle date chacun de ces lieux', 'Which century is each of these places from'],
  ['match', 'lines', 'Quelle ligne s’arrête où', 'Which line stops where'],
  ['odd', 'kind', `Trois de ces lieux sont de même genre : ${v}`, `Three of these places are of one kind: ${v}`],
  [
    'odd',
    'protection',
    `Trois de ces lieux sont protégés de la même façon : ${v}`,
    `Three of these places are protected in the same way: ${v}`,
  ],
  [
    'odd',
    'species',
    `Trois de ces arbres sont de la même espèce : ${v}`,
    `Three of these trees are of one species: ${v}`,
  ],
  [
    'odd',
    'genus',
    `Trois de ces arbres sont du même genre botanique : ${v}`,
    `Three of these trees are of one genus: ${v}`,
  ],
  ['odd', 'material', 'Trois de ces lieux sont en (.+)\\. Lequel', 'Three of these places are made of (.+)\\. Which'],
  ['odd', 'theme', `Trois de ces lieux ont le même domaine : ${v}`, `Three of these places have the same theme: ${v}`],
  [
    'odd',
    'modes',
    `Le même moyen de transport passe à trois de ces endroits : ${v}`,
    `The same means of transport stops at three of these places: ${v}`,
  ],
  ['odd', 'other', `Trois de ces lieux ont ceci en commun : ${v}`, `Three of these places have this in common: ${v}`],
  ['odd', 'area', `Trois de ces lieux se trouvent ${areas.fr} : ${v}`, `Three of these places are ${areas.en}: ${v}`],
  [
    'odd',
    'column',
    `Trois de ces lieux ont ceci en commun, à la colonne ${q} : ${v}`,
    `Three of these places have this in common, in the column ${q}: ${v}`,
  ],
  [
    'odd',
    'author',
    'Trois de ces lieux ont le même auteur : (.+)\\. Lequel',
    'Three of these places have the same author: (.+)\\. Which',
  ],
  [
    'odd',
    'begun',
    'Trois de ces lieux sont du même siècle \\((.+?)\\)',
    'Three of these places are of one century, the (.+?)\\. Which',
  ],
  ['odd', 'lines', `La ligne ${q} s’arrête à trois de ces endroits`, `Line ${q} stops at three of these places`],
  ['true', 'kind', `Vrai ou faux \\? Les données rangent ce lieu sous ${q}`, `The data lists this place as ${q}`],
  ['true', 'protection', `Ce lieu est protégé ainsi : ${v}`, `This place has this protection: ${v}`],
  ['true', 'species', `Cet arbre est de l’espèce ${q}`, `This tree is of the species ${q}`],
  ['true', 'genus', `Cet arbre est du genre botanique ${q}`, `This tree is of the genus ${q}`],
  ['true', 'material', 'Ce lieu est en (.+)\\.$', 'This place is made of (.+)\\.$'],
  ['true', 'theme', `Ce lieu a pour domaine ${q}`, `This place’s theme is ${q}`],
  [
    'odd',
    'conflict',
    `Trois de ces lieux se rapportent à la même guerre : ${v}`,
    `Three of these places recall the same war: ${v}`,
  ],
  [
    'odd',
    'fitting',
    'Les données signalent (.+) à trois de ces endroits\\. Où',
    'The data lists (.+) at three of these places\\. Where',
  ],
  [
    'odd',
    'lacking',
    'Les données signalent (.+) à un seul de ces endroits',
    'The data lists (.+) at only one of these places',
  ],
  ['true', 'fitting', 'Les données signalent ici (.+)\\.$', 'The data lists (.+) here\\.$'],
  ['true', 'conflict', `Ce lieu se rapporte à cette guerre : ${v}`, `This place recalls this war: ${v}`],
  ['true', 'modes', `Ce moyen de transport passe ici : ${v}`, `This means of transport stops here: ${v}`],
  ['true', 'other', `Les données disent de ce lieu : ${v}`, `The data says of this place: ${v}`],
  ['true', 'area', `D’après les données, nous sommes ${areas.fr} : ${v}`, `By the data, we are ${areas.en}: ${v}`],
  [
    'true',
    'column',
    `Les données disent de ce lieu, à la colonne ${q} : ${v}`,
    `The data says of this place, in its column ${q}: ${v}`,
  ],
  ['true', 'author', 'Ce lieu a pour auteur (.+)\\.$', 'We owe this place to (.+)\\.$'],
  ['true', 'begun', 'Ce lieu date du (.+)\\.$', 'This place dates from the (.+)\\.$'],
  ['true', 'lines', `La ligne ${q} s’arrête ici`, `Line ${q} stops here`],
  [
    'nearest',
    'place',
    'Lequel de ces lieux est le plus proche d’ici, à vol d’oiseau',
    'Which of these places is nearest to here, as the crow flies',
  ],
  [
    'nearToFar',
    'place',
    'Du plus proche au plus lointain, à vol d’oiseau : quel est le bon ordre',
    'From the nearest to the farthest, as the crow flies: which order is right',
  ],
  ['direction', 'place', `Vu d’ici, de quel côté se trouve ${q} \\?$`, `Seen from here, which way does ${q} lie\\?$`],
  ['pin', 'place', `^Où se trouve ${q} \\? Indiquez l’endroit\\.$`, `^Where is ${q}\\? Show the spot\\.$`],
  [
    'distance',
    'place',
    `À quelle distance d’ici se trouve ${q}, à vol d’oiseau \\?$`,
    `How far from here is ${q}, as the crow flies\\?$`,
  ],
  [
    'nearer',
    'place',
    `Vrai ou faux \\? À vol d’oiseau, ${q} est plus près d’ici que ${q}\\.$`,
    `True or false\\? As the crow flies, ${q} is nearer to here than ${q}\\.$`,
  ],
  [
    'described',
    'description',
    'un lieu est décrit ainsi : «(.+)» Lequel est-ce \\?$',
    'a place is described like this: “(.+)” Which one is it\\?$',
  ],
  ['estimate', 'height', 'quelle hauteur les données donnent-elles ici', 'what height does the data give here'],
  ['estimate', 'girth', 'quel est le tour de ce tronc', 'how far is it round this trunk'],
  ['estimate', 'floors', 'combien d’étages y a-t-il ici', 'how many floors are there here'],
  ['estimate', 'seats', 'combien de places y a-t-il ici', 'how many seats are there here'],
  ['estimate', 'capacity', 'quelle capacité les données donnent-elles ici', 'what capacity does the data give here'],
  ['estimate', 'bikes', 'combien de vélos peuvent être attachés ici', 'how many bikes can be locked here'],
  ['estimate', 'altitude', 'à quelle altitude sommes-nous', 'how high above the sea are we'],
  [
    'estimate',
    'surface',
    'quelle surface les données donnent-elles à ce lieu',
    'what area does the data give for this place',
  ],
  ['estimate', 'span', 'quelle longueur les données donnent-elles ici', 'what length does the data give here'],
  [
    'estimate',
    'visitors',
    'combien de visiteurs les données comptent-elles ici',
    'how many visitors does the data count here',
  ],
  [
    'most',
    'column',
    `Lequel de ces lieux a le plus grand nombre à la colonne ${q}`,
    `Which of these places has the largest number in the column ${q}`,
  ],
  ['most', 'height', 'Lequel de ces lieux est le plus haut \\?', 'Which of these places is the tallest'],
  ['most', 'girth', 'Lequel de ces arbres a le tronc le plus gros', 'Which of these trees has the thickest trunk'],
  ['most', 'floors', 'Lequel de ces lieux a le plus d’étages', 'Which of these places has the most floors'],
  ['most', 'seats', 'Lequel de ces lieux a le plus de places', 'Which of these places has the most seats'],
  [
    'most',
    'capacity',
    'Lequel de ces lieux a la plus grande capacité',
    'Which of these places has the largest capacity',
  ],
  ['most', 'bikes', 'Où peut-on attacher le plus de vélos', 'Where can the most bikes be locked'],
  [
    'most',
    'altitude',
    'Lequel de ces lieux se trouve le plus haut au-dessus',
    'Which of these places lies highest above the sea',
  ],
  ['most', 'surface', 'Lequel de ces lieux est le plus étendu', 'Which of these places covers the largest area'],
  ['most', 'span', 'Lequel de ces lieux est le plus long', 'Which of these places is the longest'],
  [
    'most',
    'visitors',
    'Lequel de ces lieux reçoit le plus de visiteurs',
    'Which of these places has the most visitors',
  ],
];

const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

const compiled = readings.map(([how, topic, french, english]) => ({
  how,
  topic,
  fr: new RegExp(french),
  en: new RegExp(english),
}));

/** What stands after a question to help with it; '' where nothing does. */
export const hintIn = (ask: string): string => / (?:Indice :|Hint:) (.+)$/.exec(spaced(ask))?.[1] ?? '';

/** The question without what helps with it. */
const bare = (ask: string): string => spaced(ask).replace(/ (?:Indice :|Hint:) .+$/, '');

/** What a question asks, as a player reads it; undefined where it asks nothing that the judge has heard of. */
export const readAsk = (ask: string, tongue: Tongue): Asked | undefined => {
  const text = bare(ask);
  for (const { how, topic, ...patterns } of compiled) {
    const found = patterns[tongue].exec(text);
    if (found) return { how, topic, parts: found.slice(1).map((part) => part.trim()) };
  }
  return undefined;
};
