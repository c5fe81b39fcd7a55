/** A name that would stand beside its dot: the dot's place and the name's length, in pixels of one zoom level. */
export interface NameWish {
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** A name around its middle, turned by radians clockwise. */
export interface TurnedName extends NameWish {
  readonly height: number;
  readonly turn: number;
}

/** Height of a name, and its distance from its dot, in pixels. */
export const nameHeight = 16;
export const nameGap = 8;

/** A name as long as it may be, in the measure of `lengthOf`; one that is too long ends in an ellipsis. */
export const cutName = (name: string, most: number, lengthOf: (text: string) => number): string => {
  if (lengthOf(name) <= most) return name;
  const letters = [...name];
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (lengthOf(`${letters.slice(0, middle).join('')}…`) <= most) fits = middle;
    else tooMany = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
};

/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cellSize = 128;

/** A name's room, dot included where it stands beside it; `middle` is where the name's own middle lies. */
export interface NameRoom {
  readonly box: Box;
  readonly middle: { readonly x: number; readonly y: number };
}

/** The rooms that a name may take at its dot: to the right, to the left, below, above. */
export const besideDot = ({ x, y, length }: NameWish): readonly NameRoom[] => {
  const [half, across, down] = [nameHeight / 2, nameGap + length / 2, nameGap + nameHeight / 2];
  const beside = { top: y - half, bottom: y + half };
  const centered = { left: x - length / 2, right: x + length / 2 };
  return [
    { middle: { x: x + across, y }, box: { ...beside, left: x - nameGap, right: x + nameGap + length } },
    { middle: { x: x - across, y }, box: { ...beside, left: x - nameGap - length, right: x + nameGap } },
    { middle: { x, y: y + down }, box: { ...centered, top: y - half, bottom: y + down + half } },
    { middle: { x, y: y - down }, box: { ...centered, top: y - down - half, bottom: y + half } },
  ];
};

/** The upright box around a turned name. */
export const aroundName = ({ x, y, length, height, turn }: TurnedName): Box => {
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const [across, down] = [(length * cos + height * sin) / 2, (length * sin + height * cos) / 2];
  return { left: x - across, top: y - down, right: x + across, bottom: y + down };
};

/** Whether two boxes have room in common. */
export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const cellsOf = (box: Box): string[] => {
  const cells: string[] = [];
  for (let x = Math.floor(box.left / cellSize); x <= Math.floor(box.right / cellSize); x += 1)
    for (let y = Math.floor(box.top / cellSize); y <= Math.floor(box.bottom / cellSize); y += 1)
      cells.push(`${x}:${y}`);
  return cells;
};

/** Which names can be written without two of them meeting, nor any a box that is taken; the first come stand. Gives for each which of its rooms it has, −1 for none. */
export const layoutNames = (wishes: readonly (readonly Box[])[], taken: readonly Box[] = []): readonly number[] => {
  const cells = new Map<string, Box[]>();
  const take = (box: Box): void => {
    for (const cell of cellsOf(box)) cells.set(cell, [...(cells.get(cell) ?? []), box]);
  };
  const isFree = (box: Box): boolean =>
    !cellsOf(box).some((cell) => cells.get(cell)?.some((other) => meet(box, other)));
  for (const box of taken) take(box);
  return wishes.map((rooms) => {
    const which = rooms.findIndex(isFree);
    const box = rooms[which];
    if (box) take(box);
    return which;
  });
};
