import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../src/core/corrections/files';
import { gather, isWorthSending } from '../../../src/core/corrections/gather';
import { standOf } from '../../../src/core/corrections/observations';
import { csvOf } from '../../../src/core/lib/csv';
import { dayOf } from '../../../src/core/lib/day';
import { readPlay } from '../../../src/core/play/file';
import { openPacked, packPlay, unpackPlay } from '../../../src/core/play/packed';
import { writePlay } from '../../../src/core/play/writePlay';
import { requestWords } from '../../../src/ui/messages/corrections';
import { aCell } from '../../builders/play';
import { noon, seenPlay, shelterHunt, stopsCredit } from '../../builders/seenPlay';

const [yes, no, unsure] = [0, 1, 2];
const day = 24 * 60 * 60 * 1000;
const cellsOf = (...plays: readonly ReturnType<typeof seenPlay>[]) =>
  gather(plays).datasets.flatMap(({ cells }) => cells);

describe('what teams saw', () => {
  it('is a new value for a cell, with how many say so and when', () => {
    const plays = [seenPlay({ id: 'p1', reply: no }), seenPlay({ id: 'p2', reply: no, by: 'word', wall: noon + day })];
    expect(gather(plays)).toEqual({
      plays: 2,
      datasets: [
        {
          name: 'stops',
          credit: stopsCredit,
          cells: [
            {
              cell: aCell,
              seen: [{ value: 'non', agree: 2, located: 1, day: '2026-12-01' }],
              answers: 2,
              unsure: 0,
            },
          ],
        },
      ],
      reports: [],
      atHome: 0,
    });
  });

  it('is told with all that was said where teams disagree, what most say first', () => {
    const replies = [yes, no, no, unsure];
    const [cell] = cellsOf(...replies.map((reply, i) => seenPlay({ id: `p${i}`, reply })));
    expect(cell?.seen.map(({ value, agree }) => [value, agree])).toEqual([
      ['non', 2],
      ['oui', 1],
    ]);
    expect({ answers: cell?.answers, unsure: cell?.unsure, stand: cell && standOf(cell) }).toEqual({
      answers: 3,
      unsure: 1,
      stand: 'disputed',
    });
  });

  it('confirms what the data says, and is nothing where nobody can tell', () => {
    expect(cellsOf(seenPlay({ id: 'p', reply: yes })).map(standOf)).toEqual(['confirmed']);
    expect(cellsOf(seenPlay({ id: 'p', reply: unsure }))).toEqual([]);
  });

  it('counts a play once, as it went on longest, in whatever order', () => {
    const play = seenPlay({ id: 'p', reply: no });
    const later = { seq: play.log.length, wall: noon, event: { type: 'resumed', at: 9000, awayMs: 0 } } as const;
    const longer = { ...play, log: [...play.log, later] };
    expect(cellsOf(play, longer, play).map(({ answers }) => answers)).toEqual([1]);
    const many = [0, 1, 1, 0, 2].map((reply, i) => seenPlay({ id: `p${i}`, reply, wall: noon + i * day }));
    fc.assert(
      fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
        expect(gather(shuffled)).toEqual(gather(many));
      }),
    );
  });

  it('corrects nothing from home, and that is counted', () => {
    const home = [
      seenPlay({ id: 'p1', reply: no, by: 'simulator', atHome: true }),
      seenPlay({ id: 'p2', reply: no, by: 'simulator' }),
      seenPlay({ id: 'p3', reply: no, by: 'word', atHome: true }),
    ];
    expect(gather(home)).toEqual({ plays: 3, datasets: [], reports: [], atHome: 3 });
    expect(isWorthSending(gather(home))).toBe(false);
  });

  it('is told apart by dataset, though two hunts call theirs alike', () => {
    const other = shelterHunt({ credits: [{ ...stopsCredit, publisher: 'Irigo' }] });
    const plays = [seenPlay({ id: 'p1', reply: no }), seenPlay({ id: 'p2', reply: no, hunt: other })];
    expect(gather(plays).datasets.map(({ credit }) => credit?.publisher)).toEqual(['Naolib', 'Irigo']);
    const names = filesOf(gather(plays).datasets, requestWords('en')).map(({ files }) => files[0]?.name);
    expect(names).toEqual(['corrections-stops.csv', 'corrections-stops-2.csv']);
  });

  it('is the same after the play went out as a file, or in the letters of a code', () => {
    const play = seenPlay({ id: 'p1', reply: no });
    const { hunt, huntHash } = play.record;
    const read = readPlay(writePlay(play), 'a.play.json').value;
    const packed = openPacked(packPlay(play));
    const unpacked = packed && unpackPlay(packed, hunt, huntHash);
    expect([read, unpacked].map((one) => one && gather([one]))).toEqual([gather([play]), gather([play])]);
  });
});

