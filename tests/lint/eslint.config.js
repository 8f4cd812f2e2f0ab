/** Lint rules. Run from the project's folder: `eslint --config tests/lint/eslint.config.js .` */
import { fileURLToPath } from 'node:url'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const root = fileURLToPath(new URL('../..', import.meta.url))
const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name for one thing, everywhere.',
}
/** What differs from machine to machine, or from a page to Node. */
const elsewhere = ['window', 'document', 'navigator', 'localStorage', 'fetch', 'process', 'Buffer', 'Intl']
const localFields =
  '/^(localeCompare|toLocale.*|(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))$/'
const code = ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs']

export default defineConfig(
  { ignores: ['dist/', 'geodata/', 'public/', 'test-results/', '.cache/'] },
  {
    files: code,
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', namedExports],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An inline `import { type A }` still loads the module when the page runs.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  { files: ['src/**/*.ts', 'src/**/*.tsx'], extends: [reactHooks.configs.flat.recommended] },
  { files: ['src/**'], ignores: ['src/cli/**'], rules: { 'no-console': 'error' } },
  {
    files: ['src/core/**', 'src/compile/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...elsewhere.map((name) => ({
          name,
          message: 'core and compile run in Node, a page and a worker: take it as an argument.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        namedExports,
        {
          selector: `MemberExpression[property.name=${localFields}]`,
          message: 'Same input, same bytes on every machine: compare code units, use UTC fields.',
        },
      ],
    },
  },
  // Tools that look for a default export get one.
  { files: ['**/*.config.ts', '**/*.config.js'], rules: { 'no-restricted-syntax': 'off' } },
)
