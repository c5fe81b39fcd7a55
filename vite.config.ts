import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { stagesPromised } from './src/core/lib/promised.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * What a built page may load: nothing inline, nothing evaluated, no text as HTML; map tiles from IGN, open data from any
 * https address. Addresses of scripts are made in `platform/browser/ownScript`, whose policy is `jalon`.
 */
const contentSecurityPolicy = [
  // also what scripts, styles and workers are held to
  "default-src 'self'",
  "img-src 'self' data: blob: https://data.geopf.fr",
  "connect-src 'self' https:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types jalon',
].join('; ');

/** Puts the policy first in the head of the built page; the dev server needs inline scripts and goes without. */
const securityPolicy: Plugin = {
  name: 'jalon-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

interface Listed {
  readonly id: string;
  readonly title: unknown;
  readonly summary?: unknown;
  readonly languages: unknown;
  readonly rules?: { readonly minutes?: number };
  readonly stages: Parameters<typeof stagesPromised>[0];
}

/** What the card of a hunt shows. */
const listed = (file: string): string => {
  const { id, title, summary, languages, rules, stages } = JSON.parse(readFileSync(file, 'utf8')) as Listed;
  const promised = { minutes: rules?.minutes, stages: stagesPromised(stages) };
  return JSON.stringify({ id, title, summary, languages, ...promised });
};

/** Where hunts stand that ship: those to play, and those that show how each thing is played and written. */
const shelves = new Map([
  ['\0virtual:hunts', 'scenarios'],
  ['\0virtual:reference', 'scenarios/reference'],
]);

/** The lists of what ships, so that no page need load hunts whole: `virtual:hunts`, and apart from it `virtual:reference`. */
const hunts: Plugin = {
  name: 'jalon-hunts',
  resolveId: (id) => (shelves.has(`\0${id}`) ? `\0${id}` : undefined),
  load(id) {
    const shelf = shelves.get(id);
    if (shelf === undefined) return undefined;
    const folder = join(root, shelf);
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
    const paths = files.map((name) => join(folder, name));
    for (const path of paths) this.addWatchFile(path);
    const urls = files.map((name, i) => `import url${i} from ${JSON.stringify(`/${shelf}/${name}?url`)};`);
    const cards = paths.map((path, i) => `{ ...${listed(path)}, url: url${i} }`);
    return `${urls.join('\n')}\nexport const hunts = [${cards.join(', ')}];`;
  },
};

const bundled = (file: string): readonly string[] => {
  const folder = fileURLToPath(new URL('public/datasets', import.meta.url));
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, file)))
    .sort();
};

/** The title of a bundled dataset, in each language that its descriptor tells it in. */
const titled = (name: string): { readonly name: string; readonly title: unknown } => {
  const descriptor = fileURLToPath(new URL(`public/datasets/${name}/datapackage.json`, import.meta.url));
  const { title, jalon } = JSON.parse(readFileSync(descriptor, 'utf8'));
  return { name, title: jalon?.title ?? title };
};

/** The names of the folders in `public/datasets`, by what they hold: `virtual:datasets`. */
const datasets: Plugin = {
  name: 'jalon-datasets',
  resolveId: (id) => (id === 'virtual:datasets' ? '\0virtual:datasets' : undefined),
  load: (id) => {
    if (id !== '\0virtual:datasets') return undefined;
    const [sites, outlines] = [bundled('data.csv'), bundled('data.geojson')];
    const lists = { withSites: sites, bundled: sites.map(titled), withOutlines: outlines };
    return Object.entries(lists)
      .map(([name, list]) => `export const ${name} = ${JSON.stringify(list)};`)
      .join('\n');
  },
};

const pathOf = (path: string): string => normalizePath(fileURLToPath(new URL(path, import.meta.url)));

const phaserSource = `${normalizePath(realpathSync(pathOf('node_modules/phaser/src')))}/`;

const nothing = 'module.exports = function () {};';

