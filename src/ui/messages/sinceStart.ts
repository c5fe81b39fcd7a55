/** Time since a start as a clock shows it: `0:04`, `1:12`. */
export const sinceStart = (minutes: number): string => {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
