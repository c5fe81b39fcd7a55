import type { Language } from '../../core/lib/language';

/** What the command line says beside faults; `serve` has its own. */
export interface CliWords {
  readonly usage: string;
  readonly unknownCommand: (name: string) => string;
  readonly badOptions: (name: string) => string;
  readonly noFile: (name: string) => string;
  readonly cannotRead: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly good: (file: string, stages: number, questions: number) => string;
  readonly proved: (file: string, questions: number) => string;
  readonly written: (path: string) => string;
  /** A label and what it is of, as the language writes a colon. */
  readonly labelled: (label: string, text: string) => string;
  readonly warning: string;
  readonly error: string;
  readonly right: string;
  readonly wrong: string;
  readonly source: string;
  readonly rowsOf: (rows: number, sites: number, merged: number, leftOut: number) => string;
  readonly place: (columns: string) => string;
  readonly field: (key: string, kind: string, filled: number, distinct: number) => string;
  readonly credit: (title: string, publisher: string, license: string, date: string) => string;
  readonly noCredit: string;
}

const fr: CliWords = {
  usage: `npm run -s hunt -- COMMANDE [options]

  check FICHIER…      vérifie des scénarios ou des chasses : défauts avec fichier, ligne et colonne
  prepare FICHIER     prépare la chasse d’un scénario [--out FICHIER]
  questions FICHIER   liste les questions, leurs réponses et leurs preuves
  verify FICHIER      prouve de nouveau les questions d’une chasse préparée
  read FICHIER…       dit ce que Jalon comprend d’un fichier de données
  schema              écrit le schéma des scénarios [--write : dans public/schema]
  serve               sert le jeu construit [--port N] [--open] [--phone]

  --json              un résultat pour les programmes
  --lang fr|en        la langue des phrases
  --help              ceci

Codes de sortie : 0 tout va bien, 1 des défauts, 2 impossible.`,
  unknownCommand: (name) => `« ${name} » n’est pas une commande : essayez --help.`,
  badOptions: (name) => `« ${name} » ne connaît pas ces options : essayez --help.`,
  noFile: (name) => `« ${name} » demande un fichier.`,
  cannotRead: (path) => `${path} : ce fichier n’existe pas ou ne se lit pas ; vérifiez son chemin.`,
  cannotWrite: (path) => `${path} : impossible d’écrire ici ; choisissez un autre dossier.`,
  good: (file, stages, questions) => `${file} : rien à redire, ${stages} jalons, ${questions} questions.`,
  proved: (file, questions) => `${file} : ${questions} questions composées, toutes prouvées.`,
  written: (path) => `${path} est écrit.`,
  labelled: (label, text) => `${label}\u00a0: ${text}`,
  warning: 'à savoir',
  error: 'à corriger',
  right: 'juste',
  wrong: 'fausse',
  source: 'ligne',
  rowsOf: (rows, sites, merged, leftOut) =>
    `${rows} lignes = ${sites} lieux + ${merged} réunies + ${leftOut} laissées de côté`,
  place: (columns) => `lieu : ${columns}`,
  field: (key, kind, filled, distinct) => `${key} : ${kind}, ${filled} remplies, ${distinct} valeurs`,
  credit: (title, publisher, license, date) => `${title}, ${publisher}, ${license}, ${date}`,
  noCredit: 'aucun datapackage.json à côté : on ne sait pas de qui sont ces données',
};

const en: CliWords = {
  usage: `npm run -s hunt -- COMMAND [options]

  check FILE…      checks scenarios or hunts: faults with file, line and column
  prepare FILE     prepares the hunt of a scenario [--out FILE]
  questions FILE   lists the questions, their answers and their proofs
  verify FILE      proves the questions of a prepared hunt once more
  read FILE…       tells what Jalon understands of a data file
  schema           prints the schema of scenarios [--write: into public/schema]
  serve            serves the built game [--port N] [--open] [--phone]

  --json           a result for programs
  --lang fr|en     the language of sentences
  --help           this

Exit codes: 0 good, 1 faults found, 2 can't.`,
  unknownCommand: (name) => `“${name}” is no command: try --help.`,
  badOptions: (name) => `“${name}” doesn't know these options: try --help.`,
  noFile: (name) => `“${name}” wants a file.`,
  cannotRead: (path) => `${path}: there is no such file, or it can't be read; check its path.`,
  cannotWrite: (path) => `${path}: nothing can be written here; choose another folder.`,
  good: (file, stages, questions) => `${file}: no faults, ${stages} stages, ${questions} questions.`,
  proved: (file, questions) => `${file}: ${questions} composed questions, all proved.`,
  written: (path) => `${path} is written.`,
  labelled: (label, text) => `${label}: ${text}`,
  warning: 'note',
  error: 'fault',
  right: 'right',
  wrong: 'wrong',
  source: 'row',
  rowsOf: (rows, sites, merged, leftOut) => `${rows} rows = ${sites} sites + ${merged} merged + ${leftOut} left out`,
  place: (columns) => `place: ${columns}`,
  field: (key, kind, filled, distinct) => `${key}: ${kind}, ${filled} filled, ${distinct} values`,
  credit: (title, publisher, license, date) => `${title}, ${publisher}, ${license}, ${date}`,
  noCredit: 'no datapackage.json beside it: whose data it is isn’t known',
};

const all: { readonly [language in Language]: CliWords } = { fr, en };

/** The words of the command line, in a language. */
export const cliWords = (language: Language): CliWords => all[language];
