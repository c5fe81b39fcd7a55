import { factOf } from '../../dataset';
import { onceAt } from '../../dataset/sites/once';
import { headerWords } from '../../dataset/table/headerWords';
import { withoutCapitals } from './capitals';

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

/** How columns are headed that hold a street alone: where its number stands before it, and where behind. */
const before = /^(?:street(?: name)?|rue|voie|(?:nom|libelle) (?:de (?:la )?)?(?:rue|voie)|road)$/;
const behind = /^(?:straat(?:naam)?|strasse(?:nname)?|str|via|calle|rua|carrer|addr street)$/;
/** How those of a house's number are headed, and of what is added to it. */
const numbers =
  /^(?:huisnummer|hausnummer|hausnr|haus nr|house ?(?:number|no|nr)|street (?:number|no)|number|civico|numero civico|(?:numero|num|no)(?: (?:de )?(?:rue|voie))?|addr housenumber)$/;
const additions = /^(?:huisletter|(?:huisnummer ?)?toevoeging|(?:hausnummer ?)?zusatz|indice de repetition)$/;

/** Whether a column holds a street, whose number another column has. */
const isOfStreets = (header: string): boolean => [before, behind].some((one) => one.test(headerWords(header)));

/** A street with the number of the house, where other columns of its row hold that; any other address as it is. */
export const withNumber = (
  header: string,
  street: string,
  row: readonly { readonly header: string; readonly raw: string }[],
): string => {
  if (street === '' || /\d/.test(street) || !isOfStreets(header)) return street;
  const cellOf = (heads: RegExp): string => row.find((one) => heads.test(headerWords(one.header)))?.raw.trim() ?? '';
  const [number, addition] = [cellOf(numbers).replace(/\.0$/, ''), cellOf(additions)];
  if (!/^\d{1,5}(?!\d)/.test(number) || number.length > 10) return street;
  const whole = addition.length > 6 ? number : `${number}${addition}`;
  return before.test(headerWords(header)) ? `${whole} ${street}` : `${street} ${whole}`;
};

const longestAddress = 100;

/** The address of a site, where a column holds one that can be read out, and that column. */
export const addressAt = onceAt(
  (dataset, site: number): { readonly column: string; readonly raw: string } | undefined =>
    dataset.fields
      .filter(({ kind, key }) => kind === 'address' || isOfStreets(key))
      .map(({ key }) => {
        const row = dataset.fields.map((one) => ({ header: one.key, raw: factOf(dataset, site, one.key) }));
        const street = withoutCapitals(addressIn(factOf(dataset, site, key)).replace(/\.$/, ''));
        return { column: key, raw: withNumber(key, street, row) };
      })
      .find(({ raw }) => raw.length <= longestAddress && /\p{L}{3}/u.test(raw) && !raw.includes('\n')),
);
