import type { Team } from '../../../../core/play/team';
import { boatPaths } from '../../../../ui/components/boatPaths';
import { emblemOnSail, emblemShapes } from '../../../../ui/components/emblemPaths';
import { wordmarkPost } from '../../../../ui/components/wordmarkPaths';
import type { Stroke } from '../../map/marks';
import { openTreasures, treasureBoard } from '../../treasures';
import type { PictureContent } from './content';
import { inner, type Laid, margin, paragraph, width } from './laid';
import { type Box, boxPath, discPath, type Hand, type Mark, type Measure, shape, words } from './marks';
import { wrap } from './wrap';

/** The name of the game, its l a post, so that it ends at `right` and stands on `foot`. */
const wordmark = (right: number, foot: number, size: number, measure: Measure): readonly Mark[] => {
  const hand = { face: 'title', size } as const;
  const [on, ja, gap] = [measure('on', hand), measure('Ja', hand), size * 0.36];
  const scale = (size * 1.02) / 64;
  const [light, pennant, post, bands, outline, tip] = wordmarkPost;
  const ink = { line: 'fold-ink', width: 2 };
  const at = { x: right - on - gap, y: foot - 62 * scale, scale };
  return [
    words('Ja', { x: at.x - ja - 1, y: foot, hand, ink: 'ink' }),
    shape(light, { ...at, fill: 'lantern' }),
    shape(pennant, { ...at, ...ink, fill: 'vermilion' }),
    shape(post, { ...at, fill: 'post-white' }),
    shape(bands, { ...at, fill: 'vermilion' }),
    shape(outline, { ...at, ...ink }),
    shape(tip, { ...at, fill: 'fold-ink' }),
    words('on', { x: right - on, y: foot, hand, ink: 'ink' }),
  ];
};

/** Lines of a title that are about as long as one another: as narrow as lets them be no more. */
const balanced = (title: string, most: number, hand: Hand, measure: Measure): readonly string[] => {
  const at = (room: number): readonly string[] => wrap(title, room, most, hand, measure);
  const [whole, step] = [at(inner), inner / 24];
  let room = inner;
  while (room > inner / 2 && at(room - step).length === whole.length) room -= step;
  return at(room).join(' ').length === whole.join(' ').length ? at(room) : whole;
};

/** A title as large as lets it stand on two lines; one that is too long for that is smaller, on four at the most. */
const titleLines = (title: string, measure: Measure): Laid => {
  const [large, small] = [{ face: 'title', size: 74 } as const, { face: 'title', size: 56 } as const];
  const lines = balanced(title, 3, large, measure);
  return lines.length < 3
    ? paragraph(lines, margin, 134, large, 'ink')
    : paragraph(balanced(title, 4, small, measure), margin, 134, small, 'ink');
};

/** Rays that fill the head from a spot at its foot. */
const raysFrom = (x: number, y: number): string =>
  Array.from({ length: 12 }, (_, i) => {
    const [angle, half] = [Math.PI + (i * Math.PI) / 11.5, 0.065];
    const at = (turn: number) => `L${(x + 1500 * Math.cos(turn)).toFixed(1)} ${(y + 1500 * Math.sin(turn)).toFixed(1)}`;
    return `M${x} ${y}${at(angle - half)}${at(angle + half)}z`;
  }).join('');

/** The title of the hunt, the day, and the name of the game. */
export const drawHead = ({ over, title }: PictureContent, measure: Measure): Laid => {
  const text = titleLines(title, measure);
  const small = { face: 'text', size: 28, bold: true } as const;
  const [day = ''] = wrap(over, inner - 240, 1, small, measure);
  const bottom = text.bottom + 34;
  return {
    bottom,
    marks: [
      shape(boxPath({ x: 0, y: 0, width, height: bottom }), { fill: 'feast' }),
      shape(raysFrom(width - margin - 60, bottom), {
        fill: 'feast-ray',
        within: [boxPath({ x: 0, y: 0, width, height: bottom })],
      }),
      shape(`M0 ${bottom}h${width}`, { line: 'ink', width: 5 }),
      words(day, { x: margin, y: 92, hand: small, ink: 'ink' }),
      ...wordmark(width - margin, 96, 62, measure),
      ...text.marks,
    ],
  };
};

const boat = ({ color, emblem }: Team, x: number, y: number, scale: number): readonly Mark[] => {
  const team = color === 'vermilion' ? color : `team-${color}`;
  const at = { x, y, scale };
  const ink = { line: 'fold-ink', width: 2.2 };
  const { path, solid } = emblemShapes[emblem];
  const sail = { x: x + emblemOnSail.x * scale, y: y + emblemOnSail.y * scale, scale: emblemOnSail.scale * scale };
  const mark = solid ? { fill: 'fold-ink', line: 'fold-ink', width: 1.5 } : { line: 'fold-ink', width: 3 };
  return [
    shape(boatPaths.sail, { ...at, ...ink, fill: 'fold' }),
    shape(boatPaths.sailShade, { ...at, ...ink, fill: 'fold-shade' }),
    shape(path, { ...sail, ...mark }),
    shape(boatPaths.hull, { ...at, ...ink, fill: 'fold' }),
    shape(boatPaths.bows, { ...at, ...ink, fill: team }),
  ];
};