describe('the files of corrections', () => {
  const files = (...plays: readonly ReturnType<typeof seenPlay>[]) =>
    filesOf(gather(plays).datasets, requestWords('en')).flatMap(({ files: of }) => of);
  const three = [no, no, yes].map((reply, i) => seenPlay({ id: `p${i}`, reply }));
  const textOf = (ending: string, plays = three) =>
    files(...plays).find(({ name }) => name.endsWith(ending))?.text ?? '';

  it('hold a table headed as the ids of the dataset are, a row for each value', () => {
    expect(Papa.parse(textOf('.csv').slice(1), { header: true, skipEmptyLines: true }).data).toEqual([
      {
        ...{ id: 'bofa', row: '13', column: 'abri', old: 'oui', new: 'non', when: '2026-11-30' },
        ...{ agree: '2', answers: '3', unsure: '0', located: '2', status: 'disputed' },
      },
      {
        ...{ id: 'bofa', row: '13', column: 'abri', old: 'oui', new: 'oui', when: '2026-11-30' },
        ...{ agree: '1', answers: '3', unsure: '0', located: '1', status: 'disputed' },
      },
    ]);
  });

  it('hold a map with each value at the place of its row', () => {
    const map = JSON.parse(textOf('.geojson'));
    expect(map.features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
      { type: 'Point', coordinates: [-1.55234, 47.21458] },
      { type: 'Point', coordinates: [-1.55234, 47.21458] },
    ]);
    expect(map.features[0].properties).toMatchObject({
      id: 'bofa',
      old: 'oui',
      new: 'non',
      agree: 2,
      status: 'disputed',
    });
  });

  it('hold a service request for what the data doesn’t say, and for nothing else', () => {
    expect(JSON.parse(textOf('.open311.json'))).toEqual([
      {
        service_code: 'open-data-correction',
        service_name: 'Correction of open data',
        description:
          'Bouffay, column “abri” (bofa, row 13): the data says “oui”, on the spot one sees “non”. 2 of 3 teams.',
        requested_datetime: '2026-11-30T00:00:00Z',
        address: 'Bouffay',
        lat: 47.21458,
        long: -1.55234,
      },
    ]);
    expect(textOf('.open311.json', [seenPlay({ id: 'p', reply: yes })])).toBe('');
  });

  it('tell nothing of who played, where a team went, or at what hour', () => {
    const told = files(...three)
      .map(({ text }) => text)
      .join('\n');
    for (const { record, log } of three) {
      expect(told).not.toContain(record.id);
      for (const { wall } of log) expect(told).not.toContain(String(wall));
    }
    expect(told).not.toMatch(/T(?!00:00:00Z)\d\d:/);
  });
});

describe('a table that is written', () => {
  it('is read again as it was, by another reader, but for what a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const read = Papa.parse<string[]>(csvOf(rows).slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(
            0,
            -1,
          );
          expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
            rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
          );
          for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=@＝＠]|^[\t\r\n]/);
        },
      ),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+33 2 40', "'+33 2 40"],
    ['-cmd|calc', "'-cmd|calc"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['-1.5', '-1.5'],
    ['+12', '+12'],
    ['oui', 'oui'],
  ])('writes %j as %j', (text, written) => {
    expect(Papa.parse<string[]>(csvOf([[text, 'b']]).slice(1), { delimiter: ',' }).data[0]?.[0]).toBe(written);
  });
});

describe('a day', () => {
  it('is that of the calendar, in UTC', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(dayOf(date.getTime())).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});
