import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, parseJson, reservedKeyIn, within } from '../../../src/core/lib/json';
import { jsonText } from '../../../src/core/scenario/json';
import { lacks, samplesAt } from '../../samples';

const suite = 'suites/json-parsing/test_parsing';
const samples = samplesAt(suite);

const accepted = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('JSON text', () => {
  it('gives the value that was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(reservedKeyIn(JSON.parse(JSON.stringify(value))) === null);
        expect(parseJson(JSON.stringify(value, null, 2))).toEqual({
          value: JSON.parse(JSON.stringify(value)),
          problems: [],
        });
      }),
    );
  });

  it('is refused exactly where the language itself refuses it', () => {
    const text = fc.array(fc.constantFrom(...'{}[]":,0-1.eE+tfn \\u"a'.split(''), 'true', 'null', '"a"'), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(text, (parts) => {
        expect(parseJson(parts.join('')).problems.length === 0).toBe(accepted(parts.join('')));
      }),
      { numRuns: 3000 },
    );
  });

  it.skipIf(lacks(suite, 'the public suite of JSON texts'))('is judged as a public test suite judges it', () => {
    const files = readdirSync(samples).filter((name) => /^[yn]_/.test(name));
    const wrong = files.filter((name) => {
      const { problems } = parseJson(new TextDecoder().decode(readFileSync(join(samples, name))));
      return problems.length === 0 && !accepted(new TextDecoder().decode(readFileSync(join(samples, name))));
    });
    const refused = files.filter((name) => {
      const text = new TextDecoder().decode(readFileSync(join(samples, name)));
      return name.startsWith('y_') && parseJson(text).problems.length > 0;
    });
    expect([files.length > 200, wrong, refused]).toEqual([true, [], []]);
  });

  it('names the line and column of what is wrong, and what stands there', () => {
    const [problem] = parseJson('{\n  "a": 1,\n}').problems;
    expect(problem).toMatchObject({ fault: 'json.syntax', values: { line: 3, column: 1, found: '}' } });
  });

  it('may begin with a byte order mark', () => {
    expect(parseJson('\uFEFF[1]').value).toEqual([1]);
  });

  it.each(['', ' \n', '\uFEFF'])('that is empty (%j) is said to be empty', (text) => {
    expect(parseJson(text).problems).toMatchObject([{ fault: 'file.empty' }]);
  });

  it('is read from UTF-8, from UTF-16 of either order, and from Windows-1252', () => {
    const text = '{"title": "L’été"}';
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const windows = Buffer.from(text.replace('’', '\x92'), 'latin1');
    const files = [Buffer.from(text), Buffer.from(`\uFEFF${text}`), utf16, Buffer.from(utf16).swap16(), windows];
    expect(files.map((file) => jsonText(file))).toEqual(files.map(() => text));
  });

  it('is not what a picture holds', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(jsonText(png)).toBeNull();
  });

  it('may be 64 deep, not 65, and a million deep without harm', () => {
    const deep = (n: number) => `${'['.repeat(n)}${']'.repeat(n)}`;
    expect(parseJson(deep(64)).problems).toEqual([]);
    expect(parseJson(deep(65)).problems[0]?.fault).toBe('json.tooDeep');
    expect(parseJson('['.repeat(1_000_000)).problems[0]?.fault).toBe('json.tooDeep');
  });

  it('may hold a string of a million characters', () => {
    expect(parseJson(JSON.stringify('\\"é\n'.repeat(250_000))).problems).toEqual([]);
  });
});

describe('a JSON path', () => {
  const text = '{\n  "a": [1, {"b": 2}],\r\n "x y": 3,\n "ab": 4}';

  it.each([
    ['$', 1, 1],
    ['$.a', 2, 8],
    ['$.a[1].b', 2, 18],
    ['$["x y"]', 3, 9],
    ['$.ab', 4, 8],
  ])('%s is found at line %i, column %i', (path, line, column) => {
    expect(locate(text, path)).toEqual({ line, column });
  });

  it('of what is missing is found at what should hold it', () => {
    expect(locate(text, '$.a[1].lat')).toEqual(locate(text, '$.a[1]'));
    expect(locate(text, '$.a[7]')).toEqual(locate(text, '$.a'));
  });

  it('with escapes is found by the key that they spell', () => {
    expect(locate('{"caf\\u00e9": {"a\\"b\\\\": 1}}', '$["café"]["a\\"b\\\\"]')).toEqual({ line: 1, column: 26 });
    expect(locate('{"s": "},\\"a\\": 0, [", "a": 1}', '$.a')).toEqual({ line: 1, column: 29 });
  });

  it('of a doubled key is found at the last, which is the one that counts', () => {
    const doubled = '{"a": {"b": 1},\n "a": {"c": 2}}';
    expect(locate(doubled, '$.a')).toEqual({ line: 2, column: 7 });
    expect(locate(doubled, '$.a.c')).toEqual({ line: 2, column: 13 });
    expect(locate(doubled, '$.a.b')).toEqual(locate(doubled, '$.a'));
  });

  it('finds any value of any JSON', () => {
    const leaves = (value: unknown, path: string): (readonly [string, unknown])[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, held]) =>
            leaves(held, within(path, Array.isArray(value) ? Number(key) : key)),
          )
        : [[path, value]];
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        const source = JSON.stringify(plain, null, 1);
        for (const [path, leaf] of leaves(plain, '$')) {
          const { line, column } = locate(source, path);
          const found = source.split('\n')[line - 1]?.slice(column - 1) ?? '';
          expect(found.replace(/,$/, '')).toBe(JSON.stringify(leaf));
        }
      }),
    );
  });
});
