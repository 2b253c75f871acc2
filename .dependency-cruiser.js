// Imports go down only, and never in a circle; types count. The order is told in docs/decisions/080.
const pure = [
  'words',
  'danish',
  'occupations',
  'sound',
  'measuring',
  'conversation',
  'trajectories',
  'survey',
  'pairing',
  'letters',
  'paper',
]
/** The rooms of trajectories; each knows those before it. Its `index.ts` and its tests know all. */
const rooms = [
  'model',
  'kernels',
  'read',
  'describe',
  'engines',
  'measures',
  'distances',
  'cluster',
  'explain',
  'show',
]
/** What comes along with a package we depend on is read where it lies. */
const readsWhatCameAlong = '^packages/sound/src/(decode/mp3|pauses/speech-model)\\.ts$'
const pillars = ['today', 'citizens', 'companies', 'conversations', 'together', 'overview']

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...pure.map((name, floor) => ({
      name: `package-${name}-looks-down`,
      severity: 'error',
      from: { path: `^packages/${name}/` },
      to: {
        path: `^(app|cli|demo|e2e|bench|database|packages/(${pure.slice(floor + 1).join('|') || 'none'}))/`,
      },
    })),
    ...rooms.map((name, floor) => ({
      name: `trajectories-${name}-looks-down`,
      severity: 'error',
      from: { path: `^packages/trajectories/src/${name}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^packages/trajectories/src/(${[...rooms.slice(floor + 1), 'index'].join('|')})[/.]` },
    })),
    {
      name: 'pure-packages-read-no-machine',
      comment:
        'How much memory is free, how many threads there are and what lies on the disk is told by whoever asks.',
      severity: 'error',
      from: {
        path: `^packages/(${pure.join('|')})/src/`,
        pathNot: `\\.test\\.ts$|/testing[/.]|${readsWhatCameAlong}`,
      },
      to: {
        path: '^(node:)?(os|fs|fs/promises|child_process|cluster|net|http|https|http2|dgram|dns|tls|sqlite)$',
      },
    },
    {
      name: 'database-looks-down',
      severity: 'error',
      from: { path: '^database/' },
      to: { path: '^(app|cli|demo|e2e|bench)/' },
    },
    {
      name: 'app-looks-down',
      severity: 'error',
      from: { path: '^app/' },
      to: { path: '^(cli|demo|e2e|bench)/' },
    },
    {
      name: 'shared-knows-no-pillar',
      comment: 'Only what starts the whole house for a test may know all of it.',
      severity: 'error',
      from: { path: '^app/src/shared/', pathNot: '^app/src/shared/testing/|\\.test\\.tsx?$' },
      to: { path: `^app/src/(${pillars.join('|')}|[^/]+\\.tsx?$)`, pathNot: '^app/src/config\\.ts$' },
    },
    {
      name: 'pillars-meet-in-door-plates-only',
      severity: 'error',
      from: { path: `^app/src/(${pillars.join('|')})/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: `^app/src/(${pillars.join('|')})/`, pathNot: '^app/src/$1/' },
    },
    {
      name: 'a-place-never-looks-inside-another',
      severity: 'error',
      from: {
        path: '^app/src/(conversations|citizens)/([^/]+)/',
        pathNot: '^app/src/(conversations/talk|citizens/matter)/|\\.test\\.tsx?$',
      },
      to: { path: '^app/src/$1/[^/]+/', pathNot: '^app/src/$1/($2|talk|matter)/' },
    },
    {
      name: 'the-kernel-of-a-pillar-knows-no-place',
      severity: 'error',
      from: { path: '^app/src/(conversations/talk|citizens/matter)/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^app/src/(conversations|citizens)/[^/]+/',
        pathNot: '^app/src/(conversations/talk|citizens/matter)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|build|assembly)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
}
