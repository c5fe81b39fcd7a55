import type { Hunt, HuntChallenge } from '../../src/core/prepare/hunt';
import { type Asked, hintIn, readAsk } from './asks';
import { askOf, type Case, namedRows, ownRow, said, type Table, tongues, tonguesOf } from './case';
import { topicOf } from './columns';
import { metersBetween } from './ground';
import { plain, standsIn } from './words';

interface Told extends Case {
  readonly asked: Asked | undefined;
  readonly topic: string;
}

/** All composed questions of a hunt, in the order in which they are asked. */
export const casesOf = (hunt: Hunt, table: Table): readonly Case[] =>
  hunt.stages.flatMap((stage) =>
    stage.challenges.flatMap((challenge) =>
      challenge.proof || challenge.family ? [{ hunt, stage, challenge, table }] : [],
    ),
  );

const ofPlaces = ['nearest', 'nearToFar', 'nearer', 'direction', 'distance', 'pin'];
const isOfPlaces = ({ asked }: Told): boolean => asked !== undefined && ofPlaces.includes(asked.how);
/** Who compares tells of all that are named; who asks for one value tells of one. */
const comparing = ['first', 'order', 'match', 'odd', 'most'];

const toldBy = (one: Case): Told => {
  const topic = topicOf(one.challenge.proof?.right.column ?? '');
  const [tongue = 'fr'] = tonguesOf(one);
  return { ...one, asked: readAsk(askOf(one, tongue), tongue), topic: topic === 'later' ? 'begun' : topic };
};

/** What a question tells once it is answered: of which rows, what. */
const factsOf = (one: Told): readonly string[] => {
  const own = ownRow(one)?.number;
  const { right, wrong = [], others = [] } = one.challenge.proof ?? {};
  const compared = namedRows(one).map(({ number }) => number);
  if (isOfPlaces(one)) {
    const named = [right, ...wrong, ...others].flatMap((cell) => (cell ? [cell.row] : []));
    return [...new Set(named)].map((row) => `way ${[own ?? 0, row].sort().join('-')}`);
  }
  const isComparing = comparing.includes(one.asked?.how ?? '');
  const { hint } = one.challenge.proof ?? {};
  const hinted = hint ? [`${hint.row} ${topicOf(hint.column)}`] : [];
  return [...new Set([...(isComparing ? compared : [right?.row]).map((row) => `${row} ${one.topic}`), ...hinted])];
};

const repeated = (all: readonly Told[]): readonly string[] => {
  const told = new Map<string, string>();
  return all.flatMap((one) => {
    const again = factsOf(one).filter((fact) => told.has(fact));
    for (const fact of factsOf(one)) told.set(fact, one.challenge.family ?? '');
    return again.map((fact) => `told twice: ${fact} by ${told.get(fact)}`);
  });
};

/** Ways of asking that claim or name something: who hears it twice wonders. */
const claiming = ['true', 'odd', 'described', 'nearer', 'direction', 'distance', 'pin'];

/** What is claimed twice in the same words. */
const echoed = (all: readonly Told[]): readonly string[] =>
  tongues.flatMap((tongue) => {
    const bare = all
      .filter(({ asked }) => claiming.includes(asked?.how ?? ''))
      .map((one) => plain(askOf(one, tongue).replace(/ (?:Indice\u00a0:|Hint:) .+$/, '')));
    const hints = all.map((one) => hintIn(askOf(one, tongue))).filter((hint) => hint !== '');
    const claims = [...bare, ...hints];
    return claims.filter((claim, i) => claims.indexOf(claim) < i).map((claim) => `said twice in ${tongue}: ${claim}`);
  });

/** A description that is read aloud tells what another question asks of the same place. */
const describedToo = (all: readonly Told[]): readonly string[] => {
  const texts = all.filter(({ asked }) => asked?.how === 'described');
  return texts.flatMap((text) =>
    all.flatMap((other) => {
      const { proof } = other.challenge;
      if (other === text || isOfPlaces(other) || !proof) return [];
      const about = [proof.right, ...(proof.others ?? [])].filter(({ row }) => row === text.challenge.proof?.right.row);
      return about
        .filter(({ raw }) => raw.length < 80 && standsIn(raw, text.asked?.parts[0] ?? ''))
        .map(({ raw }) => `a description tells ${raw}`);
    }),
  );
};

