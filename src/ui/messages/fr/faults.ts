import type { Notation } from '../../../core/dataset/places/notations';
import type { DropReason } from '../../../core/prepare/questions/family';
import type { FaultSentences, FaultWords } from '../faults';
import { asFlown } from '../flight';
import { type Lack, lackingOf } from '../lack';
import { typeset } from '../typeset';

const kinds: { readonly [kind: string]: string } = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
  object: 'un objet { … }',
  array: 'une liste [ … ]',
  null: 'null',
  undefined: 'rien',
};

const kind = (name: string): string => kinds[name] ?? name;

/** A number already written, with its noun. */
const count = (n: string, one: string, many: string): string => `${n} ${n === '0' || n === '1' ? one : many}`;

const languageNames: { readonly [language: string]: string } = { fr: 'français', en: 'anglais' };

/** `en anglais, ` before what is wrong in one language alone. */
const inLanguage = (language: string): string => (language === '' ? '' : `en ${languageNames[language] ?? language}, `);

/** What a pattern asks, in words. */
const expected = (rule: string): string => {
  if (rule.includes('a-z0-9')) return 'des minuscules sans accent, des chiffres et des tirets';
  if (rule.includes('https')) return 'une adresse qui commence par https://';
  return rule.includes('\\p{') ? 'au moins une lettre ou un chiffre' : rule;
};

const lacks: { readonly [lack in Lack]: (received: string, asked: string) => string } = {
  items: (received, least) =>
    `cette liste est ${received === '[]' ? 'vide' : 'trop courte'} ; il y faut au moins ${count(least, 'élément', 'éléments')}.`,
  fewerItems: (_, most) => `cette liste est trop longue ; gardez-y ${count(most, 'élément', 'éléments')} au plus.`,
  text: () => 'ce texte est vide ; complétez-le.',
  shorterText: (_, most) => `ce texte est trop long ; tenez-vous à ${count(most, 'caractère', 'caractères')} au plus.`,
  more: (received, least) => `« ${received} » est trop petit ; donnez au moins ${least}.`,
  less: (received, most) => `« ${received} » est trop grand ; donnez au plus ${most}.`,
  whole: (received) => `« ${received} » n’est pas un nombre entier ; arrondissez-le.`,
  listed: (received, list) => `« ${received} » ne convient pas ici ; prenez l’une de ces valeurs : ${list}.`,
  other: (received, rule) => `« ${received} » ne convient pas ici ; ce qui est attendu : ${expected(rule)}.`,
};

const refused: { readonly [reason: string]: string } = {
  noProof: 'elle manque',
  rule: 'sa règle ne mène pas à cette réponse',
  words: 'la question ne dit pas ce que disent les données',
  place: 'elle parle d’un autre lieu que celui du jalon',
  leaks: 'la réponse se lit avant la question',
  seal: 'la question a été modifiée après coup',
  told: 'une autre question de la chasse dit déjà ce qu’elle demande',
  variety: 'sa colonne en dit trop peu sur les lieux d’alentour',
  regular: 'la bonne réponse est trop souvent la plus longue, ou à la même place',
  ambiguous: 'un autre lieu de la chasse a le même nom que celui dont elle parle',
  ahead: 'elle nomme le jalon d’avant ou d’après',
  twin: 'la question d’avant est de la même famille',
  share: 'sa famille pose plus de trois questions sur dix',
};

/** Why a question would be composed otherwise now. */
const aged: { readonly [reason: string]: string } = {
  ...refused,
  rule: 'sa règle en demande plus aujourd’hui',
  words: 'elle serait formulée autrement',
};

const drawn = (found: string): string => {
  if (found === '0') return 'aucun lieu ne convient au tirage';
  return found === '1' ? 'un seul lieu convient au tirage' : `seulement ${found} lieux conviennent au tirage`;
};

const dropped: { readonly [reason in DropReason]: string } & { readonly [reason: string]: string } = {
  noValue: 'la donnée est vide à cet endroit',
  unreadable: 'la donnée n’est pas lisible',
  tooFewWrong: 'trop peu de réponses fausses crédibles',
  leaks: 'le nom du lieu donne la réponse',
  tooLong: 'la réponse est trop longue pour être lue d’un coup d’œil',
  told: 'une autre question de la chasse le dit déjà',
  sparse: 'la colonne est presque vide aux alentours',
  uniform: 'la colonne dit presque partout la même chose aux alentours',
  regular: 'la bonne réponse serait trop souvent la plus longue, ou à la même place',
  torn: 'les données situent ce lieu à deux endroits',
  hidden: 'la colonne n’est pas déclarée visible sur place (`visible`)',
  foreign: 'ses mots ne se comprennent que dans la langue des données',
};

