import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { gather, isWorthSending } from '../../../src/core/corrections/gather';
import { reportFilesOf } from '../../../src/core/corrections/reportFiles';
import { readPlay } from '../../../src/core/play/file';
import { openPacked, packPlay, unpackPlay } from '../../../src/core/play/packed';
import { writePlay } from '../../../src/core/play/writePlay';
import { reportWords } from '../../../src/ui/messages/corrections';
import { brokenHunt, noon, seenPlay } from '../../builders/seenPlay';

const hunt = brokenHunt();
const day = 24 * 60 * 60 * 1000;
const reporting = (id: string, reply: readonly string[], over: Partial<Parameters<typeof seenPlay>[0]> = {}) =>
  seenPlay({ id, reply, hunt, ...over });
const three = [
  reporting('p1', ['1', ' It is dark ']),
  reporting('p2', ['1', '=1+1', 'photo'], { by: 'word', wall: noon + day }),
  reporting('p3', []),
];

describe('what teams report', () => {
  it('is told place by place: of which category, in which words, by how many of those that were asked', () => {
    expect(gather(three).reports).toEqual([
      {
        name: 'The square',
        position: hunt.stages[0]?.position,
        category: { fr: 'Un lampadaire', en: 'A lamp' },
        code: '017',
        words: ['=1+1', 'It is dark'],
        agree: 2,
        answers: 3,
        located: 1,
        photos: 1,
        day: '2026-12-01',
      },
    ]);
    expect(gather([...three].reverse())).toEqual(gather(three));
  });

  it('is nothing where there is nothing to report, and nothing from home', () => {
    const home = [
      reporting('p1', ['0', 'x'], { by: 'simulator', atHome: true }),
      reporting('p2', [], { by: 'simulator', atHome: true }),
      reporting('p3', []),
    ];
    expect(gather(home)).toEqual({ plays: 3, datasets: [], reports: [], atHome: 1 });
    expect([home, three].map((plays) => isWorthSending(gather(plays)))).toEqual([false, true]);
  });

  it('is the same after the play went out as a file, or in the letters of a code', () => {
    for (const play of three) {
      const { huntHash } = play.record;
      const packed = openPacked(packPlay(play));
      const both = [readPlay(writePlay(play), 'a.play.json').value, packed && unpackPlay(packed, hunt, huntHash)];
      expect(both.map((one) => one && gather([one]))).toEqual([gather([play]), gather([play])]);
    }
  });
});

describe('the files of reports', () => {
  const files = reportFilesOf(gather(three).reports, reportWords('en'));
  const textOf = (ending: string) => files.find(({ name }) => name.endsWith(ending))?.text ?? '';

  it('hold a service request for each, at the place of the stage', () => {
    expect(JSON.parse(textOf('.open311.json'))).toEqual([
      {
        service_code: '017',
        service_name: 'A lamp',
        description: 'A lamp\n=1+1\nIt is dark\n2 of 3 teams.',
        requested_datetime: '2026-12-01T00:00:00Z',
        address: 'The square',
        lat: 47.2,
        long: -1.55,
      },
    ]);
  });

  it('hold a table without a formula, and a map', () => {
    expect(Papa.parse(textOf('.csv').slice(1), { header: true, skipEmptyLines: true }).data).toEqual([
      {
        ...{ name: 'The square', lat: '47.2', lng: '-1.55', category: 'A lamp', code: '017' },
        ...{ words: "'=1+1 / It is dark", when: '2026-12-01', agree: '2', answers: '3', located: '1', photos: '1' },
      },
    ]);
    const [feature] = JSON.parse(textOf('.geojson')).features;
    expect(feature.geometry).toEqual({ type: 'Point', coordinates: [-1.55, 47.2] });
    expect(feature.properties).toMatchObject({ category: 'A lamp', words: ['=1+1', 'It is dark'], agree: 2 });
  });

  it('are none where nothing was reported', () => {
    expect(reportFilesOf([], reportWords('en'))).toEqual([]);
  });
});
