import { type Dataset, nameAt, positionAt } from '../../dataset';
import { once, onceAt } from '../../dataset/sites/once';
import { distanceMeters } from '../../lib/geo';
import { remembered } from '../../lib/remembered';
import { tidied, wordsOf } from '../../lib/text';
import { kindNamed } from '../facts/kinds';
import { listed } from '../facts/values';
import type { Cell, Proof } from '../hunt';
import { closeInSize, leastApart } from './apart';
import { isTorn, type Near, type Subject, sitesAround, standTogether } from './family';

/** A site that stands in a question by its name. */
export interface Peer {
  readonly index: number;
  readonly meters: number;
  readonly name: string;
  /** Whether no other site that may be meant is called like it, and whether all that are stand in one place. */
  readonly isOnly: boolean;
  readonly isGathered: boolean;
}

/** The longest name that is an option, and that is one of several in an option. */
const longestName = 70;
const longestOfSeveral = 40;
/** Sites nearer than this are the place itself under another name. */
export const samePlaceMeters = 30;
/** Two names nearer to each other than this are of one point: nobody compares how far they are. */
export const onePointMeters = 10;
/** The platforms of a station lie no farther apart, nor than an eighth of the way to them: from here they are one place. */
const gathered = { meters: 120, share: 1 / 8 };
/** Who hears a name thinks of all that bear it so near, or not twice as far as the nearest. */
const meantMeters = 3000;
/** Whether who hears the name of a place so far away may mean another that bears it. */
const isMeantToo = (otherMeters: number, meters: number): boolean => otherMeters <= Math.max(meantMeters, 2 * meters);
/** Whether two that lie so far apart are one place, seen from so far. */
const isOnePlace = (apartMeters: number, meters: number): boolean =>
  apartMeters <= Math.min(gathered.meters, meters * gathered.share);

/** So many peers are chosen from. */
const mostPeers = 40;

/** What two spellings of one name have in common: dashes and spaces come and go. */
export const nameKey = remembered((name): string => wordsOf(name).join(' '), 20_000);

/** Signs that stand for letters which a file has lost: `?USTA`, `Jasper?s`, `IV∞`. */
const lostLetters = /\?\p{L}|[∞\ufffd]/u;

/** Whether a name is one by which a place can be known: a word, whole, and more than what kinds of place it is. */
export const isProper = (name: string): boolean =>
  /\p{L}{2}/u.test(name) && !lostLetters.test(name) && !listed(name).every((part) => kindNamed(part) !== undefined);

/** Sites around that have a name, each name once and by the nearest site, without those that stand in this place or are called like it. */
export const namedAround = ({ dataset, site }: Pick<Subject, 'dataset' | 'site'>): readonly Peer[] =>
  findNamed(dataset, site);

/** The sites of a dataset by what their names have in common. */
export const bearers = once((dataset) => {
  const called = new Map<string, number[]>();
  for (let i = 0; i < dataset.size; i += 1) {
    const name = nameKey(nameAt(dataset, i));
    const alike = called.get(name);
    if (alike) alike.push(i);
    else called.set(name, [i]);
  }
  return called;
});

const findNamed = onceAt((dataset, site: number): readonly Peer[] => {
  const called = new Map<string, Near>();
  for (const near of sitesAround({ dataset, site })) {
    const name = nameKey(nameAt(dataset, near.index));
    if (!called.has(name)) called.set(name, near);
  }
  called.delete(nameKey(nameAt(dataset, site)));
  const at = positionAt(dataset, site);
  return [...called].flatMap(([plain, { index, meters }]) => {
    const alike = (bearers(dataset).get(plain) ?? []).filter((other) =>
      isMeantToo(distanceMeters(at, positionAt(dataset, other)), meters),
    );
    const name = nameAt(dataset, index);
    const fits =
      !isTorn(dataset, index) && isProper(name) && name.length <= longestName && rounded(meters) >= samePlaceMeters;
    const here = positionAt(dataset, index);
    const isGathered = alike.every((one) => isOnePlace(distanceMeters(here, positionAt(dataset, one)), meters));
    return fits ? [{ index, meters, name, isOnly: alike.length === 1, isGathered }] : [];
  });
});

/** Sites within a walk whose way from here is not told. */
export const peersWithinWalk = (subject: Subject): readonly Peer[] =>
  namedAround(subject).filter(({ index, meters }) => isWalkable(meters) && !subject.isTold(index));

/** Those of them by whose name only one place is meant. */
export const peersAround = (subject: Subject): readonly Peer[] =>
  peersWithinWalk(subject).filter(({ isGathered }) => isGathered);

/** What a search gives among places that are no stages to come, else among all that come neither just before nor just after this one: who answers looks for what is asked for. */
export const offTheWay = <T>(
  subject: Subject,
  peers: readonly Peer[],
  search: (peers: readonly Peer[]) => T | undefined,
): T | undefined => {
  const away = peers.filter(({ index }) => !subject.isBeside(index));
  return search(away.filter(({ index }) => !subject.isComing(index))) ?? search(away);
};

