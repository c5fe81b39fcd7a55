import { describe, expect, it } from 'vitest';
import { destinationPosition } from '../../../src/core/lib/geo';
import { type GateInput, type GateSignal, type GateStage, openGate, sense } from '../../../src/core/play/gate';

const here = { lat: 47.2184, lng: -1.5536 };
const stage = (id = 'a', east = 0): GateStage => ({
  id,
  position: destinationPosition(here, east, 90),
  radiusMeters: 25,
});

/** A fix this many seconds in, this many meters north of stage a. */
const fix = (seconds: number, meters: number, accuracyMeters: number | null = 5): GateInput => ({
  type: 'fix',
  fix: { position: destinationPosition(here, meters, 0), accuracyMeters, at: seconds * 1000 },
});
const tick = (seconds: number): GateInput => ({ type: 'tick', at: seconds * 1000 });
const trouble = (seconds: number, what: 'refused' | 'unavailable' | 'passing'): GateInput => ({
  type: 'trouble',
  trouble: what,
  at: seconds * 1000,
});

/** The signals of these inputs, one after another. */
const signalsOf = (inputs: readonly GateInput[], stages: readonly GateStage[] = [stage()]): GateSignal[] => {
  let gate = openGate();
  return inputs.flatMap((input) => {
    const heard = sense(gate, input, stages);
    gate = heard.gate;
    return heard.signals;
  });
};
const arrived = [{ type: 'arrived', stage: 'a' }];
const offered = (why: string, id = 'a') => ({ type: 'offerOtherWay', stage: id, why });

/** A fix each second from one moment to another at one distance. */
const stay = (from: number, to: number, meters: number, accuracy = 5): GateInput[] =>
  Array.from({ length: to - from + 1 }, (_, i) => fix(from + i, meters, accuracy));

describe('arriving', () => {
  it('takes two inside fixes three seconds apart', () => {
    expect(signalsOf([fix(0, 10), fix(2.9, 10)])).toEqual([]);
    expect(signalsOf([fix(0, 10), fix(3, 10)])).toEqual(arrived);
  });
  it('forgets an inside fix after fifteen seconds', () => {
    expect(signalsOf([fix(0, 10), fix(15, 10)])).toEqual(arrived);
    expect(signalsOf([fix(0, 10), fix(15.1, 10)])).toEqual([]);
    expect(signalsOf([fix(0, 10), fix(15.1, 10), fix(18.1, 10)])).toEqual(arrived);
  });
  it('fires once', () => expect(signalsOf(stay(0, 30, 10))).toEqual(arrived));
  it('fires once, though the team goes and comes again', () =>
    expect(signalsOf([...stay(0, 5, 10), ...stay(30, 35, 100), ...stay(60, 66, 10)])).toEqual(arrived));
  it('grants half the accuracy, of 25 m at most', () => {
    expect(signalsOf([fix(0, 34, 20), fix(3, 34, 20)])).toEqual(arrived);
    expect(signalsOf([fix(0, 36, 20), fix(3, 36, 20)])).toEqual([]);
    expect(signalsOf([fix(0, 37, 50), fix(3, 37, 50)])).toEqual(arrived);
    expect(signalsOf([fix(0, 38, 50), fix(3, 38, 50)])).toEqual([]);
  });
  it('keeps the dwell over a fix at the edge, but not over one clearly out', () => {
    expect(signalsOf([fix(0, 20), fix(2, 40), fix(4, 20)])).toEqual(arrived);
    expect(signalsOf([fix(0, 20), fix(3, 44), fix(6, 20)])).toEqual([]);
  });
  it('heeds only fixes that own to an accuracy of 50 m or better', () => {
    for (const accuracy of [null, 0, -1, 51, Number.NaN, Number.POSITIVE_INFINITY])
      expect(signalsOf([fix(0, 0, accuracy), fix(4, 0, accuracy)])).toEqual([]);
    const nowhere = { lat: Number.NaN, lng: 0 };
    expect(
      signalsOf([0, 4].map((s) => ({ type: 'fix', fix: { position: nowhere, accuracyMeters: 5, at: s * 1000 } }))),
    ).toEqual([]);
  });
  it('is told for each open stage that is reached', () => {
    const both = signalsOf(stay(0, 4, 0), [stage('a'), stage('b', 20), stage('c', 100)]);
    expect(both.map(({ stage: id }) => id)).toEqual(['a', 'b']);
  });
  it('looks at a stage only from when it opens', () => {
    const before = sense(openGate(), fix(0, 0), []).gate;
    const first = sense(before, fix(4, 0), [stage()]);
    expect(first.signals).toEqual([]);
    expect(sense(first.gate, fix(7, 0), [stage()]).signals).toEqual(arrived);
  });
});

