import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs Biome in `cwd`; gives its exit code and all that it wrote. */
export const biome = (cwd: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules/@biomejs/biome/bin/biome'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });

/** What the rules of this house refuse in files that are not in it: the rules that each file breaks, by its path. */
export const refusals = async (
  files: readonly (readonly [path: string, text: string])[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-lint-'));
  try {
    const config = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
    await writeFile(join(folder, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
    await cp(join(root, '.biome-core.grit'), join(folder, '.biome-core.grit'));
    for (const [path, text] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const { stdout } = biome(folder, 'lint', '--reporter=json', '--max-diagnostics=none', 'src');
    const broken = new Map<string, readonly string[]>();
    for (const { severity, location, category } of JSON.parse(stdout).diagnostics) {
      if (severity === 'error') broken.set(location.path, [...(broken.get(location.path) ?? []), category]);
    }
    return broken;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
