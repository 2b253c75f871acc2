import { taskIn } from './task.ts'

/** A paper is made into a PDF, away from those that answer people. */
export const makingPdf = taskIn<typeof import('./paper-work.ts').work>(
  new URL('./paper-work.ts', import.meta.url),
)
