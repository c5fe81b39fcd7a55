/** A street as Mérimée files it, by its telling word: `Rémusat (rue de) 33`. */
const filed = /^([^()\d]+) \(([^()]+)\)(?:,? (\d[\d\s,\w]*))?$/u;

/** What such a street is, first in the parentheses. */
const ways =
  /^(?:(?:grande?|petite?|vieille)[- ])?(?:rue|ruelle|place|placette|plan|quai|port|all[ée]es?|avenue|boulevard|cours|mail|chemin|impasse|passage|galerie|route|square|descente|mont[ée]e|faubourg|voie|esplanade|parvis|pont|promenade|sentier|rond-point|cit[ée]|venelle|traverse)(?![\p{L}])/iu;

/** An address as it is read out, the first of several: a street that is filed by its telling word stands in its usual order, with the number first; any other stays. */
export const addressIn = (raw: string): string => {
  const [first = ''] = raw.split(/\s*;\s*/);
  const [, word, street = '', number] = filed.exec(first) ?? [];
  if (word === undefined || !ways.test(street)) return first;
  const whole = `${street}${/['’]$/.test(street) ? '' : ' '}${word}`;
  return number === undefined ? `${whole.charAt(0).toUpperCase()}${whole.slice(1)}` : `${number} ${whole}`;
};
