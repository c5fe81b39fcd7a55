import { observedValue } from '../challenge/types/observe';
import type { Credit } from '../dataset/dataset';
import { byText, grouped } from '../lib/grouped';
import { canonicalJson } from '../lib/hash';
import { stagePlay } from '../play/course';
import { replay } from '../play/evolve';
import type { OpenedPlay } from '../play/kept';
import { isOnSpot } from '../play/onSpot';
import type { Play } from '../play/play';
import type { Hunt, HuntChallenge, HuntStage, Observed } from '../prepare/hunt';
import { dayAnswered } from './plays';

/** A value that teams saw on the spot. */
export interface Seen {
  readonly value: string;
  /** How many teams say so. */
  readonly agree: number;
  /** How many of them were there by GPS or by the word on the spot, and not by their own word alone. */
  readonly located: number;
  /** The last day on which one said so, in UTC. */
  readonly day: string;
}

/** One cell of a dataset, and what was seen there, what most teams say first. */
export interface SeenCell {
  readonly cell: Observed;
  readonly seen: readonly Seen[];
  /** How many teams said something, and how many that they can't tell. */
  readonly answers: number;
  readonly unsure: number;
}

/** What was seen of one dataset, and whose it is. */
export interface SeenDataset {
  readonly name: string;
  readonly credit: Credit | null;
  readonly cells: readonly SeenCell[];
}

/** What one team said of one cell. */
interface Said {
  readonly credit: Credit | null;
  readonly cell: Observed;
  /** Undefined where it can't tell. */
  readonly value: string | undefined;
  readonly isLocated: boolean;
  readonly day: string;
}

const creditOf = (hunt: Hunt, { credits }: HuntChallenge): Credit | null =>
  credits.map((number) => hunt.credits[number]).find((credit) => credit?.kind === 'data') ?? null;

const saidOf = (opened: OpenedPlay, play: Play, stage: HuntStage, challenge: HuntChallenge): Said | undefined => {
  const { content, observed: cell, id } = challenge;
  const left = stagePlay(play, stage.id).challenges.get(id);
  const reply = left?.replies.at(-1);
  if (content.type !== 'observe' || cell === undefined || reply === undefined) return undefined;
  const { arrivedBy } = stagePlay(play, stage.id);
  return {
    credit: creditOf(opened.record.hunt, challenge),
    cell,
    value: observedValue(content, reply),
    isLocated: arrivedBy === 'gps' || arrivedBy === 'code',
    day: dayAnswered(opened, stage.id, id),
  };
};

const keyOfDataset = ({ cell, credit }: Said): string =>
  canonicalJson([cell.dataset, credit && [credit.title, credit.publisher, credit.url]]);

const keyOfCell = ({ cell: { site, column, raw } }: Said): string => canonicalJson([site, column, raw]);

const seenOf = (said: readonly Said[]): readonly Seen[] =>
  grouped(
    said.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }])),
    ({ value }) => value,
  )
    .map((group) => ({
      value: group[0].value,
      agree: group.length,
      located: group.filter(({ isLocated }) => isLocated).length,
      day:
        group
          .map(({ day }) => day)
          .sort(byText)
          .at(-1) ?? '',
    }))
    .sort((one, other) => other.agree - one.agree || byText(one.value, other.value));

const cellsOf = (said: readonly Said[]): readonly SeenCell[] =>
  grouped(said, keyOfCell)
    .map((group) => {
      const answers = group.filter(({ value }) => value !== undefined).length;
      return { cell: group[0].cell, seen: seenOf(group), answers, unsure: group.length - answers };
    })
    .filter(({ answers }) => answers > 0)
    .sort((one, other) => one.cell.row - other.cell.row || byText(one.cell.column, other.cell.column));

/** All that a play says of cells, once of each: what it said last; and how much of it was said at home. */
const saidIn = (opened: OpenedPlay): { readonly said: readonly Said[]; readonly atHome: number } => {
  const play = replay(opened.log.map(({ event }) => event));
  const all = opened.record.hunt.stages.flatMap((stage) =>
    stage.challenges.flatMap((challenge) => {
      const said = saidOf(opened, play, stage, challenge);
      return said ? [{ said, isThere: isOnSpot(play, stage.id) }] : [];
    }),
  );
  const there = all.flatMap(({ said, isThere }) => (isThere ? [said] : []));
  const once = new Map(there.map((said) => [keyOfDataset(said) + keyOfCell(said), said]));
  return { said: [...once.values()], atHome: all.length - there.length };
};

/** What teams saw of the data, of plays that are told once each; and how many answers came from home. */
export const observationsIn = (
  plays: readonly OpenedPlay[],
): { readonly datasets: readonly SeenDataset[]; readonly atHome: number } => {
  const all = plays.map(saidIn);
  const datasets = grouped(
    all.flatMap(({ said }) => said),
    keyOfDataset,
  )
    .map((group) => ({ name: group[0].cell.dataset, credit: group[0].credit, cells: cellsOf(group) }))
    .filter(({ cells }) => cells.length > 0)
    .sort((one, other) => byText(one.name, other.name));
  return { datasets, atHome: all.reduce((sum, { atHome }) => sum + atHome, 0) };
};

/** Whether teams agree with the data, with each other, or neither. */
export type Stand = 'confirmed' | 'new' | 'disputed';

/** How what was seen in a cell stands to what the data says. */
export const standOf = ({ cell, seen }: SeenCell): Stand => {
  if (seen.length > 1) return 'disputed';
  return seen[0]?.value === cell.raw ? 'confirmed' : 'new';
};
