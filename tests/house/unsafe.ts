import { join } from 'node:path';
import ts from 'typescript';
import { isHarmless, isNode, isOf, isOnlyOf } from './unsafeTypes';

const root = join(import.meta.dirname, '../..');

/** A place in the source where a text may become something else: its file, its line, and why that is refused. */
export interface Refusal {
  readonly file: string;
  readonly line: number;
  readonly why: string;
}

const said = (names: string, why: string): readonly (readonly [name: string, why: string])[] =>
  names.split(/\s+/).map((name) => [name, why] as const);

const asText = 'text goes in as text: set textContent, or put nodes together';
const inPage = 'Leaflet takes strings for HTML: give it a node (nodeIcon), and say things in the page';
const asCode = 'nothing that is read becomes code';
const asPattern = 'no pattern is made of what is read: it may never end. Make it once, of our own words';

/** What is never said in the source, whichever way: as a name, a key, a text that might be one, or in JSX. */
const names: ReadonlyMap<string, string> = new Map([
  ...said('innerHTML outerHTML srcdoc srcDoc dangerouslySetInnerHTML insertAdjacentHTML', asText),
  ...said('setHTML setHTMLUnsafe parseHTMLUnsafe createContextualFragment execCommand', asText),
  ...said('DOMParser parseFromString createFromHTML createFromCache', asText),
  ...said('createAttribute createAttributeNS setAttributeNode setAttributeNodeNS setNamedItem', asText),
  ...said('bindPopup bindTooltip openPopup openTooltip setContent setPopupContent setTooltipContent', inPage),
  ...said('Popup popup Tooltip tooltip DivOverlay divIcon addAttribution getAttribution setPrefix', inPage),
  ...said('eval Function importScripts', asCode),
]);

/** A pattern made in a function says in the line above it that it is made of our own words. */
const exempt = /^\s*\/\/ our own words\b/;

type Rule = (node: ts.Node, checker: ts.TypeChecker) => string | undefined;

const nameOf = (node: ts.Node): string | undefined =>
  ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;

/** The name of the member that is asked for, by a dot or in brackets. */
const memberOf = (node: ts.Node): string | undefined =>
  ts.isPropertyAccessExpression(node)
    ? node.name.text
    : ts.isElementAccessExpression(node)
      ? nameOf(node.argumentExpression)
      : undefined;

/** What is called: a function's own name, or the member's. */
const calledOf = (node: ts.CallExpression | ts.NewExpression): string | undefined =>
  ts.isIdentifier(node.expression) ? node.expression.text : memberOf(node.expression);

const byName: Rule = (node) => names.get(nameOf(node) ?? '');

const written: Rule = (node, checker) =>
  /^write(?:ln)?$/.test(memberOf(node) ?? '') &&
  isOf((node as ts.PropertyAccessExpression).expression, 'Document', checker)
    ? asText
    : undefined;

/** An attribute's name stands in the source, and is none that holds code, an address or a page. */
const attributes: Rule = (node, checker) => {
  const at = ts.isCallExpression(node) ? ['setAttribute', 'setAttributeNS'].indexOf(calledOf(node) ?? '') : -1;
  return at >= 0 && !isHarmless((node as ts.CallExpression).arguments[at], checker) ? asText : undefined;
};

const timers: Rule = (node, checker) => {
  if (!ts.isCallExpression(node) || !/^set(?:Timeout|Interval|Immediate)$/.test(calledOf(node) ?? '')) return undefined;
  return isOnlyOf(node.arguments[0], (type) => type.getCallSignatures().length > 0, checker) ? undefined : asCode;
};

const constructors: Rule = (node) => (memberOf(node) === 'constructor' ? asCode : undefined);

const modules: Rule = (node) =>
  ts.isCallExpression(node) &&
  node.expression.kind === ts.SyntaxKind.ImportKeyword &&
  !(node.arguments[0] && ts.isStringLiteralLike(node.arguments[0]))
    ? asCode
    : undefined;

