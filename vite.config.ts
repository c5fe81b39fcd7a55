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
  plugins: [securityPolicy, offline],
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1600 },
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
