import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const impatient = /\bvi\.wait(For|Until)\(|expect\.poll\(/;

it('A test that waits for something waits with `until`: a second is not enough behind a browser’s tests', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/^(e2e|pictures|soak)\b/.test(name) && name !== 'until.ts',
  );
  expect(files.length).toBeGreaterThan(300);
  expect(impatient.test('vi.waitFor(() => expect(1).toBe(1))')).toBe(true);
  const found = files.filter(
    (name) => !name.endsWith('patience.test.ts') && impatient.test(readFileSync(`tests/${name}`, 'utf8')),
  );
  expect(found).toEqual([]);
});
