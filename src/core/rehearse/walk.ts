import { textsOf } from '../challenge';
import { bearingDegrees, destinationPosition, distanceMeters } from '../lib/geo';
import { say, type Text } from '../lib/language';
import type { Position } from '../lib/position';
import { type Random, seededRandom } from '../lib/random';
import { leftMs } from '../play/bell';
import { leftToOpen, openStages, otherWays, stagePlay, stagesToReach } from '../play/course';
import type { Play, PlayEvent } from '../play/play';
import type { Hunt, HuntChallenge, HuntStage } from '../prepare/hunt';
import { modeTerms } from '../scenario/modes';
import { fixMs } from './receiver';
import { nextChallenge, replyTo, replyToward, type Turn } from './replies';
import { openStreet, type Street, type TrackPoint } from './street';
import type { TeamHabits } from './teams';

/** How long a team looks for the gate to open by itself, standing there, before it tries the word on the spot. */
const patienceMs = 20_000;
/** How long it stands at a stage that nothing opens. */
const longestWaitMs = 10 * 60 * 1000;
/** A wrong place is so far off the way, of which it takes so much, and is searched for so long. */
const strayDegrees = 60;
const strayShare = 0.35;
const strayMeters = { least: 60, most: 200 };
const searchMs = 60_000;
/** How often a team looks in a wrong place while no hint helps. */
const mostStrays = 2;

/** How a team came to a stage: what no log tells. */
export interface Coming {
  readonly stage: string;
  /** The stage that it was looking for when this one opened. */
  readonly headedFor: string;
  /** From when it looked for it, in milliseconds of play. */
  readonly from: number;
  /** Walked since, as the crow flies. */
  readonly meters: number;
  /** Stood there before it was let in. */
  readonly waitedMs: number;
  /** Read what is told on arrival. */
  readonly readMs: number;
  readonly strays: number;
  /** Whether it lost its way and found no hint left to take. */
  readonly lackedHint: boolean;
}

/** One team's walk through a hunt: its log by the rules, where it was, and how it came to each stage. */
export interface Walk {
  readonly log: readonly PlayEvent[];
  readonly track: readonly TrackPoint[];
  readonly comings: readonly Coming[];
  readonly play: Play;
}

interface Team {
  readonly hunt: Hunt;
  readonly habits: TeamHabits;
  readonly street: Street;
  readonly random: Random;
  /** What it says where the way forks; else as it likes. */
  readonly turns: readonly Turn[];
}

const readingMs = ({ hunt, habits }: Team, text: Text | undefined): number => {
  const words = text === undefined ? [] : say(text, hunt.languages[0] ?? 'fr').match(/\S+/g);
  return Math.round(((words?.length ?? 0) / habits.wordsPerMinute) * 60_000);
};

const questionMs = (team: Team, { content }: HuntChallenge): number =>
  textsOf(content).reduce((sum, text) => sum + readingMs(team, text), team.habits.thinkSeconds * 1000);

/** The stages where a team is and has something left to do, the one reached last first. */
const stagesHere = (hunt: Hunt, play: Play): readonly HuntStage[] =>
  openStages(hunt, play)
    .filter(({ id }) => stagePlay(play, id).arrivedBy !== null)
    .sort((a, b) => (stagePlay(play, b.id).arrivedAt ?? 0) - (stagePlay(play, a.id).arrivedAt ?? 0));

const letUsIn = ({ street }: Team, stage: HuntStage, waitedMs: number): void => {
  const ways = otherWays(stage, street.phone.play());
  if (ways.word) street.act({ type: 'reach', stage: stage.id, by: 'word' });
  else if (ways.code && waitedMs >= patienceMs)
    street.act({ type: 'reach', stage: stage.id, by: 'code', code: stage.code ?? '' });
};

/** A wrong place beside the way, on the side that chance says, else on the other where a barrier is in between; here where one is on both. */
const wrongPlace = ({ street, random }: Team, stage: HuntStage): Position => {
  const here = street.position();
  const meters = distanceMeters(here, stage.position) * strayShare;
  const off = Math.min(strayMeters.most, Math.max(strayMeters.least, meters));
  const turn = random.next() < 0.5 ? strayDegrees : -strayDegrees;
  const bearing = bearingDegrees(here, stage.position);
  const places = [turn, -turn].map((degrees) => destinationPosition(here, off, bearing + degrees));
  return places.find(street.isOpen) ?? here;
};

/** Looks in a wrong place; whether a hint was left to take there. */
const stray = (team: Team, stage: HuntStage, isIn: () => boolean): boolean => {
  const { street } = team;
  street.walkTo(wrongPlace(team, stage), isIn);
  street.stand(searchMs, isIn);
  const { hints } = stagePlay(street.phone.play(), stage.id);
  if (isIn() || hints >= stage.hints.length) return isIn();
  street.act({ type: 'takeHint', stage: stage.id, hint: hints });
  return true;
};

/** Waits at a stage for the gate, or for another way in. */
const wait = (team: Team, stage: HuntStage, isIn: () => boolean): number => {
  const { street } = team;
  const from = street.at();
  const waited = (): number => street.at() - from;
  while (!isIn() && !street.isOver() && waited() < longestWaitMs) {
    letUsIn(team, stage, waited());
    street.stand(fixMs, isIn);
  }
  return waited();
};

/** What a team is about, and how that goes. */
type Errand = Omit<Coming, 'stage' | 'readMs'>;

