import { type Language, say } from '../../core/lib/language';
import type { Change, ChangeKind } from '../../core/prepare/drift/change';
import type { FoundAgain } from '../../core/prepare/drift/other';
import { describeReason } from '../../ui/messages/faults';
import { formatCount, formatDistance } from '../../ui/messages/formats';
import { typeset } from '../../ui/messages/typeset';

/** A change in words: the stage, what it is of, how it was and is. */
interface Said {
  readonly stage: string;
  readonly of: string;
  readonly was: string;
  readonly is: string;
  readonly far: string;
  readonly reason: string;
}

interface DriftWords {
  readonly help: string;
  readonly needsData: string;
  readonly noDataset: (typed: string, known: readonly string[]) => string;
  readonly whichDataset: (known: readonly string[]) => string;
  readonly otherThan: (again: FoundAgain) => string;
  readonly huntUnwritten: string;
  readonly foundInHunt: (changes: number) => string;
  readonly none: string;
  readonly found: (changes: number, mends: number) => string;
  readonly broken: string;
  /** Why nothing is written where a scenario was kept before. */
  readonly keptBefore: string;
  /** Why the newer data is not put beside the scenario: another file is called so. */
  readonly otherData: string;
  readonly mended: (mends: number) => string;
  /** Why a prepared question no longer holds. */
  readonly unproved: string;
  readonly changed: { readonly [kind in ChangeKind]: (said: Said) => string };
  /** What a mend does; what no mend can do is for a person, or happens by itself. */
  readonly mends: { readonly [kind in ChangeKind]: string };
}

