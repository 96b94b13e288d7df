/** The rooms of the house and which way arrows may point. Each rule says why. */
const room = name => `^src/${name}/`;

module.exports = {
  forbidden: [
    {
      name: 'design-knows-nothing-above-it',
      comment:
        'Tokens serve map, page and exports alike; they may know only what the domain calls things.',
      severity: 'error',
      from: { path: room('design') },
      to: { path: '^src/', pathNot: `${room('design')}|${room('domain')}` },
    },
    {
      name: 'domain-is-pure',
      comment: 'The domain must run anywhere: in the compiler, in tests, in a worker.',
      severity: 'error',
      from: { path: room('domain') },
      to: { path: '^src/', pathNot: room('domain') },
    },
    {
      name: 'domain-needs-no-framework',
      comment: 'React, the store and the map belong to other rooms.',
      severity: 'error',
      from: { path: room('domain') },
      to: { path: 'node_modules/(react|zustand|maplibre-gl|i18next)' },
    },
    {
      name: 'state-knows-domain-and-design',
      comment: 'Views read the store; the store knows no view.',
      severity: 'error',
      from: { path: room('state') },
      to: { path: '^src/', pathNot: `${room('state')}|${room('domain')}|${room('design')}` },
    },
    {
      name: 'map-and-ui-meet-in-the-store',
      comment:
        'The map can be remounted, or be missing, only if the page does not reach into it; what writes files is handed to the page.',
      severity: 'error',
      from: { path: `${room('(map|ui)')}` },
      to: { path: '^src/(map|ui|output|app)/', pathNot: '^src/$1/' },
    },
    {
      name: 'output-knows-no-view',
      comment:
        'Files are made of the data and what was chosen, whatever page or test asks for them.',
      severity: 'error',
      from: { path: room('output') },
      to: { path: '^src/', pathNot: room('(output|state|domain|design)') },
    },
    {
      name: 'embed-knows-no-view',
      comment:
        'Host and atlas speak of what stands in the store; what draws and what writes files is handed in.',
      severity: 'error',
      from: { path: room('embed') },
      to: { path: '^src/', pathNot: room('(embed|state|domain|design)') },
    },
    {
      name: 'element-knows-the-contract-only',
      comment:
        'It is a small script of its own on the pages of others: nothing of the atlas is in it.',
      severity: 'error',
      from: { path: '^src/embed/(element/|contract|envelope|parameters)' },
      to: {
        path: '^src/|node_modules/',
        pathNot:
          '^src/embed/(element/|contract|envelope|parameters)|^src/domain/(frame-rights|manners)',
      },
    },
    {
      name: 'only-app-embeds',
      comment: 'The atlas is the same whether a host speaks with it or not.',
      severity: 'error',
      from: { path: '^src/', pathNot: room('(embed|app)') },
      to: { path: room('embed') },
    },
    {
      name: 'only-map-draws-with-webgl',
      comment: 'The page must work where WebGL2 is missing.',
      severity: 'error',
      from: { path: '^(src|data)/', pathNot: room('map') },
      to: { path: 'node_modules/(maplibre-gl|@deck\\.gl|@luma\\.gl)' },
    },
    {
      name: 'worker-knows-no-page',
      comment: 'The service worker runs apart from the page and may be older or newer than it.',
      severity: 'error',
      from: { path: room('offline') },
      to: { path: '^src/', pathNot: room('offline') },
    },
    {
      name: 'page-knows-no-worker',
      comment:
        'It is a script of its own, built by build/offline-worker.ts; the page knows its name.',
      severity: 'error',
      from: { path: '^src/', pathNot: room('offline') },
      to: { path: room('offline') },
    },
    {
      name: 'compiler-knows-only-the-domain',
      comment: 'A fact flows from data to the app, never back.',
      severity: 'error',
      from: { path: '^data/compile/' },
      to: { path: '^src/', pathNot: room('domain') },
    },
    {
      name: 'no-circles',
      comment: 'A circle means that two files are really one, or that a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^data/base/how/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