/** What stands in the way of a varied hunt, and how to mend it. */
const stands: { readonly [lack: string]: string } = {
  sites: 'trop peu de lieux sont à portée de marche ; donnez plus de temps, ou partez d’ailleurs.',
  time: 'le temps ne permet pas d’aller plus loin ; donnez-en plus, ou partez d’un endroit où les lieux sont plus proches.',
  columns:
    'trop peu de colonnes remplies s’y prêtent à une question ; complétez le fichier (genre, date, matériau…), ou choisissez d’autres données.',
  words: 'les mots des données ne se comprennent que dans leur langue ; faites la chasse dans cette seule langue.',
  tongue:
    'les mots des données sont d’une langue dans laquelle on ne joue pas ; choisissez des données en français ou en anglais.',
  names:
    'trop peu de lieux portent un nom qui ne soit qu’à eux ; ajoutez des noms au fichier, ou choisissez d’autres données.',
  answers: 'les lieux se ressemblent trop aux alentours ; partez d’ailleurs, ou choisissez d’autres lieux.',
};

const whyThin = (at: (value: string) => string): string =>
  at('lack') === 'headers'
    ? `ces colonnes remplies ne sont pas comprises : ${at('columns')} ; donnez-leur un titre courant (type, siècle, architecte, matériau…).`
    : (stands[at('lack')] ?? at('lack'));

const tooLarge: { readonly [what: string]: (most: string) => string } = {
  rows: (most) => `ce tableau a plus de ${most} lignes ; gardez seulement celles des lieux où l’on joue.`,
  columns: (most) => `ce tableau a plus de ${most} colonnes ; gardez seulement celles qui servent.`,
  cells: (most) =>
    `ce tableau a plus de ${most} cellules, vides comprises ; gardez seulement les lignes et les colonnes utiles.`,
  missing: (most) => `plus de ${most} cellules manquent à ce tableau ; gardez seulement les colonnes utiles.`,
  cell: (most) => `une cellule dépasse ${most} caractères ; vérifiez les guillemets, ou raccourcissez-la.`,
  record: (most) =>
    `une ligne dépasse ${most} caractères ; vérifiez que ce fichier est bien un tableau, et ses guillemets.`,
};

const example = 'par exemple 47.2173 et -1.5534';

const notations: { readonly [notation in Notation]: string } & { readonly [notation: string]: string } = {
  projected: 'est une géométrie en mètres, et non en degrés ; exportez le fichier en WGS84 (EPSG:4326)',
  geometry: 'est une géométrie (WKT ou GeoJSON) ; donnez plutôt « latitude » et « longitude », en degrés décimaux',
  sexagesimal: `est en degrés, minutes et secondes ; écrivez-les en degrés décimaux, ${example}`,
  meters: `semble être en mètres, mais dans aucun système certain ; écrivez son code dans les titres, par exemple « x_2154 », ou exportez-les en WGS84 (EPSG:4326), en degrés décimaux, ${example}`,
  beyond: 'n’est pas sur Terre ; la latitude va de −90 à 90, la longitude de −180 à 180, en degrés décimaux',
  other: `n’est pas un couple de nombres ; écrivez-les en degrés décimaux, ${example}`,
};

