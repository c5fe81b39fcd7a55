import { csvOf } from '../lib/csv';
import { isoOf } from '../lib/day';
import { type Language, say, type Text } from '../lib/language';
import type { ArrivalBy } from '../play/play';
import type { Team } from '../play/team';
import type { ClassResults, QuestionRate } from './gathered';
import { questionsOf, rightText } from './outcome';

/** A file of results. */
export interface ResultFile {
  readonly kind: 'teams' | 'answers' | 'questions' | 'json' | 'xapi';
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** The words of the tables, in the language of whoever reads them. */
export interface ResultFileWords {
  readonly language: Language;
  /** What stands between cells, as spreadsheets of that language want it. */
  readonly between: ',' | ';';
  readonly team: (team: Team) => string;
  /** The names of the files, without what they end in. */
  readonly names: { readonly [table in 'teams' | 'answers' | 'questions']: string };
  readonly columns: {
    readonly teams: readonly string[];
    readonly answers: readonly string[];
    readonly questions: readonly string[];
  };
  readonly by: { readonly [by in ArrivalBy]: string };
  readonly finished: { readonly [how in 'won' | 'timeUp' | 'running']: string };
  readonly yes: string;
  readonly no: string;
}

type Row = readonly (string | number)[];

const percent = (share: number | null): number | '' => (share === null ? '' : Math.round(share * 100));

const shareOf = (part: number | null, all: number): number | null => (part === null || all === 0 ? null : part / all);

const secondsOf = (ms: number): number => Math.round(ms / 1000);

const teamsTable = ({ outcomes }: ClassResults, words: ResultFileWords): readonly Row[] =>
  outcomes.map((one, i): Row => {
    const { team, points, most, found, total, hints, tookMs, pausedMs, timeDoubtful, simulated, finished, wall } = one;
    const figures = [
      i + 1,
      words.team(team),
      points,
      most,
      found,
      total,
      hints,
      secondsOf(tookMs),
      secondsOf(pausedMs),
    ];
    const known = [timeDoubtful, simulated].map((is) => (is ? words.yes : words.no));
    return [...figures, ...known, words.finished[finished ?? 'running'], isoOf(wall).slice(0, 10), one.playId];
  });

const answersTable = ({ hunt, outcomes }: ClassResults, words: ResultFileWords): readonly Row[] => {
  const told = (text: Text | null): string => (text === null ? '' : say(text, words.language));
  const asked = questionsOf(hunt);
  return outcomes.flatMap((outcome) =>
    outcome.stages.flatMap(({ by, hints, answers }) =>
      answers.flatMap((one): Row[] => {
        const question = asked.find(({ stage, challenge }) => stage.id === one.stage && challenge.id === one.challenge);
        if (!question) return [];
        const { stage, challenge } = question;
        const ask = 'ask' in challenge.content ? told(challenge.content.ask) : '';
        const right = told(rightText(challenge.content));
        const marks = [percent(one.mark), one.tries, one.points, one.gaveUp ? words.yes : words.no];
        return [
          [
            words.team(outcome.team),
            told(stage.title),
            ask,
            told(one.said),
            right,
            ...marks,
            hints,
            words.by[by],
            outcome.playId,
          ],
        ];
      }),
    ),
  );
};

const questionRow = (rate: QuestionRate, teams: number, words: ResultFileWords): Row => {
  const { stage, challenge, asked, right, atOnce, gaveUp, meanMark, answer, said } = rate;
  const told = (text: Text | null): string => (text === null ? '' : say(text, words.language));
  const ask = 'ask' in challenge.content ? told(challenge.content.ask) : '';
  const others = said.map(({ text, teams: n }) => `${told(text)} (${n})`).join(' ; ');
  const shares = [percent(shareOf(right, asked)), percent(shareOf(atOnce, asked)), percent(meanMark)];
  return [told(stage.title), ask, teams, asked, right ?? '', ...shares, gaveUp, told(answer), others];
};

/** JSON for a program or a person to read. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The same for programs: what the JSON file holds. */
export const resultsJson = ({ hunt, huntHash, outcomes, questions }: ClassResults) => ({
  format: 'jalon-results/1',
  hunt: { id: hunt.id, title: hunt.title, hash: huntHash },
  plays: outcomes.map(({ wall, ...outcome }, i) => ({ place: i + 1, begun: isoOf(wall), ...outcome })),
  questions: questions.map(({ stage, challenge, ...rate }) => ({
    ...{ stage: stage.id, challenge: challenge.id, type: challenge.content.type },
    ...('ask' in challenge.content && { ask: challenge.content.ask }),
    ...rate,
  })),
});

/** The results as tables for a spreadsheet (teams, answers, questions) and as JSON. */
export const resultFilesOf = (results: ClassResults, words: ResultFileWords): readonly ResultFile[] => {
  const { hunt, outcomes, questions } = results;
  const table = (kind: 'teams' | 'answers' | 'questions', rows: readonly Row[]): ResultFile => ({
    kind,
    name: `${hunt.id}-${words.names[kind]}.csv`,
    type: 'text/csv',
    text: csvOf([words.columns[kind], ...rows], words.between),
  });
  return [
    table('teams', teamsTable(results, words)),
    table('answers', answersTable(results, words)),
    table(
      'questions',
      questions.map((rate) => questionRow(rate, outcomes.length, words)),
    ),
    { kind: 'json', name: `${hunt.id}.results.json`, type: 'application/json', text: json(resultsJson(results)) },
  ];
};
