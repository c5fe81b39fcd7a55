import { formatCount } from '../formats';
import { typeset } from '../typeset';

const count = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

const quoted = (value: string): string => (value === '' ? 'rien' : `« ${value} »`);

/** What is said of what was seen on the spot and goes back to the publishers of data. */
export const corrections = typeset({
  title: 'Corriger et signaler',
  intro:
    'Ce que vous avez vu sur place peut servir. Rien ne part d’ici : enregistrez les fichiers, puis envoyez-les vous-même.',
  privacy: 'Ils disent ce qui a été vu, quel jour, et combien d’équipes sont d’accord. Ni équipe, ni heure, ni trajet.',
  atHome: (n: number) =>
    `${count(n, 'réponse donnée', 'réponses données')} à la maison : de là, on ne corrige rien. Sur place, oui.`,
  publisher: 'Éditeur',
  license: 'Licence',
  link: 'Page des données',
  unknown: 'inconnu',
  how: 'Comment les envoyer',
  howSaid: (publisher: string) =>
    `Sur la page des données, cherchez « Contact », « Discussions » ou « Signaler » : ${publisher === '' ? 'l’éditeur' : publisher} y lit les remarques. Joignez le tableau ; la carte et les demandes servent à qui a un logiciel pour elles.`,
  place: (name: string, column: string) => `${name}, colonne « ${column} »`,
  disagree: 'les équipes ne sont pas d’accord',
  row: (id: string, row: number) => `${id}, ligne ${row}`,
  values: (old: string, value: string) =>
    old === value ? `${quoted(old)}, confirmé` : `les données disent ${quoted(old)}, on voit ${quoted(value)}`,
  agreed: (agree: number, answers: number, day: string) =>
    `${answers === 1 ? '1 équipe' : `${agree} équipes sur ${answers}`}, ${day}`,
  formats: { csv: 'Le tableau (CSV)', geojson: 'La carte (GeoJSON)', json: 'Les demandes (Open311)' },
  service: 'Correction de données ouvertes',
  request: (about: string, old: string, value: string) =>
    `${about} : les données disent ${quoted(old)}, on voit sur place ${quoted(value)}.`,
  teams: (agree: number, answers: number) => `${count(agree, 'équipe', 'équipes')} sur ${answers}.`,
  exists: 'ce fichier existe déjà ; choisissez un autre dossier.',
  none: 'rien à corriger ni à signaler : rien n’a été vu sur place.',
  reports: 'À signaler sur place',
  reread: 'Relisez les mots avant de les envoyer : qu’ils ne nomment personne.',
  withPhotos: (n: number) => count(n, 'photo, restée sur un téléphone', 'photos, restées sur les téléphones'),
  reported: (name: string, category: string) => `${name} : ${category}`,
  reportedBy: (agree: number, answers: number, day: string) =>
    `${answers === 1 ? '1 équipe' : `${agree} équipes sur ${answers}`}, ${day}`,
  howReports:
    'Ils vont au service de la commune ou du gestionnaire du lieu : son site, son application de signalement, ou la mairie. Joignez le tableau ; les demandes sont pour un service qui parle Open311.',
  read: (plays: number, cells: number, reports: number) =>
    `${count(plays, 'partie lue', 'parties lues')}, ${count(cells, 'case observée', 'cases observées')}, ${count(reports, 'signalement', 'signalements')}.`,
  help: `npm run -s hunt -- corrections PARTIE… [options]

Rassemble ce que des équipes ont vu sur place et que les données ne disent pas, et ce qu’elles y signalent, d’une ou de
plusieurs parties (des fichiers .play.json) : des tableaux CSV, des cartes GeoJSON et des demandes Open311 à envoyer, pour
chaque jeu de données à son éditeur, et pour les signalements au service de la ville.

  --out DOSSIER    où écrire les fichiers ; sans lui, on lit seulement ce qu’ils diraient
  --json           un résultat pour les programmes
  --lang fr|en     la langue des phrases
  --help           ceci

Codes de sortie : 0 tout va bien, 1 une partie est abîmée, 2 impossible.`,
});

export type CorrectionWords = typeof corrections;
