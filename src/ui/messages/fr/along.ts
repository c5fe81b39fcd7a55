import { formatCount, formatNumber } from '../formats';
import { formatBytes } from '../sizes';
import { typeset } from '../typeset';

const size = (bytes: number): string => formatBytes('fr', bytes);
const pieces = (n: number): string => formatCount('fr', n, 'morceau', 'morceaux');

/** What is read where a hunt is taken along, to be played without a network. */
export const along = typeset({
  take: 'Emporter',
  title: 'Emporter la chasse',
  lead: 'Une fois emportée, elle se joue sans réseau, du premier jalon au trésor.',
  looking: 'On regarde ce qui est déjà ici…',

  gameHere: 'Le jeu est sur cet appareil.',
  gameMissing: 'Le jeu n’est pas encore tout entier ici. Laissez cette page ouverte un moment, avec du réseau.',
  huntHere: (bytes: number) => `La chasse et ses données sont sur cet appareil : ${size(bytes)}.`,
  huntMissing: (bytes: number) => `La chasse et ses données ne sont pas encore ici : ${size(bytes)}.`,
  mapHere: (n: number, bytes: number) =>
    `Le fond de carte de l’IGN est sur cet appareil : ${pieces(n)}, ${size(bytes)}.`,
  mapPart: (n: number, total: number, bytes: number) =>
    `Le fond de carte de l’IGN est ici en partie : ${pieces(n)} sur ${formatNumber('fr', total)}, ${size(bytes)}.`,
  mapMissing: 'Le fond de carte de l’IGN n’est pas ici. Sans réseau, la carte dessinée le remplace.',
  mapNowhere: 'Ici, aucun fond de carte ne peut s’emporter : la carte dessinée en tient lieu.',

  own: {
    here: (title: string, n: number, bytes: number) =>
      `Le fond de carte « ${title} » est sur cet appareil : ${pieces(n)}, ${size(bytes)}.`,
    part: (title: string, n: number, total: number) =>
      `Le fond de carte « ${title} » est ici en partie : ${pieces(n)} sur ${formatNumber('fr', total)}.`,
    missing: (title: string) =>
      `Le fond de carte « ${title} » n’est pas encore ici. Sans réseau, la carte dessinée le remplace.`,
    unweighed: (host: string) =>
      `Le fond de carte de l’organisateur (${host}) n’est pas ici. Sans réseau, la carte dessinée le remplace.`,
    weighing: (host: string) =>
      host === '' ? 'On regarde ce que montre ce fichier…' : `On demande à ${host} ce que pèse sa carte…`,
    credit: (credit: string) => (credit === '' ? 'Ce fichier ne dit pas de qui est la carte.' : `Carte : ${credit}`),
    give: 'Donner un fichier de carte',
    giveHow: 'Une archive PMTiles, reçue de l’organisateur : on en garde ce qui entoure les jalons.',
  },

  cameWith: (file: string) => `La carte « ${file} » est venue avec la chasse : toutes deux sont sur cet appareil.`,

  whole: (bytes: number) => size(bytes),
  withMap: (n: number, bytes: number) => `${pieces(n)} de carte, environ ${size(bytes)} en tout`,
  goOn: 'Continuer',
  going: (done: number, total: number) =>
    total === 0 ? 'On range la chasse…' : `${pieces(done)} sur ${formatNumber('fr', total)}`,
  stop: 'Arrêter',
  remove: 'Retirer de cet appareil',
  endings: {
    done: 'C’est fait : tout est sur cet appareil.',
    noGame: 'La chasse est ici, mais pas encore tout le jeu : laissez cette page ouverte un moment.',
    stopped: 'Arrêté. Ce qui est venu reste ici : continuez quand vous voulez.',
    silent: 'Le serveur de cartes ne répond plus. Ce qui est venu reste ici : continuez plus tard.',
    broken: 'Cette carte est abîmée. Ce qui est venu reste ici : demandez-en une autre à l’organisateur.',
    full: 'Il n’y a plus de place sur cet appareil. Ce qui est venu reste ici.',
    gone: 'La chasse a été effacée de cet appareil, depuis un autre onglet peut-être. Rien n’en est gardé.',
    failed: 'Ce navigateur ne garde rien, comme en navigation privée : la chasse ne peut pas être emportée.',
  },
  removed: 'C’est retiré.',
  noRoom: (bytes: number) => `Il ne reste que ${size(bytes)} de libre : ce sera trop peu.`,
  needsNetwork: 'Il faut du réseau pour emporter ce qui manque.',

  offline: {
    all: 'Plus de réseau. Tout est sur cet appareil, fond de carte compris.',
    part: 'Plus de réseau. Tout est sur cet appareil, mais le fond de carte seulement en partie.',
    noMap: 'Plus de réseau. Tout est sur cet appareil, sauf le fond de carte : la carte dessinée le remplace.',
    noGame: 'Plus de réseau, et le jeu n’est pas tout entier sur cet appareil : ne fermez pas cette page.',
  },
});

export type AlongWords = typeof along;
