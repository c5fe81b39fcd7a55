import { formatCount, formatNumber } from '../formats';
import { percent } from '../reportParts';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

const megabytes = (bytes: number): string => formatNumber('fr', bytes / 1e6, bytes < 9.95e6 ? 1 : 0);

/** What is read of the data that a person gives. */
export const data = typeset({
  which: 'Avec quelles données ?',
  whichHow: 'Prenez des données livrées avec Jalon, ou les vôtres : il en tire une promenade et des questions.',
  ownFiles: 'CSV, GeoJSON, GTFS… Ils ne quittent pas cet appareil.',
  choose: 'Choisir un fichier',
  another: 'Ouvrir un autre fichier',
  anotherHow: 'Il s’ajoute à celui-ci.',
  others: 'Fichiers ouverts',
  steps: {
    asking: 'On demande le fichier…',
    loading: 'On va chercher le fichier…',
    reading: 'On lit le fichier…',
    sorting: 'On y met de l’ordre…',
    describing: 'C’est noté, on relit…',
  },
  megabytes: (done: number, total: number | null) =>
    total === null ? `${megabytes(done)} Mo` : `${megabytes(done)} Mo sur ${megabytes(total)} Mo`,
  cancel: 'Arrêter',
  elsewhere: {
    title: 'Un fichier rangé ailleurs',
    said: (portal: string, host: string) =>
      `Le portail ${portal} range ce fichier chez ${host}. Rien ne lui a encore été demandé. Si vous le chargez, ce site connaîtra l’adresse de votre appareil, comme tout site que l’on visite ; de même tout site vers lequel il renvoie.`,
    open: 'Charger ce fichier',
  },
  refused: 'Ce fichier ne se lit pas',
  unplaced: 'Aucun lieu dans ce fichier',
  rows: (n: number): string => (n < 2 ? 'ligne' : 'lignes'),
  sites: (n: number): string => (n < 2 ? 'lieu' : 'lieux'),
  merged: (n: number): string => (n < 2 ? 'réunie' : 'réunies'),
  leftOut: (n: number): string => (n < 2 ? 'laissée de côté' : 'laissées de côté'),
  onRows: (n: number, rows: string) => `${n < 2 ? 'ligne' : 'lignes'} ${rows}`,
  forExample: 'Par exemple',
  lacks: {
    publisher: 'L’éditeur est inconnu.',
    license: 'La licence est inconnue : sans elle, rien ne permet de publier une chasse avec ces données.',
    unknownLicense:
      'Jalon ne connaît pas cette licence : lisez ce qu’elle demande avant de publier une chasse avec ces données.',
    date: 'La date de ces données est inconnue.',
  },
  complete: 'Compléter',
  correct: 'Corriger',
  done: 'Noter',
  title: 'Titre',
  publisher: 'Éditeur',
  licence: 'Licence',
  licenceHelp: 'Elle est écrite sur la page du portail.',
  date: 'Date des données',
  dateHelp: 'Par exemple 2026-03-31.',
  dateWrong: 'Écrivez l’année, le mois et le jour, par exemple 2026-03-31.',
  link: 'Adresse de leur page',
  linkWrong: 'Une adresse commence par https://.',
  writing: 'Comment c’est écrit',
  encoding: 'Encodage',
  encodingHelp: 'Des accents abîmés ? Essayez-en un autre.',
  found: (encoding: string) => `trouvé : ${encoding}`,
  toFind: 'laisser Jalon le trouver',
  columns: 'Les colonnes',
  columnsHow: 'Jalon devine ce que chacune contient. S’il se trompe, corrigez-le : c’est gardé sur cet appareil.',
  kindOf: (column: string) => `Ce que contient « ${column} »`,
  guessed: (kind: string) => `${kind} (deviné)`,
  sure: (sure: number) => `sûr à ${percent(sure)} %`,
  unsure: (sure: number) => `à vérifier : sûr à ${percent(sure)} % seulement`,
  yours: 'selon vous',
  filled: (filled: number, of: number) =>
    filled === of ? 'toujours remplie' : `remplie ${formatNumber('fr', filled)} fois sur ${formatNumber('fr', of)}`,
  values: (n: number) => count(n, 'valeur', 'valeurs'),
  empty: (n: number) => `${n < 2 ? 'Colonne vide' : 'Colonnes vides'} :`,
  moreColumns: (n: number) => `Voir ${n < 2 ? 'l’autre colonne' : `les ${formatNumber('fr', n)} autres colonnes`}`,
  save: 'Enregistrer le descriptif',
  saveHow: 'Un fichier datapackage.json : posé à côté des données, il redit tout cela à Jalon comme à d’autres outils.',
  saved: 'Enregistré.',
});

export type DataWords = typeof data;
