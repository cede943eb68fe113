/**
 * Who may import whom; docs/architecture.md tells why. Every rule is an error. A type-only import counts as an import
 * unless a rule says otherwise: a layer that knows another's types knows that layer.
 */
const TESTS = '\\.test\\.tsx?$';
const TYPE_ONLY = ['type-only', 'type-import'];

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Only entities may refer to each other in a circle, and types may.',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: TYPE_ONLY } },
    },
    {
      name: 'unresolvable',
      comment: 'The one exception holds types only, which the cruiser cannot follow and the compiler checks.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
    {
      name: 'client-not-to-server',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/' },
    },
    {
      name: 'server-not-to-client',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^client/' },
    },
    {
      name: 'schema-imports-nothing',
      comment: 'The contract is read by both sides, so it depends on neither, nor on a library.',
      severity: 'error',
      from: { path: '^schema/', pathNot: TESTS },
      to: {},
    },
    {
      name: 'config-imports-no-own-code',
      severity: 'error',
      from: { path: '^server/config\\.ts$' },
      to: { path: '^(server|client|schema)/' },
    },
    {
      name: 'platform-knows-no-feature-and-no-access',
      severity: 'error',
      from: { path: '^server/platform/', pathNot: TESTS },
      to: { path: '^server/(features|access|migrations|cli|app\\.ts|main\\.ts)' },
    },
    {
      name: 'access-knows-no-feature',
      severity: 'error',
      from: { path: '^server/access/', pathNot: TESTS },
      to: { path: '^server/(features|migrations|cli|config\\.ts|app\\.ts|main\\.ts)' },
    },
    {
      name: 'features-stand-on-platform-and-access',
      severity: 'error',
      from: { path: '^server/features/', pathNot: TESTS },
      to: { path: '^server/(migrations|cli|app\\.ts|main\\.ts)' },
    },
    {
      name: 'feature-through-its-door',
      comment: "Another feature is reached through its index.ts, or through an entity's relation.",
      severity: 'error',
      from: { path: '^server/features/([^/]+)/', pathNot: TESTS },
      to: { path: '^server/features/', pathNot: ['^server/features/$1/', '/index\\.ts$', '\\.entity\\.ts$'] },
    },
    {
      name: 'client-feature-through-its-door',
      comment: "Another feature's pages are linked by its urls and its shared parts come from its index.",
      severity: 'error',
      from: { path: '^client/features/([^/]+)/', pathNot: TESTS },
      to: { path: '^client/features/', pathNot: ['^client/features/$1/', '/(index|urls)\\.tsx?$'] },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules are data about the actor: they see types, the vocabulary and the types of the access engine.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { pathNot: '^schema/vocabulary\\.ts$', dependencyTypesNot: TYPE_ONLY },
    },
    {
      name: 'rules-take-types-from-access-only',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { path: '^server/', pathNot: ['^server/access/', '\\.entity\\.ts$'] },
    },
    {
      name: 'resolvers-know-no-database',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '(^|/)node_modules/(typeorm|mysql2|better-sqlite3)/' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration must do tomorrow what it did the day it was written, so it uses nothing that changes.',
      severity: 'error',
      from: { path: '^server/migrations/', pathNot: TESTS },
      to: { path: '^(server|schema)/', pathNot: '^server/migrations/' },
    },
    {
      name: 'production-knows-no-tests',
      severity: 'error',
      from: {
        path: '^(server|client|schema)/',
        pathNot: [TESTS, '^(server|client)/testing/', '^server/bench/', '^client/e2e/'],
      },
      to: { path: ['^(server|client)/testing/', '^client/e2e/', TESTS] },
    },
    {
      name: 'production-needs-no-dev-dependency',
      comment: 'The image installs production dependencies only. Commands for developers are exempt.',
      severity: 'error',
      from: { path: '^server/', pathNot: [TESTS, '^server/(testing|bench|build)/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: TYPE_ONLY },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^client/ui/', pathNot: TESTS },
      to: { path: '^client/(features|app|access|graphql)/' },
    },
    {
      name: 'client-access-and-graphql-know-no-feature',
      severity: 'error',
      from: { path: '^client/(access|graphql)/', pathNot: [TESTS, '/generated/'] },
      to: { path: '^client/(features|app)/' },
    },
    {
      name: 'client-features-know-no-app',
      severity: 'error',
      from: { path: '^client/features/', pathNot: TESTS },
      to: { path: '^client/app/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
    exclude: { path: '^client/graphql/generated/.*\\.json$' },
  },
};
