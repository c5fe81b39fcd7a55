import { beforeAll, describe, expect, it } from 'vitest';
import { unsafeIn } from './unsafe';

/** What would let the text of an author, a player or a file in as something else than text. */
const unsafe: readonly string[] = [
  // as HTML
  'element.innerHTML = text;',
  'element.innerHTML += text;',
  'element.innerHTML ||= text;',
  'element.innerHTML ??= text;',
  "element['innerHTML'] = text;",
  'element[`innerHTML`] = text;',
  "const key = 'innerHTML'; element[key] = text;",
  'Object.assign(element, { innerHTML: text });',
  "Object.assign(element, { ['innerHTML']: text });",
  "Reflect.set(element, 'innerHTML', text);",
  'const innerHTML = text; Object.assign(element, { innerHTML });',
  'element.outerHTML = text;',
  'element.outerHTML += text;',
  'element.outerHTML ||= text;',
  'element.outerHTML ??= text;',
  "element['outerHTML'] = text;",
  'Object.assign(element, { outerHTML: text });',
  'frame.srcdoc = text;',
  'export const It = () => <iframe title="a" srcdoc={text} />;',
  'export const It = () => <p dangerouslySetInnerHTML={{ __html: text }} />;',
  "h('p', { dangerouslySetInnerHTML: { __html: text } });",
  "element.setAttribute('onclick', text);",
  "element.setAttribute('srcdoc', text);",
  "element.setAttribute('HREF', text);",
  'element.setAttribute(`onclick`, text);',
  'element.setAttribute(text, text);',
  "element['setAttribute'](text, text);",
  "element.setAttributeNS(null, 'onclick', text);",
  "element.setAttributeNode(document.createAttribute('onclick'));",
  "element.insertAdjacentHTML('beforeend', text);",
  "element['insertAdjacentHTML']('beforeend', text);",
  'range.createContextualFragment(text);',
  'element.setHTMLUnsafe(text);',
  'element.setHTML(text);',
  'Document.parseHTMLUnsafe(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  'const parser = new DOMParser();',
  "parser.parseFromString(text, 'text/html');",
  "document.execCommand('insertHTML', false, text);",
  'scene.add.dom(0, 0).createFromHTML(text);',
  'document.write(text);',
  'document.writeln(text);',
  "document['write'](text);",
  'window.document.write(text);',
  'document.write.call(document, text);',
  // as HTML, to Leaflet
  'marker.bindPopup(text);',
  'marker.bindTooltip(text);',
  'map.openPopup(text);',
  'map.openTooltip(text);',
  'popup.setContent(text);',
  'marker.setPopupContent(text);',
  'marker.setTooltipContent(text);',
  'control.addAttribution(text);',
  'control.setPrefix(text);',
  'new DivIcon({ html: text });',
  'new L.DivIcon({ html: text });',
  "new DivIcon({ className: 'mark', html: '<b>a</b>' });",
  'const options = { html: text }; new DivIcon(options);',
  'const icon = (options: object) => new DivIcon(options);',
  'const Icon = DivIcon;',
  'L.divIcon({ html: text });',
  "import { divIcon as icon } from 'leaflet';\nicon({ html: text });",
  'new L.Popup({ content: text });',
  'new L.Tooltip({ content: text });',
  "import { Popup } from 'leaflet';\nnew Popup({ content: text });",
  "import { Tooltip } from 'leaflet';\nclass Own extends Tooltip {}",
  'L.popup().setLatLng([0, 0]);',
  'L.tooltip({ content: text } as Parameters<typeof L.tooltip>[0]);',
  "new L.TileLayer('', { attribution: text });",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a template
  "new L.TileLayer('', { attribution: `© ${text}` });",
  "const attribution = text; new L.TileLayer('', { attribution });",
  "new L.TileLayer('', { ['attribution']: text });",
  'layer.options.attribution = text;',
  'class Own extends L.TileLayer { override getAttribution() { return text; } }',
  // as code
  'eval(text);',
  'window.eval(text);',
  "globalThis['eval'](text);",
  '(0, eval)(text);',
  'new Function(text);',
  'Function(text);',
  'globalThis.Function(text);',
  'new window.Function(text);',
  'Reflect.construct(Function, [text]);',
  '(() => 1).constructor(text);',
  "setTimeout('alert(1)');",
  'setTimeout(text, 1);',
  'window.setTimeout(text, 1);',
  'setTimeout(either, 1);',
  "setInterval('alert(1)', 1);",
  'globalThis.setInterval(text, 1);',
  "window['setInterval'](text, 1);",
  'import(text);',
  'importScripts(text);',
  // as a pattern
  'const found = (text: string) => new RegExp(text);',
  "function found(text: string) { return RegExp(text, 'u'); }",
  'const it = { found(text: string) { return new RegExp(text); } };',
  'const it = { found(text: string) { return RegExp(text); } };',
  'class It { found(text: string) { return new RegExp(text); } }',
  'const it = { get found() { return new RegExp(text); } };',
  'const found = (text: string) => new globalThis.RegExp(text);',
  "const found = (text: string) => new window['RegExp'](text);",
  'const Pattern = RegExp;',
  'const found = (text: string) => /a/.compile(text);',
  "'a'.match(text);",
  "'a'.search(text);",
  "'a'.matchAll(text);",
  "'a'.match('a+');",
  "'a'['match'](text);",
  'maybe?.match(text);',
  'text.match(String(1));',
  'text.search(patternOrText);',
];

