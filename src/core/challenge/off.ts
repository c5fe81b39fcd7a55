import type { Text } from '../lib/language';

/** Meters as one says them: to the next 5 below 100, else to the next 10, from 1,000 on in kilometers. */
const distances = (meters: number): readonly [string, string] => {
  const step = meters < 100 ? 5 : 10;
  const whole = Math.round(meters / step) * step;
  if (whole < 1000) return [`${whole}\u00a0m`, `${whole}\u00a0m`];
  const kilometers = String(meters < 9950 ? Math.round(meters / 100) / 10 : Math.round(meters / 1000));
  return [`${kilometers.replace('.', ',')}\u00a0km`, `${kilometers}\u00a0km`];
};

/** How far from the right place. */
export const awayTold = (meters: number): Text => {
  const [fr, en] = distances(meters);
  return { fr: `à ${fr}`, en: `${en} away` };
};

const winds = {
  fr: ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'],
  en: ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'],
} as const;

/** Degrees from north, with the wind that blows from there. */
export const bearingTold = (degrees: number): Text => {
  const wind = Math.round((((degrees % 360) + 360) % 360) / 45) % 8;
  return { fr: `${winds.fr[wind]}, ${degrees}°`, en: `${winds.en[wind]}, ${degrees}°` };
};
