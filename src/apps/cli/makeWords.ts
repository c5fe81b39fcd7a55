import type { CreditLack } from '../../core/dataset/credit/licenses';
import type { Language } from '../../core/lib/language';
import type { Unmakable } from '../../core/prepare/make/around';
import type { FarEnd } from '../../core/prepare/make/farEnd';
import { describeReason } from '../../ui/messages/faults';
import { asFlown } from '../../ui/messages/flight';
import { formatCount, formatDistance } from '../../ui/messages/formats';
import { typeset } from '../../ui/messages/typeset';
import type { NoBarriers } from './barriers';

interface MakeWords {
  readonly help: string;
  readonly badAround: (typed: string) => string;
  readonly badMinutes: (typed: string, least: number, most: number) => string;
  readonly badAudience: (typed: string, known: readonly string[]) => string;
  readonly badEnd: (typed: string) => string;
  readonly badNumber: (option: string, typed: string, least: number, most: number) => string;
  /** The columns are those of numbers. */
  readonly badWeight: (typed: string, columns: readonly string[]) => string;
  readonly noBarriers: { readonly [why in NoBarriers]: string };
  readonly badLanguages: (typed: string, known: readonly string[]) => string;
  readonly made: (stages: number, questions: number, meters: number, isAround: boolean) => string;
  /** Of sites that the data itself calls closed, dangerous or gone. */
  readonly closed: (sites: number) => string;
  /** What is unknown of whose data this is, and must be known before the hunt is published. */
  readonly uncredited: (lacks: readonly CreditLack[]) => string;
  readonly kept: (kept: number, proved: number) => string;
  readonly dropped: (count: number, reason: string) => string;
  /** Why the data could not be put beside the scenario. */
  readonly unwritten: { readonly [why in 'exists' | 'locked']: string };
  /** Why there is no hunt; of sites without a step, where no others are wished. */
  readonly unmakable: (why: Unmakable, minutes: number, isStepFree: boolean) => string;
}

const tooFewSitesFr = (found: number, needed: number, minutes: number, within: string): string => {
  if (found === 0) return `aucun lieu ${within}`;
  if (found < needed)
    return `${found === 1 ? 'un seul lieu' : `seulement ${found} lieux`} ${within}, il en faut ${needed}`;
  return `${found} lieux ${within}, mais trop éloignés les uns des autres pour ${needed} jalons en ${minutes} minutes`;
};

const tooFewSitesEn = (found: number, needed: number, minutes: number, within: string): string => {
  const sites = `${formatCount('en', found, 'site lies', 'sites lie')} ${within}`;
  if (found === 0) return `no site lies ${within}`;
  return found < needed
    ? `only ${sites}, and ${needed} are needed`
    : `${sites}, but too far apart for ${needed} stages in ${minutes} minutes`;
};

const farEndFr = ({ end, meters, fitsMeters }: FarEnd, needed: number, minutes: number): string =>
  `l’arrivée (--end ${end.lat},${end.lng}) est à ${formatDistance('fr', meters)} du départ : en ${minutes} minutes on ne peut pas y aller par ${needed} jalons ; ${fitsMeters < 50 ? 'ôtez --end' : `placez-la à ${formatDistance('fr', fitsMeters)} au plus dans cette direction`}, ou donnez plus de temps.`;

const farEndEn = ({ end, meters, fitsMeters }: FarEnd, needed: number, minutes: number): string =>
  `the end (--end ${end.lat},${end.lng}) is ${formatDistance('en', meters)} from the start, and ${minutes} minutes are too few to get there by way of ${needed} stages; ${fitsMeters < 50 ? 'leave --end out' : `put it no more than ${formatDistance('en', fitsMeters)} away in that direction`}, or give more time.`;

const lackedFr: { readonly [lack in CreditLack]: string } = {
  publisher: 'l’éditeur',
  license: 'la licence',
  unknownLicense: 'les conditions de la licence',
  date: 'la date',
};
const lackedEn: { readonly [lack in CreditLack]: string } = {
  publisher: 'the publisher',
  license: 'the licence',
  unknownLicense: 'what its licence asks for',
  date: 'the date',
};

/** Names in a row, the last two joined by a word. */
const listed = (names: readonly string[], join: string): string =>
  [...names.slice(0, -2), names.slice(-2).join(join)].join(', ');

