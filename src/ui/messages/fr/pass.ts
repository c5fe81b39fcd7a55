import { formatCount } from '../formats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

/** What is read where a play is passed on to another device, and taken there. */
export const pass = typeset({
  title: 'Passer la partie à un autre appareil',
  how: 'Scannez ce code avec l’appareil photo de l’autre téléphone : la partie y reprend où vous en êtes. Rien ne passe par un serveur.',
  howOver:
    'Scannez ce code avec l’appareil photo de l’autre appareil, celui d’un enseignant par exemple : le résultat et le carnet s’y ouvrent. Rien ne passe par un serveur.',
  code: 'Code de la partie, à scanner avec l’autre téléphone',
  fromFile:
    'Cette chasse vient d’un fichier, ou a été créée ici. L’autre téléphone en aura besoin aussi : ouvrez-y le même fichier, ou passez plutôt le fichier de la partie.',
  tooLong: 'Cette partie est trop longue pour un code. Passez son fichier.',
  file: 'Le fichier contient la chasse et toute la partie. Il s’ouvre depuis la première page de Jalon, sur n’importe quel appareil.',
  save: 'Enregistrer le fichier',
  send: 'Envoyer le fichier',
  once: 'Ensuite, jouez sur un seul des deux : deux suites de la même partie ne se mélangent pas.',
  take: {
    title: (title: string) => `Reprendre « ${title} » ici ?`,
    titleOver: (title: string) => `Garder ici le résultat de « ${title} » ?`,
    said: (team: string, found: number, points: number) =>
      `${team} : ${count(found, 'jalon trouvé', 'jalons trouvés')}, ${count(points, 'point', 'points')}.`,
    here: 'Reprendre ici',
    hereOver: 'Garder ici',
    elsewhere: 'Cette partie est ouverte dans un autre onglet. Fermez-le d’abord, puis recommencez.',
    broken: 'Ce code ne se lit pas',
    brokenHow:
      'Il est incomplet, abîmé, ou fait pour une autre version de Jalon. Scannez-le de nouveau, bien à plat, ou passez la partie par son fichier.',
    noHunt: 'Il manque la chasse',
    noHuntHow:
      'Cette partie se joue sur une chasse que cet appareil n’a pas, ou dont il a une autre version. Choisissez le fichier de la chasse, ou demandez celui de la partie : il contient tout.',
    fromHost: (host: string) => `La chasse de cette partie est publiée par ${host}. Elle sera chargée de là.`,
    load: 'Charger la chasse',
    choose: 'Choisir un fichier',
    failed:
      'La chasse de cette partie n’a pas pu être ouverte. Réessayez, ou demandez le fichier de la partie : il contient tout.',
    other:
      'Ce n’est pas la chasse de cette partie, ou c’en est une autre version. Demandez le fichier de la partie : il contient tout.',
  },
});

export type PassWords = typeof pass;
