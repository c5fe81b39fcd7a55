import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');

const colorsOf = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', color = '']) => [name, color]));

const [day = '', night = ''] = css.split('[data-theme="night"] {');
const themes = { day: colorsOf(day), night: colorsOf(night) };

/** Relative luminance, WCAG 2.2. */
const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (theme: keyof typeof themes, ink: string, ground: string): number => {
  const colors = [ink, ground].map((name) => themes[theme].get(name));
  const [light = 0, dark = 0] = colors
    .map((color) => {
      if (color === undefined) throw new Error(`No color ${ink} or ${ground} by ${theme}.`);
      return luminance(color);
    })
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

const pairsOf = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [ink = '', ground = ''] = line.trim().split(' on ');
      return [ink, ground];
    });

const inSunlight = pairsOf(`
  ink on paper
  ink on paper-sunk
  ink on card
  ink on land
  ink-soft on paper
  ink-soft on card
  on-lantern on lantern
`);

const anywhere = pairsOf(`
  ink on water-1
  ink on feast
  ink on sky
  ink-soft on paper-sunk
  vermilion on paper
  vermilion on card
  magenta on paper
  magenta on land
  green on paper
  water-text on water-2
  on-color on vermilion
  on-lantern on lantern
  fold-ink on fold
`);

test('by day the clue and the texts that are read outdoors keep 7 : 1, for the sun', () => {
  const pale = inSunlight.filter(([ink, ground]) => contrast('day', ink, ground) < 7);
  expect(pale).toEqual([]);
});

test('by day and by night every text keeps 4.5 : 1', () => {
  const pale = (['day', 'night'] as const).flatMap((theme) =>
    [...inSunlight, ...anywhere].flatMap(([ink, ground]) => {
      const ratio = contrast(theme, ink, ground);
      return ratio < 4.5 ? [`${ink} on ${ground} by ${theme}: ${ratio.toFixed(2)}`] : [];
    }),
  );
  expect(pale).toEqual([]);
});
