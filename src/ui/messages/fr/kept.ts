import { formatCount, formatNumber } from '../formats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

/** What is read of the plays that are kept here. */
export const kept = typeset({
  resume: 'Reprendre',
  resumeThis: (title: string) => `Reprendre « ${title} »`,
  foundOf: (found: number, total: number) =>
    `${count(found, 'jalon trouvé', 'jalons trouvés')} sur ${formatNumber('fr', total)}`,
  points: (n: number) => count(n, 'point', 'points'),
  seeResult: 'Voir le résultat',
  seeResultOf: (title: string) => `Voir le résultat de « ${title} »`,
  lastPlayed: (day: string) => `jouée le ${day}`,
  openElsewhere: 'ouverte dans un autre onglet',
  pass: 'Passer',
  passThis: (title: string) => `Passer « ${title} » à un autre appareil`,
  forget: 'Oublier',
  forgetThis: (title: string) => `Oublier « ${title} »`,
  forgetAsk: (title: string) => `Oublier « ${title} » ?`,
  forgetWhy: 'Cette partie sera effacée de cet appareil, pour de bon.',
  forgetRefused: 'Cette partie est ouverte dans un autre onglet. Fermez-le d’abord, puis recommencez.',
  unread: (n: number) =>
    n === 1
      ? 'Une partie enregistrée ici ne peut pas être lue. Elle n’est pas effacée : rechargez cette page plus tard, ou reprenez la partie depuis son fichier ou un autre appareil.'
      : `${formatNumber('fr', n)} parties enregistrées ici ne peuvent pas être lues. Elles ne sont pas effacées : rechargez cette page plus tard, ou reprenez-les depuis leurs fichiers ou un autre appareil.`,
  noneRead:
    'Les parties enregistrées ici ne peuvent pas être lues en ce moment. Rien n’est effacé : fermez les autres onglets de Jalon, puis rechargez cette page.',
  forgetUnread: 'Oublier ce qui ne peut pas être lu ?',
  forgetUnreadWhy: 'Ce sera effacé de cet appareil, pour de bon.',
  keep: 'La garder',
  taken: 'Emportées',
  takenOn: (day: string) => `emportée le ${day}`,
  openThis: (title: string) => `Ouvrir « ${title} »`,
});

export type KeptWords = typeof kept;
