const number = String.raw`(?<![\p{L}\d])(\d{1,2}|[ivx]{1,5})`;
const roman = '([ivx]{1,5})';
const alone = String.raw`(?![\p{L}\d])`;
// our own words
const whole = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})${alone}`, 'gu');

/** What shows that a folded cell may name a period in one of these languages. */
const telltale =
  /siglo|secol|secul|segle|eeuw|jahrh|\d ?\.? ?jh|(?<!\p{L})(?:secc?|ss?)\. ?[ivx\d]|[ivx\d] sec\.|cento(?!\p{L})|(?<!\p{L})(?:um|gegen|hacia|verso|rond) (?:il )?\d|chr\.|[ad]\. ?c\.|\d0er(?!\p{L})|(?:anni|anos) \d/u;

const named = [
  ...['duecento', 'trecento', 'quattrocento', 'cinquecento'],
  ...['seicento', 'settecento', 'ottocento', 'novecento'],
].map((name, i): readonly [RegExp, string] => [whole(name), `${i + 13}e siecle`]);

const units: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:\d|last) )(?:meta|mitad|halfte|helft|metade|meitat)(?!\p{L})/gu, 'moitie'],
  [/(?<=(?:\d|last) )(?:quarto|cuarto|viertel|kwart)(?!\p{L})/gu, 'quart'],
  [/(?<=(?:\d|last) )(?:terzo|tercio|drittel|derde|terco|terc)(?!\p{L})/gu, 'tiers'],
];

const unit =
  '(?= (?:meta|mitad|halfte|helft|metade|meitat|quarto|cuarto|viertel|kwart|quart|terzo|tercio|drittel|derde|terco|terc)(?!\\p{L}))';
// our own words
const ordinal = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])(?:${words})${unit}`, 'gu');
const ordinals: readonly (readonly [RegExp, string])[] = [
  [ordinal('prim[ao]|primera?|primeir[ao]|erste[rs]?|eerste|1 ?[.ao]'), '1'],
  [ordinal('second[ao]|segund[ao]|zweite[rs]?|tweede|2 ?[.ao]'), '2'],
  [ordinal('terz[ao]|tercer[ao]?|terceir[ao]|dritte[rs]?|derde|3 ?[.ao]'), '3'],
  [ordinal('quart[ao]|cuart[ao]|vierte[rs]?|vierde|4 ?[.ao]'), '4'],
  [ordinal('ultim[ao]|letzte[rs]?|laatste'), 'last'],
];

/** Words of a period in German, Spanish, Italian, Portuguese, Catalan and Dutch, folded, and how each is written to be read. */
const ways: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:a\. ?c\.?|v\. ?chr\.?)(?!\p{L})/gu, 'av. j.-c.'],
  [/(?<!\p{L})(?:d\. ?c\.?|n\. ?chr\.?)(?!\p{L})/gu, 'ap. j.-c.'],
  [/(\d{3}0)er(?: jahren?)?(?!\p{L})/gu, 'annees $1'],
  [/(?<!\p{L})(?:anni|anos) (?=\d{3}0)/gu, 'annees '],
  ...named,
  [
    new RegExp(
      String.raw`${number}(?:\.|[oae](?!\p{L})|de(?!\p{L})|te(?!\p{L}))? ?(?:secol[oi]|secc?\.?|jahrhunderts?|jahrhunderte|jhdts?\.?|jhds?\.?|jhs?\.?|eeuw)${alone}`,
      'gu',
    ),
    '$1e siecle',
  ],
  [
    new RegExp(
      String.raw`(?<!\p{L})(?:siglos?|secol[oi]|seculos?|segles?|secc?\.?) ?(\d{1,2}|[ivx]{1,5})[oe]?${alone}`,
      'gu',
    ),
    '$1e siecle',
  ],
  [new RegExp(String.raw`(?<!\p{L})ss?\. ?${roman}${alone}`, 'gu'), '$1e siecle'],
  [/(?<![\p{L}\d])(\d{1,2})\.(?= ?[-/] ?\d{1,2}(?:\.|e siecle)| (?:bis|und) \d{1,2}(?:\.|e siecle))/gu, '$1e'],
  [/(?<=[\divxe] |siecle ?)(?:y|e|und)(?= (?:de |des |inizio |fine )?[\divx])/gu, ';'],
  [/(?<=[\divxe]) ?(?:bis|al|tot)(?= (?:zum )?[\divx])/gu, ' a'],
  ...ordinals,
  ...units,
  [whole('finales|fines|fine|ende|eind|finals|final'), 'fin'],
  [whole('principios?|comienzos|inicios?|inizio?|anfang|beginn|begin|fruhe[sr]?'), 'debut'],
  [whole('mediados|meta|mitte|midden|meados'), 'milieu'],
  [whole('spate[sr]?'), 'fin'],
  [whole('um|gegen|hacia|verso|rond|omstreeks'), 'vers'],
  [whole('del|dello|della|degli|dei|dels|do|dos|dal|dall|von|vom|aus dem|im|il|el|los|den|het|van de'), 'de'],
];

/** A folded cell whose periods are in one of these languages, in the words by which they are read; any other cell as it is. */
export const inReadWords = (folded: string): string =>
  telltale.test(folded) ? ways.reduce((text, [written, read]) => text.replace(written, read), folded) : folded;
