import { isSearching, stagesToReach } from '../../core/play/course';
import { actionOf, type GateInput, gateRules, openGate, sense } from '../../core/play/gate';
import { awaitsNothing, type Footing, footingAfter, isStill } from '../../core/play/stillness';
import type { Fix, Locator, LocatorTrouble, Watching } from '../../platform/ports';
import type { Act, Desk } from './desk';
import type { Game } from './game';
import { lengthened, showsMore } from './whereabouts';

/** What the gate makes of what it hears, as actions. */
const openGatekeeper = ({ get }: Desk, act: Act) => {
  let gate = openGate();
  return {
    hear: (input: GateInput) => {
      const { hunt, play, simulating } = get();
      const felt = sense(gate, input, stagesToReach(hunt, play));
      gate = felt.gate;
      for (const signal of felt.signals) act(actionOf(signal, simulating ? 'simulator' : 'gps'));
    },
    forget: () => {
      gate = openGate();
    },
  };
};

/** Inexact fixes between good ones are nothing to tell of. */
const vagueMs = 5_000;

/** Tells when fixes have been too inexact for a while. */
const watchAccuracy = ({ get, publish, rim }: Desk) => {
  let sharpAt = rim.clock.monotonic();
  return () => {
    const now = rim.clock.monotonic();
    const { whereabouts, vague: before } = get();
    const sharp = !whereabouts || whereabouts.accuracyMeters <= gateRules.worstAccuracyMeters;
    if (sharp) sharpAt = now;
    const vague = now - sharpAt >= vagueMs;
    if (vague !== before) publish({ vague });
  };
};

/** How a watch is kept while the team stands as it does: how often it is to hear, and whether the screen is to stay lit. */
const needsOf = ({ hunt, play }: Game, footing: Footing | null, at: number) => {
  const open = stagesToReach(hunt, play);
  const searching = isSearching(hunt, play);
  const still = isStill(footing, at);
  const rests = !searching && (open.length === 0 || (still && awaitsNothing(footing, open)));
  const lit = play.started && (open.length > 0 || searching) && !still;
  return { cadence: rests ? 'sparse' : 'steady', lit } as const;
};

/** Lets receiver and screen rest where the walk doesn't need them, and tells whether the place of the device is read. */
const keepRest = ({ get, publish, rim }: Desk) => {
  let watching: Watching | null = null;
  let footing: Footing | null = null;
  let darken: (() => void) | null = null;
  const light = (lit: boolean) => {
    if (lit) darken ??= rim.wakeLock.hold();
    else darken?.();
    if (!lit) darken = null;
  };
  const tell = (locating: Game['locating']) => locating !== get().locating && publish({ locating });
  const settle = () => {
    const { trouble } = get();
    if (!watching) return;
    const { cadence, lit } = needsOf(get(), footing, rim.clock.monotonic());
    watching.keep(cadence);
    light(lit);
    tell(trouble === 'refused' || trouble === 'unavailable' ? null : cadence);
  };
  return {
    settle,
    step: ({ position, accuracyMeters, at }: Fix) => {
      footing = footingAfter(footing, { position, accuracyMeters, at });
    },
    begin: (begun: Watching) => {
      [watching, footing] = [begun, null];
      settle();
    },
    end: () => {
      watching = null;
      light(false);
      tell(null);
    },
  };
};

/** Watches a locator through the gate; one at a time. What a phone's own receiver says of its place is used sparingly. */
export const keepWatch = (desk: Desk, act: Act) => {
  const { get, publish, rim } = desk;
  const gatekeeper = openGatekeeper(desk, act);
  const judgeAccuracy = watchAccuracy(desk);
  const rest = keepRest(desk);
  const onFix = (fix: Fix) => {
    const { position, accuracyMeters } = fix;
    const trail = lengthened(get().trail, position);
    if (showsMore(get(), fix)) publish({ whereabouts: { position, accuracyMeters }, trouble: null, trail });
    judgeAccuracy();
    rest.step(fix);
    rest.settle();
    if (rim.clock.monotonic() - fix.at < gateRules.oldMs) gatekeeper.hear({ type: 'fix', fix });
  };
  const onTrouble = (trouble: LocatorTrouble) => {
    publish({ trouble });
    rest.settle();
    gatekeeper.hear({ type: 'trouble', trouble, at: rim.clock.monotonic() });
  };
  const tick = () => {
    judgeAccuracy();
    rest.settle();
    gatekeeper.hear({ type: 'tick', at: rim.clock.monotonic() });
  };
  let stop = () => {};
  const watch = (locator: Locator) => {
    stop();
    gatekeeper.forget();
    const watching = locator.watch(onFix, onTrouble);
    if (locator === rim.locator) rest.begin(watching);
    tick();
    stop = () => {
      watching.stop();
      rest.end();
    };
  };
  return { watch, tick, rest: () => stop() };
};

export type Watch = ReturnType<typeof keepWatch>;
