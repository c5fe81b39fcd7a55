/** A name that would stand beside its dot: the dot's place and the name's length, in pixels of one zoom level. */
export interface NameWish {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** Height of a name, and its distance from its dot, in pixels. */
export const nameHeight = 16;
export const nameGap = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cellSize = 128;

const boxOf = ({ x, y, length }: NameWish): Box => ({
  left: x - nameGap,
  top: y - nameHeight / 2,
  right: x + nameGap + length,
  bottom: y + nameHeight / 2,
});

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const cellsOf = (box: Box): string[] => {
  const cells: string[] = [];
  for (let x = Math.floor(box.left / cellSize); x <= Math.floor(box.right / cellSize); x += 1)
    for (let y = Math.floor(box.top / cellSize); y <= Math.floor(box.bottom / cellSize); y += 1)
      cells.push(`${x}:${y}`);
  return cells;
};

/** Which names can be written without two of them meeting; the first come stand. Gives one flag for each wish. */
export const layoutNames = (wishes: readonly NameWish[]): readonly boolean[] => {
  const taken = new Map<string, Box[]>();
  return wishes.map((wish) => {
    const box = boxOf(wish);
    const cells = cellsOf(box);
    if (cells.some((cell) => taken.get(cell)?.some((other) => meet(box, other)))) return false;
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), box]);
    return true;
  });
};
