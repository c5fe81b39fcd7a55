const formatters = new Map<string, Intl.DateTimeFormat>();

const formatterOf = (timeZone: string | undefined): Intl.DateTimeFormat => {
  const key = timeZone ?? '';
  const parts = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  const make = (zone: string | undefined) =>
    new Intl.DateTimeFormat('en-US', { ...parts, hourCycle: 'h23', calendar: 'gregory', timeZone: zone });
  const known = formatters.get(key);
  if (known) return known;
  let made: Intl.DateTimeFormat;
  try {
    made = make(timeZone);
  } catch {
    // a zone that this device does not know: its own stands in
    made = make(undefined);
  }
  formatters.set(key, made);
  return made;
};

/** What the clocks of a time zone show at a moment (milliseconds since 1970), as milliseconds of a day that has no zone; those of the device where none is named, or none of that name is known here. */
export const zoneTime = (wall: number, timeZone?: string): number => {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(wall)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const [year, month, day] = [parts.get('year') ?? 1970, parts.get('month') ?? 1, parts.get('day') ?? 1];
  const [hour, minute, second] = [parts.get('hour') ?? 0, parts.get('minute') ?? 0, parts.get('second') ?? 0];
  return Date.UTC(year, month - 1, day, hour, minute, second);
};
