import type { Position } from '../../../src/core/lib/position';
import type { HuntStage } from '../../../src/core/prepare/hunt';
import { type Case, said, tonguesOf } from '../case';
import { hereOf, metersBetween } from '../ground';
import { plain } from '../words';
import { notAlike, notHere, onePoint, spotsOf } from './places';
import { type Rule, rowsMeant } from './rule';

/** A name that stands on the map anyway: that of a stage, or of what is at its point. */
const notMarked = (one: Case, name: string, at: Position): readonly string[] => {
  const rows = rowsMeant(one, name).map(({ number }) => number);
  const isMarked = ({ site, position }: HuntStage): boolean =>
    rows.includes(site?.row ?? -1) || metersBetween({ ...position, reach: 0 }, { ...at, reach: 0 }) < onePoint;
  return one.hunt.stages.some(isMarked) ? [`the map shows it: ${name}`] : [];
};

/** The place that bears the name, on the map: all that bear it lie within what is forgiven, and who shows the stage itself earns nothing. */
export const pin: Rule = (one, { parts: [name = ''] }) => {
  const { content } = one.challenge;
  if (content.type !== 'pin') return ['no place to put on the map'];
  const { at, withinMeters, zeroAtMeters } = content;
  const pinned = { ...at, reach: 0 };
  const away = spotsOf(rowsMeant(one, name)).map((spot) => metersBetween(spot, pinned) - spot.reach);
  const here = metersBetween(hereOf(one), pinned);
  const isCalled = tonguesOf(one).every((tongue) => plain(said(content.name ?? '', tongue)) === plain(name));
  return [
    ...notHere(one, [name]),
    ...notAlike(one, [name]),
    ...notMarked(one, name, at),
    ...(Math.min(...away) <= 1 ? [] : [`not there: ${name}`]),
    ...(Math.max(...away) <= withinMeters ? [] : [`several places: ${name}`]),
    ...(withinMeters >= 30 && withinMeters < zeroAtMeters ? [] : ['no finger is so fine']),
    ...(zeroAtMeters <= here && withinMeters <= 0.45 * here ? [] : ['who shows the stage earns something']),
    ...(isCalled ? [] : ['the answer is called otherwise']),
  ];
};
