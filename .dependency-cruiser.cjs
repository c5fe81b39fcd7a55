/** Which way imports run: docs/design.md, "Rooms". */
const only = (name, home, library) => ({
  name,
  severity: 'error',
  from: { pathNot: home },
  to: { path: `node_modules/${library}` },
});
const never = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } });

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    never('core-stands-alone', '^src/core', '^src/(platform|ui|apps)'),
    never('platform-before-ui', '^src/platform', '^src/(ui|apps)'),
    never('ui-before-apps', '^src/ui', '^src/apps'),
    never('player-apart-from-cli', '^src/apps/player', '^src/apps/cli'),
    never('cli-apart-from-player', '^src/apps/cli', '^src/apps/player'),
    never('lib-first', '^src/core/lib', '^src/core/(dataset|challenge|scenario|prepare|play)'),
    never('dataset-on-lib', '^src/core/dataset', '^src/core/(challenge|scenario|prepare|play)'),
    never('table-on-bytes', '^src/core/dataset/table', '^src/core/dataset/(?!table/|bytes/|dataset\\.ts)'),
    never('places-on-table', '^src/core/dataset/places', '^src/core/dataset/(?!places/|table/|dataset\\.ts)'),
    never('challenge-on-lib', '^src/core/challenge', '^src/core/(dataset|scenario|prepare|play)'),
    never('scenario-before-prepare', '^src/core/scenario', '^src/core/(prepare|play)'),
    never('prepare-before-play', '^src/core/prepare', '^src/core/play'),
    never('ports-before-drivers', '^src/platform/[^/]+$', '^src/platform/(browser|node|fake)/'),
    never('browser-apart-from-node', '^src/platform/browser', '^src/platform/node'),
    never('node-apart-from-browser', '^src/platform/node', '^src/platform/browser'),
    never('fakes-in-tests-only', '^src/(?!platform/fake/)', '^src/platform/fake/'),
    never('ui-without-drivers', '^src/ui', '^src/platform/(browser|node)/'),
    never('player-without-node', '^src/apps/player', '^src/platform/node/'),
    never('cli-without-browser', '^src/apps/cli', '^src/platform/browser/'),
    {
      name: 'node-itself-for-node-only',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/(apps/cli|platform/node)/' },
      to: { dependencyTypes: ['core'] },
    },
    only('phaser-in-scenes', '^src/apps/player/scenes', 'phaser'),
    only('turf-in-geo', '^src/core/lib/geo\\.ts$', '@turf'),
    only('papaparse-in-formats', '^(src/core/dataset/formats|bench|tests)', 'papaparse'),
    only('kdbush-in-sites', '^src/core/dataset/sites', '(geo)?kdbush'),
    only('supercluster-in-sites', '^src/core/dataset/sites', 'supercluster'),
    only('proj4-in-systems', '^src/core/dataset/places/systems\\.ts$', 'proj4'),
    only('idb-in-browser', '^(src/platform/browser|tests)', 'idb-keyval'),
    only('zzfx-in-browser', '^src/platform/browser', 'zzfx'),
    only('leaflet-in-map', '^src/apps/player/map', 'leaflet'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|node_modules/.*/node_modules)' },
    doNotFollow: { path: 'node_modules' },
  },
};
