import type { Direction } from '../../../src/core/challenge/types/direction';
import type { Position } from '../../../src/core/lib/position';
import type { HuntStage } from '../../../src/core/prepare/hunt';
import { kindsNamed } from '../alike';
import { type Case, optionsOf, type Row, type Table } from '../case';
import { bearing, hereOf, metersBetween } from '../ground';
import { plain, stems } from '../words';
import { arrangedIn, beforeEach, endFaults } from './arranged';
import { type Rule, rowsMeant } from './rule';

/** From how many meters to how many a named place may lie, by all that bear the name and all that they cover. */
interface Reach {
  readonly least: number;
  readonly most: number;
}

export const spotsOf = (rows: readonly Row[]) => rows.flatMap(({ spot }) => (spot ? [spot] : []));

const reachOf = (one: Case, name: string): Reach => {
  const here = hereOf(one);
  const spots = spotsOf(rowsMeant(one, name));
  const away = spots.map((spot) => metersBetween(here, spot));
  return {
    least: Math.min(...away.map((meters, i) => meters - (spots[i]?.reach ?? 0))),
    most: Math.max(...away.map((meters, i) => meters + (spots[i]?.reach ?? 0))),
  };
};

/** The nearest that bears a name: who asks which is nearest means that one. */
const nearestOf = (one: Case, name: string): Reach => {
  const here = hereOf(one);
  const all = spotsOf(rowsMeant(one, name)).map((spot) => ({ meters: metersBetween(here, spot), reach: spot.reach }));
  const meters = Math.min(...all.map((spot) => spot.meters));
  const { reach = 0 } = all.find((spot) => spot.meters === meters) ?? {};
  return { least: meters - reach, most: meters + reach };
};

const isKnown = ({ most }: Reach): boolean => Number.isFinite(most);
/** What lies a fifth and forty meters farther is farther to any eye on a map. */
const isClearlyNearer = (near: Reach, far: Reach): boolean =>
  isKnown(near) && isKnown(far) && far.least >= 1.2 * near.most && far.least >= near.most + 40;

/** Half an hour there on foot, as the crow flies: what lies farther nobody looks for from here. */
const farthest = 2050;

/** Each name is of another place than this, and of one that people on foot may know. */
export const notHere = (one: Case, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const { least } = nearestOf(one, name);
    if (!(least > 20) || plain(name) === plain(one.challenge.proof?.subject.name ?? ''))
      return [`not another place: ${name}`];
    return least > farthest ? [`too far to walk to: ${name}`] : [];
  });

/** At so few meters from each other two names are of one point. */
export const onePoint = 10;

const isAt = ({ spot }: Row, { lat, lng }: Position): boolean =>
  spot !== undefined && metersBetween(spot, { lat, lng, reach: 0 }) < onePoint;

/** The stages that teams come from or go to next, on whichever way through the hunt; none where they go as they like. */
const nextTo = ({ hunt: { stages, circuits, rules }, stage }: Case): readonly HuntStage[] => {
  if (rules.mode === 'free') return [];
  const ids = circuits.flatMap((order) => {
    const at = order.indexOf(stage.id);
    return at < 0 ? [] : [order[at - 1], order[at + 1]];
  });
  return stages.filter(({ id }) => ids.includes(id));
};

/** Who is asked for a place looks for it: for the next one too soon, for the last one again. */
const notOnTheWay = (one: Case, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const rows = rowsMeant(one, name);
    const isOf = ({ site, position }: HuntStage): boolean =>
      rows.some((row) => row.number === site?.row || isAt(row, position));
    return nextTo(one).some(isOf) ? [`the walk comes from there or goes there next: ${name}`] : [];
  });

/** Of two names of one point neither is nearer. */
const notTwice = (one: Case, names: readonly string[]): readonly string[] => {
  const rows = names.map((name) => rowsMeant(one, name));
  const isTwo = (some: readonly Row[], others: readonly Row[]): boolean =>
    some.some((row) => others.some(({ spot }) => spot !== undefined && isAt(row, spot)));
  return names.flatMap((name, i) =>
    rows.slice(0, i).some((others) => isTwo(rows[i] ?? [], others)) ? [`at one point with another: ${name}`] : [],
  );
};

