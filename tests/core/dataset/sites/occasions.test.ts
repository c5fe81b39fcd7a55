import { describe, expect, it } from 'vitest';
import { findSite } from '../../../../src/core/dataset';
import type { Dataset } from '../../../../src/core/dataset/dataset';
import { occasionsOf } from '../../../../src/core/dataset/sites/occasions';
import { csvOf, reading } from '../../../builders/dataset';

const datasetIn = (text: string): Dataset => {
  const { dataset, problems } = reading(text);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
};

/** A calendar of three events at three places, of which the first is said so. */
const calendar = (...lines: readonly string[]): Dataset => {
  const event = (n: number, said: readonly string[]) =>
    ['BEGIN:VEVENT', `UID:e${n}`, `SUMMARY:Bal ${n}`, `GEO:47.2${n};-1.5${n}`, ...said, 'END:VEVENT'].join('\r\n');
  const others = [2, 3].map((n) => event(n, ['DTSTART:20261201T100000', 'DTEND:20261201T110000']));
  return datasetIn(['BEGIN:VCALENDAR', event(1, lines), ...others, 'END:VCALENDAR'].join('\r\n'));
};
const timesOf = (dataset: Dataset, id: string) => occasionsOf(dataset, findSite(dataset, id));
const begins = (...lines: readonly string[]) => timesOf(calendar(...lines), 'e1').spans.map(({ from }) => from);

describe('an event of an iCalendar', () => {
  it('takes place from its begin to its end, by the clocks there or by UTC', () => {
    const at = (...lines: readonly string[]) => timesOf(calendar(...lines), 'e1').spans;
    expect(at('DTSTART;TZID=Europe/Paris:20261128T180000', 'DTEND;TZID=Europe/Paris:20261128T200000')).toEqual([
      { from: '2026-11-28T18:00', to: '2026-11-28T20:00' },
    ]);
    expect(at('DTSTART:20261128T180000Z', 'DTEND:20261128T193000Z')).toEqual([
      { from: '2026-11-28T18:00Z', to: '2026-11-28T19:30Z' },
    ]);
  });

  it('lasts for whole days where it names days, and to the end of its day where it names no end', () => {
    const at = (...lines: readonly string[]) => timesOf(calendar(...lines), 'e1').spans;
    expect(at('DTSTART;VALUE=DATE:20261128', 'DTEND;VALUE=DATE:20261130')).toEqual([
      { from: '2026-11-28T00:00', to: '2026-11-30T00:00' },
    ]);
    expect(at('DTSTART;VALUE=DATE:20261231')).toEqual([{ from: '2026-12-31T00:00', to: '2027-01-01T00:00' }]);
    expect(at('DTSTART:20261128T180000')).toEqual([{ from: '2026-11-28T18:00', to: '2026-11-29T00:00' }]);
  });

  it('takes place each time that it is repeated, by days and by weeks, but for those that are left out', () => {
    const first = ['DTSTART:20261128T180000', 'DTEND:20261128T200000'];
    expect(begins(...first, 'RRULE:FREQ=DAILY;COUNT=3')).toEqual([
      '2026-11-28T18:00',
      '2026-11-29T18:00',
      '2026-11-30T18:00',
    ]);
    expect(begins(...first, 'RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20261226T170000')).toEqual([
      '2026-11-28T18:00',
      '2026-12-12T18:00',
      '2026-12-26T18:00',
    ]);
    expect(begins(...first, 'RRULE:FREQ=WEEKLY;BYDAY=SA,WE;COUNT=4', 'EXDATE:20261202T180000')).toEqual([
      '2026-11-28T18:00',
      '2026-12-05T18:00',
      '2026-12-09T18:00',
    ]);
  });

  it('is known by its first time alone where the way it repeats is not, which is told', () => {
    const rule = 'FREQ=MONTHLY;BYDAY=1SA';
    const { spans, unknownRepeat } = timesOf(
      calendar('DTSTART:20261205T180000', 'DTEND:20261205T190000', `RRULE:${rule}`),
      'e1',
    );
    expect([spans.length, unknownRepeat]).toEqual([1, rule]);
  });

  it('repeats no more often than a phone can be told', () => {
    expect(begins('DTSTART:20261128T180000', 'RRULE:FREQ=DAILY').length).toBe(400);
    expect(begins('DTSTART:20261128T180000', 'RRULE:FREQ=DAILY;INTERVAL=0').length).toBe(1);
  });
});

describe('an event of OpenAgenda', () => {
  const export_ = (change: Readonly<Record<string, string>>) => {
    const header = ['uid', 'title_fr', 'firstdate_begin', 'firstdate_end', 'timings', 'location_coordinates'];
    const row = (n: number) => [
      `${n}`,
      `Visite ${n}`,
      '2026-11-28T14:00:00+01:00',
      '2026-11-28T16:00:00+01:00',
      '',
      `47.2${n}, -1.5${n}`,
    ];
    const changed = row(1).map((cell, i) => change[header[i] ?? ''] ?? cell);
    return timesOf(datasetIn(csvOf([header, changed, row(2), row(3)])), '1').spans;
  };

  it('takes place at each of its timings', () => {
    const timings = JSON.stringify([
      { begin: '2026-11-28T14:00:00+01:00', end: '2026-11-28T16:00:00+01:00' },
      { begin: '2026-11-29T10:00:00+01:00', end: '2026-11-29T12:30:00+01:00' },
    ]);
    expect(export_({ timings })).toEqual([
      { from: '2026-11-28T14:00+01:00', to: '2026-11-28T16:00+01:00' },
      { from: '2026-11-29T10:00+01:00', to: '2026-11-29T12:30+01:00' },
    ]);
  });

  it('takes place first and last where nothing else is said', () => {
    expect(export_({})).toEqual([{ from: '2026-11-28T14:00+01:00', to: '2026-11-28T16:00+01:00' }]);
  });

  it('takes place at its timings as its own JSON lists them too', () => {
    const events = [1, 2, 3].map((n) => ({
      uid: n,
      title: { fr: `Concert ${n}` },
      firstTiming: { begin: `2026-11-2${n}T18:00:00+01:00`, end: `2026-11-2${n}T20:00:00+01:00` },
      timings: [
        { begin: `2026-11-2${n}T18:00:00+01:00`, end: `2026-11-2${n}T20:00:00+01:00` },
        { begin: `2026-12-2${n}T18:00:00+01:00`, end: `2026-12-2${n}T20:00:00+01:00` },
      ],
      location: { name: `Salle ${n}`, latitude: 47.2 + n / 10, longitude: -1.5 },
    }));
    expect(timesOf(datasetIn(JSON.stringify({ total: 3, events })), '1').spans).toEqual([
      { from: '2026-11-21T18:00+01:00', to: '2026-11-21T20:00+01:00' },
      { from: '2026-12-21T18:00+01:00', to: '2026-12-21T20:00+01:00' },
    ]);
  });
});

it('what is no event has no time', () => {
  const dataset = datasetIn('id;nom;latitude;longitude\nphare;Le phare;47.2;-1.55\nmoulin;Le moulin;47.21;-1.56\n');
  expect(occasionsOf(dataset, 0)).toEqual({ spans: [], unknownRepeat: '' });
});
