import { formatCount } from '../formats';
import type { ClassWords } from '../fr/class';

const count = (n: number, one: string, many: string): string => formatCount('en', n, one, many);

const teams = (n: number): string => count(n, 'team', 'teams');

/** What is said of the results of a class, gathered on one device. */
export const classResults: ClassWords = {
  title: 'Team results',
  intro: 'Bring the teams’ games together: scan their codes, or open their files. Everything stays on this device.',
  how: 'At the end of the hunt each team taps “Pass the game on”: their phone shows a code, or gives a file. It works without a network too.',
  scan: 'Scan codes',
  stop: 'Stop the camera',
  looking: 'Show the codes to the camera, one after another. The picture stays on your device.',
  seen: 'What the camera sees',
  trouble: {
    refused: 'The camera isn’t allowed here. Paste the code’s address, or open the team’s file.',
    unavailable: 'No camera here. Paste the code’s address, or open the team’s file.',
  },
  files: 'Open files',
  address: 'Or paste the code’s address',
  add: 'Add',
  added: (team, points) => `Added: ${team}, ${points}.`,
  already: (team) => `Already here: ${team}.`,
  notCode: 'This is not the code of a game, or it is damaged. Ask the team to show it again, or for their file.',
  noHunt:
    'This game belongs to a hunt that isn’t on this device. Add one team’s file first: it holds the hunt, and the others’ codes can then be scanned.',
  elsewhere: 'This game is open in another tab: close it first.',
  notKept: 'This device could not save this game: free some space, then try again.',
  empty: 'No games here yet.',
  hunt: 'Hunt',
  huntWith: (title, n) => `${title} (${teams(n)})`,
  ranking: 'Ranking',
  counted: (n, all) => (n === all ? teams(n) : `${n} of ${teams(all)} counted`),
  choose: 'Untick trial games: they no longer count here, and stay saved.',
  columns: { place: 'Place', team: 'Team', points: 'Points', counts: 'Counts' },
  found: (n, all) => `${n}/${count(all, 'post', 'posts')}`,
  hints: (n) => count(n, 'hint', 'hints'),
  count: (team) => `Count ${team}`,
  atHome: 'at home',
  running: 'not finished',
  doubtful: 'time uncertain',
  later: 'Questions and their answers are shown as soon as a finished game counts.',
  questions: 'Question by question',
  questionsHow: 'The hardest questions first.',
  rate: (right, asked) =>
    asked === 1 && right <= 1
      ? `The only team asked ${right === 1 ? 'got it right' : 'didn’t get it'}`
      : right === 0
        ? `None of the ${teams(asked)} got it right`
        : `${right} of ${teams(asked)} got it right`,
  atOnce: (n) => `${n} at the first try`,
  gaveUp: (n) => `${n} asked for the answer`,
  meanMark: (percent) => `mean mark ${percent}`,
  open: (asked) => `${teams(asked)} replied; there is no right or wrong`,
  nobody: 'Nobody got to this question.',
  answer: (text) => `Answer: ${text}`,
  said: (list) => `Other answers: ${list}`,
  saidOpen: (list) => `Replies: ${list}`,
  saidBy: (text, n) => `${text} (${n})`,
  export: 'Take the results away',
  exportHow:
    'These files hold the team name that was drawn, and what the team answered. No pupil’s name, unless the team wrote one.',
  formats: {
    teams: 'Teams (CSV)',
    answers: 'Answers (CSV)',
    questions: 'Questions (CSV)',
    json: 'Everything, for a program (JSON)',
    xapi: 'For a learning record store (xAPI)',
  },
  print: 'Print',
  names: { teams: 'teams', answers: 'answers', questions: 'questions' },
  heads: {
    teams: [
      'place',
      'team',
      'points',
      'possible points',
      'posts found',
      'posts',
      'hints',
      'time (s)',
      'breaks (s)',
      'time uncertain',
      'at home',
      'end',
      'day (UTC)',
      'game',
    ],
    answers: [
      'team',
      'post',
      'question',
      'reply',
      'right answer',
      'mark (%)',
      'tries',
      'points',
      'answer asked for',
      'hints at the post',
      'arrival',
      'game',
    ],
    questions: [
      'post',
      'question',
      'teams',
      'asked',
      'right',
      'right (%)',
      'at the first try (%)',
      'mean mark (%)',
      'answer asked for',
      'right answer',
      'other answers',
    ],
  },
  by: { gps: 'GPS', simulator: 'on the map', code: 'word found on the spot', word: 'the team’s word' },
  finished: { won: 'won', timeUp: 'time up', running: 'not finished' },
  yes: 'yes',
  no: 'no',
  read: (plays, hunts) => `${count(plays, 'game', 'games')} read, ${count(hunts, 'hunt', 'hunts')}.`,
  exists: 'this file already exists; choose another folder.',
  noHome: 'no xAPI file: say with --home the https address where the hunt is played.',
  badHome: 'wants an https address, such as https://example.org/jalon/',
  help: `npm run -s hunt -- results GAME… [options]

Gathers the results of the teams of a class (.play.json files), hunt by hunt: the ranking, and for each question how many
teams got it right.

  --out FOLDER     where to write the CSV tables, the JSON and the xAPI statements; without it the results are only told
  --home ADDRESS   the https address where the hunt is played: xAPI needs it to say whose the team names are
  --json           a result for programs
  --lang fr|en     the language of the sentences and tables
  --help           this

Exit codes: 0 all well, 1 a game is damaged, 2 can’t.`,
};
