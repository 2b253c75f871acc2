import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['**/node_modules', '**/build', '**/assembly', 'data'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-control-regex': 'off',
    },
  },
  {
    // A terminal program and its tools speak through the console.
    files: ['cli/**', 'bench/**', 'e2e/src/run-all-tests.ts'],
    rules: { 'no-console': 'off' },
  },
)