/** The words of a name that are no kind of place, nor say how old or large it is. */
const tellingWords = (name: string): readonly string[] =>
  stems(name).filter(
    (word) =>
      word.length >= 4 &&
      kindsNamed(word).length === 0 &&
      !/^(saint|sainte|notre|dame|grand|grande|petit|petite|vieux|ancien|ancienne|prive|privee|public|ferme|maison|casa|haus|house)$/.test(
        word,
      ),
  );

const byWord = ({ rows }: Table): ReadonlyMap<string, readonly Row[]> => {
  const bearers = new Map<string, Row[]>();
  for (const row of rows)
    for (const word of new Set(stems(row.name))) {
      const alike = bearers.get(word);
      if (alike) alike.push(row);
      else bearers.set(word, [row]);
    }
  return bearers;
};

const known = new WeakMap<Table, ReadonlyMap<string, readonly Row[]>>();

/** The rows of a file in whose names a word stands, looked for once. */
const bearersOf = (table: Table, word: string): readonly Row[] => {
  const bearers = known.get(table) ?? byWord(table);
  known.set(table, bearers);
  return bearers.get(word) ?? [];
};

/** A word that so few names have, of all and of those in reach, tells where its place is: beside the one that has it too. */
const isRare = (one: Case, word: string): boolean => {
  const { rows } = one.table;
  const here = hereOf(one);
  const bearers = bearersOf(one.table, word);
  if (bearers.length > Math.max(3, rows.length / 10)) return false;
  const isInReach = ({ spot }: Row): boolean => spot !== undefined && metersBetween(here, spot) < farthest;
  return bearers.filter(isInReach).length * 4 < rows.filter(isInReach).length;
};

/** Nobody needs to look how near what is called like this place lies. */
export const notAlike = (one: Case, names: readonly string[]): readonly string[] => {
  const own = tellingWords(one.challenge.proof?.subject.name ?? '').filter((word) => isRare(one, word));
  return names
    .filter((name) => tellingWords(name).some((word) => own.includes(word)))
    .map((name) => `the name tells that it is near: ${name}`);
};

const compared = (one: Case, names: readonly string[]): readonly string[] => [
  ...notAlike(one, names),
  ...notHere(one, names),
  ...notOnTheWay(one, names),
  ...notTwice(one, names),
];

/** The nearest of the options: all that may be meant by its name lie clearly nearer than the nearest of each other name. */
export const nearest: Rule = (one) => {
  const { right, wrong, all } = optionsOf(one, 'fr');
  const near = reachOf(one, right);
  return [
    ...compared(one, all),
    ...wrong
      .filter((name) => !isClearlyNearer(near, nearestOf(one, name)))
      .map((name) => `not clearly farther: ${name}`),
  ];
};

const inOrder = (one: Case, option: string): boolean => {
  const reaches = option.split(' → ').map((name) => reachOf(one, name));
  return reaches.length === 3 && reaches.slice(1).every((far, i) => isClearlyNearer(reaches[i] as Reach, far));
};

/** Places that are put in the order of their distance: each clearly nearer than all that come behind it. */
const arrangedByDistance = (one: Case, names: readonly string[]): readonly string[] =>
  beforeEach(names)
    .filter(([near, far]) => !isClearlyNearer(reachOf(one, near), reachOf(one, far)))
    .map(([near, far]) => `${near} clearly nearer than ${far}? no`);

/** Only one order is right. */
export const nearToFar: Rule = (one) => {
  const arranged = arrangedIn(one, 'fr');
  if (arranged) return [...compared(one, arranged.ones), ...arrangedByDistance(one, arranged.ones), ...endFaults(one)];
  const { right, wrong } = optionsOf(one, 'fr');
  const names = right.split(' → ');
  const strange = wrong.filter((option) => option.split(' → ').sort().join() !== [...names].sort().join());
  return [
    ...compared(one, names),
    ...(inOrder(one, right) ? [] : [`not in this order: ${right}`]),
    ...wrong.filter((option) => option === right || inOrder(one, option)).map((option) => `right too: ${option}`),
    ...strange.map((option) => `of other places: ${option}`),
  ];
};

/** Whether one is nearer than the other. */
export const nearer: Rule = (one, { parts: [first = '', second = ''] }) => {
  const [a, b] = [reachOf(one, first), reachOf(one, second)];
  const isTrue = /^(vrai|true)$/i.test(optionsOf(one, 'fr').right);
  const isSo = isTrue ? isClearlyNearer(a, b) : isClearlyNearer(b, a);
  return [...compared(one, [first, second]), ...(isSo ? [] : [`not sure which is nearer: ${first}, ${second}`])];
};