const families = (all: readonly Told[]): readonly string[] => {
  const names = all.map(({ challenge: { family = '' } }) => family);
  const twice = names.filter((name, i) => i > 0 && name === names[i - 1]).map((name) => `twice in a row: ${name}`);
  const counts = [...new Set(names)].map((name) => [name, names.filter((one) => one === name).length] as const);
  const much = counts.filter(([, count]) => count > Math.max(1, 0.3 * names.length));
  return [...twice, ...much.map(([name, count]) => `${name} asks ${count} of ${names.length}`)];
};

const choiceOf = ({ content }: HuntChallenge) => (content.type === 'choice' ? content : undefined);

interface Read {
  readonly options: readonly string[];
  readonly answer: string;
}

/** Whether a habit is right more often than who guesses, by three times the deviation of a guess: with one habit it is never so by chance. */
const winsBy = (habit: (read: Read) => boolean, all: readonly Read[]): boolean => {
  const chances = all.map(({ options }) => 1 / options.length);
  const [mean, variance] = [chances, chances.map((one) => one * (1 - one))].map((some) =>
    some.reduce((sum, one) => sum + one, 0),
  ) as [number, number];
  return all.length >= 5 && all.filter(habit).length > mean + 3 * Math.sqrt(variance);
};

const isLongest = ({ options, answer }: Read): boolean =>
  options.every((option) => option === answer || option.length < answer.length);

/** Whoever mostly takes the same place, or the longest, would mostly be right. */
const patterns = (all: readonly Told[]): readonly string[] => {
  const choices = all.flatMap(({ challenge }) => choiceOf(challenge) ?? []);
  return tongues.flatMap((tongue) => {
    const read = choices.map(({ options, answer }) => ({
      options: options.map((option) => said(option, tongue)),
      answer: said(answer, tongue),
    }));
    const places = [0, 1, 2, 3].filter((place) =>
      winsBy(
        ({ options, answer }) => options[place] === answer,
        read.filter(({ options }) => options.length > place),
      ),
    );
    return [
      ...places.map((place) => `the right option comes too often at place ${place} in ${tongue}`),
      ...(winsBy(isLongest, read) ? [`the right option is too often the longest in ${tongue}`] : []),
    ];
  });
};

/** Who hears two claims and finds both true, or four of five, needs no data. */
const claims = (all: readonly Told[]): readonly string[] => {
  const right = all
    .filter(({ asked }) => asked?.how === 'true' || asked?.how === 'nearer')
    .map((one) => {
      const [tongue = 'fr'] = tonguesOf(one);
      return said(choiceOf(one.challenge)?.answer ?? '', tongue);
    });
  const yes = right.filter((answer) => answer === 'Vrai' || answer === 'True').length;
  const no = right.length - yes;
  return Math.abs(yes - no) > 1 ? [`${yes} claims are true and ${no} false`] : [];
};

/** Stages that stand at one point: who has found the one has found the other. */
const doubled = ({ stages }: Hunt): readonly string[] =>
  stages.flatMap(({ position, title }, i) => {
    const here = { ...position, reach: 0 };
    return stages.slice(0, i).some((other) => metersBetween({ ...other.position, reach: 0 }, here) < 10)
      ? [`at one point with another stage: ${said(title, 'fr')}`]
      : [];
  });

/** All that the judge has to say of the questions and stages of a hunt beside each other. */
export const together = (hunt: Hunt, table: Table): readonly string[] => {
  const all = casesOf(hunt, table).map(toldBy);
  return [
    ...repeated(all),
    ...echoed(all),
    ...describedToo(all),
    ...families(all),
    ...patterns(all),
    ...claims(all),
    ...doubled(hunt),
  ];
};
