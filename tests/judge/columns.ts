import { plain } from './words';

/** By the headers of columns, what they tell of a place: the judge's own list, made by reading the files. */
const headers: Readonly<Record<string, RegExp>> = {
  kind: /^(kind|type|nature|historic|tourism|amenity|leisure|man made|building|shop|chpdeno|categorie.*|type de .*|denomination|domanialite)$/,
  author: /^(author|chpautr|artiste|auteurs?.*|architectes?.*)$/,
  town: /^(town|commune|ville|chpcom|municipality)$/,
  district: /^(chplieu|arrondissement|quartier)$/,
  // A code that the post gives, of which some are of one part of a town each.
  postcode: /^(code postal|cp|postcode|postal code)$/,
  venue: /^(lieu|venue)$/,
  department: /^(departement|departemen|dpt|chpdpt)$/,
  region: /^(region.*|chpreg)$/,
  country: /^(country|pays)$/,
  bank: /^(bank)$/,
  protection: /^(protection|chpprot|statut|status)$/,
  material: /^(material|materiaux?|gros oeuvre|chpmurs)$/,
  species: /^(espece|species|denomination botanique|noms? communs?|common name|spc common)$/,
  genus: /^(genre botanique|genus)$/,
  theme: /^(theme|themes|(theme|categorie) de la manifestation|domaine thematique|domaines thematiques)$/,
  modes: /^(modes( \d+)?)$/,
  lines: /^(lines( \d+)?|lignes)$/,
  begun: /^(century|year|year start|chpscle|chpdate|date|start date|siecles?|periode|epoque)$/,
  // Works that came after the main ones.
  later: /^(chpscld)$/,
  ended: /^(year end)$/,
  unveiled: /^((date |year )?unveil(ed|ing)( date)?|date de devoilement|enthullt|enthullung)$/,
  inaugurated: /^((date |annee )?(d |de l )?inaugurat(ion|ed)|inauguree?|eingeweiht|einweihung|inauguracion)$/,
  born: /^(born|date of birth|year of birth|(annee |date )?(de )?naissance|ne le|geboren)$/,
  died: /^(died|date of death|year of death|(annee |date )?(de |du )?(deces|mort)|gestorben)$/,
  opened: /^((date |year )?opened|opening (date|year)|(date|annee) d ouverture|eroffnet|eroffnung)$/,
  conflict: /^(conflicts?|wars?|conflits?|guerres?|krieg)$/,
  planted: /^(date de plantation|annee de plantation)$/,
  protected: /^(protection year|chpdpro)$/,
  height: /^hauteur/,
  girth: /^circonference/,
  floors: /(floors|storeys|stories|etages|niveaux)( above ground)?$/,
  seats: /^(fauteuils|seats|jauge|nombre de fauteuils|places assises)$/,
  capacity: /^(capacite|capacity|nombre de places|places|places total(es)?)$/,
  altitude: /^(altitude|ele)$/,
  visitors: /visiteurs|frequentation/,
  description: /^(chphist|histoire|resume|descriptif.*|description.*|interet)$/,
};

const areas = ['town', 'district', 'postcode', 'venue', 'department', 'region', 'country', 'bank'];

const tells = (topic: string, column: string): boolean =>
  headers[topic]?.test(plain(column.replace(/_/g, ' '))) ?? false;

/** What a column tells; its own header where the judge knows nothing of it. */
export const topicOf = (column: string): string =>
  Object.keys(headers).find((topic) => tells(topic, column)) ?? `column ${plain(column)}`;

/** Whether a question about a topic may be answered from a column. */
export const answers = (topic: string, column: string): boolean => {
  if (topic === 'area') return areas.includes(topicOf(column));
  if (topic === 'authors') return tells('author', column);
  if (topic === 'any') return tells('begun', column) || tells('later', column);
  if (topic === 'fitting' || topic === 'lacking' || topic === 'other' || topic === 'column') return true;
  return tells(topic, column);
};

/** The columns of a row that tell the same as one of them. */
export const columnsLike = (column: string, cells: Readonly<Record<string, string>>): readonly string[] => {
  const topic = topicOf(column);
  const times = ['begun', 'later'];
  const isLike = (other: string) =>
    topicOf(other) === topic || (times.includes(topic) && times.includes(topicOf(other)));
  return Object.keys(cells).filter(isLike);
};
