import './draft.ts'
