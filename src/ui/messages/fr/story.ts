import { asFlown } from '../flight';
import { formatCount, formatDistance, formatDuration } from '../formats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

const ofDate = (date: string): string =>
  `${/^\d+(er)?\s/.test(date) ? 'du ' : /^[ao]/.test(date) ? 'd’' : 'de '}${date}`;

/** What is read before a play: the story, the team, whose data it is. */
export const story = typeset({
  problemsOpened: (n: number) => `${count(n, 'remarque', 'remarques')} sur cette chasse`,

  fromElsewhere: 'Une chasse venue d’ailleurs',
  fromElsewhereSaid: (host: string, others: string) =>
    [
      host && `Cette chasse vient de ${host}, et seul son texte a été chargé.`,
      others && `Elle demande ses données à ${others}.`,
      'Jalon ne sait pas qui la publie. Si vous l’ouvrez, ces sites connaîtront l’adresse de votre appareil, comme tout site que l’on visite ; de même tout site vers lequel ils renvoient.',
    ]
      .filter(Boolean)
      .join(' '),
  openIt: 'Ouvrir cette chasse',
  link: {
    title: 'Un lien vers un autre site',
    said: (host: string) =>
      `Ce lien mène à ${host}, et Jalon ne sait pas qui publie ce qui s’y trouve. Rien ne lui a encore été demandé. Si vous l’ouvrez, ce site connaîtra l’adresse de votre appareil, comme tout site que l’on visite ; de même tout site vers lequel il renvoie.`,
    open: 'Ouvrir ce lien',
  },

  referenceSaid:
    'Des chasses courtes qui montrent une à une les épreuves et les règles de Jalon : pour les essayer, et pour écrire les vôtres.',

  facts: 'Ce qui vous attend',
  length: (meters: number, isAround: boolean) => asFlown('fr', formatDistance('fr', meters), isAround),
  limit: (n: number) => `${formatDuration('fr', n * 60_000)} pour tout trouver`,
  bell: (minutes: number, late: number) =>
    `La cloche sonne au bout de ${formatDuration('fr', minutes * 60_000)} ; ensuite, −${formatCount('fr', late, 'point', 'points')} par minute`,
  speed: (points: number, withinMinutes: number, zeroAtMinutes: number) =>
    `Jusqu’à ${formatCount('fr', points, 'point', 'points')} de plus en faisant vite : tous en ${withinMinutes} min, plus rien à ${zeroAtMinutes} min`,
  wrong: (points: number) => `−${formatCount('fr', points, 'point', 'points')} par erreur`,
  noLimit: 'Aussi longtemps que vous voulez',
  hours: (stages: number, opens: string) =>
    `${formatCount('fr', stages, 'jalon n’ouvre', 'jalons n’ouvrent')} qu’à certaines heures${opens && ` ; prochaine ouverture ${opens}`}`,
  trail: 'Un jalon après l’autre',
  free: 'Dans l’ordre que vous voulez',
  score: 'Le plus possible avant la cloche',
  radar: 'Au radar : aucun lieu n’est montré',
  relay: 'En relais : le téléphone passe de main en main',
  duel: 'En duel, à deux sur un téléphone',
  sources: (n: number) => count(n, 'source', 'sources'),
  inStreet: 'Dans la rue',
  inStreetHow: 'Avec le GPS de votre téléphone. Votre position ne le quitte pas.',
  atHome: 'À la maison',
  atHomeHow: 'Vous promenez votre bateau sur la carte.',
  mapHost: {
    asked: (host: string) => `Plan de l’IGN, demandé à ${host}`,
    drawn: 'Carte dessinée, sans rien demander à personne',
    toDrawn: 'Carte dessinée',
    toAsked: 'Plan de l’IGN',
    ownAsked: (host: string) => `Plan de l’organisateur, demandé à ${host}`,
    given: (title: string) => `Plan « ${title} », gardé sur cet appareil`,
    toOwn: 'Plan de l’organisateur',
    which: 'Sur quelle carte jouer ?',
    whichSaid: (host: string, isOwn: boolean) =>
      `${isOwn ? 'Le plan de l’organisateur' : 'Le plan de l’IGN'} est demandé à ${host}, qui connaîtra alors l’adresse de votre appareil, comme tout site que l’on visite, et le quartier de la chasse. Rien ne lui a encore été demandé. La carte dessinée ne demande rien à personne.`,
  },
  rehearse: 'Voir une répétition, qui dévoile les jalons',
  starting: 'C’est parti…',
  safety: 'Levez les yeux avant de traverser.',
  team: 'Votre équipe',
  circuit: (teams: number) => `Le mot qu’on vous a donné, parmi ceux des ${teams} équipes`,
  circuitOpen: 'Choisissez votre mot',
  circuitFirst: 'Choisissez d’abord le mot de votre équipe.',
  plan: 'Plusieurs équipes à la fois',
  codes: {
    link: 'Codes QR à imprimer',
    title: 'Codes à poser sur place',
    about:
      'Imprimez chaque code et posez-le à son jalon. Cette page donne les réponses : elle est pour qui organise la chasse.',
    print: 'Imprimer les codes',
    label: (word: string) => `Code QR : ${word}`,
    scan: 'Scannez ce code dans Jalon, ou tapez',
    of: (hunt: string) => `« ${hunt} », une chasse de Jalon`,
  },
  circuitOf: (number: number, word: string) => `${number}. ${word}`,
  teamAnother: 'Un autre nom',
  teamColor: 'Couleur',
  teamEmblem: 'Emblème',
  colors: { vermilion: 'Vermillon', blue: 'Bleu', green: 'Vert', violet: 'Violet', amber: 'Ambre', slate: 'Ardoise' },
  emblems: { star: 'Étoile', moon: 'Lune', fish: 'Poisson', leaf: 'Feuille', anchor: 'Ancre', bell: 'Cloche' },
  credits: 'D’où viennent ces histoires',
  licence: (name: string) => (/licen[cs]e/i.test(name) ? name : `licence ${name}`),
  asOf: (date: string) => `données ${ofDate(date)}`,
  licenseLine: {
    etalab: (publisher: string, url: string, date: string) =>
      `${publisher && `${publisher} – `}Données originales${url && ` téléchargées sur ${url}`}${date && `, mise à jour ${ofDate(date)}`}`,
    odbl: (title: string) =>
      `Contient des informations de « ${title} », mises à disposition ici sous la licence Open Database License (ODbL).`,
    ccBy: (title: string, publisher: string, version: string) =>
      `« ${title} »${publisher && ` de ${publisher}`}, sous licence CC BY ${version} ; adapté pour cette chasse.`,
    ogl: 'Contient des informations du secteur public britannique, sous la licence Open Government Licence v3.0.',
  },
  otherLicence: (name: string) => `les règles de « ${name} »`,
  unknownPublisher: 'éditeur inconnu',
  unknownLicence: 'licence inconnue',
  unknownDate: 'date inconnue',
  toCheck: (unknown: string) => `À vérifier avant de publier cette chasse : ${unknown}.`,
  newTab: '(nouvel onglet)',
});

export type StoryWords = typeof story;
