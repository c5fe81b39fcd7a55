import type { Creature, Quality, Team } from '../../../core/play/team';

type Gender = 'm' | 'f';

/** Each creature with its article and its gender. */
const creatures: { readonly [creature in Creature]: readonly [Gender, string] } = {
  otter: ['f', 'La Loutre'],
  kingfisher: ['m', 'Le Martin-pêcheur'],
  heron: ['m', 'Le Héron'],
  swan: ['m', 'Le Cygne'],
  mallard: ['m', 'Le Colvert'],
  dragonfly: ['f', 'La Libellule'],
  salamander: ['f', 'La Salamandre'],
  crayfish: ['f', 'L’Écrevisse'],
  salmon: ['m', 'Le Saumon'],
  sturgeon: ['m', 'L’Esturgeon'],
  stork: ['f', 'La Cigogne'],
  ermine: ['f', 'L’Hermine'],
  seagull: ['f', 'La Mouette'],
  cormorant: ['m', 'Le Cormoran'],
  puffin: ['m', 'Le Macareux'],
  pelican: ['m', 'Le Pélican'],
  albatross: ['m', 'L’Albatros'],
  dolphin: ['m', 'Le Dauphin'],
  narwhal: ['m', 'Le Narval'],
  orca: ['f', 'L’Orque'],
  turtle: ['f', 'La Tortue'],
  octopus: ['f', 'La Pieuvre'],
  seahorse: ['m', 'L’Hippocampe'],
  lobster: ['m', 'Le Homard'],
  swordfish: ['m', 'L’Espadon'],
  sardine: ['f', 'La Sardine'],
  nautilus: ['m', 'Le Nautile'],
  walrus: ['m', 'Le Morse'],
  cat: ['m', 'Le Chat'],
  fox: ['m', 'Le Renard'],
  hedgehog: ['m', 'Le Hérisson'],
  squirrel: ['m', 'L’Écureuil'],
  sparrow: ['m', 'Le Moineau'],
  robin: ['m', 'Le Rouge-gorge'],
  finch: ['m', 'Le Pinson'],
  kestrel: ['f', 'La Crécerelle'],
  owl: ['f', 'La Chouette'],
  bee: ['f', 'L’Abeille'],
  butterfly: ['m', 'Le Papillon'],
  firefly: ['f', 'La Luciole'],
};

/** Each quality of a masculine and of a feminine creature. All of them follow their noun. */
const qualities: { readonly [quality in Quality]: { readonly [gender in Gender]: string } } = {
  daring: { m: 'intrépide', f: 'intrépide' },
  nimble: { m: 'agile', f: 'agile' },
  curious: { m: 'curieux', f: 'curieuse' },
  cheerful: { m: 'joyeux', f: 'joyeuse' },
  patient: { m: 'patient', f: 'patiente' },
  bold: { m: 'audacieux', f: 'audacieuse' },
  faithful: { m: 'fidèle', f: 'fidèle' },
  clever: { m: 'astucieux', f: 'astucieuse' },
  courageous: { m: 'courageux', f: 'courageuse' },
  dreamy: { m: 'rêveur', f: 'rêveuse' },
  tireless: { m: 'infatigable', f: 'infatigable' },
  peaceful: { m: 'paisible', f: 'paisible' },
  kind: { m: 'bienveillant', f: 'bienveillante' },
  playful: { m: 'enjoué', f: 'enjouée' },
  generous: { m: 'généreux', f: 'généreuse' },
  proud: { m: 'fier', f: 'fière' },
  watchful: { m: 'vigilant', f: 'vigilante' },
  inventive: { m: 'inventif', f: 'inventive' },
  wandering: { m: 'voyageur', f: 'voyageuse' },
  starry: { m: 'étoilé', f: 'étoilée' },
  radiant: { m: 'radieux', f: 'radieuse' },
  mysterious: { m: 'mystérieux', f: 'mystérieuse' },
  tenacious: { m: 'tenace', f: 'tenace' },
  valiant: { m: 'vaillant', f: 'vaillante' },
  sparkling: { m: 'pétillant', f: 'pétillante' },
  graceful: { m: 'gracieux', f: 'gracieuse' },
  elegant: { m: 'élégant', f: 'élégante' },
  discreet: { m: 'discret', f: 'discrète' },
  adventurous: { m: 'aventureux', f: 'aventureuse' },
  serene: { m: 'serein', f: 'sereine' },
  resourceful: { m: 'débrouillard', f: 'débrouillarde' },
  mischievous: { m: 'espiègle', f: 'espiègle' },
  early: { m: 'matinal', f: 'matinale' },
  punctual: { m: 'ponctuel', f: 'ponctuelle' },
  optimistic: { m: 'optimiste', f: 'optimiste' },
  poetic: { m: 'poétique', f: 'poétique' },
  electric: { m: 'électrique', f: 'électrique' },
  cosmic: { m: 'cosmique', f: 'cosmique' },
  legendary: { m: 'légendaire', f: 'légendaire' },
  unsinkable: { m: 'insubmersible', f: 'insubmersible' },
};

/** A team's name: article, creature, and the quality that agrees with it. */
export const teamName = ({ creature, quality }: Team): string => {
  const [gender, noun] = creatures[creature];
  return `${noun} ${qualities[quality][gender]}`;
};

/** The one word by which a team of a rally is known: its creature, without the article. */
export const teamWord = ({ creature }: Pick<Team, 'creature'>): string =>
  creatures[creature][1].replace(/^(?:L[ea] |L’)/, '').toLowerCase();
