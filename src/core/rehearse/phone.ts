import { stagesToReach } from '../play/course';
import { decide } from '../play/decide';
import { emptyPlay, evolve } from '../play/evolve';
import { actionOf, type GateInput, openGate, sense } from '../play/gate';
import type { Action, Play, PlayEvent } from '../play/play';
import type { Hunt } from '../prepare/hunt';

/** What a team plays on, in a time that is reckoned: the gate hears what it is told, and the rules decide what comes of it. */
export interface Phone {
  readonly log: readonly PlayEvent[];
  play(): Play;
  /** `at` is milliseconds of play. */
  act(action: Action, at: number): void;
  hear(input: GateInput): void;
}

/** A phone on which nothing has begun; the team comes while all is open, or outside of all hours. */
export const openPhone = (hunt: Hunt, inHours = true): Phone => {
  const log: PlayEvent[] = [];
  let play = emptyPlay();
  let gate = openGate();
  const act = (action: Action, at: number): void => {
    const events = decide(hunt, play, action, at, () => inHours);
    play = events.reduce(evolve, play);
    log.push(...events);
  };
  return {
    log,
    play: () => play,
    act,
    hear: (input) => {
      const felt = sense(gate, input, stagesToReach(hunt, play));
      gate = felt.gate;
      for (const signal of felt.signals) act(actionOf(signal, 'gps'), input.type === 'fix' ? input.fix.at : input.at);
    },
  };
};
