import { vignettes } from '../drawings';
import type { PictureContent, PicturedStage } from './content';
import { inner, type Laid, margin, paragraph } from './laid';
import { type Box, boxPath, type Mark, type Measure, shape, words } from './marks';
import { wrap } from './wrap';

/** How many stamps stand in a row, and how large: few rows first, then few free places in the last. */
const sheetFor = (count: number) => {
  if (count > 48) return { columns: 9, side: 78, size: 14, gap: 20 };
  if (count > 15) return { columns: 7, side: 104, size: 17, gap: 24 };
  const costOf = (columns: number): number => {
    const rows = Math.ceil(count / columns);
    return 2 * rows + rows * columns - count;
  };
  const columns = count < 5 ? count : [5, 4, 3].reduce((best, one) => (costOf(one) < costOf(best) ? one : best));
  return { columns, side: 164, size: 22, gap: 28 };
};

/** The number of a place on a flag that hangs over the edge of its stamp. */
const pennant = (number: string, x: number, y: number, side: number, measure: Measure): readonly Mark[] => {
  const hand = { face: 'title', size: Math.max(13, side * 0.15) } as const;
  const [long, high, tail] = [measure(number, hand) + side * 0.22, side * 0.21, side * 0.06];
  const [left, top] = [x - side * 0.05, y + side * 0.07];
  const path = `M${left} ${top}h${long}l${-tail} ${high / 2}l${tail} ${high / 2}h${-long}z`;
  return [
    shape(path, { fill: 'green', line: 'ink', width: 2.5 }),
    words(number, {
      x: left + (long - tail) / 2,
      y: top + high / 2 + hand.size * 0.35,
      hand,
      ink: 'on-color',
      align: 'center',
    }),
  ];
};

const stamp = (stage: PicturedStage, { x, y, width: side }: Box, measure: Measure): readonly Mark[] => {
  const frame = boxPath({ x, y, width: side, height: side });
  if (stage.kind === null) {
    const hand = { face: 'title', size: side * 0.4 } as const;
    return [
      shape(frame, { line: 'ink-faint', width: 2.5, dash: [7, 6] }),
      words(stage.number, { x: x + side / 2, y: y + side * 0.64, hand, ink: 'ink-soft', align: 'center' }),
    ];
  }
  const scale = (side * 0.78) / 64;
  const at = { x: x + side * 0.11, y: y + side * 0.13, scale };
  const { tints, line } = vignettes[stage.kind];
  return [
    shape(frame, { fill: 'water-3', line: 'ink', width: 2.5 }),
    ...tints.map(([fill, path]) => shape(path, { ...at, x: at.x + 1.5 * scale, y: at.y + 1.5 * scale, fill })),
    shape(line, { ...at, line: 'ink', width: 2 }),
    ...pennant(stage.number, x, y, side, measure),
  ];
};

/** A sheet of stamps, one for each stage, its name below; the last row stands in the middle. */
export const drawStamps = ({ stages }: PictureContent, top: number, measure: Measure): Laid => {
  const { columns, side, size, gap } = sheetFor(stages.length);
  const cell = inner / Math.max(columns, 5);
  const marks: Mark[] = [];
  let y = top;
  for (let first = 0; first < stages.length; first += columns) {
    const row = stages.slice(first, first + columns);
    const left = margin + (inner - row.length * cell) / 2;
    const laid = row.map((stage, i) => {
      const middle = left + (i + 0.5) * cell;
      const hand = stage.kind ? ({ face: 'title', size } as const) : ({ face: 'text', size } as const);
      const lines = wrap(stage.name, cell - 12, 3, hand, measure);
      const told = paragraph(lines, middle, y + side + 10, hand, stage.kind ? 'ink' : 'ink-soft', 'center');
      const box = { x: middle - side / 2, y, width: side, height: side };
      return { marks: [...stamp(stage, box, measure), ...told.marks], bottom: told.bottom };
    });
    marks.push(...laid.flatMap((one) => one.marks));
    y = Math.max(...laid.map(({ bottom }) => bottom)) + gap;
  }
  return { marks, bottom: y - gap };
};
