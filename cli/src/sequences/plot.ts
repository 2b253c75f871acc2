import { writeFileSync } from 'node:fs'
import { drawFigure, figureKinds } from '@lydhoer/trajectories'
import { oneOf } from './refuse.ts'
import type { Task } from './task.ts'

/** `lydhoer sequences plot FILE --plot distribution --out FILE.svg`. */
export function plotSequences({ sequences, values, terminal }: Task): void {
  const kind = oneOf(values.plot ?? 'distribution', figureKinds, '--plot')
  const figure = drawFigure(sequences, kind, { language: terminal.language })
  if (values.out !== undefined) writeFileSync(values.out, figure.svg)
  if (values.json) terminal.out(`${JSON.stringify({ table: figure.table, hidden: figure.hidden })}\n`)
  else if (values.out === undefined) terminal.out(`${figure.svg}\n`)
}