describe('arriving in a zone that is no circle', () => {
  const at = (east: number, north: number) => destinationPosition(destinationPosition(here, east, 90), north, 0);
  const park: GateStage = {
    ...stage(),
    radiusMeters: 0,
    zone: { area: [at(-100, -100), at(100, -100), at(100, 100), at(-100, 100)] },
  };
  const quay: GateStage = { ...stage(), zone: { line: [at(-200, 0), at(200, 0)] } };
  const from = (east: number, north: number, of: GateStage) => {
    const fixes = [0, 3].map(
      (seconds): GateInput => ({
        type: 'fix',
        fix: { position: at(east, north), accuracyMeters: 5, at: seconds * 1000 },
      }),
    );
    return signalsOf(fixes, [of]);
  };

  it('is told anywhere in an area, though its place is far, and nowhere outside but for half the accuracy', () => {
    expect(from(95, 95, park)).toEqual(arrived);
    expect(from(102, 0, park)).toEqual(arrived);
    expect(from(104, 0, park)).toEqual([]);
  });
  it('is told anywhere along a line, within its radius', () => {
    expect(from(-190, 24, quay)).toEqual(arrived);
    expect(from(180, -24, quay)).toEqual(arrived);
    expect(from(180, -29, quay)).toEqual([]);
    expect(from(231, 0, quay)).toEqual([]);
  });
});

describe('a jump of the receiver', () => {
  it('into a stage opens nothing', () =>
    expect(signalsOf([...stay(0, 5, 400), fix(6, 0), fix(7, 0), fix(8, 0), fix(9, 400)])).toEqual([]));
  it('out of a stage does not undo the dwell', () =>
    expect(signalsOf([fix(0, 10), fix(1, 500), fix(2, 500), fix(3, 10)])).toEqual(arrived));
  it('is believed after three in a row: then the first fix was the wrong one', () => {
    expect(signalsOf([fix(0, 1800), ...stay(1, 6, 0)])).toEqual([]);
    expect(signalsOf([fix(0, 1800), ...stay(1, 7, 0)])).toEqual(arrived);
  });
  it('is only what both accuracies cannot explain', () => {
    expect(signalsOf([fix(0, 70, 30), fix(1, 10, 25), fix(4, 10, 25)])).toEqual(arrived);
    expect(signalsOf([fix(0, 70, 10), fix(1, 10, 25), fix(4, 10, 5)])).toEqual([]);
  });
  it('now and then is never believed: three must come in a row', () => {
    const flickering = Array.from({ length: 39 }, (_, i) => fix(i, i % 2 === 0 ? 400 : 0));
    expect(signalsOf([...flickering, fix(39, 0), fix(42, 0)])).toEqual([]);
  });
  it('is a way that nobody runs, from eight meters a second on', () => {
    expect(signalsOf([fix(0, 80, 1), fix(8, 20, 1), fix(11, 20, 1)])).toEqual(arrived);
    expect(signalsOf([fix(0, 100, 1), fix(8, 20, 1), fix(11, 20, 1)])).toEqual([]);
  });
  it('in time that is believed at last leaves no dwell to come', () =>
    expect(signalsOf([fix(100, 10), fix(1, 10), fix(1, 10), fix(1, 10), fix(2, 40), fix(103, 10)])).toEqual([]));
  it('in time, back, is none to believe either', () => {
    expect(signalsOf([fix(10, 10), fix(5, 10), fix(13, 10)])).toEqual(arrived);
    expect(signalsOf([fix(10, 10), fix(9.5, 10), fix(12.6, 10)])).toEqual([]);
  });
});

