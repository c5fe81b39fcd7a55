import { beforeAll, describe, expect, it } from 'vitest';
import { refusals } from './lint';

/** One faulty file for each rule: the rule that must refuse it, and what it says. */
const faulty: readonly (readonly [rule: string, text: string])[] = [
  ['a11y/useAltText', 'export const It = () => <img src="a.png" />;\n'],
  ['a11y/useKeyWithClickEvents', 'export const It = () => <p onClick={() => undefined}>a</p>;\n'],
  ['a11y/noStaticElementInteractions', 'export const It = () => <div onDrop={() => undefined}>a</div>;\n'],
  ['a11y/useSemanticElements', 'export const It = () => <div role="button">a</div>;\n'],
  ['a11y/useButtonType', 'export const It = () => <button>a</button>;\n'],
  ['a11y/noLabelWithoutControl', 'export const It = () => <label>a</label>;\n'],
  ['suspicious/noExplicitAny', 'export const it = (a: any) => a;\n'],
  ['suspicious/noConsole', "export const it = () => console.log('a');\n"],
  ['style/noNonNullAssertion', 'export const it = (a: string | null) => a!.length;\n'],
  ['style/noEnum', 'export enum It { A }\n'],
  ['style/noDefaultExport', 'export default 1;\n'],
  ['correctness/noUnusedVariables', 'const it = 1;\n'],
  ['correctness/noUnusedImports', "import { it } from './it';\n"],
  ['complexity/noExcessiveLinesPerFunction', `export const it = () => {\n${'  it.toString();\n'.repeat(100)}};\n`],
];

const sound = 'export const It = () => <img src="a.png" alt="The castle" />;\n';

const fileOf = (i: number): string => `src/ui/probe${i}.tsx`;

describe('The lint of this house', () => {
  let complaints: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    complaints = await refusals([
      ...faulty.map(([, text], i) => [fileOf(i), text] as const),
      [fileOf(faulty.length), sound],
    ]);
  }, 60_000);

  it.each(faulty.map(([rule], i) => [rule, i] as const))('refuses what breaks %s', (rule, i) => {
    expect(complaints.get(fileOf(i))).toContain(`lint/${rule}`);
  });

  it('refuses nothing in a sound file', () => {
    expect(complaints.get(fileOf(faulty.length))).toBeUndefined();
  });
});