/** What looks like it, and is safe. */
const safe: readonly string[] = [
  "const pattern = new RegExp('a'.repeat(2), 'u');",
  'const isPattern = (thing: unknown) => thing instanceof RegExp;',
  "const found = (pattern: RegExp) => 'a'.match(pattern);",
  'text.search(/a/u);',
  'const words = [...text.matchAll(/a/gu)];',
  'cache.match(text);',
  "import { DivIcon } from 'leaflet';\nconst icon = (options: object, html: HTMLElement) => new DivIcon({ ...options, html });",
  "import type { Popup } from 'leaflet';\nexport type It = Popup;",
  "new L.TileLayer('', { attribution: '© IGN' });",
  "const { attribution } = JSON.parse('{}');",
  "element.textContent = '<b>a</b>';",
  "element.setAttribute('aria-label', text);",
  "for (const name of ['class', 'd'] as const) element.setAttribute(name, text);",
  'export const It = () => <button type="button" onClick={() => undefined}>{text}</button>;',
  'writing.write(text);',
  'setTimeout(() => undefined, 1);',
  'new Promise((resolve) => setTimeout(resolve, 1));',
  "import('./thing');",
  'export const run = (work: () => void) => work();',
  "text.replace('a', 'b').split(text);",
];

/** What the probes speak of. */
const things = `
import type * as Leaflet from 'leaflet';
import type { h as create } from 'preact';
declare global {
  const h: typeof create;
  const L: typeof Leaflet;
  const DivIcon: typeof Leaflet.DivIcon;
  const layer: Leaflet.TileLayer;
  const marker: Leaflet.Marker;
  const control: Leaflet.Control.Attribution;
  const text: string;
  const maybe: string | undefined;
  const either: string | (() => void);
  const patternOrText: RegExp | string;
  const element: HTMLElement;
  const frame: HTMLIFrameElement;
  const range: Range;
  const cache: Cache;
  const writing: { write(text: string): void };
}
`;

const unsafeFile = (i: number): string => `src/ui/unsafe${i}.tsx`;
const safeFile = (i: number): string => `src/ui/safe${i}.tsx`;
const probe = (text: string): string => `${text}\nexport {};\n`;

const isProbe = (file: string): boolean => /^src\/ui\/(?:un)?safe\d+\.tsx$/.test(file);

describe('What is written, chosen or read', () => {
  let house: ReturnType<typeof unsafeIn>;
  const isRefused = (file: string): boolean => house.refused.some((one) => one.file === file);

  beforeAll(() => {
    house = unsafeIn(
      new Map([
        ['src/ui/things.d.ts', things],
        ...unsafe.map((text, i) => [unsafeFile(i), probe(text)] as const),
        ...safe.map((text, i) => [safeFile(i), probe(text)] as const),
      ]),
    );
  }, 120_000);

  it.each(unsafe.map((text, i) => [text, i] as const))('never becomes HTML, code or a pattern: %s', (_, i) => {
    expect(isRefused(unsafeFile(i))).toBe(true);
  });

  it.each(safe.map((text, i) => [text, i] as const))('is text where it is only that: %s', (_, i) => {
    expect(isRefused(safeFile(i))).toBe(false);
  });

  it('becomes nothing else anywhere in the source', () => {
    expect(house.files - unsafe.length - safe.length).toBeGreaterThan(500);
    expect(house.refused.filter(({ file }) => !isProbe(file))).toEqual([]);
  });

  it('is in no pattern that a function makes, but for those few of our own words', () => {
    expect(house.exempt).toEqual([
      'src/core/dataset/fields/tongues.ts',
      'src/core/dataset/fields/tongues.ts',
      'src/core/dataset/fields/periods.ts',
      'src/core/dataset/credit/licenses.ts',
      'src/core/dataset/credit/licenses.ts',
      'src/core/dataset/places/systems.ts',
      'src/core/dataset/places/systems.ts',
      'src/core/dataset/places/systems.ts',
      'src/core/dataset/places/systems.ts',
    ]);
  });
});