const sentences: FaultSentences = {
  'file.empty': () => 'le fichier est vide ; choisissez le fichier complet, ou exportez-le de nouveau.',
  'file.tooLarge': (at) =>
    `le fichier dépasse ${at('most') || at('megabytes')} Mo ; gardez seulement les lignes et les colonnes utiles.`,
  'file.notText': () =>
    'ce fichier n’est pas du texte ; s’il contient un tableau, ouvrez-le dans un tableur et enregistrez-le en CSV, encodé en UTF-8 ; sinon, choisissez-en un autre.',
  'file.outside': (at) =>
    `« ${at('url')} » mène hors du dossier du scénario ; placez ce fichier à côté du scénario ou dans un sous-dossier, et écrivez son chemin à partir de là.`,
  'file.unread': () =>
    'ces fichiers n’ont pas pu être lus ; vérifiez qu’ils existent encore et que ce ne sont pas des dossiers, puis choisissez-les de nouveau.',
  'file.several': (at) =>
    `vous avez choisi plusieurs chasses à la fois (${at('files')}) ; ouvrez-les l’une après l’autre, chacune avec ses CSV.`,
  'file.archiveBroken': () =>
    'cette archive est abîmée ou incomplète ; téléchargez-la de nouveau, ou ouvrez-la et choisissez le fichier qu’elle contient.',
  'file.unpacksTooLarge': (at) =>
    `cette archive dépasse ${at('most')} Mo une fois décompressée ; ouvrez-la et gardez seulement les fichiers, les lignes et les colonnes utiles.`,
  'file.archiveWithoutData': () =>
    'cette archive ne contient ni CSV ni JSON ; prenez sur le portail l’export en CSV ou en GeoJSON, ou choisissez le fichier lui-même.',
  'file.archiveSeveral': (at) =>
    `de cette archive seul « ${at('file')} » a été lu, et ${count(at('others'), 'autre fichier', 'autres fichiers')} de données non ; pour en lire un autre, ouvrez l’archive et choisissez-le.`,
  'file.archiveCrowded': (at) =>
    `cette archive contient plus de ${at('most')} fichiers ; ouvrez-la et choisissez celui des données.`,
  'table.tooLarge': (at) => tooLarge[at('what')]?.(at('most')) ?? '',
  'descriptor.reservedKey': (at) =>
    `le descriptif « datapackage.json » est laissé de côté, car « ${at('key')} » ne peut pas servir de nom ; renommez-le.`,
  'csv.noRows': () => 'il y a une ligne de titres et aucune donnée ; ajoutez au moins une ligne.',
  'csv.noHeader': (at) =>
    `le fichier n’a pas de ligne de titres, et ses ${at('columns')} colonnes sont numérotées ; ajoutez une première ligne qui les nomme.`,
  'csv.preamble': (at) =>
    `${count(at('rows'), 'ligne précède', 'lignes précèdent')} les titres et ne comptent pas ; retirez-les si elles gênent.`,
  'csv.noPlaces': (at) =>
    `aucune colonne ne donne de coordonnées${at('columns') && ` (lues : ${at('columns')})`} ; ajoutez « latitude » et « longitude », en degrés décimaux.`,
  'csv.placesUnreadable': (at) =>
    `les coordonnées de « ${at('columns')} » ne se lisent pas : « ${at('value')} » ${notations[at('notation')] ?? notations.other}.`,
  'csv.placesAmbiguous': (at) =>
    at('systems').includes(',')
      ? `les coordonnées de « ${at('columns')} » sont en mètres, et plusieurs systèmes leur conviennent (${at('systems')}) ; écrivez le code du bon dans leurs titres, par exemple « x_2154 », ou exportez-les en WGS84 (EPSG:4326).`
      : at('titled') === 'yes'
        ? `selon les titres « ${at('columns')} », ces lieux tombent en mer, et à terre si l’on échange les deux coordonnées ; cherchez-en un sur une carte, et échangez les titres s’ils sont inversés.`
        : `rien ne dit laquelle des deux coordonnées de « ${at('columns')} » est la latitude ; appelez ces colonnes « latitude » et « longitude ».`,
  'csv.placesMislabeled': (at) =>
    `le titre « ${at('columns')} » annonce ${at('said')}, mais ces coordonnées sont en ${at('system')} et ont été lues ainsi ; corrigez-le.`,
  'csv.placesSwapped': (at) =>
    `latitude et longitude sont inversées dans « ${at('columns')} » et ont été remises à l’endroit ; échangez-les dans le fichier, ou corrigez le titre.`,
  'csv.rowWithoutPlace': () =>
    'cette ligne n’a pas de coordonnées et a été laissée de côté ; donnez-lui une latitude et une longitude.',
  'csv.rowUnreadable': (at) =>
    `ces coordonnées ne se lisent pas (« ${at('value')} ») et cette ligne a été laissée de côté ; écrivez-les en degrés décimaux, ${example}.`,
  'csv.rowOutOfRange': (at) =>
    `ces coordonnées ne sont pas sur Terre${at('value') && ` (${at('value')})`} ; la latitude va de −90 à 90, la longitude de −180 à 180.`,
  'csv.rowPlaceholder': (at) =>
    `${at('value') ? `« ${at('value')} » remplace des coordonnées absentes, et cette ligne` : 'cette ligne n’a pas de vraies coordonnées et'} a été laissée de côté ; donnez-lui une latitude et une longitude.`,
  'csv.rowImprecise': () =>
    'cette ligne n’a de coordonnées que dans une autre colonne, qui ne donne pas le même lieu que celle-ci, et a été laissée de côté ; complétez celle-ci.',
  'csv.rowSwapped': (at) =>
    `latitude et longitude sont inversées dans cette ligne (${at('value')}) et ont été remises à l’endroit ; échangez-les dans le fichier.`,
  'csv.rowFar': (at) =>
    `ce lieu (${at('value')}) est à des centaines de kilomètres de tous les autres ; vérifiez ses coordonnées.`,
  'csv.rowRagged': (at) =>
    `cette ligne a ${count(at('cells'), 'cellule', 'cellules')} pour ${count(at('headers'), 'titre', 'titres')} ; vérifiez ses séparateurs et ses guillemets.`,
  'csv.quoteStray': (at) =>
    `un guillemet ouvre cette cellule (${at('value')}) et rien ne le ferme ; retirez-le, ou fermez-le à la fin de la cellule.`,
  'csv.rowRepeated': (at) =>
    `cette ligne reprend l’identifiant « ${at('id')} » de la ligne ${at('first')}, et seule la première compte ; donnez-lui un autre identifiant, ou retirez-la.`,
  'csv.rowNearby': (at) =>
    `cette ligne porte le nom « ${at('name')} » à quelques mètres de la ligne ${at('first')}, et seule la première compte ; distinguez leurs noms si ce sont deux lieux.`,
  'csv.fieldUnnamed': (at) =>
    `la colonne ${at('number')} n’a pas de titre et s’appelle ici « ${at('name')} » ; donnez-lui un nom dans la première ligne.`,
  'outline.notCollection': () => 'ce n’est pas une FeatureCollection GeoJSON ; exportez les tracés sous cette forme.',
  'outline.unknown': () =>
    'cet objet manque au dessin : il lui faut un point, une ligne ou une surface, un nom et un genre qui se dessine.',
  'url.refused': (at) =>
    `le serveur n’a pas donné ${at('url')} ; vérifiez votre connexion, ou téléchargez le fichier et ouvrez-le ici.`,
  'url.closed': (at) =>
    `le serveur de ${at('url')} répond, mais n’autorise aucune autre page à lire ce fichier ; téléchargez-le, puis ouvrez-le ici.`,
  'url.leadsOn': (at) =>
    `${at('url')} renvoie à une autre adresse, à laquelle rien n’est demandé ; donnez l’adresse où la carte se trouve.`,
  'url.notFound': (at) =>
    at('url') === ''
      ? 'cette adresse est vide ; écrivez où se trouve le fichier.'
      : `rien à l’adresse ${at('url')} ; vérifiez-la, lettre par lettre.`,
  'url.notHttps': (at) => `l’adresse ${at('url')} n’est pas sûre ; utilisez une adresse qui commence par https://.`,
  'url.partial': (at) =>
    `« ${at('url')} » n’est pas une adresse complète ; recopiez-la en entier, de https:// jusqu’au nom du fichier.`,
  'url.webPage': (at) =>
    `l’adresse ${at('url')} mène à une page web, et non à une chasse ou à un CSV ; donnez l’adresse du fichier lui-même.`,
  'portal.noFile': (at) =>
    `le portail n’a, à l’adresse ${at('url')}, aucun fichier que Jalon sache lire (CSV, GeoJSON, JSON, GTFS…) ; ouvrez cette page et donnez l’adresse d’un de ses fichiers.`,
  'map.notArchive': (at) =>
    `le fichier ${at('url')} n’est pas une archive de carte ; donnez un fichier PMTiles de version 3.`,
  'map.broken': (at) => `la carte ${at('url')} est abîmée ou tronquée ; refaites-la, ou téléchargez-la de nouveau.`,
  'map.packing': (at) =>
    `la carte ${at('url')} est comprimée d’une façon que Jalon ne lit pas ; comprimez-la en gzip, ou pas du tout.`,
  'map.kind': (at) =>
    `la carte ${at('url')} est faite de tuiles que Jalon ne dessine pas ; donnez une archive PMTiles de tuiles PNG, JPEG, WebP, AVIF ou MVT.`,
  'map.elsewhere': (at) =>
    `la carte ${at('url')} ne montre pas l’endroit où se joue cette chasse ; découpez-la autour des jalons.`,
  'map.tooLarge': (at) =>
    `la carte ${at('url')} est trop lourde autour de cette chasse (plus de ${at('megabytes')} Mo) ; retirez-en les niveaux les plus proches.`,
  'open.failed': () =>
    'quelque chose a manqué pendant l’ouverture ; vérifiez votre connexion, rechargez cette page et recommencez.',
  'play.damaged': () =>
    'ce fichier de partie a été abîmé ou modifié : ses sommes de contrôle ne correspondent pas ; enregistrez-le de nouveau depuis l’appareil où la partie a été jouée.',
  'play.order': () =>
    'les événements de cette partie ne se suivent pas ; enregistrez-la de nouveau depuis l’appareil où elle a été jouée.',
  'play.otherHunt': () =>
    'cette partie n’a pas été jouée sur la chasse que ce fichier contient ; enregistrez-la de nouveau depuis l’appareil où elle a été jouée.',
  'play.impossible': () =>
    'ceci ne peut pas se produire dans la chasse que ce fichier contient ; enregistrez la partie de nouveau depuis l’appareil où elle a été jouée.',
  'play.openElsewhere': () =>
    'cette partie est ouverte dans un autre onglet ; fermez-le, puis ouvrez ce fichier de nouveau.',
  'json.syntax': (at) =>
    at('found')
      ? `le JSON n’est pas bien formé : « ${at('found')} » n’a rien à faire ici ; cherchez une virgule, un guillemet ou une accolade de trop ou en moins, juste avant.`
      : 'le JSON n’est pas bien formé ; cherchez une virgule, un guillemet ou une accolade de trop ou en moins, juste avant.',
  'json.tooDeep': (at) => `le JSON s’emboîte sur plus de ${count(at('most'), 'niveau', 'niveaux')} ; simplifiez-le.`,
  'json.tooLarge': (at) =>
    `ce fichier dépasse ${at('most')} Mo, bien plus qu’une chasse ; choisissez un scénario ou une chasse, ou raccourcissez-le.`,
  'json.tooMany': (at) => `le JSON contient plus de ${at('most')} valeurs ; raccourcissez-le.`,
  'json.reservedKey': (at) => `« ${at('key')} » ne peut pas servir de nom ici ; donnez-en un autre, ou retirez-le.`,
  'json.notText': () => 'ce fichier n’est pas du texte ; choisissez un scénario ou une chasse, en JSON.',
  'json.broken': () => 'ce fichier ressemble à du JSON mais n’en est pas, ou il est coupé ; téléchargez-le de nouveau.',
  'json.noRecords': () =>
    'ce JSON ne contient aucune liste d’objets ; exportez les enregistrements, ou choisissez le CSV.',
  'xml.broken': () => 'ce fichier XML est mal formé, ou il est coupé ; téléchargez-le de nouveau.',
  'xml.webPage': () =>
    'ce fichier est une page web, pas des données ; sur le portail, prenez le lien d’export (CSV ou GeoJSON).',
  'xml.noWaypoints': () =>
    'ce GPX ne contient aucun point d’intérêt, seulement une trace ; exportez-en les points (« waypoints »).',
  'xml.noRecords': () =>
    'ce XML ne contient aucune liste d’éléments ; exportez les enregistrements, ou choisissez le CSV.',
  'calendar.noEvents': () => 'cet agenda ne contient aucun événement ; exportez-le avec ses événements.',
  'format.unknown': (at) =>
    at('found')
      ? `« ${at('found')} » n’est pas un format que Jalon lit ; donnez à « format » la valeur « ${at('wanted') || 'jalon-scenario/1'} ».`
      : `ce n’est pas une chasse Jalon ; ouvrez un fichier JSON dont le « format » est « ${at('wanted') || 'jalon-scenario/1'} ».`,
  'format.newer': (at) =>
    `ce fichier est au format « ${at('found')} », plus récent que ce Jalon ; mettez Jalon à jour (dans un navigateur, rechargez la page).`,
  'shape.missing': (at) => `il manque « ${at('key')} » ; ajoutez-le ici.`,
  'shape.type': (at) =>
    `ici, il faut ${kind(at('expected'))}, et non ${kind(at('received'))} ; remplacez cette valeur.`,
  'shape.unknownKey': (at) =>
    at('nearest')
      ? `« ${at('key')} » n’existe pas ici ; vouliez-vous dire « ${at('nearest')} » ?`
      : `« ${at('key')} » n’existe pas ici ; retirez-le, ou prenez l’un de ceux-ci : ${at('known')}.`,
  'shape.value': (at) => {
    const { lack, asked } = lackingOf(at('received'), at('expected'), at('of'));
    return lacks[lack](at('received'), asked);
  },
  'sense.doubledId': (at) =>
    `l’identifiant « ${at('id')} » sert deux fois ; donnez-en un autre à l’un des deux jalons.`,
  'sense.noStages': () => 'la chasse n’a aucun jalon ; ajoutez-en au moins un à « stages ».',
  'sense.unknownStage': (at) =>
    `aucun jalon ne s’appelle « ${at('stage')} » ; prenez l’un de ceux-ci : ${at('known')}.`,
  'sense.unknownChallenge': (at) =>
    `le jalon « ${at('stage')} » n’a pas d’épreuve n° ${at('number')} écrite à la main à laquelle on réponde ainsi ; donnez le rang d’une épreuve de sa liste, à partir de 1, à options si vous en nommez une.`,
  'sense.unknownItem': (at) =>
    at('known')
      ? `aucun jalon ne donne l’objet « ${at('item')} » ; prenez l’un de ceux-ci : ${at('known')}.`
      : `aucun jalon ne donne l’objet « ${at('item')} » ; faites-le donner à l’un d’eux par « gives ».`,
  'sense.pointsOutOfReach': (at) =>
    `il faudrait ${at('points')} points, et les autres jalons n’en donnent que ${at('most')} ; demandez-en moins.`,
  'sense.waitsForItself': (at) =>
    `le jalon « ${at('stage')} » attend, de proche en proche, d’être fini lui-même ; retirez l’une de ces conditions.`,
  'sense.secretOpen': (at) =>
    `le jalon « ${at('stage')} » est secret mais toujours ouvert ; dites dans « opens » ce qui l’ouvre.`,
  'sense.rightOfOpen': (at) =>
    `à l’épreuve n° ${at('number')} de « ${at('stage')} », rien n’est juste ni faux ; nommez une option (« option ») au lieu de « right ».`,
  'sense.optionOfRight': (at) =>
    `l’épreuve n° ${at('number')} de « ${at('stage')} » a une bonne réponse, et qui se trompe recommence ; dites « right », ou demandez un avis (« opinion »).`,
  'sense.afterTheEnd': (at) =>
    `« ${at('stage')} » attend, de proche en proche, le jalon qui finit la chasse ; retirez cette condition, ou « final ».`,
  'sense.finalWaits': (at) =>
    `dans ce mode, « ${at('stage')} » s’ouvre dès qu’une équipe veut rentrer ; retirez-en « opens ».`,
  'sense.severalFinals': (at) =>
    `la chasse finit déjà à un autre jalon ; retirez « final » de « ${at('stage')} », ou de l’autre.`,
  'sense.nothingOpen': () =>
    'chaque jalon en attend un autre, et personne ne peut commencer ; retirez « opens » de l’un d’eux au moins.',
  'sense.circuitsOpening': (at) =>
    `« ${at('stage')} » s’ouvre à son heure, alors que chaque équipe passe dans un autre ordre ; retirez « circuits », ou les conditions des jalons.`,
  'sense.hoursNever': (at) =>
    `des heures qui commencent et finissent à ${at('from')} n’ouvrent jamais ; donnez à « to » une autre heure (24:00 pour minuit).`,
  'sense.noEvent': (at) =>
    `« ${at('stage')} » s’ouvre avec un événement, mais ne vient d’aucun jeu de données ; donnez-lui un « site », ou des heures.`,
  'sense.noEventDates': (at) =>
    `« ${at('dataset')} » ne dit pas quand a lieu l’événement de « ${at('stage')} » ; choisissez-en un autre, ou donnez des heures.`,
  'sense.unknownRepeat': (at) =>
    `l’événement de « ${at('stage')} » se répète d’une façon que Jalon ne lit pas (${at('rule')}) : seule sa première date compte ; donnez plutôt des heures.`,
  'sense.eventOver': (at) =>
    `l’événement de « ${at('stage')} » était déjà passé quand les données ont été faites (${at('date')}) : chacun jouera ce jalon hors de ses heures ; prenez des données plus récentes.`,
  'sense.endAtHours': (at) =>
    `la fin, « ${at('stage')} », dépend des heures de « ${at('needed')} » : qui vient à un autre moment devra l’ouvrir de lui-même ; mieux vaut une fin qui n’attend aucune heure.`,
  'sense.hoursTimed': (at) =>
    `« ${at('stage')} » attend ses heures alors que le temps compte (« ${at('rule')} ») : une équipe peut le perdre devant une porte close ; retirez les heures, ou « ${at('rule')} ».`,
  'sense.pauseUntimed': () =>
    'rien n’est chronométré ici : il n’y a rien à mettre en pause ; retirez « pause », ou donnez un temps par « minutes ».',
  'sense.noBell': () =>
    'dans cette partie, une cloche sonne la fin ; dites dans « rules.minutes » au bout de combien de minutes.',
  'sense.noHurry': () =>
    'cette chasse est pour des gens qui ne peuvent pas se presser ; retirez « speed », ou changez de public ou d’allure.',
  'sense.noBonus': (at) =>
    `le bonus est entier jusqu’à ${at('full')} min, et déjà nul à ${at('none')} min ; donnez plus de minutes à « zeroAtMinutes ».`,
  'sense.searchFar': (at) =>
    `ce qu’on cherche est à ${at('meters')} m du jalon ; placez-le à ${at('most')} m au plus, ou faites-en un jalon.`,
  'sense.ruleUnheard': (at) =>
    `« ${at('rule')} » ne sert à rien dans le mode « ${at('mode')} » ; retirez cette règle, ou changez de mode.`,
  'sense.unknownDataset': (at) =>
    `le jeu de données « ${at('dataset')} » n’est pas déclaré ; ajoutez-le à « datasets »${at('known') && `, ou prenez l’un de ceux-ci : ${at('known')}`}.`,
  'sense.unknownSite': (at) =>
    `le lieu « ${at('site')} » n’est pas dans « ${at('dataset')} » ; recopiez son identifiant tel qu’il est dans le CSV.`,
  'sense.unknownField': (at) =>
    `« ${at('dataset')} » n’a pas de colonne « ${at('field')} » ; prenez l’une de celles-ci : ${at('known')}.`,
  'sense.noMap': (at) =>
    `« ${at('dataset')} » n’est pas une carte dessinée ; nommez un GeoJSON dont les contours ont un \`kind\` : water, island, bridge.`,
  'sense.noBanks': (at) =>
    `aucune rive de « ${at('dataset')} » n’est franchie par un pont ; tracez les ponts (\`kind\` : bridge) d’un bord à l’autre.`,
  'sense.banksTooFine': (at) =>
    `les rives de « ${at('dataset')} » sont dessinées trop finement ; gardez au plus huit lignes de soixante points, franchies chacune par seize ponts au plus.`,
  'sense.barriersElsewhere': (at) =>
    `${at('dataset') === '' ? 'les obstacles de cette promenade sont ceux' : `la carte « ${at('dataset')} » est celle`} d’une autre ville, à ${at('kilometers')} km du jalon le plus proche, et ${at('dataset') === '' ? 'ne barrent' : 'ne barre'} ici aucun chemin ; donnez les obstacles de cette ville-ci, ou retirez-les.`,
  'sense.answerNotAnOption': (at) =>
    `${inLanguage(at('language'))}la réponse « ${at('answer')} » n’est pas dans les options ; écrivez-la exactement comme l’une d’elles, dans chaque langue.`,
  'sense.optionsAlike': (at) =>
    `${inLanguage(at('language'))}les options « ${at('option')} » et « ${at('other')} » se ressemblent trop ; changez l’une des deux.`,
  'sense.nothingBetween': (at) =>
    `rien n’est plus gagné à partir d’un écart de ${at('none')}, alors que la réponse est juste jusqu’à ${at('full')} ; donnez un écart plus grand.`,
  'sense.shownUnlike': (at) =>
    `cet ordre doit nommer une seule fois chacun des ${at('count')} éléments, de 0 à ${at('last')} ; corrigez-le, ou retirez-le : Jalon en tirera un.`,
  'sense.gapsUnequal': (at) =>
    `${inLanguage(at('language'))}le texte a ${at('found')} trous pour ${at('wanted')} réponses ; marquez chaque trou par « ___ ».`,
  'sense.onePicture': () => 'une seule image se découvre ; donnez « drawing » ou « picture ».',
  'sense.pictureUnfit': (at) =>
    `ce n’est pas une image PNG, JPEG ou WebP d’au plus ${at('most')} pixels de côté ; réduisez-la et écrivez-la entière, en adresse « data: ».`,
  'sense.allFree': (at) =>
    `${at('free')} morceaux sur ${at('count')} rapportent tout : on ne gagne rien à en découvrir moins ; baissez ce nombre.`,
  'sense.fewTurns': (at) =>
    `${at('pairs')} paires ne se trouvent pas en ${at('turns')} coups ; accordez au moins autant de coups que de paires.`,
  'sense.languageMissing': (at) =>
    `ce texte n’existe pas en ${languageNames[at('language')] ?? at('language')} ; ajoutez-le, ou retirez cette langue de « languages ».`,
  'sense.tooFar': (at) =>
    `« ${at('stage')} » est à ${at('kilometers')} km du reste de la chasse ; vérifiez ses coordonnées, latitude puis longitude.`,
  'sense.cutOff': (at) =>
    `aucun chemin ne mène de « ${at('from')} » à « ${at('stage')} » : un obstacle les sépare ; ajoutez un passage à ses \`crossings\`, ou déplacez le jalon.`,
  'sense.tooNear': (at) =>
    `« ${at('stage')} » et « ${at('other')} » sont à ${at('meters')} m l’un de l’autre ; éloignez-les d’au moins ${at('least')} m, ou réduisez leurs rayons.`,
  'sense.zoneCrossed': (at) =>
    `le bord de la zone de « ${at('stage')} » se croise ou se touche lui-même ; donnez ses coins dans l’ordre, en faisant le tour.`,
  'sense.zoneElsewhere': (at) =>
    `« ${at('stage')} » est à ${at('meters')} m de sa zone ; placez le jalon dedans, ou tracez la zone autour de lui.`,
  'sense.zoneNarrow': (at) =>
    `la zone de « ${at('stage')} » est si petite ou si étroite qu’un téléphone la manque souvent ; élargissez-la, ou donnez-lui aussi un \`radiusMeters\`.`,
  'sense.zonesOverlap': (at) =>
    `« ${at('stage')} » et « ${at('other')} » se chevauchent : qui s’y tient est aux deux à la fois ; séparez leurs zones, ou déplacez l’un des deux jalons.`,
  'sense.zoneWide': (at) =>
    `la zone de « ${at('stage')} » va jusqu’à ${at('meters')} m du jalon : de si loin, on ne voit pas de quoi parlent les questions ; resserrez-la.`,
  'sense.timeTooShort': (at) =>
    `${at('minutes')} min, c’est trop court : il en faut à peu près ${at('needed')} ; allongez le temps, ou raccourcissez le parcours.`,
  'sense.crowded': (at) =>
    `${at('teams')} équipes ne tiennent pas à ${at('together')} par jalon au plus : au mieux, elles seront jusqu’à ${at('found')} au même ; écrivez ce nombre, ajoutez des jalons, ou comptez moins d’équipes.`,
  'sense.unequalCircuits': (at) =>
    `${at('teams')} équipes ne tiendraient à ${at('together')} par jalon au plus que sur des circuits inégaux, de ${at('shortest')} à ${at('longest')} km : elles seront donc jusqu’à ${at('found')} au même ; ramenez la promenade à son départ (\`walk.end\`), partez plus près du milieu des jalons, ou ôtez un jalon à l’écart.`,
  'sense.longCircuits': (at) =>
    `pour qu’il n’y ait jamais plus ${Number(at('together')) === 1 ? 'd’une équipe' : `de ${at('together')} équipes`} au même jalon, les circuits font jusqu’à ${at('longest')} km, au lieu de ${at('own')} km dans un seul ordre pour toutes ; admettez-en davantage par jalon pour les raccourcir.`,
  'sense.circuitsFree': () =>
    'les circuits ne valent qu’en « trail » : en « free », chaque équipe choisit son chemin ; changez le mode, ou ôtez-les.',
  'sense.circuitsPrepared': (at) =>
    `cette chasse est déjà préparée, pour ${count(at('teams'), 'équipe', 'équipes')} : ses questions ne valent que dans cet ordre ; pour d’autres équipes, ouvrez le scénario dont elle est faite.`,
  'sense.circuitClues': (at) =>
    `les équipes n’arrivent pas toutes du même jalon : relisez les énigmes écrites à la main (${at('stages')}), chacune doit y mener d’où que l’on vienne.`,
  'sense.drawTooFew': (at) =>
    `${drawn(at('found'))}, et il en faut ${at('count')} ; élargissez « around » ou « where », ou demandez moins de jalons.`,
  'sense.questionDropped': (at) =>
    `la question « ${at('family')} » de « ${at('stage')} » est laissée de côté${at('reason') && ` (${dropped[at('reason')] ?? at('reason')})`} ; choisissez une autre colonne ou une autre famille.`,
  'sense.poorHunt': (at) =>
    `${count(at('stages'), 'jalon', 'jalons')}, ${count(at('families'), 'sorte de question', 'sortes de questions')}${Number(at('bare')) > 0 ? `, ${count(at('bare'), 'jalon sans question', 'jalons sans question')}` : ''} : c’est moins varié qu’on ne le voudrait, car ${whyThin(at)}`,
  'sense.blandHunt': (at) =>
    `${at('places')} questions sur ${at('questions')} portent sur des distances et des directions, car ${whyThin(at)}`,
  'sense.longWalk': (at) =>
    `sur ${at('minutes')} min, on en passe ${at('walking')} à marcher (${asFlown('fr', `${at('kilometers')} km`, at('around') !== '')}, et jusqu’à ${at('longest')} m d’un jalon au suivant), car les lieux sont loin les uns des autres ; partez d’un endroit où ils sont plus proches, ou prévoyez des vélos.`,
  'sense.noQuestion': (at) =>
    `une question « ${at('family')} » se compose à partir d’un lieu des données, et ce jalon n’en a pas ; donnez-lui un « site », ou écrivez la question.`,
  'sense.notAskedAs': (at) =>
    `une question « ${at('family')} » ne se pose pas sous la forme « ${at('as')} » ; ${at('known') ? `mettez « ${at('known')} », ou enlevez « as »` : 'enlevez « as »'}.`,
  'sense.proofFails': (at) =>
    `la preuve de la question${at('question') && ` « ${at('question')} »`} ne tient pas${at('reason') && ` (${refused[at('reason')] ?? at('reason')})`} ; préparez de nouveau la chasse à partir de ses données.`,
  'sense.clueFails': (at) =>
    `l’énigme de « ${at('stage')} » ne découle pas de la cellule sur laquelle elle s’appuie ; préparez de nouveau la chasse à partir de ses données.`,
  'sense.proofAged': (at) =>
    `la question${at('question') && ` « ${at('question')} »`} ne serait plus composée ainsi${at('reason') && ` (${aged[at('reason')] ?? at('reason')})`} ; elle se joue telle qu’elle a été faite. Pour en avoir une autre, préparez de nouveau la chasse à partir de ses données.`,
  'sense.clueAged': (at) =>
    `l’énigme de « ${at('stage')} » ne serait plus formulée ainsi ; elle se joue telle qu’elle a été faite. Pour en avoir une autre, préparez de nouveau la chasse à partir de ses données.`,
};

/** The sentences for all that can be wrong. Each begins small: the place is written before it. */
export const faults: FaultWords = {
  sentences: typeset(sentences),
  dropped,
  ...typeset({
    line: (line: string, column: string) => `ligne ${line}, caractère ${column}`,
    row: (row: string) => `ligne ${row}`,
    column: (column: string) => `colonne « ${column} »`,
    placed: (place: string, sentence: string) => `${place} : ${sentence}`,
  }),
};
