import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The file that an import of ours names; what it names where that is a package. */
const named = (from: string, name: string): string => {
  const path = join(dirname(from), name);
  const found = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(
    (one) => /\.tsx?$/.test(one) && existsSync(one),
  );
  return found ? relative(root, found) : name;
};

const isType = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  (ts.isImportClause(node) && node.isTypeOnly) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly);

/** What a file imports: at once, and later. */
const importsOf = (file: string): { readonly now: readonly string[]; readonly later: readonly string[] } => {
  const [now, later]: [string[], string[]] = [[], []];
  const visit = (node: ts.Node): void => {
    if (isType(node)) return;
    const isMove = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    const isOfTypes = isMove && ts.isImportDeclaration(node) && node.importClause?.isTypeOnly;
    if (isMove && !isOfTypes && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      now.push(named(join(root, file), node.moduleSpecifier.text));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      for (const name of node.arguments) if (ts.isStringLiteral(name)) later.push(named(join(root, file), name.text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest));
  return { now, later };
};

/** What these files load later, and whatever they load at once too. */
const laterOf = (files: readonly string[]): ReadonlySet<string> => {
  const [seen, later, open] = [new Set<string>(), new Set<string>(), [...files]];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file) || !existsSync(join(root, file))) continue;
    seen.add(file);
    const imports = importsOf(file);
    open.push(...imports.now.filter((one) => /\.tsx?$/.test(one)));
    for (const one of imports.later) later.add(one);
  }
  expect(seen.size).toBeGreaterThan(100);
  return later;
};

/** What the play itself loads as it begins. */
const ofPlay = ['pages/Play.tsx', 'map/chart.ts', 'scenes/layer.ts'].map((name) => `src/apps/player/${name}`);

/** What is loaded from there by pages that no play leads to: where a hunt is opened, where open data is looked at. */
const beside = [
  'src/apps/player/data/tray.ts',
  'src/apps/player/along/reopen.ts',
  'src/ui/components/ProblemList.tsx',
  'src/apps/player/map/leaflet.ts',
  'src/apps/player/map/sitesMap.ts',
];

it('nothing that a running play may load is forgotten as its rest is fetched', () => {
  const rest = ['src/apps/player/pages/fetchRest.ts', 'src/platform/browser/parts.ts'].flatMap(
    (file) => importsOf(file).later,
  );
  const pages = ['pages/Play.tsx', 'pages/Result.tsx', 'pages/ahead.ts', 'gear.ts', 'map/chart.ts', 'scenes/layer.ts'];
  const later = laterOf([...pages.map((name) => `src/apps/player/${name}`), ...rest]);
  const known = [...rest, ...ofPlay, ...beside];
  expect([...later].filter((one) => !known.includes(one))).toEqual([]);
  expect(known.filter((one) => !later.has(one))).toEqual([]);
});