/** What `drift` says on the terminal. */
export const driftWords: { readonly [language in Language]: DriftWords } = {
  fr: typeset<DriftWords>({
    help: `npm run -s hunt -- drift FICHIER --data NOUVEAU [options]

Compare une chasse à une version plus récente de ses données : jalons déplacés, renommés ou disparus, réponses qui
changent, questions qui ne tiennent plus, licence, éditeur ou date. Pour chaque changement, la correction proposée.

  --data NOUVEAU     le fichier de données plus récent
  --dataset NOM      lequel des jeux de données du scénario il remplace, s’il y en a plusieurs
  --write            corrige le scénario et lui donne les nouvelles données ; l’ancien reste à côté (.before.json)
  --json             un résultat pour les programmes
  --lang fr|en       la langue des phrases
  --help             ceci

Codes de sortie : 0 rien n’a changé ou tout est corrigé, 1 des changements, 2 impossible.`,
    needsData: 'avec quelles données comparer ? Donnez-les : --data NOUVEAU.csv.',
    noDataset: (typed, known) =>
      `cette chasse n’a pas de jeu de données « ${typed} » : choisissez parmi ${known.join(', ')}, comme --dataset ${known[0] ?? 'NOM'}.`,
    whichDataset: (known) =>
      known.length === 0
        ? 'cette chasse n’est faite d’aucun jeu de données, rien ne peut donc changer.'
        : `cette chasse a plusieurs jeux de données (${known.join(', ')}) ; dites lequel avec --dataset ${known[0]}.`,
    otherThan: ({ stages, found }) =>
      `ce sont d’autres données, et non une version plus récente${stages === 0 ? '' : ` : ${found === 0 ? `aucun des ${stages} jalons ne s’y retrouve` : `${found} des ${stages} jalons s’y ${found > 1 ? 'retrouvent' : 'retrouve'}`}`} ; donnez le fichier récent du même jeu de données, ou rejouez la chasse ailleurs avec swap.`,
    huntUnwritten:
      'une chasse préparée ne se corrige pas ; corrigez son scénario avec drift --write, puis préparez-la de nouveau.',
    foundInHunt: (changes) => `${formatCount('fr', changes, 'changement', 'changements')}.`,
    none: 'rien n’a changé.',
    found: (changes, mends) =>
      `${formatCount('fr', changes, 'changement', 'changements')}, ${mends === 0 ? 'rien que --write puisse corriger' : `${formatCount('fr', mends, 'correction proposée', 'corrections proposées')} (--write les fait)`}.`,
    keptBefore: 'un scénario d’avant est déjà gardé sous ce nom et le reste ; déplacez-le, puis recommencez.',
    otherData:
      'un autre fichier porte déjà ce nom à côté du scénario et reste comme il est ; renommez les nouvelles données, puis recommencez.',
    broken: 'même corrigée, la chasse ne tient plus ; voyez ci-dessus. Rien n’est écrit.',
    mended: (mends) => `${formatCount('fr', mends, 'correction faite', 'corrections faites')}.`,
    unproved: 'ce que disent les données ne la prouve plus',
    changed: {
      gone: ({ stage, was }) => `« ${stage} » n’est plus dans les données (identifiant ${was})`,
      renumbered: ({ stage, was, is, far }) =>
        `« ${stage} » a un autre identifiant, ${is} au lieu de ${was}, à ${far} de là`,
      moved: ({ stage, far, was, is }) => `« ${stage} » s’est déplacé de ${far}, de ${was} à ${is}`,
      renamed: ({ was, is }) => `« ${was} » s’appelle maintenant « ${is} »`,
      story: () => 'l’histoire composée parle d’autres jalons ou d’autres données',
      drawn: ({ was, is }) => `le tirage donne d’autres lieux : ${is || 'aucun'} au lieu de ${was || 'aucun'}`,
      answer: ({ stage, of, was, is }) =>
        `à « ${stage} », « ${of} » : la réponse était « ${was} », c’est maintenant « ${is} »`,
      asked: ({ stage, was, is }) => `à « ${stage} », au lieu de « ${was} » on demande « ${is} »`,
      lost: ({ stage, of, reason }) => `à « ${stage} », « ${of} » ne tient plus : ${reason}`,
      byHand: ({ stage, of, was, is }) => `à « ${stage} », la colonne ${of} disait « ${was} » et dit « ${is} »`,
      credit: ({ of, was, is }) => `l’origine des données change, ${of} : « ${was} » devient « ${is} »`,
    },
    mends: {
      gone: 'retirer ce jalon',
      renumbered: 'prendre le nouvel identifiant',
      moved: 'le jalon suit les données',
      renamed: 'le jalon suit les données',
      story: 'prendre le nouveau texte',
      drawn: 'le tirage suit les données',
      answer: 'la question suit les données',
      asked: 'la question suit les données',
      lost: 'retirer cette question',
      byHand: 'relisez ce qui est écrit à la main à ce jalon',
      credit: 'la nouvelle mention sera montrée',
    },
  }),
  en: {
    help: `npm run -s hunt -- drift FILE --data NEWER [options]

Compares a hunt with a newer version of its data: stages moved, renamed or gone, answers that change, questions that no
longer hold, licence, publisher or date. For each change, the mend that is proposed.

  --data NEWER       the newer data file
  --dataset NAME     which of the scenario’s datasets it replaces, where there are several
  --write            mends the scenario and gives it the newer data; the old one stays beside it (.before.json)
  --json             a result for programs
  --lang fr|en       the language of the sentences
  --help             this

Exit codes: 0 nothing has changed or all is mended, 1 changes found, 2 can’t be done.`,
    needsData: 'with which data is it to be compared? Give them: --data NEWER.csv.',
    noDataset: (typed, known) =>
      `this hunt has no dataset “${typed}”: choose among ${known.join(', ')}, like --dataset ${known[0] ?? 'NAME'}.`,
    whichDataset: (known) =>
      known.length === 0
        ? 'this hunt is made from no dataset, so nothing can change.'
        : `this hunt has several datasets (${known.join(', ')}); say which with --dataset ${known[0]}.`,
    otherThan: ({ stages, found }) =>
      `this is other data, and no newer version${stages === 0 ? '' : `: ${found === 0 ? 'none' : found} of the ${stages} stages ${found > 1 ? 'are' : 'is'} found in it`}; give the newer file of the same dataset, or play the hunt elsewhere with swap.`,
    huntUnwritten: 'a prepared hunt can’t be mended; mend its scenario with drift --write, then prepare it again.',
    foundInHunt: (changes) => `${formatCount('en', changes, 'change', 'changes')}.`,
    none: 'nothing has changed.',
    found: (changes, mends) =>
      `${formatCount('en', changes, 'change', 'changes')}, ${mends === 0 ? 'nothing that --write can mend' : `${formatCount('en', mends, 'mend proposed', 'mends proposed')} (--write makes them)`}.`,
    keptBefore: 'an earlier scenario is kept under this name already, and stays; move it, then try again.',
    otherData: 'another file has this name beside the scenario, and stays; rename the newer data, then try again.',
    broken: 'even mended the hunt no longer holds; see above. Nothing is written.',
    mended: (mends) => `${formatCount('en', mends, 'mend made', 'mends made')}.`,
    unproved: 'what the data says no longer proves it',
    changed: {
      gone: ({ stage, was }) => `“${stage}” is no longer in the data (id ${was})`,
      renumbered: ({ stage, was, is, far }) => `“${stage}” has another id, ${is} instead of ${was}, ${far} away`,
      moved: ({ stage, far, was, is }) => `“${stage}” has moved by ${far}, from ${was} to ${is}`,
      renamed: ({ was, is }) => `“${was}” is now called “${is}”`,
      story: () => 'the composed story speaks of other stages or data',
      drawn: ({ was, is }) => `the draw gives other sites: ${is || 'none'} instead of ${was || 'none'}`,
      answer: ({ stage, of, was, is }) => `at “${stage}”, “${of}”: the answer was “${was}”, it is now “${is}”`,
      asked: ({ stage, was, is }) => `at “${stage}”, instead of “${was}” it is asked “${is}”`,
      lost: ({ stage, of, reason }) => `at “${stage}”, “${of}” no longer holds: ${reason}`,
      byHand: ({ stage, of, was, is }) => `at “${stage}”, column ${of} said “${was}” and says “${is}”`,
      credit: ({ of, was, is }) => `whose data it is changes, ${of}: “${was}” becomes “${is}”`,
    },
    mends: {
      gone: 'take this stage out',
      renumbered: 'take the new id',
      moved: 'the stage follows the data',
      renamed: 'the stage follows the data',
      story: 'take the new text',
      drawn: 'the draw follows the data',
      answer: 'the question follows the data',
      asked: 'the question follows the data',
      lost: 'take this question out',
      byHand: 'read again what is written by hand at this stage',
      credit: 'the new credit will be shown',
    },
  },
};

/** A change as one sentence in a person's language. */
export const describeChange = (language: Language, change: Change): string => {
  const { kind, stage, of, was, is, meters = 0, reason = '' } = change;
  const [inWords, far] = [(text: Change['is']) => say(text, language), formatDistance(language, meters)];
  return driftWords[language].changed[kind]({
    ...{ stage: inWords(stage), of: inWords(of), was: inWords(was), is: inWords(is), far },
    reason: reason === 'unproved' ? driftWords[language].unproved : describeReason(language, reason),
  });
};
