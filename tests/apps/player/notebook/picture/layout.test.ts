import { describe, expect, it } from 'vitest';
import { type Land, unknownLand } from '../../../../../src/apps/player/map/survey';
import { contentOf, type Keepsake, type PictureContent } from '../../../../../src/apps/player/notebook/picture/content';
import { type Layout, layOut } from '../../../../../src/apps/player/notebook/picture/layout';
import type { Box, Measure, Shape, Words } from '../../../../../src/apps/player/notebook/picture/marks';
import { languages } from '../../../../../src/core/lib/language';
import type { Action } from '../../../../../src/core/play/play';
import { standing } from '../../../../../src/core/play/standing';
import type { Hunt } from '../../../../../src/core/prepare/hunt';
import { aHunt, aStage, playing, reached, replied, started } from '../../../../builders/play';
import { besideRiver } from '../../../../builders/river';

const measure: Measure = (words, { size }) => [...words].length * size * 0.56;

const long = 'Donaudampfschiff'.repeat(32);

/** A hunt of so many stages, all found but the last two where there are more. */
const aPlay = (count: number, over: Partial<Hunt> = {}, begin: Action = started) => {
  const stages = Array.from({ length: count }, (_, i) =>
    aStage(`s${i}`, 0, {
      title: `The ${['tower', 'old gate', 'Fountain of the Three Rivers'][i % 3]}`,
      position: { lat: 47.2 + ((i * 7) % 13) * 0.0045, lng: -1.55 + ((i * 3) % 5) * 0.004 },
    }),
  );
  const hunt = { ...aHunt(stages), ...over };
  const found = hunt.stages.slice(0, count > 2 ? -2 : count);
  const moves = [begin, ...found.flatMap(({ id }) => [reached(id), replied(id, 1)])];
  return { hunt, play: { ...playing(hunt, moves).play, finished: 'timeUp' as const } };
};

const told = (
  { hunt, play }: Pick<Keepsake, 'hunt' | 'play'>,
  language: 'fr' | 'en' = 'en',
  land: Land = unknownLand,
): PictureContent =>
  contentOf({ hunt, play, standing: standing(hunt, play, play.at), wall: Date.UTC(2026, 4, 12, 12), land }, language);

const wordsIn = ({ marks }: Layout): readonly Words[] => marks.flatMap((mark) => (mark.kind === 'words' ? [mark] : []));

/** Where a line of words stands, from the height of its capitals to its baseline. */
const boxOf = ({ words, x, y, hand, align }: Words): Box & { readonly words: string } => {
  const width = measure(words, hand);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  return { words, x: left, y: y - hand.size * 0.72, width, height: hand.size * 0.72 };
};

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The words that stand beside the chart: on it, numbers of places that lie together may meet. */
const besideChart = (layout: Layout) => wordsIn(layout).slice(0, -layoutTail(layout)).map(boxOf);
const layoutTail = (layout: Layout): number => {
  const all = wordsIn(layout);
  return all.length - 1 - all.findLastIndex(({ hand, ink }) => hand.size === 16 && ink === 'ink-soft');
};

const credit = {
  kind: 'data',
  title: 'Monuments',
  publisher: 'The City',
  publisherUrl: '',
  license: 'Licence Ouverte 2.0',
  licenseUrl: '',
  date: '2026-05-12',
  url: '',
  notice: 'Data of the City, changed.',
} as const;

const credits = [
  credit,
  { ...credit, kind: 'source', title: 'A guide', publisher: '', license: '', date: '', notice: '' },
] as const;