const directions = [
  ['nord', 'nord est', 'est', 'sud est', 'sud', 'sud ouest', 'ouest', 'nord ouest'],
  ['north', 'north east', 'east', 'south east', 'south', 'south west', 'west', 'north west'],
];

const turnBetween = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

const degreesOf = (option: string): number => {
  const named = plain(option).replace(/^(?:au|a l|to the) /, '');
  return 45 * Math.max(...directions.map((turns) => turns.indexOf(named)));
};

/** Meters by which a team may stand beside the place while it points. */
const aside = 30;

/** The direction in which all that bear the name lie: who points well earns all, wherever around the place, and who points a quarter of a turn away nothing. */
const pointed = (one: Case, { answer, withinDegrees, zeroAtDegrees }: Direction, name: string): readonly string[] => {
  const here = hereOf(one);
  const spots = spotsOf(rowsMeant(one, name));
  const off = spots.map((spot) => turnBetween(bearing(here, spot), answer));
  const fromAside = spots.flatMap((spot) =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
      const [north, east] = [Math.cos((eighth * Math.PI) / 4), Math.sin((eighth * Math.PI) / 4)];
      const lng = here.lng + (east * aside) / (111_195 * Math.cos((here.lat * Math.PI) / 180));
      return turnBetween(bearing({ ...here, lat: here.lat + (north * aside) / 111_195, lng }, spot), answer);
    }),
  );
  return [
    ...(spots.length > 0 && Math.max(...off) <= 10 ? [] : [`not at ${answer} degrees: ${name}`]),
    ...(withinDegrees >= Math.max(15, ...fromAside) ? [] : ['the error forgiven is less than that of a receiver']),
    ...(withinDegrees < zeroAtDegrees && zeroAtDegrees <= 90 ? [] : ['a quarter of a turn away earns something']),
  ];
};

/** The side on which all that bear the name lie: within a sixteenth of a turn of the right one, far from the others. */
export const direction: Rule = (one, { parts: [name = ''] }) => {
  const here = hereOf(one);
  const spots = spotsOf(rowsMeant(one, name));
  const { right, wrong } = optionsOf(one, 'fr');
  const off = (option: string) => {
    const turns = spots.map((spot) => turnBetween(bearing(here, spot), degreesOf(option)));
    return { most: Math.max(...turns), least: Math.min(...turns) };
  };
  const isFar = reachOf(one, name).least >= 60;
  const { content } = one.challenge;
  if (content.type === 'direction')
    return [
      ...notHere(one, [name]),
      ...(isFar ? [] : [`too near for a direction: ${name}`]),
      ...pointed(one, content, name),
    ];
  return [
    ...notHere(one, [name]),
    ...(isFar && spots.length > 0 ? [] : [`too near for a direction: ${name}`]),
    ...(off(right).most <= 22.5 ? [] : [`not ${right}: ${name}`]),
    ...wrong.filter((option) => !(off(option).least >= 45)).map((option) => `hardly another side: ${option}`),
  ];
};

const metersNamed = (option: string): number => {
  const [, digits = '', unit] = /^([\d.,]+)\s(m|km)$/.exec(option.replace(/[\u00a0\u202f]/g, ' ')) ?? [];
  return Number(digits.replace(',', '.')) * (unit === 'km' ? 1000 : 1);
};

/** How far it is: the right option is nearly so, the others are far from it. */
export const distance: Rule = (one, { parts: [name = ''] }) => {
  const { least, most } = reachOf(one, name);
  const { right, wrong } = optionsOf(one, 'fr');
  const isNearly = (meters: number) => meters >= 0.85 * least && meters <= 1.15 * most;
  const isSpread = !(most <= 1.3 * least);
  return [
    ...notHere(one, [name]),
    ...(isSpread ? [`several places or a large one: ${name}`] : []),
    ...(isNearly(metersNamed(right)) ? [] : [`not ${right}: ${Math.round(least)} m`]),
    ...wrong
      .filter((option) => {
        const ratio = metersNamed(option) / least;
        return !(ratio <= 0.65 || metersNamed(option) / most >= 1.5);
      })
      .map((option) => `nearly right too: ${option}`),
  ];
};
