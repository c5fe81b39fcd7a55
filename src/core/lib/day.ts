const dayMs = 24 * 60 * 60 * 1000;

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0');

/** The day of a date in milliseconds since 1970, in UTC: `2026-11-30`. After Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days; from the year 0 on. */
export const dayOf = (ms: number): string => {
  const days = Math.floor(ms / dayMs) + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(ofYear - Math.floor((153 * march + 2) / 5) + 1, 2)}`;
};

/** Days since 1970 to a day of the calendar; the same author's days_from_civil, from the year 0 on. A day that its month has not is one of the next. */
export const daysTo = (year: number, month: number, day: number): number => {
  const from = month <= 2 ? year - 1 : year;
  const era = Math.floor(from / 400);
  const yearOfEra = from - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear - 719_468;
};

/** A date in milliseconds since 1970 as ISO 8601 has it, in UTC: `2026-11-30T14:05:09.120Z`. */
export const isoOf = (ms: number): string => {
  const inDay = Math.floor(ms) - Math.floor(ms / dayMs) * dayMs;
  const [hours, minutes] = [Math.floor(inDay / 3_600_000), Math.floor(inDay / 60_000) % 60];
  const [seconds, rest] = [Math.floor(inDay / 1000) % 60, inDay % 1000];
  return `${dayOf(ms)}T${padded(hours, 2)}:${padded(minutes, 2)}:${padded(seconds, 2)}.${padded(rest, 3)}Z`;
};
