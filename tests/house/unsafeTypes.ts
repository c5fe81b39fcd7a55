import ts from 'typescript';

const partsOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types.flatMap(partsOf) : [type]);

/** Whether whatever an expression may be is so; what nobody knows of is not. */
export const isOnlyOf = (
  node: ts.Node | undefined,
  isSo: (type: ts.Type) => boolean,
  checker: ts.TypeChecker,
): boolean => {
  if (node === undefined) return false;
  const empty = ts.TypeFlags.Undefined | ts.TypeFlags.Null;
  const parts = partsOf(checker.getTypeAtLocation(node)).filter(({ flags }) => (flags & empty) === 0);
  return parts.length > 0 && parts.every((type) => (type.flags & ts.TypeFlags.Any) === 0 && isSo(type));
};

/** Whether an expression is of a type of the language or the browser that is called so, and of nothing else. */
export const isOf = (node: ts.Node | undefined, name: string, checker: ts.TypeChecker): boolean =>
  isOnlyOf(node, (type) => type.getSymbol()?.name === name, checker);

/** What an attribute may not be: code, a page, or an address. */
const harmful = /^(?:on.*|srcdoc|src|href|xlink:href|action|formaction|data)$/i;

/** Whether an expression is the name of an attribute that stands in the source and holds neither code nor an address. */
export const isHarmless = (node: ts.Node | undefined, checker: ts.TypeChecker): boolean =>
  isOnlyOf(node, (type) => type.isStringLiteral() && !harmful.test(type.value), checker);

/** Whether what an expression has by this name is a node of the page. */
export const isNode = (node: ts.Node | undefined, name: string, checker: ts.TypeChecker): boolean => {
  const property = node && checker.getTypeAtLocation(node).getProperty(name);
  if (node === undefined || property === undefined) return false;
  const type = checker.getTypeOfSymbolAtLocation(property, node);
  return partsOf(type).every((one) => one.getProperty('nodeType') !== undefined);
};
