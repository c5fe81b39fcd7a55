import type { Team } from '../../../../core/play/team';
import { boatPaths } from '../../../../ui/components/boatPaths';
import { emblemOnSail, emblemShapes } from '../../../../ui/components/emblemPaths';
import { wordmarkPost } from '../../../../ui/components/wordmarkPaths';
import { vignettes } from '../drawings';
import type { PictureContent, PicturedStage } from './content';
import { drawCourse } from './course';
import { type Box, boxPath, discPath, type Hand, type Mark, type Measure, shape, words } from './marks';
import { wrap } from './wrap';

/** A picture laid out: its size in pixels, and what is drawn on it from back to front. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

const [width, leastHeight, margin] = [1080, 1350, 64];
const inner = width - 2 * margin;
/** How high the chart is: what is left of a picture of the least height, or its usual height where that is too little. */
const [leastChart, usualChart, mostChart] = [340, 480, 680];

/** Something that was laid, and where it ends below. */
interface Laid {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** Lines of words one under another, from the top of a box. */
const paragraph = (lines: readonly string[], x: number, top: number, hand: Hand, ink: string): Laid => {
  const step = Math.round(hand.size * 1.16);
  return {
    marks: lines.map((line, i) => words(line, { x, y: top + i * step + Math.round(hand.size * 0.86), hand, ink })),
    bottom: top + lines.length * step,
  };
};

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

/** A title as large as lets it stand on two lines; one that is too long for that is smaller, on four at the most. */
const titleLines = (title: string, measure: Measure): Laid => {
  const [large, small] = [{ face: 'title', size: 74 } as const, { face: 'title', size: 56 } as const];
  const lines = wrap(title, inner, 3, large, measure);
  return lines.length < 3
    ? paragraph(lines, margin, 134, large, 'ink')
    : paragraph(wrap(title, inner, 4, small, measure), margin, 134, small, 'ink');
};

const drawHead = ({ over, title }: PictureContent, measure: Measure): Laid => {
  const text = titleLines(title, measure);
  const small = { face: 'text', size: 28, bold: true } as const;
  const [day = ''] = wrap(over, inner - 240, 1, small, measure);
  const bottom = text.bottom + 34;
  return {
    bottom,
    marks: [
      shape(boxPath({ x: 0, y: 0, width, height: bottom }), { fill: 'feast' }),
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

const drawTeam = ({ team, teamName, notes }: PictureContent, top: number, measure: Measure): Laid => {
  const left = margin + 196;
  const [hand, small] = [{ face: 'title', size: 50 } as const, { face: 'text', size: 25 } as const];
  const lines = wrap(teamName, width - margin - left, 2, hand, measure);
  const notesIn = notes.flatMap((note) => wrap(note, width - margin - left, 2, small, measure));
  const high = lines.length * 58 + (notesIn.length > 0 ? notesIn.length * 29 + 10 : 0);
  const room = Math.max(204, high + 72);
  const middle = top + room / 2;
  const name = paragraph(lines, left, middle - high / 2, hand, 'ink');
  const note = paragraph(notesIn, left, name.bottom + 10, small, 'ink-soft');
  return {
    bottom: top + room,
    marks: [
      shape(discPath(margin + 84, middle, 76), { fill: 'disc' }),
      ...boat(team, margin + 4, middle - 68, 2.5),
      ...name.marks,
      ...note.marks,
    ],
  };
};

const drawFigures = ({ figures }: PictureContent, top: number, measure: Measure): Laid => {
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

/** How the stages stand side by side: the more there are, the more columns, the smaller each. */
const gridFor = (count: number) => {
  if (count <= 8) return { columns: 2, drawing: 120, size: 29, gap: 24 };
  if (count <= 21) return { columns: 3, drawing: 92, size: 23, gap: 20 };
  if (count <= 48) return { columns: 4, drawing: 70, size: 18, gap: 16 };
  return { columns: 5, drawing: 58, size: 15, gap: 12 };
};

const vignette = (stage: PicturedStage, { x, y, width: side }: Box): readonly Mark[] => {
  const frame = boxPath({ x, y, width: side, height: side });
  if (stage.kind === null) {
    const hand = { face: 'title', size: side * 0.4 } as const;
    return [
      shape(frame, { line: 'ink-faint', width: 2.5, dash: [7, 6] }),
      words(stage.number, { x: x + side / 2, y: y + side * 0.64, hand, ink: 'ink-soft', align: 'center' }),
    ];
  }
  const scale = (side * 0.88) / 64;
  const at = { x: x + side * 0.06, y: y + side * 0.06, scale };
  const { tints, line } = vignettes[stage.kind];
  return [
    shape(frame, { fill: 'water-3', line: 'ink', width: 2.5 }),
    ...tints.map(([fill, path]) => shape(path, { ...at, x: at.x + 1.5 * scale, y: at.y + 1.5 * scale, fill })),
    shape(line, { ...at, line: 'ink', width: 2 }),
  ];
};

const drawStages = ({ stages }: PictureContent, top: number, measure: Measure): Laid => {
  const { columns, drawing, size, gap } = gridFor(stages.length);
  const step = (inner + gap) / columns;
  const one = (stage: PicturedStage, i: number): readonly Mark[] => {
    const [x, y] = [margin + (i % columns) * step, top + Math.floor(i / columns) * (drawing + gap)];
    const left = x + drawing + 14;
    const hand: Hand = stage.kind ? { face: 'title', size } : { face: 'text', size };
    const name = stage.kind ? `${stage.number}.\u00a0${stage.name}` : stage.name;
    const lines = wrap(name, step - gap - drawing - 14, 3, hand, measure);
    const high = lines.length * Math.round(size * 1.16);
    const told = paragraph(lines, left, y + (drawing - high) / 2, hand, stage.kind ? 'ink' : 'ink-soft');
    return [...vignette(stage, { x, y, width: drawing, height: drawing }), ...told.marks];
  };
  const rows = Math.ceil(stages.length / columns);
  return { bottom: top + rows * (drawing + gap) - gap, marks: stages.flatMap(one) };
};

const creditHand: Hand = { face: 'text', size: 18 };

const creditLines = ({ credits }: PictureContent, measure: Measure): readonly string[] =>
  credits.flatMap((credit) => wrap(credit, inner, Number.POSITIVE_INFINITY, creditHand, measure));

/** The notebook of a play as one upright picture, as high as its stages and its sources need. */
export const layOut = (content: PictureContent, measure: Measure): Layout => {
  const head = drawHead(content, measure);
  const team = drawTeam(content, head.bottom, measure);
  const figures = drawFigures(content, team.bottom, measure);
  const chartTop = figures.bottom + 34;
  const credits = creditLines(content, measure);
  const below = drawStages(content, 36, measure).bottom + 40 + credits.length * 21 + 44;
  const left = leastHeight - chartTop - below;
  const chartHeight = left < leastChart ? usualChart : Math.min(mostChart, left);
  const chart = { x: margin, y: chartTop, width: inner, height: chartHeight };
  const chartBottom = chart.y + chart.height;
  const height = Math.max(leastHeight, chartBottom + below);
  const paper = shape(boxPath({ x: 0, y: 0, width, height }), { fill: 'paper' });
  const sources = paragraph(credits, margin, height - 44 - credits.length * 21, creditHand, 'ink-soft');
  const stages = drawStages(content, chartBottom + 36, measure);
  const parts = [head, team, figures, stages, sources].flatMap(({ marks }) => marks);
  return { width, height, marks: [paper, ...parts, ...drawCourse(content, chart)] };
};
