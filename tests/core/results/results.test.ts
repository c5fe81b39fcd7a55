import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../src/core/lib/day';
import { destinationPosition } from '../../../src/core/lib/geo';
import { resultFilesOf } from '../../../src/core/results/files';
import { type ClassResults, gatherResults } from '../../../src/core/results/gathered';
import { xapiFileOf } from '../../../src/core/results/xapi';
import { rateLine, resultFileWords, saidLines } from '../../../src/ui/messages/class';
import { oneOfEach } from '../../builders/challenges';
import { classPlay } from '../../builders/classPlay';
import { aChallenge, aHunt, aStage, type Move, reached, replied } from '../../builders/play';

const hunt = aHunt([aStage('a'), aStage('b', 1)]);
const [no, yes, maybe] = [0, 1, 2];

/** One has all right at once, one at the second try and with a hint, one has an answer told and stops. */
const first = classPlay(0, [reached('a'), replied('a', yes), reached('b'), replied('b', yes)], hunt);
const second = classPlay(
  1,
  [
    { type: 'takeHint', stage: 'a', hint: 0 },
    reached('a'),
    replied('a', no),
    replied('a', yes),
    reached('b'),
    replied('b', maybe),
    replied('b', no),
  ],
  hunt,
);
const third = classPlay(
  2,
  [reached('a'), replied('a', no), { type: 'giveUp', stage: 'a', challenge: 'a-q' }, reached('b')],
  hunt,
);

const gathered = (...plays: Parameters<typeof gatherResults>[0]): ClassResults => {
  const [only, ...more] = gatherResults(plays);
  if (!only || more.length > 0) throw new Error('These are not the plays of one hunt.');
  return only;
};

describe('the results of a class', () => {
  it('rank the teams, by points', () => {
    const { outcomes } = gathered(second, third, first);
    expect(
      outcomes.map(({ team, points, most, found, total, hints, finished }) => [
        team.emblem,
        points,
        most,
        found,
        total,
        hints,
        finished,
      ]),
    ).toEqual([
      ['star', 240, 240, 2, 2, 0, 'won'],
      ['moon', 87, 240, 2, 2, 1, null],
      ['anchor', 40, 240, 2, 2, 0, null],
    ]);
  });

  it('tell of each question how many had it right, at once or in the end, who had it told, and what else was said', () => {
    const { questions } = gathered(first, second, third);
    expect(
      questions.map(({ challenge, asked, right, atOnce, gaveUp, said }) => ({
        id: challenge.id,
        asked,
        right,
        atOnce,
        gaveUp,
        said,
      })),
    ).toEqual([
      { id: 'a-q', asked: 3, right: 2, atOnce: 1, gaveUp: 1, said: [{ text: 'no', teams: 1 }] },
      { id: 'b-q', asked: 2, right: 1, atOnce: 1, gaveUp: 0, said: [{ text: 'no', teams: 1 }] },
    ]);
    const [a] = questions;
    expect(a && [rateLine('en', a), ...saidLines('en', a)]).toEqual([
      '2 of 3 teams got it right, 1 at the first try, 1 asked for the answer.',
      'Answer: yes',
      'Other answers: no (1)',
    ]);
    expect(a && rateLine('fr', a)).toBe('2 sur 3 équipes ont trouvé, 1 du premier coup, 1 a demandé la réponse.');
  });

  it('say in words that nobody had it right', () => {
    const wrong = classPlay(1, [reached('a'), replied('a', no)], hunt);
    const [a] = gathered(wrong, third).questions;
    expect(a && [rateLine('fr', a), rateLine('en', a)]).toEqual([
      'Aucune des 2 équipes n’a trouvé, 1 a demandé la réponse.',
      'None of the 2 teams got it right, 1 asked for the answer.',
    ]);
  });

  it('tell of a place how far off it was, of a direction what it is called, and of neither where anybody was', () => {
    const challenges = [aChallenge('a-q', oneOfEach.pin), aChallenge('a-r', oneOfEach.direction)];
    const asking = aHunt([aStage('a', 0, { challenges })]);
    const guess = destinationPosition(oneOfEach.pin.at, 118, 30);
    const play = classPlay(0, [reached('a'), replied('a', guess), replied('a', 44, 'a-r')], asking);
    const results = gathered(play);
    expect(results.outcomes[0]?.stages[0]?.answers.map(({ said }) => said)).toEqual([
      { fr: 'à 120\u00a0m', en: '120\u00a0m away' },
      { fr: 'nord-est, 44°', en: 'north-east, 44°' },
    ]);
    const [pin, direction] = results.questions;
    expect(pin && saidLines('en', pin)).toEqual(['Answer: The castle', 'Other answers: 120\u00a0m away (1)']);
    expect(direction && saidLines('fr', direction)).toEqual([
      'Réponse\u00a0: ouest, 265°',
      'Autres réponses\u00a0: nord-est, 44° (1)',
    ]);
    const home = 'https://example.org/';
    const files = [
      ...resultFilesOf(results, resultFileWords('fr')),
      xapiFileOf([play], 'a-hunt', { home, team: () => 'x' }),
    ];
    const [lat, lng] = [guess.lat, guess.lng].map((degrees) => degrees.toFixed(3));
    for (const { text } of files) for (const one of [lat, lng]) expect(text).not.toContain(one);
  });

  it('are the same whatever the order of the plays, and however often each is given', () => {
    const all = [first, second, third];
    const expected = gatherResults(all);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 6 }), (plays) => {
        expect(gatherResults(plays)).toEqual(expected);
      }),
    );
  });

  it('take of a play that came twice the one that went on longest', () => {
    const early = { ...second, log: second.log.slice(0, 4) };
    expect(gathered(early, second, early).outcomes[0]?.points).toBe(87);
  });

  it('keep hunts apart, the one that most teams played first', () => {
    const other = classPlay(2, [reached('a')], aHunt([aStage('a')]));
    expect(gatherResults([other, first, second]).map(({ outcomes }) => outcomes.length)).toEqual([2, 1]);
  });
});

