// Who may import whom: ARCHITECTURE.md says the same in words.
const room = (from, mayImport) => ({
  name: `${from} may import only ${mayImport.join(', ')}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: '^(shared|db|electron|renderer|tests|build)/', pathNot: mayImport.map((path) => `^${path}(/|$)`) },
});
const onlyIn = (name, home, packages) => ({
  name,
  severity: 'error',
  from: { pathNot: home },
  to: { path: `^(node_modules/)?${packages}(/|$)`, pathNot: '^electron/' },
});

module.exports = {
  forbidden: [
    room('shared/lib', ['shared/lib']),
    room('shared/domain', ['shared/domain', 'shared/lib']),
    room('shared/regulations', ['shared/regulations', 'shared/domain', 'shared/lib']),
    room('shared/documents', ['shared/documents', 'shared/domain', 'shared/regulations', 'shared/lib', 'shared/text']),
    room('shared', ['shared']),
    room('db', ['db', 'shared']),
    room('renderer', ['renderer', 'shared']),
    room('electron/(handlers|excel|writers|templates|signing|ipc)', [
      'electron/(handlers|excel|writers|templates|signing|ipc)',
      'electron/(context|sha256)\\.ts',
      'db',
      'shared',
    ]),
    room('electron', ['electron', 'db', 'shared']),
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the core has no packages',
      severity: 'error',
      from: { path: '^shared/(domain|lib|regulations|documents|text)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'unknown'] },
    },
    {
      name: 'screens stand apart',
      severity: 'error',
      from: { path: '^renderer/screens/([^/]+)/' },
      to: { path: '^renderer/screens/([^/]+)/', pathNot: '^renderer/screens/$1/' },
    },
    onlyIn('electron only in the shell', '^(electron/(shell/|main\\.ts|preload\\.ts)|build/|tests/)', 'electron'),
    onlyIn('SQL only in db', '^(db|tests)/', '(drizzle-orm|better-sqlite3)'),
    { name: 'everything resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|\\.cache)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs'],
    },
  },
};
