import { stagesToReach } from '../../core/play/course';
import { actionOf, type GateInput, gateRules, openGate, sense } from '../../core/play/gate';
import type { Fix, Locator, LocatorTrouble } from '../../platform/ports';
import type { Act, Desk } from './desk';
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

/** Watches a locator through the gate; one at a time. */
export const keepWatch = (desk: Desk, act: Act) => {
  const { get, publish, rim } = desk;
  const gatekeeper = openGatekeeper(desk, act);
  const judgeAccuracy = watchAccuracy(desk);
  const onFix = (fix: Fix) => {
    const { position, accuracyMeters } = fix;
    const trail = lengthened(get().trail, position);
    if (showsMore(get(), fix)) publish({ whereabouts: { position, accuracyMeters }, trouble: null, trail });
    judgeAccuracy();
    gatekeeper.hear({ type: 'fix', fix });
  };
  const onTrouble = (trouble: LocatorTrouble) => {
    publish({ trouble });
    gatekeeper.hear({ type: 'trouble', trouble, at: rim.clock.monotonic() });
  };
  let stop = () => {};
  const watch = (locator: Locator) => {
    stop();
    gatekeeper.forget();
    stop = locator.watch(onFix, onTrouble);
  };
  const tick = () => {
    judgeAccuracy();
    gatekeeper.hear({ type: 'tick', at: rim.clock.monotonic() });
  };
  return { watch, tick, rest: () => stop() };
};

export type Watch = ReturnType<typeof keepWatch>;
