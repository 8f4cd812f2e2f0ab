/** Reads from a source file's text which modules it names, in any of the ways a module can be named, and on which line. */
import ts from 'typescript'

export interface Import {
  /** What stands between the quotes; null where it is not plain text, so that nobody can tell. */
  readonly from: string | null
  /** Counted from 1. */
  readonly line: number
  /** Gone when the page runs: `import type`, `export type … from`, `typeof import('…')`. */
  readonly typeOnly: boolean
}

/** Static and dynamic imports, re-exports, import types, `require`, `import.meta.glob`, `new URL('…', import.meta.url)`. */
export function importsOf(text: string, file = 'file.tsx'): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const named = namedBy(node)
    if (named) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      found.push({ from: textOf(named.module), line, typeOnly: named.typeOnly })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

interface Named {
  readonly module: ts.Node | undefined
  readonly typeOnly: boolean
}

function namedBy(node: ts.Node): Named | null {
  if (ts.isImportDeclaration(node))
    return {
      module: node.moduleSpecifier,
      typeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
    }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return { module: node.moduleSpecifier, typeOnly: node.isTypeOnly }
  if (ts.isExternalModuleReference(node)) return { module: node.expression, typeOnly: false }
  if (ts.isImportTypeNode(node))
    return { module: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, typeOnly: true }
  if (ts.isCallExpression(node) && loads(node.expression))
    return { module: node.arguments[0], typeOnly: false }
  // Only a first argument in plain text names a module here: other uses build the address of a data file.
  if (
    ts.isNewExpression(node) &&
    node.expression.getText() === 'URL' &&
    node.arguments?.[1]?.getText() === 'import.meta.url'
  )
    return node.arguments[0] && textOf(node.arguments[0]) !== null
      ? { module: node.arguments[0], typeOnly: false }
      : null
  return null
}

function loads(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword || ['require', 'import.meta.glob'].includes(callee.getText())
  )
}

function textOf(node: ts.Node | undefined): string | null {
  return node && ts.isStringLiteralLike(node) ? node.text : null
}
