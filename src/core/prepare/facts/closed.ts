import { cellAt, type Dataset } from '../../dataset';
import { once } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { remembered } from '../../lib/remembered';
import { wordsOf } from '../../lib/text';

/** Headers of columns that say whether one may go there. */
const ofAccess =
  /^(?:(?:conditions?|type|mode) d acces|acces(?:sibilite|sible)?(?: (?:au |du )?(?:public|site))?|(?:public |site )?access(?:ibility|ible)?|ouvert(?:ure|e)?(?: au)? public|open(?: to(?: the)?)? public|visites?|visitable|zugang|zuganglich(?:keit)?|acceso|accesibilidad|accesible|accesso|accessibilita|accessibile|visitabile)$/;
/** Headers of columns that say whether it still stands, and how. */
const ofState =
  /^(?:etat(?: (?:actuel|general|de conservation|du (?:site|bien|lieu)))?|(?:current )?status|statut|condition|situation|conservation(?: state)?|zustand|erhaltungszustand|estado(?: (?:actual|de conservacion))?|stato(?: (?:attuale|di conservazione))?|existence)$/;

/** How a cell begins that says that nothing is left there. */
const gone =
  /^(?:(?:totalement |entierement |completement |totally |completely |vollstandig )?(?:disparue?s?|detruite?s?|demolie?s?|rasee?s?|supprimee?s?|demontee?s?|deposee?s?|demolished|destroyed|removed|deinstalled|dismantled|abgerissen|zerstort|abgebaut|entfernt|abgegangen|verschwunden|demolid[oa]s?|destruid[oa]s?|desaparecid[oa]s?|retirad[oa]s?|demolit[oaie]|distrutt[oaie]|scompars[oaie]|rimoss[oaie])|(?:lost|gone|missing|stolen)$|not? (?:longer )?(?:extant|exist\w*|there)|n existe plus|nicht (?:mehr )?(?:vorhanden|erhalten)|no existe|non (?:piu )?esist\w*)\b/;

/** How a cell begins that says that nobody may go there, or should. */
const shut =
  /^(?:(?:non|pas|not|nicht|no) (?:publicly |offentlich )?(?:accessib\w+|accesible|zuganglich|visitable|visitabile|ouverte?|open|betretbar)|inaccessib\w+|inaccesible|unzuganglich|ne se visite pas|(?:acces |entree )?(?:interdite?|fermee?s?)(?:$| (?:au|a la|definitivement|temporairement|pour)\b)|no (?:public )?access|private access|acces privee?|(?:access )?closed(?:$| (?:to|permanently|temporarily|for)\b)|permanently closed|temporarily closed|off limits|dangereu(?:x|se)s?|dangerous|unsafe|(?:dauerhaft )?geschlossen|gesperrt|(?:einsturz)?gefahrdet|gefahrlich|cerrad[oa]s?(?:$| (?:al|por)\b)|peligros[oa]s?|chius[oa]i?(?:$| (?:al|per)\b)|pericolos[oa]|inagibile)(?:\b|$)/;

/** A no, or a private place, where a column says whether everybody may go there: of what is `accessible` it is said of wheelchairs. */
const refused = /^(?:non?|nein|false|faux|privee?|privat[oe]?|private|privad[oa])$/;
const ofWheels = /acces+ib|zuganglich/;

/** What is said of a part, of some days, or of those who come on wheels, closes no place. */
const ofSome =
  /\b(?:partiel\w*|en partie|part(?:ly|ially)|teilweise|parcial\w*|parzial\w*|pmr|handicap\w*|fauteuils?|mobilite|wheelchairs?|disabled|rollstuhl\w*|barrierefrei|silla|sedia|vehicules?|voitures?|cars?|bus|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|montags?|sonntags?)\b/;

type Meaning = 'access' | 'public' | 'state';

const meaningOf = remembered((header): Meaning | undefined => {
  const words = headerWords(header);
  if (ofAccess.test(words)) return ofWheels.test(words) ? 'access' : 'public';
  return ofState.test(words) ? 'state' : undefined;
}, 2000);

/** Whether a cell says that the place it is of is closed to the public, dangerous or gone. */
export const saysClosed = (header: string, raw: string): boolean => {
  const meaning = meaningOf(header);
  if (meaning === undefined || raw === '') return false;
  const words = wordsOf(raw).join(' ');
  if (ofSome.test(words)) return false;
  return gone.test(words) || shut.test(words) || (meaning === 'public' && refused.test(words));
};

const fieldsOf = once((dataset): readonly number[] =>
  dataset.fields.flatMap(({ key }, field) => (meaningOf(key) === undefined ? [] : [field])),
);

/** Whether the data itself says that a site is closed to the public, dangerous or gone: nobody is sent there. */
export const isClosed = (dataset: Dataset, site: number): boolean =>
  fieldsOf(dataset).some((field) => saysClosed(dataset.fields[field]?.key ?? '', cellAt(dataset.columns[field], site)));
