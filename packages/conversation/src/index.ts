export { Invalid, type Bilingual, type InvalidDetails } from './invalid.ts'
export type { Loss } from './loss.ts'
export * from './model.ts'
export { read, type Reading, type ReadOptions } from './read.ts'
