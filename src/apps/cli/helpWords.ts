import type { Language } from '../../core/lib/language';
import { typeset } from '../../ui/messages/typeset';
import type { CallOptions, Command } from './command';

type Option = keyof CallOptions;

/** A page of help: what is typed after the command, what it does, what its options do here, and its exit codes. */
interface Page {
  readonly takes: string;
  readonly about: string;
  readonly options?: { readonly [option in Option]?: string };
  readonly codes: string;
}

interface HelpWords {
  readonly optional: string;
  /** An option as it is typed. */
  readonly forms: { readonly [option in Option]?: string };
  readonly options: { readonly [option in Option]?: string };
  readonly lang: string;
  readonly help: string;
  readonly pages: { readonly [command: string]: Page };
}

const codesFr = 'Codes de sortie : 0 tout va bien, 1 des défauts, 2 impossible.';
const codesEn = 'Exit codes: 0 all is well, 1 faults found, 2 can’t be done.';

const all: { readonly [language in Language]: HelpWords } = {
  fr: typeset<HelpWords>({
    optional: '[options]',
    forms: { out: '--out FICHIER', teams: '--teams N', together: '--together K' },
    options: { json: 'un résultat pour les programmes' },
    lang: 'la langue des phrases',
    help: 'ceci',
    pages: {
      check: {
        takes: 'FICHIER…',
        about:
          'Vérifie des scénarios ou des chasses préparées : leur forme, leur sens, leurs preuves. Chaque défaut est dit avec\nson fichier, sa ligne et sa colonne, et comment le corriger.',
        codes: codesFr,
      },
      prepare: {
        takes: 'FICHIER',
        about:
          'Prépare la chasse d’un scénario : toutes ses phrases, ses réponses, ses mentions et ses preuves. Elle se joue sans ses\ndonnées et sans réseau.',
        options: { out: 'où écrire la chasse ; sans lui, elle s’affiche' },
        codes: codesFr,
      },
      questions: {
        takes: 'FICHIER',
        about:
          'Liste les questions d’une chasse ou d’un scénario, avec leurs réponses, justes et fausses, et la cellule des données qui\nprouve chacune.',
        codes: codesFr,
      },
      explain: {
        takes: 'FICHIER',
        about: 'Dit pourquoi chaque jalon est là, à quelle distance du précédent, et d’où vient chaque réponse.',
        codes: codesFr,
      },
      verify: {
        takes: 'FICHIER',
        about:
          'Prouve de nouveau chaque question composée d’une chasse préparée, par la chasse seule, sans ses données.',
        codes: codesFr,
      },
      rehearse: {
        takes: 'FICHIER',
        about:
          'Répète une chasse avant qu’on y joue : des équipes simulées (rapides, lentes, perdues, sans GPS, en retard…) la parcourent\nselon les vraies règles. Dit qui gagne, en combien de temps, où l’on s’arrête, où l’on se rencontre, et ce qu’il faut corriger.',
        codes: 'Codes de sortie : 0 tout va bien, 1 la chasse a des défauts ou ne peut pas être gagnée, 2 impossible.',
      },
      circuits: {
        takes: 'FICHIER',
        about:
          'Fait un circuit pour chaque équipe : les mêmes jalons dans un autre ordre, de longueurs égales à un dixième près, sans trop\nd’équipes au même jalon. Dit qui est où, et quand. Sans --teams, ce sont les circuits que le fichier demande.',
        options: {
          teams: 'combien d’équipes, de 2 à 40',
          together: 'combien d’équipes au même jalon, au plus ; sans lui, le moins possible',
          out: 'où écrire la chasse préparée avec ses circuits ; sans lui, elle n’est pas écrite',
        },
        codes: codesFr,
      },
      read: {
        takes: 'FICHIER…',
        about:
          'Dit ce que Jalon comprend d’un fichier de données, ou d’un dossier GTFS : ses lieux, ses colonnes, à qui il est, et ce qui\nne va pas.',
        options: { sites: 'chaque lieu, avec sa ligne et sa position' },
        codes: codesFr,
      },
      schema: {
        takes: '',
        about: 'Affiche le schéma JSON des scénarios, pour les éditeurs.',
        options: { write: 'l’écrit dans public/schema au lieu de l’afficher' },
        codes: codesFr,
      },
    },
  }),
  en: {
    optional: '[options]',
    forms: { out: '--out FILE', teams: '--teams N', together: '--together K' },
    options: { json: 'a result for programs' },
    lang: 'the language of the sentences',
    help: 'this',
    pages: {
      check: {
        takes: 'FILE…',
        about:
          'Checks scenarios or prepared hunts: their shape, their sense, their proofs. Each fault is told with its file, line and\ncolumn, and how to mend it.',
        codes: codesEn,
      },
      prepare: {
        takes: 'FILE',
        about:
          'Prepares the hunt of a scenario: all its sentences, answers, credits and proofs. It plays without its data and without\na network.',
        options: { out: 'where to write the hunt; without it, it is printed' },
        codes: codesEn,
      },
      questions: {
        takes: 'FILE',
        about:
          'Lists the questions of a hunt or of a scenario, with their answers, right and wrong, and the cell of the data that\nproves each.',
        codes: codesEn,
      },
      explain: {
        takes: 'FILE',
        about: 'Tells why each stage is there, how far from the one before, and where each answer comes from.',
        codes: codesEn,
      },
      verify: {
        takes: 'FILE',
        about: 'Proves each composed question of a prepared hunt again, from the hunt alone, without its data.',
        codes: codesEn,
      },
      rehearse: {
        takes: 'FILE',
        about:
          'Rehearses a hunt before anybody plays it: simulated teams (fast, slow, lost, without GPS, late…) walk it by the real rules.\nTells who wins, in what time, where people are stuck, where they meet, and what is to be mended.',
        codes: 'Exit codes: 0 all is well, 1 the hunt has faults or can’t be won, 2 can’t be done.',
      },
      circuits: {
        takes: 'FILE',
        about:
          'Makes a circuit for each team: the same stages in another order, of equal length within a tenth, without too many teams\nat one stage. Tells who is where, and when. Without --teams, these are the circuits that the file asks for.',
        options: {
          teams: 'how many teams, 2 to 40',
          together: 'how many teams at one stage, at most; without it, as few as can be',
          out: 'where to write the prepared hunt with its circuits; without it, it is not written',
        },
        codes: codesEn,
      },
      read: {
        takes: 'FILE…',
        about:
          'Tells what Jalon makes of a data file, or of a GTFS folder: its sites, its columns, whose it is, and what is wrong\nwith it.',
        options: { sites: 'each site, with its row and position' },
        codes: codesEn,
      },
      schema: {
        takes: '',
        about: 'Prints the JSON Schema of scenarios, for editors.',
        options: { write: 'writes it into public/schema instead of printing it' },
        codes: codesEn,
      },
    },
  },
};

/** The page of help of a command that has none of its own, with its options; undefined for one that has no words. */
export const helpOf = (name: string, { options }: Pick<Command, 'options'>, language: Language): string | undefined => {
  const words = all[language];
  const page = Object.hasOwn(words.pages, name) ? words.pages[name] : undefined;
  if (page === undefined) return undefined;
  const told = options.map((option) => [
    words.forms[option] ?? `--${option}`,
    page.options?.[option] ?? words.options[option] ?? '',
  ]);
  const lines = [...told, ['--lang fr|en', words.lang], ['--help', words.help]];
  const call = ['npm run -s hunt --', name, page.takes, words.optional].filter((part) => part !== '').join(' ');
  const listed = lines.map(([form = '', does]) => `  ${form.padEnd(16)} ${does}`).join('\n');
  return [call, page.about, listed, page.codes].join('\n\n');
};