describe('the picture of a notebook', () => {
  it.each([1, 2, 9, 13, 30, 100, 256])(
    'holds %i stages: nothing reaches over its edge, no words lie over others',
    (count) => {
      const layout = layOut(told(aPlay(count, { credits })), measure);
      const { width, height } = layout;
      const all = wordsIn(layout).map(boxOf);
      expect([width, height >= 1350]).toEqual([1080, true]);
      expect(
        all.filter(({ x, y, ...box }) => x < 0 || y < 0 || x + box.width > width || y + box.height > height),
      ).toEqual([]);
      const beside = besideChart(layout);
      expect(beside.length).toBeGreaterThan(count);
      expect(
        beside.flatMap((a, i) =>
          beside.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.words} over ${b.words}`] : [])),
        ),
      ).toEqual([]);
    },
  );

  it.each([1, 13, 100])('bears words of five hundred letters at %i stages', (count) => {
    const play = aPlay(count, { credits: [{ ...credit, notice: long }], title: long });
    const hunt = { ...play.hunt, stages: play.hunt.stages.map((stage) => ({ ...stage, title: long })) };
    const layout = layOut(told({ ...play, hunt }), measure);
    const all = wordsIn(layout).map(boxOf);
    expect(all.filter(({ x, width }) => x < 0 || x + width > layout.width)).toEqual([]);
    const beside = besideChart(layout);
    expect(beside.filter((a) => beside.some((b) => a !== b && meet(a, b)))).toEqual([]);
  });

  it('leaves no word of a title alone on its second line', () => {
    const title = 'The Harbor That Lost Its Only Key';
    const lines = wordsIn(layOut(told(aPlay(2, { title })), measure)).filter(({ hand }) => hand.size === 74);
    expect(lines.map(({ words }) => words)).toEqual(['The Harbor That', 'Lost Its Only Key']);
  });

  it('is upright and of one size as long as its stages are few, and then as high as they need', () => {
    const heights = [1, 4, 100].map((count) => layOut(told(aPlay(count)), measure).height);
    expect(heights.slice(0, 2)).toEqual([1350, 1350]);
    expect(heights[2]).toBeGreaterThan(2000);
  });

  it.each(languages)('says in %s the title, the day, the team, the figures, and every source whole', (language) => {
    const content = told(aPlay(3, { credits }), language);
    const all = wordsIn(layOut(content, measure)).map(({ words }) => words);
    const text = all.join(' ');
    for (const one of [
      'A hunt',
      '2026',
      content.teamName,
      '1/3',
      'Licence Ouverte 2.0',
      'Data of the City, changed.',
      'A guide',
    ])
      expect(text).toContain(one);
  });

  it('counts no more time than the rules gave', () => {
    const { hunt, play } = aPlay(3);
    const limited = { ...hunt, rules: { ...hunt.rules, minutes: 30 } };
    const late = { ...play, at: play.startedAt + 5 * 3_600_000 };
    expect(told({ hunt: limited, play: late }).figures[1]?.value).toBe('30\u00a0min');
  });

  it('says that a walk was simulated, and of no other', () => {
    const simulated = { type: 'start', circuit: 0, hunt: 'hash', simulated: true } as const;
    const texts = [started, simulated].map((begin) =>
      wordsIn(layOut(told(aPlay(3, {}, begin), 'en'), measure))
        .map(({ words }) => words)
        .join(' '),
    );
    expect(texts.map((text) => text.includes('Simulated walk'))).toEqual([false, true]);
  });

  it('gives away neither the name nor the drawing of a place that was not found', () => {
    const { hunt, play } = aPlay(4);
    const stages = hunt.stages.map((stage) => ({ ...stage, title: `Secret ${stage.id}` }));
    const content = told({ hunt: { ...hunt, stages }, play });
    const text = wordsIn(layOut(content, measure))
      .map(({ words }) => words)
      .join(' ');
    expect(['s0', 's1', 's2', 's3'].filter((id) => text.includes(id))).toEqual(['s0', 's1']);
    expect(content.stages.map(({ kind }) => kind !== null)).toEqual([true, true, false, false]);
  });

  it('lays the way from place to place in the order in which the team came', () => {
    const { hunt } = aPlay(3, {});
    const free = { ...hunt, rules: { ...hunt.rules, mode: 'free' as const } };
    const { play } = playing(free, [started, ...['s2', 's0', 's1'].flatMap((id) => [reached(id), replied(id, 1)])]);
    const layout = layOut(told({ hunt: free, play: { ...play, finished: 'timeUp' } }), measure);
    const way = layout.marks.findLast((mark) => mark.kind === 'shape' && mark.line === 'magenta');
    const path = way?.kind === 'shape' ? way.path : '';
    const [third = 0, first = 0, second = 0] = path
      .slice(1)
      .split('L')
      .map((spot) => Number(spot.split(' ')[0]));
    expect([first < third, third < second]).toEqual([true, true]);
  });

  it('lays the way around what nobody walks across, and keeps all of it on the chart', () => {
    const places = [besideRiver(-300, 0), besideRiver(300, 0)];
    const hunt = aHunt(places.map((position, i) => aStage(`s${i}`, 0, { position })));
    const play = { ...playing(hunt, [started, reached('s0'), replied('s0', 1), reached('s1')]).play };
    const wayOf = (walk: Hunt['walk']) => {
      const layout = layOut(told({ hunt: { ...hunt, walk }, play }), measure);
      const way = layout.marks.findLast((mark) => mark.kind === 'shape' && mark.line === 'magenta');
      const frame = layout.marks.at(-1);
      const spots =
        way?.kind === 'shape'
          ? way.path
              .slice(1)
              .split('L')
              .map((spot) => spot.split(' ').map(Number))
          : [];
      const [, top = 0] = frame?.kind === 'shape' ? (frame.path.match(/-?[\d.]+/g) ?? []).map(Number) : [];
      return { spots, top };
    };
    expect(wayOf(undefined).spots).toHaveLength(2);
    const wall = [besideRiver(-100, -900), besideRiver(0, 500), besideRiver(100, -900)];
    const { spots, top } = wayOf({ barriers: [{ line: wall, crossings: [] }] });
    expect(spots).toHaveLength(3);
    const [from = [], over = [], to = []] = spots;
    expect((over[1] ?? 0) < Math.min(from[1] ?? 0, to[1] ?? 0) - 20).toBe(true);
    expect(over[1]).toBeGreaterThan(top);
  });

  it('shows the treasure by its name where the hunt was won, and none where it was not', () => {
    const { hunt, play } = aPlay(2);
    const texts = (['won', 'timeUp'] as const).map((finished) =>
      wordsIn(layOut(told({ hunt, play: { ...play, finished } }), measure)).map(({ words }) => words),
    );
    expect(texts.map((text) => [text.includes('The treasure'), text.includes('Gold')])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('flies flags apart that stand on one spot', () => {
    const { hunt, play } = aPlay(5);
    const stages = hunt.stages.map((stage) => ({ ...stage, position: { lat: 47.2, lng: -1.55 } }));
    const numbers = wordsIn(layOut(told({ hunt: { ...hunt, stages }, play }), measure))
      .slice(-7, -2)
      .map(boxOf);
    expect(numbers.map(({ words }) => words)).toHaveLength(5);
    expect(numbers.filter((a) => numbers.some((b) => a !== b && meet(a, b)))).toEqual([]);
  });

  it('lays the land below the way, names what lies within the frame, and says whose drawing it is', () => {
    const { hunt, play } = aPlay(3, { credits });
    const [south, west, north, east] = [47.15, -1.6, 47.3, -1.5];
    const ring = [
      { lat: south, lng: west },
      { lat: south, lng: east },
      { lat: 47.21, lng: east },
    ];
    const common = { line: '', color: '', angle: 10 };
    const land: Land = {
      drawn: { south, west, north, east },
      credits: [{ ...credit, title: 'An outline' }],
      outlines: [
        { ...common, kind: 'water', name: 'Loire', paths: [ring] },
        { ...common, kind: 'water-name', name: 'the Loire', paths: [[{ lat: 47.212, lng: -1.547 }]] },
        { ...common, kind: 'water-name', name: 'the sea', paths: [[{ lat: 47.1, lng: -2.5 }]] },
      ],
    };
    const layout = layOut(told({ hunt, play }, 'en', land), measure);
    const text = wordsIn(layout).map(({ words }) => words);
    expect([text.includes('the Loire'), text.includes('the sea'), text.join(' ').includes('An outline')]).toEqual([
      true,
      false,
      true,
    ]);
    const at = (find: (mark: Shape) => boolean) =>
      layout.marks.findIndex((mark) => mark.kind === 'shape' && find(mark));
    expect(at(({ fill, holes }) => fill === 'water-3' && holes === true)).toBeLessThan(
      at(({ line }) => line === 'magenta'),
    );
  });

  it('tells once whose data it is where the hunt and its chart are of the same', () => {
    const play = aPlay(3, { credits: [credit] });
    const land: Land = { ...unknownLand, credits: [{ ...credit }, { ...credit, title: 'An outline' }] };
    expect(told(play, 'en', land).credits.map((line) => line.split(',')[0])).toEqual(['Monuments', 'An outline']);
  });

  it('draws winds, rings of distance and degrees where no land is drawn, and none where it is', () => {
    const play = aPlay(4);
    const drawn: Land = { ...unknownLand, drawn: { south: 47, north: 48, west: -2, east: -1 } };
    const [bare, charted] = [unknownLand, drawn].map((land) => layOut(told(play, 'en', land), measure));
    const rings = (layout: Layout | undefined) =>
      layout?.marks.filter((mark) => mark.kind === 'shape' && mark.line === 'ink-faint' && mark.dash && mark.within)
        .length;
    const lengths = (layout: Layout | undefined) =>
      layout &&
      wordsIn(layout).filter(({ halo, words }) => halo === 'land' && / k?m$/u.test(words.replace('\u00a0', ' ')))
        .length;
    const degrees = (layout: Layout | undefined) =>
      layout ? wordsIn(layout).flatMap(({ words }) => words.match(/^\d+°.*(?=[NW]$)./u)?.[0] ?? []) : [];
    expect([rings(bare), rings(charted), lengths(charted), degrees(charted)]).toEqual([1, 0, 0, []]);
    expect(lengths(bare)).toBeGreaterThan(0);
    expect(new Set(degrees(bare).map((one) => one.at(-1)))).toEqual(new Set(['N', 'W']));
  });

  it('lays a walk across the antimeridian side by side', () => {
    const { hunt, play } = aPlay(2);
    const stages = hunt.stages.map((stage, i) => ({
      ...stage,
      position: { lat: -17, lng: i === 0 ? 179.999 : -179.999 },
    }));
    const layout = layOut(told({ hunt: { ...hunt, stages }, play }), measure);
    const numbers = wordsIn(layout).filter(({ align, ink }) => align === 'center' && ink === 'on-color');
    const [first = 0, second = 0] = ['1', '2'].map((number) => numbers.findLast(({ words }) => words === number)?.x);
    expect(second - first).toBeGreaterThan(300);
    expect(wordsIn(layout).map(({ words }) => words)).toContain('100\u00a0m');
  });
});