/** Files and folders of Phaser's source that its core asks for and the game never uses, and what stands there instead. */
const lighter = new Map([
  ['filters/', nothing],
  ['input/InputManager.js', nothing],
  ['math/index.js', "exports.RandomDataGenerator = require('./random-data-generator/RandomDataGenerator');"],
  ['renderer/index.js', "exports.Events = require('./events');"],
  ['renderer/webgl/renderNodes/filters/', nothing],
  ['textures/parsers/index.js', "exports.Image = require('./Image');"],
]);

const leftOut = new Set(lighter.keys());

/**
 * In what is built, `phaser` is what the scenes use of it, a third of the whole to download; types and the dev server
 * keep the whole. When Phaser's core no longer asks for a part that is left out, the build fails: then pick anew.
 */
const lightPhaser: Plugin = {
  name: 'jalon-light-phaser',
  apply: 'build',
  enforce: 'pre',
  config: () => ({
    resolve: { alias: [{ find: /^phaser$/, replacement: pathOf('src/apps/player/scenes/phaser.js') }] },
    define: { 'typeof FEATURE_SOUND': 'false', 'typeof WEBGL_DEBUG': 'false' },
  }),
  load(id) {
    if (!id.startsWith(phaserSource)) return undefined;
    const path = id.slice(phaserSource.length);
    const part = [...lighter.keys()].find((one) => (one.endsWith('/') ? path.startsWith(one) : path === one));
    if (!part) return undefined;
    leftOut.delete(part);
    return lighter.get(part);
  },
  generateBundle() {
    if (leftOut.size > 0) this.error(`Phaser no longer asks for ${[...leftOut].join(', ')}.`);
  },
};

const [leafletsString, leafletsNode] = ["div.innerHTML = '<svg/>';", "div.appendChild(svgCreate('svg'));"];

/** Leaflet asks the browser by a string of HTML whether it draws SVG, which our policy refuses: it asks by a node. */
const plainLeaflet: Plugin = {
  name: 'jalon-plain-leaflet',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/leaflet-src.esm.js')) return undefined;
    if (!code.includes(leafletsString)) this.error(`Leaflet no longer says ${leafletsString}`);
    return { code: code.replace(leafletsString, leafletsNode), map: null };
  },
};

const tenMegabytes = 10 * 1024 * 1024;

const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest: {
    id: './',
    name: 'Jalon',
    short_name: 'Jalon',
    description: 'Des chasses au trésor tirées des données ouvertes',
    lang: 'fr',
    display: 'standalone',
    theme_color: '#FDFCF7',
    background_color: '#FDFCF7',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,png,ico,woff2,json,geojson,csv,txt}'],
    navigateFallback: 'index.html',
    clientsClaim: true,
    ignoreURLParametersMatching: [/.*/],
    maximumFileSizeToCacheInBytes: tenMegabytes,
  },
});

/** The service worker is written after the bundle, from these; a test finds them in it by their names. */
const serviceWorker = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The package that a module or an asset comes from; undefined for our own and for what plugins make. */
const folderOf = (path: string): string | undefined =>
  packageFolder.exec(resolve(root, path.replace(/^\0/, '')).replaceAll('\\', '/'))?.[0];

/** A package's folder as another package finds it. */
const dependency = (name: string, from: string): string => {
  const inside = join(from, 'node_modules', name);
  return existsSync(inside) ? inside : join(root, 'node_modules', name);
};

/** Adds a package and all that it rests on: it may hold parts of those in one file. */
const addWithDependencies = (folders: Set<string>, folder: string): void => {
  if (folders.has(folder)) return;
  folders.add(folder);
  for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
    addWithDependencies(folders, dependency(name, folder));
  }
};

