import { formatCount, isOne } from '../formats';
import { typeset } from '../typeset';

/** What is read beside a result: who else played this hunt, and the notebook as a picture. */
export const result = typeset({
  podium: 'Le podium',
  firstHere: 'La première équipe sur le podium, c’est vous ! Deux marches attendent encore : à qui le tour ?',
  placeOf: (place: number, total: number) =>
    place === 1
      ? `La meilleure des ${total} parties jouées sur cet appareil !`
      : `Cette partie arrive ${place}e sur les ${total} jouées sur cet appareil.`,
  thisPlay: 'Cette partie',
  simulatedWalk: 'marche simulée',
  timeDoubtful: 'durée incertaine',
  notebookOf: (day: string) => `Carnet de chasse, ${day}`,
  keepPicture: 'Garder en image',
  sharePicture: 'Partager l’image',
  passOn: 'Passer la partie',
  correct: 'Corriger et signaler',
  teams: 'Résultats des équipes',
  drawing: 'On dessine l’image…',
  kept: 'L’image est dans vos téléchargements.',
  pictureFailed: 'L’image n’a pas pu être faite. Réessayez, ou imprimez le carnet.',
  morePlays: (n: number) =>
    `${isOne('fr', n) ? 'Voir' : 'Voir les'} ${formatCount('fr', n, 'autre partie', 'autres parties')}`,
});

export type ResultWords = typeof result;
