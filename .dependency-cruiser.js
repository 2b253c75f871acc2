// Imports go down only, and never in a circle; types count. The order is told in docs/decisions/080.
const pure = [
  'words',
  'danish',
  'sound',
  'measuring',
  'conversation',
  'trajectories',
  'survey',
  'pairing',
  'letters',
  'paper',
]
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
        path: '^app/src/(conversations)/([^/]+)/',
        pathNot: '^app/src/conversations/talk/|\\.test\\.tsx?$',
      },
      to: { path: '^app/src/$1/[^/]+/', pathNot: '^app/src/$1/($2|talk)/' },
    },
    {
      name: 'the-kernel-of-a-pillar-knows-no-place',
      severity: 'error',
      from: { path: '^app/src/conversations/talk/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^app/src/conversations/[^/]+/', pathNot: '^app/src/conversations/talk/' },
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
