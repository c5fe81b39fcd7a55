import type { ChartLabels } from './view';

/** Steps between two lines of the graticule, in seconds of arc: those that a chart reader expects. */
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18_000, 36_000, 108_000] as const;

/** The step, in seconds of arc, that leaves at least `leastPixels` between two meridians. */
export const roundStep = (secondsPerPixel: number, leastPixels: number): number =>
  steps.find((step) => step >= leastPixels * secondsPerPixel) ?? 108_000;

/** The step that suits a zoom level of the map. */
export const graticuleStep = (zoom: number, leastPixels = 150): number =>
  roundStep((360 * 3600) / (256 * 2 ** zoom), leastPixels);

/** The multiples of `stepSeconds` between two angles in degrees, as whole seconds of arc. */
export const linesBetween = (from: number, to: number, stepSeconds: number): readonly number[] => {
  const first = Math.ceil((from * 3600) / stepSeconds);
  const last = Math.floor((to * 3600) / stepSeconds);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * stepSeconds);
};

/** An angle as a chart writes it: `47° 13′ 05″ N`, without seconds or minutes where the step needs none. */
export const sayAngle = (
  seconds: number,
  axis: 'latitude' | 'longitude',
  stepSeconds: number,
  compass: ChartLabels['compass'],
): string => {
  const whole = Math.abs(seconds);
  const degrees = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const parts = [`${degrees}°`];
  if (stepSeconds % 3600 !== 0) parts.push(`${String(minutes).padStart(2, '0')}′`);
  if (stepSeconds % 60 !== 0) parts.push(`${String(whole % 60).padStart(2, '0')}″`);
  const [plus, minus] = axis === 'latitude' ? [compass.north, compass.south] : [compass.east, compass.west];
  if (seconds !== 0) parts.push(seconds > 0 ? plus : minus);
  return parts.join('\u00a0');
};
