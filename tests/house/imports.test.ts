import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const { forbidden, options } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
  forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  options: object;
};

const read = async (baseDir: string): Promise<ICruiseResult> => {
  const tsConfig = extractTSConfig(join(root, 'tsconfig.json'));
  const cruiseOptions = { ...options, baseDir, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise(['src'], cruiseOptions, {}, { tsConfig });
  return output as ICruiseResult;
};

const broken = ({ summary }: ICruiseResult): readonly string[] =>
  summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);

/** One wrong import for each rule: the file, what it imports, and the rule that must refuse it. */
const wrong: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['src/core/lib/a.ts', '../../ui/words', 'core-stands-alone'],
  ['src/core/play/b.ts', '../../platform/ports', 'core-stands-alone'],
  ['src/platform/browser/a.ts', '../../ui/words', 'platform-before-ui'],
  ['src/ui/a.ts', '../apps/player/game', 'ui-before-apps'],
  ['src/apps/player/a.ts', '../cli/main', 'player-apart-from-cli'],
  ['src/apps/cli/a.ts', '../player/game', 'cli-apart-from-player'],
  ['src/core/lib/b.ts', '../dataset/read', 'lib-first'],
  ['src/core/dataset/a.ts', '../scenario/check', 'dataset-on-lib'],
  ['src/core/dataset/table/a.ts', '../read', 'table-on-bytes'],
  ['src/core/dataset/places/a.ts', '../read', 'places-on-table'],
  ['src/core/challenge/a.ts', '../dataset/read', 'challenge-on-lib'],
  ['src/core/scenario/a.ts', '../prepare/hunt', 'scenario-before-prepare'],
  ['src/core/prepare/a.ts', '../play/decide', 'prepare-before-play'],
  ['src/core/play/d.ts', '../rehearse/rehearse', 'play-before-rehearse'],
  ['src/core/play/e.ts', '../corrections/gather', 'play-before-rehearse'],
  ['src/core/corrections/a.ts', '../rehearse/rehearse', 'corrections-apart'],
  ['src/core/rehearse/a.ts', '../corrections/gather', 'rehearse-apart'],
  ['src/core/results/a.ts', '../corrections/gather', 'results-apart'],
  ['src/platform/wire.ts', './browser/plays', 'ports-before-drivers'],
  ['src/platform/workshop.ts', './node/files', 'ports-before-drivers'],
  ['src/platform/browser/b.ts', '../node/files', 'browser-apart-from-node'],
  ['src/platform/node/a.ts', '../browser/plays', 'node-apart-from-browser'],
  ['src/platform/node/b.ts', '../fake/clock', 'fakes-in-tests-only'],
  ['src/apps/player/d.ts', '../../platform/fake/clock', 'fakes-in-tests-only'],
  ['src/ui/e.ts', '../platform/browser/plays', 'ui-without-drivers'],
  ['src/ui/f.ts', '../platform/node/files', 'ui-without-drivers'],
  ['src/apps/player/e.ts', '../../platform/node/files', 'player-without-node'],
  ['src/apps/cli/b.ts', '../../platform/browser/plays', 'cli-without-browser'],
  ['src/core/lib/c.ts', 'node:fs', 'node-itself-for-node-only'],
  ['src/ui/g.ts', 'node:url', 'node-itself-for-node-only'],
  ['src/apps/player/f.ts', 'path', 'node-itself-for-node-only'],
  ['src/ui/b.ts', 'phaser', 'phaser-in-scenes'],
  ['src/core/play/a.ts', '@turf/distance', 'turf-in-geo'],
  ['src/core/scenario/b.ts', 'papaparse', 'papaparse-in-formats'],
  ['src/core/prepare/c.ts', 'geokdbush', 'kdbush-in-sites'],
  ['src/platform/a.ts', 'supercluster', 'supercluster-in-sites'],
  ['src/core/dataset/bb.ts', 'proj4', 'proj4-in-systems'],
  ['src/apps/player/b.ts', 'idb-keyval', 'idb-in-browser'],
  ['src/apps/player/g.ts', 'zzfx', 'zzfx-in-browser'],
  ['src/apps/player/h.ts', 'qr/decode.js', 'qr-in-browser'],
  ['src/apps/player/c.ts', 'leaflet', 'leaflet-in-map'],
  ['src/ui/c.ts', './d', 'no-circles'],
];

/** The same imports of types alone, which only circles may have. */
const wrongOfTypes = wrong
  .filter(([, , rule]) => rule !== 'no-circles')
  .map(([file, imported, rule]) => [file.replace('.ts', '.type.ts'), imported, rule] as const);

const targets = [
  'src/ui/words.ts',
  'src/platform/ports.ts',
  'src/platform/node/files.ts',
  'src/platform/browser/plays.ts',
  'src/platform/fake/clock.ts',
  'src/apps/player/game.ts',
  'src/apps/cli/main.ts',
  'src/core/dataset/read.ts',
  'src/core/scenario/check.ts',
  'src/core/prepare/hunt.ts',
  'src/core/play/decide.ts',
  'src/core/rehearse/rehearse.ts',
  'src/core/corrections/gather.ts',
];

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

describe('The way imports run', () => {
  let folder = '';

  beforeAll(async () => {
    // Inside the repository, so that packages are found; the folder is one that Git leaves out.
    folder = await mkdtemp(join(root, 'dist-house-'));
    for (const file of targets) await write(join(folder, file), 'export const thing = 1;\n');
    await write(join(folder, 'src/ui/d.ts'), "import * as thing from './c';\nexport const it = thing;\n");
    for (const [file, imported] of wrong) {
      await write(join(folder, file), `import * as thing from '${imported}';\nexport const it = thing;\n`);
    }
    for (const [file, imported] of wrongOfTypes) {
      await write(join(folder, file), `import type * as thing from '${imported}';\nexport type It = typeof thing;\n`);
    }
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is kept by the whole house', async () => {
    const house = await read(root);
    expect(house.summary.totalCruised).toBeGreaterThan(20);
    expect(house.modules.map(({ source }) => source)).toContain('src/apps/player/main.tsx');
    expect(broken(house)).toEqual([]);
  }, 60_000);

  it('is refused wherever it is wrong, types alone included, by the rule that says so', async () => {
    const found = broken(await read(folder));
    expect([...found].sort()).toEqual([...wrong, ...wrongOfTypes].map(([file, , rule]) => `${rule}: ${file}`).sort());
  }, 60_000);

  it('has no rule that was never seen red', () => {
    expect([...new Set(wrong.map(([, , rule]) => rule))].sort()).toEqual(
      forbidden.map(({ name }) => name ?? '').sort(),
    );
  });
});