/** A title as large as the hunt gave, a drawing before it, a label over it. */
const plate = (
  { label, said, notes }: { readonly label: string; readonly said: string; readonly notes: readonly string[] },
  { x, width: room }: Pick<Box, 'x' | 'width'>,
  middle: number,
  measure: Measure,
): Laid & { readonly top: number } => {
  const [over, hand, small] = [
    { face: 'text', size: 23, bold: true } as const,
    { face: 'title', size: 39 } as const,
    { face: 'text', size: 21 } as const,
  ];
  const [name, told] = [
    wrap(said, room, 3, hand, measure),
    notes.flatMap((note) => wrap(note, room, 3, small, measure)),
  ];
  const high = 34 + name.length * 45 + (told.length > 0 ? 8 + told.length * 24 : 0);
  const first = paragraph(wrap(label, room, 1, over, measure), x, middle - high / 2, over, 'ink-soft');
  const second = paragraph(name, x, middle - high / 2 + 32, hand, 'ink');
  const third = paragraph(told, x, second.bottom + 8, small, 'ink-soft');
  return {
    marks: [...first.marks, ...second.marks, ...third.marks],
    top: middle - high / 2,
    bottom: middle + high / 2,
  };
};

const kebab = (ink: string): string => ink.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A treasure as it stands when it is open, on a board of this size. */
const drawTreasure = (kind: keyof typeof openTreasures, x: number, y: number, size: number): readonly Mark[] =>
  openTreasures[kind].flatMap(({ mark, turn, ...piece }) => {
    const scale = (piece.scale * size) / treasureBoard;
    const [footX, footY] = [mark.foot[0] * scale, mark.foot[1] * scale];
    const at = {
      x: x + (piece.x * size) / treasureBoard - footX * Math.cos(turn) + footY * Math.sin(turn),
      y: y + (piece.y * size) / treasureBoard - footX * Math.sin(turn) - footY * Math.cos(turn),
      scale,
      turn,
    };
    return mark.strokes.map((stroke: Stroke) =>
      shape(stroke.path, {
        ...at,
        ...(stroke.fill ? { fill: kebab(stroke.fill) } : {}),
        ...(stroke.stroke ? { line: kebab(stroke.stroke), width: stroke.width ?? 2 } : {}),
        opacity: stroke.alpha ?? 1,
      }),
    );
  });

const drawingSide = 152;

/** The team, and beside it the treasure that it found. */
export const drawPrize = (content: PictureContent, top: number, measure: Measure): Laid => {
  const { team, teamLabel, teamName, treasure, notes } = content;
  const half = (inner - 56) / 2;
  const text = (x: number, room: number) => ({ x: x + drawingSide + 18, width: room - drawingSide - 18 });
  const right = margin + half + 56;
  const say = (middle: number) => [
    plate({ label: teamLabel, said: teamName, notes }, text(margin, treasure ? half : inner), middle, measure),
    ...(treasure
      ? [plate({ label: treasure.label, said: treasure.title, notes: [] }, text(right, half), middle, measure)]
      : []),
  ];
  const high = Math.max(drawingSide, ...say(0).map((one) => one.bottom - one.top));
  const [middle, bottom] = [top + 28 + high / 2, top + high + 56];
  const disc = (x: number, fill: string) => shape(discPath(x + drawingSide / 2, middle, drawingSide / 2), { fill });
  return {
    bottom,
    marks: [
      disc(margin, 'disc'),
      ...boat(team, margin + 4, middle - 66, 2.25),
      ...(treasure
        ? [
            shape(`M${margin + half + 28} ${top}V${bottom}`, { line: 'ink', width: 3 }),
            disc(right, 'water-2'),
            ...drawTreasure(treasure.kind, right, middle - drawingSide / 2, drawingSide),
          ]
        : []),
      ...say(middle).flatMap(({ marks }) => marks),
    ],
  };
};

/** Points, time and posts, side by side. */
export const drawFigures = ({ figures }: PictureContent, top: number, measure: Measure): Laid => {
  const [step, hand, small] = [inner / 3, { face: 'title', size: 54 } as const, { face: 'text', size: 24 } as const];
  const one = ({ value, label }: PictureContent['figures'][number], i: number): readonly Mark[] => {
    const x = margin + i * step + (i > 0 ? 28 : 0);
    const [told = ''] = wrap(label, step - 36, 1, small, measure);
    return [
      words(value, { x, y: top + 66, hand, ink: 'ink' }),
      words(told, { x, y: top + 102, hand: small, ink: 'ink-soft' }),
      ...(i > 0 ? [shape(`M${margin + i * step} ${top}v126`, { line: 'ink', width: 3 })] : []),
    ];
  };
  const rules = [top, top + 126].map((y) => shape(`M${margin} ${y}h${inner}`, { line: 'ink', width: 3 }));
  return { bottom: top + 126, marks: [...rules, ...figures.flatMap(one)] };
};