/** What `make` says on the terminal. */
export const makeWords: { readonly [language in Language]: MakeWords } = {
  fr: typeset<MakeWords>({
    help: `npm run -s hunt -- make FICHIER [options]

Fait d’un fichier de données ouvertes une chasse au trésor : un parcours à pied, des jalons, des questions dont
chacune porte sa preuve, en français et en anglais ou dans l’une des deux langues. Le scénario s’ouvre dans Jalon
et se retouche à la main. Code de retour : 0, et 2 s’il n’y a pas de chasse ou si elle est moins variée qu’elle ne devrait ;
ce qui lui manque est dit, et le scénario est donné tout de même.

  --around LAT,LON   le point de départ ; sans lui, là où les lieux sont assez nombreux
  --minutes N        le temps dont on dispose (60)
  --audience QUI     child, pupil ou adult (adult)
  --languages LISTE  les langues dans lesquelles on y joue (fr,en) ; en une seule, on peut lire aussi les textes des données
  --end LAT,LON      où la promenade s’achève ; « start » la ramène à son départ
  --pace KM/H        l’allure (4,5)
  --per-stage MIN    le temps à chaque jalon (4)
  --apart M          l’écart entre deux jalons, au moins (80)
  --detour N         de combien les rues allongent le vol d’oiseau (1,3)
  --barriers FICHIER une carte dessinée en GeoJSON (docs/routes.md) : rives et ponts ; sans elle, celles que Jalon connaît
  --weight COLONNE   celle dont les nombres disent combien un lieu importe ; sans elle, celle que son en-tête désigne (score, visiteurs…)
  --step-free        seulement les lieux que les données disent accessibles sans marche
  --out FICHIER      où écrire le scénario ; sans lui, il s’affiche
  --json             le scénario, la chasse préparée et le compte des questions, pour les programmes
  --lang fr|en       la langue des phrases
  --help             ceci`,
    badAround: (typed) =>
      `« ${typed} » n’est pas un point : donnez latitude et longitude, comme --around 47.2138,-1.5563.`,
    badMinutes: (typed, least, most) =>
      `« ${typed} » n’est pas une durée possible : donnez de ${least} à ${most} minutes, comme --minutes 60.`,
    badAudience: (typed, known) => `« ${typed} » n’est pas un public connu : choisissez ${known.join(', ')}.`,
    badEnd: (typed) =>
      `« ${typed} » n’est pas un point : donnez latitude et longitude, comme --end 47.2138,-1.5563, ou « start ».`,
    badNumber: (option, typed, least, most) =>
      `« ${typed} » ne convient pas à --${option} : donnez un nombre de ${least} à ${most}.`,
    badWeight: (typed, columns) =>
      columns.length === 0
        ? `« ${typed} » n’est pas une colonne de nombres, et ce fichier n’en a aucune : ôtez --weight.`
        : `« ${typed} » n’est pas une colonne de nombres de ce fichier : choisissez ${listed(columns, ' ou ')}.`,
    noBarriers: {
      none: 'aucune rive que franchirait un pont ; donnez un FeatureCollection dont les contours ont un `kind` : water, island, bridge.',
      tooFine:
        'rives dessinées trop finement ; donnez au plus huit lignes de soixante points, franchies chacune par seize ponts au plus.',
    },
    badLanguages: (typed, known) =>
      `« ${typed} » n’est pas une liste de langues connues : choisissez parmi ${known.join(', ')}, comme --languages fr.`,
    made: (stages, questions, meters, isAround) =>
      `${formatCount('fr', stages, 'jalon', 'jalons')}, ${formatCount('fr', questions, 'question', 'questions')}, ${asFlown('fr', formatDistance('fr', meters), isAround)}.`,
    closed: (sites) =>
      sites === 1
        ? 'Un lieu est laissé de côté : d’après les données, il est fermé au public, dangereux ou disparu.'
        : `${formatCount('fr', sites, 'lieu est laissé', 'lieux sont laissés')} de côté : d’après les données, ils sont fermés au public, dangereux ou disparus.`,
    uncredited: (lacks) =>
      `à savoir : on ne connaît pas ${listed(
        lacks.map((lack) => lackedFr[lack]),
        ' ni ',
      )} de ces données ; avant de publier la chasse, complétez le datapackage.json à côté du fichier (la commande read dit comment).`,
    kept: (kept, proved) => `${kept} posées sur ${proved} prouvées`,
    dropped: (count, reason) => `${count} écartées (${describeReason('fr', reason)})`,
    unwritten: {
      exists:
        'un autre fichier porte déjà ce nom à côté du scénario et reste comme il est ; choisissez un autre dossier avec --out.',
      locked: 'impossible d’écrire les données à côté du scénario ; choisissez un autre dossier avec --out.',
    },
    unmakable: ({ reason, found, needed, radiusMeters, farEnd, why }, minutes, isStepFree) =>
      farEnd
        ? farEndFr(farEnd, needed, minutes)
        : reason === 'tooFewSites'
          ? `${tooFewSitesFr(found, needed, minutes, `${isStepFree ? `que les données disent ${found < 2 ? 'accessible' : 'accessibles'} sans marche ` : ''}dans un rayon de ${formatDistance('fr', radiusMeters)}`)} ; ${isStepFree ? 'ôtez --step-free, ' : ''}donnez plus de temps, ou un autre point de départ.`
          : `${found < 2 ? `${found === 0 ? 'aucun lieu ne se prête' : 'un seul lieu se prête'}` : `${found} lieux seulement se prêtent`} à une question sûre, il en faut ${needed}${why ? ` (le plus souvent : ${describeReason('fr', why)})` : ''} ; choisissez un fichier aux colonnes plus riches, ou un autre point de départ.`,
  }),
  en: {
    help: `npm run -s hunt -- make FILE [options]

Makes a treasure hunt from an open-data file: a walk, its stages, and questions each of which carries its proof,
in French and English, or in one of them. The scenario opens in Jalon and can be edited by hand. Exit code: 0, and 2
where there is no hunt or where it is less varied than it should be; what it lacks is said, and the scenario is given all the same.

  --around LAT,LON   where it begins; without it, wherever there are enough sites
  --minutes N        the time there is (60)
  --audience WHO     child, pupil or adult (adult)
  --languages LIST   the languages it is played in (fr,en); in one alone, texts of the data can be read too
  --end LAT,LON      where the walk ends; “start” leads it back to where it began
  --pace KM/H        how fast one walks (4.5)
  --per-stage MIN    the time at each stage (4)
  --apart M          how far apart stages are at least (80)
  --detour N         how much longer streets are than the crow flies (1.3)
  --barriers FILE    a drawn map in GeoJSON (docs/routes.md): banks and bridges; without it, those that Jalon knows
  --weight COLUMN    whose numbers say how much a place matters; without it, the one its header gives away (score, visitors…)
  --step-free        only sites that the data calls accessible without a step
  --out FILE         where to write the scenario; without it, it is printed
  --json             the scenario, the prepared hunt and the count of questions, for programs
  --lang fr|en       the language of the sentences
  --help             this`,
    badAround: (typed) => `“${typed}” is not a point: give latitude and longitude, like --around 47.2138,-1.5563.`,
    badMinutes: (typed, least, most) =>
      `“${typed}” is not a possible time: give ${least} to ${most} minutes, like --minutes 60.`,
    badAudience: (typed, known) => `“${typed}” is not a known audience: choose ${known.join(', ')}.`,
    badEnd: (typed) =>
      `“${typed}” is not a point: give latitude and longitude, like --end 47.2138,-1.5563, or “start”.`,
    badNumber: (option, typed, least, most) =>
      `“${typed}” is no good for --${option}: give a number from ${least} to ${most}.`,
    badWeight: (typed, columns) =>
      columns.length === 0
        ? `“${typed}” is not a column of numbers, and this file has none: leave out --weight.`
        : `“${typed}” is not a column of numbers in this file: choose ${listed(columns, ' or ')}.`,
    noBarriers: {
      none: 'no bank with a bridge over it; give a FeatureCollection whose outlines have a `kind`: water, island, bridge.',
      tooFine:
        'banks drawn too finely; give no more than eight lines of sixty points, with sixteen bridges over each at most.',
    },
    badLanguages: (typed, known) =>
      `“${typed}” is not a list of known languages: choose among ${known.join(', ')}, like --languages fr.`,
    made: (stages, questions, meters, isAround) =>
      `${formatCount('en', stages, 'stage', 'stages')}, ${formatCount('en', questions, 'question', 'questions')}, ${asFlown('en', formatDistance('en', meters), isAround)}.`,
    closed: (sites) =>
      sites === 1
        ? 'One site is left out: its data says that it is closed to the public, dangerous or gone.'
        : `${formatCount('en', sites, 'site is', 'sites are')} left out: the data says that they are closed to the public, dangerous or gone.`,
    uncredited: (lacks) =>
      `note: of this data nobody knows ${listed(
        lacks.map((lack) => lackedEn[lack]),
        ' or ',
      )}; before you publish the hunt, complete the datapackage.json beside the file (the command read says how).`,
    kept: (kept, proved) => `${kept} asked of ${proved} proved`,
    dropped: (count, reason) => `${count} dropped (${describeReason('en', reason)})`,
    unwritten: {
      exists: 'another file has this name beside the scenario and stays as it is; choose another folder with --out.',
      locked: 'the data can’t be written beside the scenario; choose another folder with --out.',
    },
    unmakable: ({ reason, found, needed, radiusMeters, farEnd, why }, minutes, isStepFree) =>
      farEnd
        ? farEndEn(farEnd, needed, minutes)
        : reason === 'tooFewSites'
          ? `${tooFewSitesEn(found, needed, minutes, `within ${formatDistance('en', radiusMeters)}${isStepFree ? ' that the data calls accessible without a step' : ''}`)}; ${isStepFree ? 'leave --step-free out, ' : ''}give more time, or another starting point.`
          : `${found === 0 ? 'no site gives' : `only ${formatCount('en', found, 'site gives', 'sites give')}`} a question that can be proved, and ${needed} are needed${why ? ` (mostly for this: ${describeReason('en', why)})` : ''}; choose a file with richer columns, or another starting point.`,
  },
};
