import { distanceMeters, positionToward } from '../lib/geo';
import type { Position } from '../lib/position';
import type { Random } from '../lib/random';
import { metersToGoal } from '../lib/zone';
import { stagesToReach } from '../play/course';
import type { Action } from '../play/play';
import type { Hunt } from '../prepare/hunt';
import { walkingOf } from '../scenario/walk';
import { openPhone, type Phone } from './phone';
import { fixMs, openReceiver } from './receiver';
import type { TeamHabits } from './teams';

/** The longest time between two looks at the gate, where no stage to reach is near; it forgets within 15 s and is patient for 20. */
const longestStepMs = 10_000;
const nearMeters = 100;

/** After half a day nobody plays on. */
const longestPlayMs = 12 * 60 * 60 * 1000;

/** Where a team was at a moment of play; between two moments it walked straight and evenly. */
export interface TrackPoint {
  readonly at: number;
  readonly position: Position;
}

/** A team in the street, in a time that is reckoned: where it is, and what its phone hears. */
export interface Street {
  readonly phone: Phone;
  readonly track: readonly TrackPoint[];
  act(action: Action): void;
  at(): number;
  position(): Position;
  walkedMeters(): number;
  /** Whether nothing bars the straight way there. */
  isOpen(target: Position): boolean;
  isOver(): boolean;
  /** Begins the play on a circuit; a team that refuses to be located tells the gate once. */
  begin(circuit: number): void;
  /** Lets time pass with the phone in a pocket. */
  idle(ms: number): void;
  /** Stays here for so long, or until something holds. */
  stand(ms: number, until?: () => boolean): void;
  /** Walks there, straight or around what bars the way, as slowly as the streets are longer, or until something holds. */
  walkTo(target: Position, until: () => boolean): void;
}

/** Degrees to a tenth of a meter: machines differ in what lies beyond. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const isNear = (hunt: Hunt, phone: Phone, position: Position): boolean =>
  stagesToReach(hunt, phone.play()).some((stage) => metersToGoal(stage, position) - stage.radiusMeters <= nearMeters);

/** A team at the start of a hunt. */
export const openStreet = (hunt: Hunt, habits: TeamHabits, random: Random): Street => {
  const phone = openPhone(hunt, habits.inHours);
  const receive = habits.receiver && openReceiver(habits.receiver, random);
  const { ways, detour } = walkingOf(hunt.walk);
  const metersPerMs = habits.metersPerSecond / detour / 1000;
  const track: TrackPoint[] = [];
  let [position, at, walkedMeters] = [hunt.start, 0, 0];

  const act = (action: Action): void => phone.act(action, at);
  const isOver = (): boolean => phone.play().finished !== null || at >= longestPlayMs;
  const mark = (): void => {
    if (track.at(-1)?.at === at) track.pop();
    track.push({ at, position: { lat: rounded(position.lat), lng: rounded(position.lng) } });
  };
  const look = (): void => {
    const fix = receive?.(position, at);
    phone.hear(fix ? { type: 'fix', fix } : { type: 'tick', at });
    if (hunt.rules.minutes !== undefined) act({ type: 'tick' });
  };
  /** Lets time pass, a step at most, with what happens in it; how much of it did. */
  const pass = (ms: number, move: (step: number) => void = () => {}): number => {
    const step = Math.min(ms, isNear(hunt, phone, position) ? fixMs : longestStepMs);
    at += step;
    move(step);
    look();
    return step;
  };
  const walkToward = (target: Position) => (step: number) => {
    walkedMeters += Math.min(distanceMeters(position, target), step * metersPerMs);
    position = positionToward(position, target, step * metersPerMs);
  };

  return {
    ...{ phone, track, act, isOver },
    at: () => at,
    position: () => position,
    walkedMeters: () => walkedMeters,
    isOpen: (target) => ways.meters(position, target) <= distanceMeters(position, target),
    begin: (circuit) => {
      act({ type: 'start', circuit, hunt: hunt.id, simulated: false });
      mark();
      if (receive === null) phone.hear({ type: 'trouble', trouble: 'refused', at });
    },
    idle: (ms) => {
      at += ms;
      act({ type: 'tick' });
    },
    stand: (ms, until = () => false) => {
      mark();
      for (let left = ms; left > 0 && !isOver() && !until(); ) left -= pass(left);
      mark();
    },
    walkTo: (target, until) => {
      for (const next of ways.path(position, target).slice(1)) {
        mark();
        const walk = walkToward(next);
        const left = (): number => distanceMeters(position, next);
        while (left() > 0 && !isOver() && !until()) pass(Math.max(fixMs, Math.ceil(left() / metersPerMs)), walk);
      }
      mark();
    },
  };
};
