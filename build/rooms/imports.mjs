import { parseSync } from 'vite'

/**
 * @typedef {{ from: string, typeOnly: boolean, line: number }} Import
 * @typedef {{ call: string, line: number }} Impurity
 * @typedef {{ type: string, start: number } & Record<string, unknown>} Node
 */

/**
 * Reads what a TypeScript file imports (also `export … from`, `import()` and `import('…')` types), and where it takes the time
 * or a random number by itself. Throws where the file does not parse.
 *
 * @param {string} file only its ending matters
 * @param {string} code
 * @returns {{ imports: Import[], impurities: Impurity[] }}
 */
export function readImports(file, code) {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  /** @type {Import[]} */
  const imports = []
  /** @type {Impurity[]} */
  const impurities = []
  visit(/** @type {Node} */ (/** @type {unknown} */ (program)), (node) => {
    const line = code.slice(0, node.start).split('\n').length
    const source = /** @type {{ value?: unknown } | undefined} */ (node['source'])
    if (typeof source?.value === 'string')
      imports.push({ from: source.value, typeOnly: isTypeOnly(node), line })
    const call = impureCall(node)
    if (call !== null) impurities.push({ call, line })
  })
  return { imports, impurities }
}

/** @param {Node} node */
const isTypeOnly = (node) =>
  node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType'

/** @param {Node} node */
function impureCall(node) {
  const callee = /** @type {Node | undefined} */ (node['callee'])
  if (node.type === 'NewExpression' && callee?.['name'] === 'Date')
    return /** @type {unknown[]} */ (node['arguments']).length === 0 ? 'new Date()' : null
  if (node.type !== 'MemberExpression') return null
  const object = /** @type {Node} */ (node['object'])['name']
  const property = /** @type {Node} */ (node['property'])['name']
  const name = `${object}.${property}`
  return ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'].includes(name)
    ? `${name}()`
    : null
}

/** @param {Node} node @param {(node: Node) => void} see */
function visit(node, see) {
  see(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') visit(child, see)
  }
}
