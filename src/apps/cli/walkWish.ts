import type { Position } from '../../core/lib/position';
import type { Outing } from '../../core/prepare/make/outing';
import type { Call } from './command';
import { makeWords } from './makeWords';

/** WGS84 degrees as they are typed, `47.2138,-1.5563`; undefined for anything else. */
export const positionIn = (typed: string): Position | undefined => {
  const [, lat, lng] = /^\s*(-?\d+(?:\.\d+)?)\s*[,; ]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(typed) ?? [];
  const position = { lat: Number(lat), lng: Number(lng) };
  return Math.abs(position.lat) <= 90 && Math.abs(position.lng) <= 180 ? position : undefined;
};

/** What may be told of a walk by a number, and between which. */
const bounds = {
  pace: { least: 1, most: 10 },
  detour: { least: 1, most: 3 },
  'per-stage': { least: 0, most: 60 },
  apart: { least: 30, most: 2000 },
} as const;

type Measured = keyof typeof bounds;

const numberIn = (typed: string): number =>
  /^\d+(?:[.,]\d+)?$/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN;

/** How the walk is wished: as it is typed, or the sentence that says what was not understood. */
export const walkWishOf = ({
  options,
  language,
}: Pick<Call, 'options' | 'language'>):
  | Pick<Outing, 'walk' | 'apartMeters' | 'weight' | 'stepFree' | 'returns'>
  | string => {
  const words = makeWords[language];
  const { end } = options;
  const to = end === undefined || end === 'start' ? undefined : positionIn(end);
  if (end !== undefined && end !== 'start' && to === undefined) return words.badEnd(end);
  const numbers = new Map<Measured, number>();
  for (const name of Object.keys(bounds) as Measured[]) {
    const typed = options[name];
    if (typed === undefined) continue;
    const [number, { least, most }] = [numberIn(typed), bounds[name]];
    if (!(number >= least && number <= most)) return words.badNumber(name, typed, least, most);
    numbers.set(name, number);
  }
  const [pace, detour, minutesPerStage] = [numbers.get('pace'), numbers.get('detour'), numbers.get('per-stage')];
  const walk = {
    ...(to && { end: to }),
    ...(pace !== undefined && { metersPerSecond: Math.round((pace / 3.6) * 100) / 100 }),
    ...(detour !== undefined && { detour }),
    ...(minutesPerStage !== undefined && { minutesPerStage }),
  };
  return {
    walk: Object.keys(walk).length > 0 ? walk : undefined,
    apartMeters: numbers.get('apart'),
    weight: options.weight,
    stepFree: options['step-free'],
    returns: end === 'start',
  };
};
