import { type Language, languages } from '../../core/lib/language';
import type { Unreadable } from '../../platform/node/files';
import { formatCount } from '../../ui/messages/formats';
import { typeset } from '../../ui/messages/typeset';
import type { CallOptions } from './command';

/** What the command line says beside faults; `read` and `serve` have their own. */
export interface CliWords {
  readonly usage: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownLanguage: (tag: string) => string;
  readonly badOptions: (name: string, known: readonly (keyof CallOptions)[]) => string;
  readonly needsFile: (name: string) => string;
  readonly noFiles: (name: string) => string;
  readonly oneFile: (name: string) => string;
  /** What is told after the file's path, here and below. */
  readonly cannotRead: { readonly [why in Unreadable]: string };
  readonly cannotWrite: string;
  readonly good: (stages: number, questions: number) => string;
  /** As `good`, where something was told before. */
  readonly playable: (stages: number, questions: number) => string;
  readonly proved: (questions: number, proved: number) => string;
  readonly written: string;
  /** A label and what it is of, as the language writes a colon. */
  readonly labelled: (label: string, text: string) => string;
  readonly warning: string;
  readonly error: string;
  readonly right: string;
  readonly wrong: string;
  readonly source: string;
  /** After what is to be known of one row: how many more have the same, and the first of them. */
  readonly rowsAlike: (count: number, rows: string) => string;
}

/** The options a command takes, as a person types them. */
const forms = (known: readonly (keyof CallOptions)[], [file, name]: readonly [string, string], and: string): string => {
  const values: { readonly [option: string]: string } = {
    out: ` ${file}`,
    port: ' N',
    around: ' LAT,LON',
    minutes: ' N',
    audience: ' child|pupil|adult',
    data: ` ${file}`,
    dataset: ` ${name}`,
    teams: ' N',
    together: ' K',
    end: ' LAT,LON',
    pace: ' KM/H',
    'per-stage': ' MIN',
    apart: ' M',
    detour: ' N',
    barriers: ` ${file}`,
    weight: ` ${name}`,
  };
  return (
    [...known.map((option) => `--${option}${values[option] ?? ''}`), `--lang ${languages.join('|')}`].join(', ') +
    ` ${and} --help`
  );
};

const plus = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

const holds = (stages: number, questions: number): string =>
  `${plus(stages, 'jalon', 'jalons')}, ${plus(questions, 'question', 'questions')}`;

const setFr: Omit<CliWords, 'labelled'> = typeset({
  usage: `npm run -s hunt -- COMMANDE [options]

  make FICHIER        fait une chasse d’un fichier de données [--around LAT,LON] [--minutes N] [--out FICHIER]
  check FICHIER…      vérifie des scénarios ou des chasses : défauts avec fichier, ligne et colonne
  prepare FICHIER     prépare la chasse d’un scénario [--out FICHIER]
  questions FICHIER   liste les questions, leurs réponses et leurs preuves
  explain FICHIER     dit pourquoi chaque jalon, et d’où vient chaque réponse
  verify FICHIER      prouve de nouveau les questions d’une chasse préparée
  rehearse FICHIER    répète une chasse : des équipes simulées la parcourent, et ce qui les arrête est nommé
  circuits FICHIER    fait un circuit pour chaque équipe : qui est où, et quand [--teams N] [--together K] [--out FICHIER]
  drift FICHIER       compare une chasse à des données plus récentes [--data NOUVEAU] [--write : la corrige]
  swap FICHIER        rejoue la même chasse ailleurs [--data AUTRE] [--around LAT,LON] [--out FICHIER]
  corrections PARTIE… rassemble ce que des équipes ont vu et que les données ne disent pas [--out DOSSIER]
  results PARTIE…     rassemble les résultats d’une classe : classement, et réussite à chaque question [--out DOSSIER]
  read FICHIER…       dit ce que Jalon comprend d’un fichier de données [--sites : chaque lieu]
  fetch ADRESSE       télécharge un jeu de données, avec son éditeur et sa licence [--out DOSSIER]
  schema              écrit le schéma des scénarios [--write : dans public/schema]
  serve               sert le jeu construit [--port N] [--open] [--phone]

  --json              un résultat pour les programmes
  --lang fr|en        la langue des phrases
  --help              ceci

Codes de sortie : 0 tout va bien, 1 des défauts, 2 impossible.`,
  unknownCommand: (name) => `« ${name} » n’est pas une commande : essayez --help.`,
  unknownLanguage: (tag) =>
    `Jalon ne parle pas « ${tag} » : choisissez ${languages.map((one) => `--lang ${one}`).join(' ou ')}.`,
  badOptions: (name, known) => `« ${name} » prend ${forms(known, ['FICHIER', 'NOM'], 'et')}, rien d’autre.`,
  needsFile: (name) => `« ${name} » demande un fichier : donnez son chemin.`,
  noFiles: (name) => `« ${name} » ne prend aucun fichier.`,
  oneFile: (name) => `« ${name} » ne prend qu’un fichier à la fois.`,
  cannotRead: {
    missing: 'ce fichier n’existe pas ; vérifiez son chemin.',
    folder: 'c’est un dossier ; nommez un fichier de ce dossier.',
    locked: 'ce fichier ne se laisse pas lire ; vérifiez ses droits.',
  },
  cannotWrite: 'impossible d’écrire ici ; choisissez un autre dossier.',
  good: (stages, questions) => `rien à redire, ${holds(stages, questions)}.`,
  playable: (stages, questions) => `jouable, mais voyez ci-dessus ; ${holds(stages, questions)}.`,
  proved: (questions, proved) => {
    if (questions === 0) return 'aucune question composée.';
    if (proved < questions)
      return `${plus(questions, 'question composée', 'questions composées')}, dont ${plus(proved, 'prouvée', 'prouvées')} par les règles d’aujourd’hui.`;
    return `${plus(questions, 'question composée et prouvée', 'questions composées, toutes prouvées')}.`;
  },
  written: 'c’est écrit.',
  warning: 'à savoir',
  error: 'à corriger',
  right: 'juste',
  wrong: 'fausse',
  source: 'ligne',
  rowsAlike: (count, rows) =>
    count === 1 ? `De même à la ligne ${rows}.` : `De même à ${count} autres lignes (${rows}).`,
});