const isInFunction = (node: ts.Node): boolean =>
  ts.findAncestor(node, (one) => ts.isFunctionLike(one) || ts.isPropertyDeclaration(one)) !== undefined;

const isExempt = (node: ts.Node): boolean => {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return exempt.test(file.text.split('\n')[line - 1] ?? '');
};

/** `RegExp` is only called, outside every function or of our own words; what it is called stays its name. */
const patterns: Rule = (node) => {
  const isMember = memberOf(node) === 'RegExp';
  if (!isMember && !(ts.isIdentifier(node) && node.text === 'RegExp' && !ts.isPropertyAccessExpression(node.parent)))
    return undefined;
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return undefined;
  const isCalled = (ts.isNewExpression(parent) || ts.isCallExpression(parent)) && parent.expression === node;
  return isCalled && (!isInFunction(node) || isExempt(node)) ? undefined : asPattern;
};

/** What a text is searched for is a pattern: a string would be made one. */
const searches: Rule = (node, checker) => {
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const member = memberOf(expression) ?? '';
  if (member === 'compile' && isOf((expression as ts.PropertyAccessExpression).expression, 'RegExp', checker))
    return asPattern;
  if (!/^(?:match|matchAll|search)$/.test(member) || node.arguments.length === 0) return undefined;
  const isOfAnother = isOnlyOf(
    (expression as ts.PropertyAccessExpression).expression,
    (type) => (type.flags & ts.TypeFlags.Object) !== 0,
    checker,
  );
  return isOfAnother || isOf(node.arguments[0], 'RegExp', checker) ? undefined : asPattern;
};

/** `new DivIcon` is given a node. */
const icons: Rule = (node, checker) => {
  if (nameOf(node) !== 'DivIcon' || ts.isImportSpecifier(node.parent)) return undefined;
  const { parent } = node;
  const made = ts.isPropertyAccessExpression(parent) ? parent : node;
  return ts.isNewExpression(made.parent) && isNode(made.parent.arguments?.[0], 'html', checker) ? undefined : inPage;
};

/** A credit on the map is a literal, or none. */
const credits: Rule = (node) => {
  const isKey =
    (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isMethodDeclaration(node)) &&
    nameOf(ts.isComputedPropertyName(node.name) ? node.name.expression : node.name) === 'attribution';
  if (isKey) return ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer) ? undefined : inPage;
  if (!ts.isBinaryExpression(node) || memberOf(node.left) !== 'attribution') return undefined;
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment ? inPage : undefined;
};

const rules: readonly Rule[] = [
  byName,
  written,
  attributes,
  timers,
  constructors,
  modules,
  patterns,
  searches,
  icons,
  credits,
];

/** Types say nothing that runs; a class that is extended does. */
const isOfTypesAlone = (node: ts.Node): boolean =>
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) ||
  ((ts.isImportClause(node) || ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) && node.isTypeOnly);

const refusedIn = (file: ts.SourceFile, checker: ts.TypeChecker): readonly Refusal[] => {
  const found: Refusal[] = [];
  const visit = (node: ts.Node): void => {
    if (isOfTypesAlone(node)) return;
    const line = () => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    for (const rule of rules) {
      const why = rule(node, checker);
      if (why !== undefined) found.push({ file: file.fileName.slice(root.length + 1), line: line(), why });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** How many files of the source are in a house that holds these too, and what is refused in all of them. */
export const unsafeIn = (
  others: ReadonlyMap<string, string> = new Map(),
): { readonly files: number; readonly refused: readonly Refusal[]; readonly exempt: readonly string[] } => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  const texts = new Map([...others].map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram([...fileNames, ...texts.keys()], options, host);
  const files = program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && fileName.startsWith(join(root, 'src/')));
  const checker = program.getTypeChecker();
  return {
    files: files.length,
    refused: files.flatMap((file) => refusedIn(file, checker)),
    exempt: files.flatMap(({ fileName, text }) =>
      text
        .split('\n')
        .filter((line) => exempt.test(line))
        .map(() => fileName.slice(root.length + 1)),
    ),
  };
};