const errandTo = ({ street }: Team, stage: HuntStage): Errand => ({
  headedFor: stage.id,
  from: street.at(),
  meters: 0,
  waitedMs: 0,
  strays: 0,
  lackedHint: false,
});

const arrived = ({ hunt, street }: Team): readonly HuntStage[] =>
  hunt.stages.filter(({ id }) => stagePlay(street.phone.play(), id).arrivedBy !== null);

/** Goes to a stage until another one on the way is reached, or all the way: the gate opens at its edge. */
const reach = (team: Team, stage: HuntStage): Errand => {
  const { habits, street } = team;
  const errand = errandTo(team, stage);
  const [before, walked] = [arrived(team).length, street.walkedMeters()];
  const isIn = (): boolean => arrived(team).length > before;
  street.stand(readingMs(team, stage.clue), isIn);
  let strays = 0;
  let helped = !habits.strays;
  for (; !helped && strays < mostStrays && !isIn() && !street.isOver(); strays += 1) helped = stray(team, stage, isIn);
  const lackedHint = strays > 0 && !helped;
  street.walkTo(stage.position, isIn);
  const waitedMs = wait(team, stage, isIn);
  const meters = Math.round((street.walkedMeters() - walked) * 10) / 10;
  if (stagePlay(street.phone.play(), stage.id).arrivedBy !== null) street.walkTo(stage.position, street.isOver);
  return { ...errand, meters, waitedMs, strays, lackedHint };
};

const answer = (team: Team, stage: HuntStage, challenge: HuntChallenge): Errand => {
  const { street, habits, random, turns } = team;
  const errand = errandTo(team, stage);
  street.stand(questionMs(team, challenge));
  const turn = turns.find((one) => one.stage === stage.id && one.challenge === challenge.id);
  const play = street.phone.play();
  const reply = turn
    ? replyToward(play, stage, challenge, turn.way)
    : replyTo(play, stage, challenge, random.next() < habits.wrongShare);
  const here = { stage: stage.id, challenge: challenge.id };
  street.act(reply === null ? { type: 'giveUp', ...here } : { type: 'answer', ...here, reply });
  return errand;
};

const nearest = ({ street }: Team, stages: readonly HuntStage[]): HuntStage | undefined => {
  const far = stages.map(({ position }) => distanceMeters(street.position(), position));
  return stages[far.indexOf(Math.min(...far))];
};

/** Streets bend: a way is longer than it looks on the map, and so much slower as the crow flies. */
const asFlownShare = 0.7;
/** Spared for the work at a stage. */
const spareMs = 3 * 60 * 1000;

/** How long the way to a place takes as this team walks it, as the crow flies. */
const wayMs = ({ habits }: Team, from: Position, to: Position): number =>
  (distanceMeters(from, to) / (habits.metersPerSecond * asFlownShare)) * 1000;

/** Where a team goes next: to the nearest stage; against a bell, home once that is open, or nowhere once there is no time left for another. */
const nextTarget = (team: Team, stages: readonly HuntStage[]): HuntStage | undefined => {
  const { hunt, street } = team;
  const home = hunt.stages.find(({ opens }) => opens?.wanted);
  if (home && stages.includes(home)) return home;
  const next = nearest(team, stages);
  const left = modeTerms[hunt.rules.mode].hasBell ? leftMs(hunt, street.phone.play(), street.at()) : null;
  if (left === null || next === undefined) return next;
  const needed = wayMs(team, street.position(), next.position) + (home ? wayMs(team, next.position, home.position) : 0);
  return needed + spareMs <= left ? next : undefined;
};

/** Does the next thing that there is to do; null where there is none. */
const goOn = (team: Team): Errand | null => {
  const { hunt, street } = team;
  const [here] = stagesHere(hunt, street.phone.play());
  const [first] = hunt.stages;
  const challenge = here && nextChallenge(street.phone.play(), here);
  if (here && challenge) return answer(team, here, challenge);
  const target = nextTarget(team, stagesToReach(hunt, street.phone.play()));
  if (target) return reach(team, target);
  const shut = leftToOpen(hunt, street.phone.play());
  if (shut) street.act({ type: 'open', stage: shut.id });
  if (shut && first) return errandTo(team, first);
  if (!modeTerms[hunt.rules.mode].hasBell || !first) return null;
  street.act({ type: 'end' });
  return errandTo(team, first);
};

/** Walks a hunt as this team does, on a circuit: the same seed gives the same walk. It ends with the hunt, or where nothing goes on. */
export const walkHunt = (
  hunt: Hunt,
  habits: TeamHabits,
  circuit: number,
  seed: string,
  turns: readonly Turn[] = [],
): Walk => {
  const random = seededRandom(seed);
  const street = openStreet(hunt, habits, random);
  const team: Team = { hunt, habits, street, random, turns };
  const comings: Coming[] = [];
  street.begin(circuit);
  street.idle(habits.lateSeconds * 1000);
  while (!street.isOver()) {
    const logged = street.phone.log.length;
    const errand = goOn(team);
    if (errand === null || street.phone.log.length === logged) break;
    const news = arrived(team).filter(({ id }) => comings.every(({ stage }) => stage !== id));
    for (const { id, found } of news) {
      const readMs = readingMs(team, found);
      comings.push({ ...errand, stage: id, readMs });
      street.stand(readMs);
    }
  }
  return { log: street.phone.log, track: street.track, comings, play: street.phone.play() };
};