/** The first of those that stand at one point, each by its name. */
export const onePerPoint = ({ dataset }: Pick<Subject, 'dataset'>, peers: readonly Peer[]): readonly Peer[] => {
  const kept: Peer[] = [];
  for (const peer of peers) {
    const at = positionAt(dataset, peer.index);
    if (kept.every(({ index }) => rounded(distanceMeters(positionAt(dataset, index), at)) >= onePointMeters))
      kept.push(peer);
  }
  return kept;
};

/** Peers to compare: those that the players come to in this hunt, then the nearest; none of which this fact is told elsewhere. */
export const peersToCompare = (subject: Subject): readonly Peer[] => {
  const [stages, others]: [Peer[], Peer[]] = [[], []];
  for (const peer of namedAround(subject)) {
    const kin = subject.isStage(peer.index) ? stages : others;
    if (peer.isOnly && kin.length < mostPeers && !subject.isTold(peer.index)) kin.push(peer);
  }
  return [...stages, ...others].slice(0, mostPeers);
};

/** The other sites of a dataset that are called like one of them; none of one without a name. */
export const namesakesOf = (dataset: Dataset, site: number): readonly number[] => {
  const name = nameKey(nameAt(dataset, site));
  return name === '' ? [] : (bearers(dataset).get(name) ?? []).filter((other) => other !== site);
};

/** Whether no other site that may be meant is called like the place itself. */
export const isNamedAlone = ({ dataset, site }: Pick<Subject, 'dataset' | 'site'>): boolean => {
  const name = nameKey(nameAt(dataset, site));
  const alike = bearers(dataset).get(name) ?? [];
  const at = positionAt(dataset, site);
  return (
    name !== '' && alike.every((one) => one === site || distanceMeters(at, positionAt(dataset, one)) > meantMeters)
  );
};

/** Whether a name is short enough to stand beside others in one option. */
export const isShort = (name: string): boolean => name !== '' && name.length <= longestOfSeveral;

/** Whether cells have names, each another, that can be options. */
export const areNamed = (cells: readonly Cell[]): boolean =>
  cells.every(({ name }) => isProper(name) && name.length <= longestName) &&
  new Set(cells.map(({ name }) => nameKey(name))).size === cells.length;

/** Whether these are cells of other sites than the place itself, with names of their own. */
export const areOthers = (proof: Proof, cells: readonly Cell[]): boolean =>
  standTogether(proof, cells) &&
  areNamed(cells) &&
  cells.every(({ site, name }) => site !== proof.subject.site && nameKey(name) !== nameKey(proof.subject.name));

/** Whether a cell of names holds what its site is called, be it with its street behind. */
export const isCalled = ({ raw, name }: Cell): boolean => name === tidied(raw) || name.startsWith(`${tidied(raw)}, `);

/** Whether these are name cells with places, each at a point of its own, none of them the place itself nor too far to walk to. */
export const arePlaces = ({ subject }: Proof, cells: readonly Cell[]): boolean =>
  areNamed([subject, ...cells]) &&
  cells.every(
    (cell, i) =>
      cells.slice(0, i).every((other) => rounded(metersTo(other, cell)) >= onePointMeters) &&
      cell.dataset === subject.dataset &&
      cell.column === subject.column &&
      isCalled(cell) &&
      rounded(metersTo(subject, cell)) >= samePlaceMeters &&
      isWalkable(metersTo(subject, cell)),
  );

/** Farther than this nobody on foot sees a place or has it in mind: half an hour's walk, with the ways that streets take. */
const walkableMeters = 2000;

/** Whether a place is so near that whoever stands here can look or walk there. */
export const isWalkable = (meters: number): boolean => rounded(meters) <= walkableMeters;

/** Lengths are compared in tenths of a meter. */
export const rounded = (meters: number): number => Math.round(meters * 10) / 10;

/** Meters from one cell's place to another's; NaN where one has none. */
export const metersTo = (from: Cell, to: Cell): number =>
  from.position && to.position ? distanceMeters(from.position, to.position) : Number.NaN;

/** Whether, seen from a place, another may be meant by a cell's name, and is another place: both have places and one name. */
export const isMistakable = (from: Cell, cell: Cell, other: Cell): boolean =>
  cell.dataset === other.dataset &&
  nameKey(cell.name) === nameKey(other.name) &&
  isMeantToo(metersTo(from, other), metersTo(from, cell)) &&
  !isOnePlace(metersTo(cell, other), metersTo(from, cell));

/** What is farther lies at least so many meters farther. */
const fartherMeters = 60;

/** Whether one lies clearly farther than the other: so many times as far, half as far again at least. */
export const isFarther = (far: number, near: number, times = leastApart.distance): boolean =>
  rounded(far) >= rounded(near * times) && rounded(far) >= rounded(near + fartherMeters);

/** How close the nearest two of these distances come, the least first. */
export const closeInDistance = (meters: readonly number[]): number =>
  Math.max(...meters.slice(1).map((far, i) => closeInSize(meters[i] ?? 0, far, leastApart.distance)));