const noticeOf = (folder: string): string => {
  const { name, version, license } = manifestOf(folder);
  const file = readdirSync(folder).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  if (file === undefined) throw new Error(`${name} ships without the text of its licence`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
};

const textOf = (folders: Iterable<string>): string => {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  const notices = [...folders].map(noticeOf).sort();
  return [`Jalon\n\n${own}\n`, ...notices].join(`\n${'-'.repeat(80)}\n\n`);
};

/** Plugins that write `licenses.txt`: whose code and typefaces a build holds, found in its bundles, and their licences. */
const createLicenses = (): { readonly page: Plugin; readonly worker: () => Plugin[] } => {
  const found = new Set<string>();
  const add = (path: string): void => {
    const folder = folderOf(path);
    if (folder !== undefined) addWithDependencies(found, folder);
  };
  const collect: NonNullable<Plugin['generateBundle']> = (_options, bundle) => {
    for (const part of Object.values(bundle)) {
      for (const path of part.type === 'chunk' ? part.moduleIds : part.originalFileNames) add(path);
    }
  };
  const page: Plugin = {
    name: 'jalon-licenses',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(options, bundle, isWrite) {
        collect.call(this, options, bundle, isWrite);
        for (const name of serviceWorker) addWithDependencies(found, join(root, 'node_modules', name));
        this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: textOf(found) });
      },
    },
  };
  return { page, worker: () => [{ name: 'jalon-licenses-of-workers', apply: 'build', generateBundle: collect }] };
};

const licenses = createLicenses();

/** The first screen names every file that may come after it: each letter of these names is a byte of its own. */
const shortNames = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

/** What tells, of a module, what it imports. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const inPlayer = (name: string): string => pathOf(`src/apps/player/${name}`);

/** Some modules, and all that they import, however deep, but for what is loaded later. */
const closureOf = (names: readonly string[], graph: Graph): ReadonlySet<string> => {
  const all = new Set<string>();
  const open = names.map(inPlayer);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return all;
};

/** What a story takes, and what the pages beside a play share with it, so that none of them loads the play or its map. */
const inStory = (graph: Graph): ReadonlySet<string> => {
  const play = closureOf(['pages/Play.tsx', 'map/chart.ts'], graph);
  const beside = closureOf(['pages/Data.tsx', 'pages/Result.tsx', 'pages/ahead.ts'], graph);
  return new Set([...closureOf(['pages/Story.tsx', 'library.ts'], graph), ...[...beside].filter((id) => play.has(id))]);
};

const storyGroup = () => {
  let found: ReadonlySet<string> | null = null;
  const name = (id: string, graph: Graph): string | null => {
    found ??= inStory(graph);
    return found.has(id) ? 'story' : null;
  };
  return { name, priority: 3 };
};

/**
 * What is loaded together is one file: each of many small ones takes a turn there and back on a slow network, six at a
 * time, and packs worse. Each group takes what it needs and no earlier one holds, in this order: what the first screen
 * takes, the gear, what is kept, what is told where something fails (as the story itself may), a story, a map, a play.
 */
const together = () => ({
  groups: [
    { name: 'first', tags: ['$initial' as const], priority: 7 },
    { name: 'leaflet', test: /\/node_modules\/leaflet\//, priority: 6 },
    { name: 'gear', test: inPlayer('gear.ts'), priority: 5 },
    { name: 'shelved', test: inPlayer('pages/shelved.tsx'), priority: 4 },
    { name: 'problems', test: pathOf('src/ui/components/ProblemList.tsx'), priority: 3.5 },
    storyGroup(),
    { name: 'chart', test: inPlayer('map/chart.ts'), priority: 2 },
    { name: 'play', test: inPlayer('pages/Play.tsx'), priority: 1 },
  ],
});

/** The tests of the core and the house. */
const cases = { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/soak/**'] };

export default defineConfig({
  base: './',
  plugins: [hunts, datasets, securityPolicy, lightPhaser, plainLeaflet, licenses.page, offline],
  worker: { format: 'es', plugins: licenses.worker },
  // The modules of Leaflet 1.9, not the one function that holds them all: a browser reads that twice, in one long task.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { output: { ...shortNames, codeSplitting: together() } },
  },
  test: {
    // Left alone, Vitest keeps one core for itself: of two, half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          ...cases,
          setupFiles: ['tests/laws/sameSeed.ts', 'tests/tidy.ts'],
          // They run behind the browser's tests, on what those leave of the processor: only what hangs takes so long.
          testTimeout: 300_000,
          // Files share a process, which reads each module once: half of the work. `tidy` clears up between them.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'laws', ...cases, setupFiles: ['tests/laws/manySeeds.ts'], testTimeout: 600_000 },
      },
      { extends: true, test: { name: 'soak', include: ['tests/soak/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
