import { typeset } from '../typeset';

/** What is said of pictures that players take. */
export const photo = typeset({
  take: 'Prendre une photo',
  choose: 'Choisir une image',
  remove: 'Retirer la photo',
  alt: 'Votre photo',
  stays: 'Elle reste sur ce téléphone, sans lieu ni date. Pas de visage, pas de plaque.',
  developing: 'On prépare la photo…',
  taken: 'La photo est gardée.',
  removed: 'La photo est retirée.',
  orWords: 'Ou en quelques mots',
  wordsHelp: 'Sans appareil photo, dites ce qu’il y a : cela compte autant.',
  letOn: 'Sans photo',
  later: 'Vous retrouverez la photo à la fin, avec le résultat.',
  save: 'Enregistrer la photo',
  erase: 'Effacer la photo',
  gone: 'La photo n’est pas sur cet appareil : elle est restée sur un autre, elle a été effacée, ou le navigateur a fait de la place.',
  troubles: {
    unreadable: 'Ce navigateur ne sait pas lire cette image. Essayez-en une autre, ou dites-le en mots.',
    tooLarge: 'Cette image est trop grande. Prenez-en une plus petite, ou dites-le en mots.',
    full: 'Il n’y a plus de place sur cet appareil. Dites-le en mots, ou effacez quelque chose.',
    refused: 'Cet appareil ne peut rien garder ici, en navigation privée par exemple. Dites-le en mots.',
  },
});

export type PhotoWords = typeof photo;