describe('another way in', () => {
  it('is offered after twenty seconds without a usable fix', () => {
    expect(signalsOf([tick(0), tick(19.9)])).toEqual([]);
    expect(signalsOf([tick(0), tick(20)])).toEqual([offered('noFix')]);
    expect(signalsOf([fix(0, 500), fix(10, 500, 900), tick(20)])).toEqual([offered('noFix')]);
    expect(signalsOf([fix(0, 500), fix(10, 500), tick(20)])).toEqual([]);
  });
  it('is offered after 45 seconds near but not in', () => {
    expect(signalsOf(stay(0, 44, 80))).toEqual([]);
    expect(signalsOf(stay(0, 60, 80))).toEqual([offered('nearNotIn')]);
    expect(signalsOf(stay(0, 90, 95))).toEqual([]);
  });
  it('is offered after 45 seconds inside to who is not seen to arrive, as fixes come too rarely', () => {
    const every = (seconds: number, until: number) =>
      Array.from({ length: until + 1 }, (_, s) => (s % seconds === 0 ? fix(s, 10) : tick(s)));
    for (const seconds of [16, 19]) {
      expect(signalsOf(every(seconds, 44))).toEqual([]);
      expect(signalsOf(every(seconds, 45))).toEqual([offered('nearNotIn')]);
    }
    expect(signalsOf(every(15, 45))).toEqual(arrived);
  });
  it('counts the time near and the time inside as one wait', () => {
    const near = stay(0, 30, 38);
    expect(signalsOf([...near, fix(44, 25), tick(44.9)])).toEqual([]);
    expect(signalsOf([...near, fix(44, 25), tick(45)])).toEqual([offered('nearNotIn')]);
    expect(signalsOf([...near, fix(44, 20), tick(88.9)])).toEqual([offered('noFix')]);
  });
  it('waits anew for who comes fifteen meters nearer', () => {
    const nearer = [...stay(0, 40, 80), ...stay(41, 85, 63)];
    expect(signalsOf(nearer)).toEqual([]);
    expect(signalsOf([...nearer, fix(86, 63)])).toEqual([offered('nearNotIn')]);
  });
  it('waits on for who strays a little, and not for who leaves', () => {
    expect(signalsOf([...stay(0, 20, 80), ...stay(21, 45, 95)])).toEqual([offered('nearNotIn')]);
    expect(signalsOf([...stay(0, 20, 80), fix(24, 110), ...stay(28, 65, 80)])).toEqual([]);
  });
  it('is not offered to who is still coming', () => {
    const coming = Array.from({ length: 60 }, (_, i) => fix(i, 85 - i));
    expect(signalsOf(coming).map(({ type }) => type)).toEqual([]);
  });
  it('is offered at once when the position is refused or not to be had', () => {
    expect(signalsOf([trouble(0, 'refused')])).toEqual([offered('refused')]);
    expect(signalsOf([trouble(0, 'unavailable')])).toEqual([offered('unavailable')]);
  });
  it('is offered at the next stage too while the position is refused', () => {
    const { gate } = sense(openGate(), trouble(0, 'refused'), [stage('a')]);
    expect(sense(gate, tick(1), [stage('b')]).signals).toEqual([offered('refused', 'b')]);
    const mended = sense(gate, fix(2, 500), [stage('a')]).gate;
    expect(sense(mended, tick(3), [stage('b')]).signals).toEqual([]);
  });
  it('is not offered for trouble that passes beside good fixes', () => {
    const both = stay(0, 40, 500).flatMap((one, i) => [one, trouble(i, 'passing')]);
    expect(signalsOf(both)).toEqual([]);
  });
  it('is offered when trouble passes for twenty seconds and no fix comes', () =>
    expect(signalsOf([0, 10, 20].map((s) => trouble(s, 'passing')))).toEqual([offered('noFix')]));
  it('is offered once for each open stage, and never for one that is reached', () => {
    expect(signalsOf([tick(0), tick(20), tick(60), trouble(61, 'refused')])).toEqual([offered('noFix')]);
    expect(signalsOf([fix(0, 0), fix(3, 0), tick(60)])).toEqual(arrived);
    expect(signalsOf([tick(0), tick(20)], [stage('a'), stage('b', 900)])).toEqual([
      offered('noFix'),
      offered('noFix', 'b'),
    ]);
  });
  it('leaves the gate open', () =>
    expect(signalsOf([trouble(0, 'refused'), fix(1, 0), fix(4, 0)])).toEqual([offered('refused'), ...arrived]));
});