const tables = (language: 'fr' | 'en') => {
  const files = resultFilesOf(gathered(first, second, third), resultFileWords(language));
  const read = (kind: string) => {
    const text = files.find((file) => file.kind === kind)?.text ?? '';
    return Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), { header: true, skipEmptyLines: true });
  };
  return { files, read };
};

describe('the files of results', () => {
  it('are tables that another reader reads again, with semicolons for French spreadsheets', () => {
    const { files, read } = tables('fr');
    expect(files.map(({ name }) => name)).toEqual([
      'a-hunt-equipes.csv',
      'a-hunt-reponses.csv',
      'a-hunt-questions.csv',
      'a-hunt.results.json',
    ]);
    const teams = read('teams');
    expect([teams.meta.delimiter, teams.errors, teams.data.map((row) => row.points)]).toEqual([
      ';',
      [],
      ['240', '87', '40'],
    ]);
    expect(tables('en').read('teams').meta.delimiter).toBe(',');
  });

  it('hold a row for each answer, and one for each question', () => {
    const { read } = tables('en');
    expect(
      read('answers').data.map((row) => [row.post, row.reply, row['mark (%)'], row.tries, row['answer asked for']]),
    ).toEqual([
      ['a', 'yes', '100', '1', 'no'],
      ['b', 'yes', '100', '1', 'no'],
      ['a', 'yes', '100', '2', 'no'],
      ['b', 'no', '0', '2', 'no'],
      ['a', 'no', '0', '1', 'yes'],
    ]);
    expect(
      read('questions').data.map((row) => [row.question, row.asked, row['right (%)'], row['other answers']]),
    ).toEqual([
      ['Which?', '3', '67', 'no (1)'],
      ['Which?', '2', '50', 'no (1)'],
    ]);
  });

  it('hold no cell that a spreadsheet takes for a formula', () => {
    const wild = aHunt([aStage('a', 0, { title: '=1+1' })]);
    const [only] = gatherResults([classPlay(0, [reached('a'), replied('a', yes)], wild)]);
    const files = only ? resultFilesOf(only, resultFileWords('en')) : [];
    expect(files.filter(({ type }) => type === 'text/csv').some(({ text }) => /(^|[,\n])"?=/.test(text))).toBe(false);
  });

  it('tell how long a team paused, which is no time of play', () => {
    const timed = aHunt([aStage('a')], { minutes: 60 });
    const moves: readonly Move[] = [
      [{ type: 'pause' }, 10_000],
      [{ type: 'goOn' }, 100_000],
      [reached('a'), 120_000],
      [replied('a', yes), 130_000],
    ];
    const [results] = gatherResults([classPlay(0, moves, timed)]);
    expect(results?.outcomes[0]).toMatchObject({ points: 120, tookMs: 39_000, pausedMs: 90_000 });
    const text = results ? resultFilesOf(results, resultFileWords('en'))[0]?.text : '';
    expect(text?.split('\r\n')[1]).toContain(',120,120,1,1,0,39,90,');
  });

  it('are one JSON for programs', () => {
    const { files } = tables('en');
    const said = JSON.parse(files.find(({ kind }) => kind === 'json')?.text ?? '');
    expect(said).toMatchObject({
      format: 'jalon-results/1',
      hunt: { id: 'a-hunt' },
      plays: [{ place: 1, points: 240 }, { place: 2 }, { place: 3 }],
      questions: [{ stage: 'a', asked: 3, right: 2 }, { stage: 'b' }],
    });
  });
});

it('dates are told as JavaScript tells them', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8e12 }), (ms) => {
      expect(isoOf(ms)).toBe(new Date(ms).toISOString());
    }),
  ));
