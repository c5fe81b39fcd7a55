import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tsc = join(root, 'node_modules/typescript/bin/tsc');

/** Types of the browser, which the core must not know. */
const ofBrowser = ['HTMLElement', 'Document', 'Window', 'Storage', 'IDBDatabase', 'GeolocationPosition'];

describe('The core’s own types', () => {
  let folder = '';
  let said = '';

  beforeAll(async () => {
    // Inside the repository, so that the packages that the core's settings name are found; Git leaves the folder out.
    folder = await mkdtemp(join(root, 'dist-house-'));
    for (const name of [...ofBrowser, 'Uint8Array']) {
      await writeFile(join(folder, `${name}.ts`), `export const it = (thing: ${name}) => thing;\n`);
    }
    const settings = { extends: '../src/core/tsconfig.json', include: ['.', '../src/core/dataset/formats/csv.ts'] };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    said = spawnSync(process.execPath, [tsc, '-p', folder], { cwd: root, encoding: 'utf8' }).stdout;
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(ofBrowser)('know no %s', (name) => {
    expect(said).toContain(`error TS2304: Cannot find name '${name}'.`);
  });

  it('know the language itself, and what the core uses', () => {
    expect(said.match(/error/g)).toHaveLength(ofBrowser.length);
  });
});
