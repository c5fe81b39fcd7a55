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

/** What would let the text of an author, a player or a file in as something else than text. */
const unsafe: readonly string[] = [
  'element.innerHTML = text;',
  'element.innerHTML += text;',
  'element.outerHTML = text;',
  'frame.srcdoc = text;',
  "element.insertAdjacentHTML('beforeend', text);",
  'range.createContextualFragment(text);',
  'element.setHTMLUnsafe(text);',
  "parser.parseFromString(text, 'text/html');",
  'scene.add.dom(0, 0).createFromHTML(text);',
  'document.write(text);',
  'document.writeln(text);',
  'marker.bindPopup(text);',
  'marker.bindTooltip(text);',
  'map.openPopup(text);',
  'map.openTooltip(text);',
  'popup.setContent(text);',
  'marker.setPopupContent(text);',
  'marker.setTooltipContent(text);',
  'control.addAttribution(text);',
  'new DivIcon({ html: text });',
  "new DivIcon({ className: 'mark', html: '<b>a</b>' });",
  'eval(text);',
  'new Function(text);',
  'Function(text);',
  'const found = (text: string) => new RegExp(text);',
  "function found(text: string) { return RegExp(text, 'u'); }",
];

/** What looks like it, and is safe. */
const safe = [
  "const pattern = new RegExp('a'.repeat(2), 'u');",
  'const icon = (options: object, node: Node) => new DivIcon({ ...options, html: node });',
  "element.textContent = '<b>a</b>';",
  'writing.write(text, bytes, 0);',
];

const unsafeFile = (i: number): string => `src/ui/unsafe${i}.ts`;
const safeFile = (i: number): string => `src/core/safe${i}.ts`;

const sound = 'export const It = () => <img src="a.png" alt="The castle" />;\n';

const fileOf = (i: number): string => `src/ui/probe${i}.tsx`;

describe('The lint of this house', () => {
  let complaints: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    complaints = await refusals([
      ...faulty.map(([, text], i) => [fileOf(i), text] as const),
      [fileOf(faulty.length), sound],
      ...unsafe.map((text, i) => [unsafeFile(i), `${text}\n`] as const),
      ...safe.map((text, i) => [safeFile(i), `${text}\n`] as const),
    ]);
  }, 60_000);

  it.each(faulty.map(([rule], i) => [rule, i] as const))('refuses what breaks %s', (rule, i) => {
    expect(complaints.get(fileOf(i))).toContain(`lint/${rule}`);
  });

  it.each(unsafe.map((text, i) => [text, i] as const))(
    'lets no text in as HTML, as code or as a pattern: %s',
    (_, i) => {
      expect(complaints.get(unsafeFile(i))).toContain('plugin');
    },
  );

  it.each(safe.map((text, i) => [text, i] as const))('takes what is safe for what it is: %s', (_, i) => {
    expect(complaints.get(safeFile(i)) ?? []).not.toContain('plugin');
  });

  it('refuses nothing in a sound file', () => {
    expect(complaints.get(fileOf(faulty.length))).toBeUndefined();
  });
});
