export type { Command, Terminal } from './command.ts'
export { dispatch } from './dispatch.ts'
export { languageOf } from './language.ts'
export { Refusal, sentenceFor } from './refusal.ts'
