import type { FieldKind } from '../../core/dataset/dataset';
import type { Language } from '../../core/lib/language';
import { formatCount } from '../../ui/messages/formats';
import { typeset } from '../../ui/messages/typeset';

/** What the command line says beside faults; `serve` has its own. */
export interface CliWords {
  readonly usage: string;
  readonly unknownCommand: (name: string) => string;
  readonly badOptions: (name: string) => string;
  readonly noFile: (name: string) => string;
  readonly cannotRead: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly good: (file: string, stages: number, questions: number) => string;
  /** As `good`, where something was told before. */
  readonly playable: (file: string, stages: number, questions: number) => string;
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
  readonly field: (key: string, kind: FieldKind, filled: number, distinct: number) => string;
  readonly noCredit: string;
}

const plus = (n: number, one: string, many: string): string => formatCount('fr', n, one, many);

const holds = (stages: number, questions: number): string =>
  `${plus(stages, 'jalon', 'jalons')}, ${plus(questions, 'question', 'questions')}`;

const frKinds: { readonly [kind in FieldKind]: string } = {
  identifier: 'identifiant',
  name: 'nom',
  category: 'catégorie',
  categories: 'catégories',
  century: 'siècle',
  year: 'année',
  number: 'nombre',
  text: 'texte',
  link: 'lien',
  empty: 'vide',
};

const fr: CliWords = typeset({
  usage: `npm run -s hunt -- COMMANDE [options]

  check FICHIER…      vérifie des scénarios ou des chasses : défauts avec fichier, ligne et colonne
  prepare FICHIER     prépare la chasse d’un scénario [--out FICHIER]
  questions FICHIER   liste les questions, leurs réponses et leurs preuves
  verify FICHIER      prouve de nouveau les questions d’une chasse préparée
  read FICHIER…       dit ce que Jalon comprend d’un fichier de données
  schema              écrit le schéma des scénarios [--write : dans public/schema]
  serve               sert le jeu construit [--port N] [--open] [--phone]

  --json              un résultat pour les programmes
  --lang fr|en        la langue des phrases
  --help              ceci

Codes de sortie : 0 tout va bien, 1 des défauts, 2 impossible.`,
  unknownCommand: (name) => `« ${name} » n’est pas une commande : essayez --help.`,
  badOptions: (name) => `« ${name} » ne connaît pas ces options : essayez --help.`,
  noFile: (name) => `« ${name} » demande un fichier.`,
  cannotRead: (path) => `${path} : ce fichier n’existe pas ou ne se lit pas ; vérifiez son chemin.`,
  cannotWrite: (path) => `${path} : impossible d’écrire ici ; choisissez un autre dossier.`,
  good: (file, stages, questions) => `${file} : rien à redire, ${holds(stages, questions)}.`,
  playable: (file, stages, questions) => `${file} : jouable, mais voyez ci-dessus ; ${holds(stages, questions)}.`,
  proved: (file, questions) =>
    `${file} : ${questions === 0 ? 'aucune question composée' : plus(questions, 'question composée et prouvée', 'questions composées, toutes prouvées')}.`,
  written: (path) => `${path} est écrit.`,
  labelled: (label, text) => `${label}\u00a0: ${text}`,
  warning: 'à savoir',
  error: 'à corriger',
  right: 'juste',
  wrong: 'fausse',
  source: 'ligne',
  rowsOf: (rows, sites, merged, leftOut) =>
    [
      `${plus(rows, 'ligne', 'lignes')} = ${plus(sites, 'lieu', 'lieux')}`,
      plus(merged, 'réunie', 'réunies'),
      plus(leftOut, 'laissée de côté', 'laissées de côté'),
    ].join(' + '),
  place: (columns) => `lieu : ${columns}`,
  field: (key, kind, filled, distinct) =>
    `${key} : ${frKinds[kind]}, ${plus(filled, 'remplie', 'remplies')}, ${plus(distinct, 'valeur', 'valeurs')}`,
  noCredit: 'ni éditeur ni licence dans un datapackage.json à côté : on ne sait pas de qui sont ces données',
});

const many = (n: number, one: string, more: string): string => formatCount('en', n, one, more);

const has = (stages: number, questions: number): string =>
  `${many(stages, 'stage', 'stages')}, ${many(questions, 'question', 'questions')}`;

const en: CliWords = {
  usage: `npm run -s hunt -- COMMAND [options]

  check FILE…      checks scenarios or hunts: faults with file, line and column
  prepare FILE     prepares the hunt of a scenario [--out FILE]
  questions FILE   lists the questions, their answers and their proofs
  verify FILE      proves the questions of a prepared hunt again
  read FILE…       tells what Jalon makes of a data file
  schema           prints the schema of scenarios [--write: into public/schema]
  serve            serves the built game [--port N] [--open] [--phone]

  --json           a result for programs
  --lang fr|en     the language of the sentences
  --help           this

Exit codes: 0 all is well, 1 faults found, 2 can’t be done.`,
  unknownCommand: (name) => `“${name}” is not a command: try --help.`,
  badOptions: (name) => `“${name}” doesn’t know these options: try --help.`,
  noFile: (name) => `“${name}” needs a file.`,
  cannotRead: (path) => `${path}: there is no such file, or it can’t be read; check its path.`,
  cannotWrite: (path) => `${path}: nothing can be written here; choose another folder.`,
  good: (file, stages, questions) => `${file}: no faults, ${has(stages, questions)}.`,
  playable: (file, stages, questions) => `${file}: playable, but see above; ${has(stages, questions)}.`,
  proved: (file, questions) =>
    `${file}: ${questions === 0 ? 'no composed questions' : many(questions, 'composed question, proved', 'composed questions, all proved')}.`,
  written: (path) => `${path} is written.`,
  labelled: (label, text) => `${label}: ${text}`,
  warning: 'note',
  error: 'fault',
  right: 'right',
  wrong: 'wrong',
  source: 'row',
  rowsOf: (rows, sites, merged, leftOut) =>
    `${many(rows, 'row', 'rows')} = ${many(sites, 'site', 'sites')} + ${merged} merged + ${leftOut} left out`,
  place: (columns) => `place: ${columns}`,
  field: (key, kind, filled, distinct) => `${key}: ${kind}, ${filled} filled, ${many(distinct, 'value', 'values')}`,
  noCredit: 'no publisher and no licence in a datapackage.json beside it: nobody knows whose data this is',
};

const all: { readonly [language in Language]: CliWords } = { fr, en };

/** The words of the command line, in a language. */
export const cliWords = (language: Language): CliWords => all[language];
