import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VitePWA } from 'vite-plugin-pwa';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';

/** What a built page may load: nothing inline, nothing evaluated; map tiles from IGN, open data from any https address. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https://data.geopf.fr",
  "connect-src 'self' https:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
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
  readonly stages: readonly { readonly draw?: { readonly count: number } }[];
}

/** What the card of a hunt shows. */
const listed = (file: string): string => {
  const { id, title, summary, languages, rules, stages } = JSON.parse(readFileSync(file, 'utf8')) as Listed;
  const count = stages.reduce((sum, stage) => sum + (stage.draw?.count ?? 1), 0);
  return JSON.stringify({ id, title, summary, languages, minutes: rules?.minutes, stages: count });
};

/** The list of the hunts in `scenarios/`, so that the first screen need not load them whole: `virtual:hunts`. */
const hunts: Plugin = {
  name: 'jalon-hunts',
  resolveId: (id) => (id === 'virtual:hunts' ? '\0virtual:hunts' : undefined),
  load(id) {
    if (id !== '\0virtual:hunts') return undefined;
    const folder = fileURLToPath(new URL('scenarios', import.meta.url));
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
    const paths = files.map((name) => join(folder, name));
    for (const path of paths) this.addWatchFile(path);
    const urls = files.map((name, i) => `import url${i} from ${JSON.stringify(`/scenarios/${name}?url`)};`);
    const cards = paths.map((path, i) => `{ ...${listed(path)}, url: url${i} }`);
    return `${urls.join('\n')}\nexport const hunts = [${cards.join(', ')}];`;
  },
};

const tenMegabytes = 10 * 1024 * 1024;

const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: 'auto',
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
    globPatterns: ['**/*.{html,js,css,svg,png,woff2,json,csv}'],
    navigateFallback: 'index.html',
    clientsClaim: true,
    ignoreURLParametersMatching: [/.*/],
    maximumFileSizeToCacheInBytes: tenMegabytes,
  },
});

export default defineConfig({
  base: './',
  plugins: [hunts, securityPolicy, offline],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0, chunkSizeWarningLimit: 1600 },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/soak/**'], testTimeout: 60_000 },
      },
      { extends: true, test: { name: 'soak', include: ['tests/soak/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