/** Not typeset: a path stays as it is, so that it can be copied. */
const fr: CliWords = { ...setFr, labelled: (label, text) => `${label}\u00a0: ${text}` };

const many = (n: number, one: string, more: string): string => formatCount('en', n, one, more);

const has = (stages: number, questions: number): string =>
  `${many(stages, 'stage', 'stages')}, ${many(questions, 'question', 'questions')}`;

const en: CliWords = {
  usage: `npm run -s hunt -- COMMAND [options]

  make FILE         makes a hunt from a data file [--around LAT,LON] [--minutes N] [--out FILE]
  check FILE…       checks scenarios or hunts: faults with file, line and column
  prepare FILE      prepares the hunt of a scenario [--out FILE]
  questions FILE    lists the questions, their answers and their proofs
  explain FILE      tells why each stage, and where each answer comes from
  verify FILE       proves the questions of a prepared hunt again
  rehearse FILE     rehearses a hunt: simulated teams walk it, and what stops them is named
  circuits FILE     makes a circuit for each team: who is where, and when [--teams N] [--together K] [--out FILE]
  drift FILE        compares a hunt with newer data [--data NEWER] [--write: mends it]
  swap FILE         plays the same hunt elsewhere [--data OTHER] [--around LAT,LON] [--out FILE]
  corrections GAME… gathers what teams saw and the data doesn’t say [--out FOLDER]
  results GAME…     gathers the results of a class: the ranking, and how each question was answered [--out FOLDER]
  read FILE…        tells what Jalon makes of a data file [--sites: each site]
  fetch ADDRESS     downloads a dataset, with its publisher and licence [--out FOLDER]
  schema            prints the schema of scenarios [--write: into public/schema]
  serve             serves the built game [--port N] [--open] [--phone]

  --json            a result for programs
  --lang fr|en      the language of the sentences
  --help            this

Exit codes: 0 all is well, 1 faults found, 2 can’t be done.`,
  unknownCommand: (name) => `“${name}” is not a command: try --help.`,
  unknownLanguage: (tag) =>
    `Jalon doesn’t speak “${tag}”: choose ${languages.map((one) => `--lang ${one}`).join(' or ')}.`,
  badOptions: (name, known) => `“${name}” takes ${forms(known, ['FILE', 'NAME'], 'and')}, nothing else.`,
  needsFile: (name) => `“${name}” needs a file: give its path.`,
  noFiles: (name) => `“${name}” takes no file.`,
  oneFile: (name) => `“${name}” takes one file at a time.`,
  cannotRead: {
    missing: 'there is no such file; check its path.',
    folder: 'this is a folder; name a file in it.',
    locked: 'this file can’t be read; check its permissions.',
  },
  cannotWrite: 'nothing can be written here; choose another folder.',
  good: (stages, questions) => `no faults, ${has(stages, questions)}.`,
  playable: (stages, questions) => `playable, but see above; ${has(stages, questions)}.`,
  proved: (questions, proved) => {
    if (questions === 0) return 'no composed questions.';
    if (proved < questions)
      return `${many(questions, 'composed question', 'composed questions')}, of which ${proved} proved by the rules of today.`;
    return `${many(questions, 'composed question, proved', 'composed questions, all proved')}.`;
  },
  written: 'written.',
  labelled: (label, text) => `${label}: ${text}`,
  warning: 'note',
  error: 'fault',
  right: 'right',
  wrong: 'wrong',
  source: 'row',
  rowsAlike: (count, rows) => (count === 1 ? `The same in row ${rows}.` : `The same in ${count} other rows (${rows}).`),
};

const all: { readonly [language in Language]: CliWords } = { fr, en };

/** The words of the command line, in a language. */
export const cliWords = (language: Language): CliWords => all[language];
