import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readInks } from '../../src/apps/player/map/inks';
import { creatures, firstTeam, qualities, type Team, teamColors } from '../../src/core/play/team';
import { teamName } from '../../src/ui/messages/team';

const all: readonly Team[] = creatures.flatMap((creature) =>
  qualities.map((quality) => ({ ...firstTeam, creature, quality })),
);

/** The feminine of a French adjective by the rules of its ending, where there is one. */
const feminineOf = (masculine: string): string =>
  [
    [/eux$/, 'euse'],
    [/eur$/, 'euse'],
    [/if$/, 'ive'],
    [/er$/, 'ère'],
    [/et$/, 'ète'],
    [/el$/, 'elle'],
    [/e$/, 'e'],
    [/$/, 'e'],
  ].reduce<string | null>((found, [ending, other]) => {
    if (found !== null || !(ending as RegExp).test(masculine)) return found;
    return masculine.replace(ending as RegExp, other as string);
  }, null) ?? masculine;

const frenchOf = (creature: Team['creature'], quality: Team['quality']): string =>
  teamName({ ...firstTeam, creature, quality }).fr;

/** An adjective as it is said of a creature: the last word of the name. */
const said = (creature: Team['creature'], quality: Team['quality']): string =>
  frenchOf(creature, quality).split(' ').at(-1) ?? '';

describe('the name of a team', () => {
  it('reads natively in both languages', () => {
    expect(teamName(firstTeam)).toEqual({ fr: 'La Loutre intrépide', en: 'The Daring Otter' });
    expect(frenchOf('heron', 'curious')).toBe('Le Héron curieux');
    expect(frenchOf('ermine', 'discreet')).toBe('L’Hermine discrète');
    expect(frenchOf('albatross', 'wandering')).toBe('L’Albatros voyageur');
  });

  it('is another one for each of 1,600 draws, in each language', () => {
    expect(all).toHaveLength(1600);
    expect(new Set(all.map((team) => teamName(team).fr)).size).toBe(1600);
    expect(new Set(all.map((team) => teamName(team).en)).size).toBe(1600);
  });

  it('agrees in French: the adjective takes the gender of its noun', () => {
    for (const quality of qualities) {
      const masculine = said('heron', quality);
      for (const creature of ['otter', 'ermine', 'seagull'] as const)
        expect(said(creature, quality)).toBe(feminineOf(masculine));
      for (const creature of ['sturgeon', 'lobster', 'cat'] as const) expect(said(creature, quality)).toBe(masculine);
    }
  });

  it('takes the gender of its article, wherever the article tells it', () => {
    for (const creature of creatures) {
      const [, article] = /^(La|Le|L’)/.exec(frenchOf(creature, 'curious')) ?? [];
      expect(article).toBeDefined();
      if (article !== 'L’') expect(said(creature, 'curious')).toBe(article === 'La' ? 'curieuse' : 'curieux');
    }
  });

  it('elides its article before a vowel and a silent h, and nowhere else', () => {
    const breathed = ['heron', 'lobster', 'hedgehog'];
    for (const creature of creatures) {
      const [, article, first] = /^(La |Le |L’)(.)/.exec(frenchOf(creature, 'curious')) ?? [];
      expect(article === 'L’').toBe(/[AEIOUÉH]/.test(first ?? '') && !breathed.includes(creature));
    }
  });

  it('fits on the bar of a small screen', () => {
    expect(all.filter((team) => Object.values(teamName(team)).some((name) => name.length > 32))).toEqual([]);
  });
});

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');

type Rgb = readonly [number, number, number];

const tokensOf = (theme: 'day' | 'night'): ReadonlyMap<string, Rgb> => {
  const [, block = ''] = css.split(`[data-theme="${theme}"] {`);
  const colors = [...(block.split('}')[0] ?? '').matchAll(/--([\w-]+): #(..)(..)(..);/g)];
  const linear = (hex = '0'): number => {
    const value = Number.parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return new Map(colors.map(([, name = '', r, g, b]) => [name, [linear(r), linear(g), linear(b)]]));
};

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.2, relative luminance and contrast ratio. */
const contrast = (one: Rgb, other: Rgb): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** What is left of a color for who lacks one of the three cones (Machado, Oliveira, Fernandes 2009, severity 1). */
const eyes: { readonly [eye: string]: readonly (readonly number[])[] } = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seen = (rows: readonly (readonly number[])[], color: Rgb): Rgb =>
  rows.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, i) => sum + part * (color[i] ?? 0), 0),
      ),
    ),
  ) as unknown as Rgb;

/** OKLab (Björn Ottosson), of linear RGB. */
const labOf = ([r, g, b]: Rgb): Rgb => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

const distance = (one: Rgb, other: Rgb): number => Math.hypot(...one.map((value, i) => value - (other[i] ?? 0)));

describe.each(['day', 'night'] as const)('the colors of the teams by %s', (theme) => {
  const tokens = tokensOf(theme);
  const colorOf = (name: string): Rgb => {
    const color = tokens.get(name);
    if (!color) throw new Error(`tokens.css has no --${name}.`);
    return color;
  };
  const teams = teamColors.map((color) => colorOf(color === 'vermilion' ? color : `team-${color}`));

  it('stand out from paper, land and water, by themselves or by the line of ink around them', () => {
    const line = colorOf('fold-ink');
    for (const ground of ['paper', 'land', 'water-2', 'water-3'].map(colorOf))
      for (const team of teams) {
        const byLine = Math.min(contrast(line, ground), contrast(line, team));
        expect(Math.max(contrast(team, ground), byLine)).toBeGreaterThanOrEqual(3);
      }
  });

  it.each(Object.entries(eyes))('are told apart with %s', (_, rows) => {
    const labs = teams.map((team) => labOf(seen(rows, team)));
    const pairs = labs.flatMap((one, i) => labs.slice(i + 1).map((other) => distance(one, other)));
    expect(pairs).toHaveLength(15);
    expect(Math.min(...pairs)).toBeGreaterThan(0.08);
  });
});

it('no team is taken for the ink that everything is drawn in by day', () => {
  const tokens = tokensOf('day');
  const labs = ['fold-ink', 'vermilion', ...teamColors.slice(1).map((color) => `team-${color}`)].map((name) =>
    labOf(tokens.get(name) ?? [0, 0, 0]),
  );
  const [ink, ...teams] = labs;
  expect(Math.min(...teams.map((team) => distance(team, ink as Rgb)))).toBeGreaterThan(0.12);
});

it('the chart prints a team in the color that the page shows', () => {
  const bare = { getPropertyValue: () => '' };
  for (const theme of ['day', 'night'] as const) {
    vi.stubGlobal('getComputedStyle', () => bare);
    const inks = readInks({} as Element as HTMLElement, theme);
    const [, block = ''] = css.split(`[data-theme="${theme}"] {`);
    const written = (name: string) => new RegExp(`--${name}: (#.{6});`).exec(block)?.[1]?.toUpperCase();
    expect([inks.teamBlue, inks.teamGreen, inks.teamViolet, inks.teamAmber, inks.teamSlate]).toEqual(
      ['team-blue', 'team-green', 'team-violet', 'team-amber', 'team-slate'].map(written),
    );
  }
});
