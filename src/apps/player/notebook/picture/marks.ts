/** How words are written: the face (`water` is the slanted hand of charts), its size in pixels, whether the text's is the bold cut. */
export interface Hand {
  readonly face: 'title' | 'text' | 'water';
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide words are in a hand, in pixels. */
export type Measure = (words: string, hand: Hand) => number;

/** A path, laid at a place and scaled: filled, inked, or both. Inks are tokens of the look without their dashes. */
export interface Shape {
  readonly kind: 'shape';
  /** As in SVG. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly fill?: string;
  readonly line?: string;
  /** Of the line, in the path's own units. */
  readonly width?: number;
  readonly dash?: readonly number[];
  /** Radians about the place. */
  readonly turn?: number;
  readonly opacity?: number;
  /** Whether what lies within two of its outlines is outside. */
  readonly holes?: boolean;
  /** Paths on the picture that it stays within, holes counted. */
  readonly within?: readonly string[];
}

/** One line of words; `y` is its baseline. */
export interface Words {
  readonly kind: 'words';
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly hand: Hand;
  readonly ink: string;
  readonly align: 'left' | 'center' | 'right';
  /** An ink around the letters, so that they are read on any ground. */
  readonly halo?: string;
  /** Radians about the place. */
  readonly turn?: number;
}

/** Whatever is drawn on a picture, one thing over another. */
export type Mark = Shape | Words;

/** A place to draw in. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A path as it stands on the picture. */
export const shape = (
  path: string,
  look: Omit<Shape, 'kind' | 'path' | 'x' | 'y' | 'scale'> & Partial<Shape>,
): Shape => ({
  x: 0,
  y: 0,
  scale: 1,
  ...look,
  kind: 'shape',
  path,
});

/** A line of words, from the left unless told otherwise. */
export const words = (said: string, at: Omit<Words, 'kind' | 'words' | 'align'> & Partial<Words>): Words => ({
  align: 'left',
  ...at,
  kind: 'words',
  words: said,
});

/** The outline of a box. */
export const boxPath = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}z`;

/** A disc as a path. */
export const discPath = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
