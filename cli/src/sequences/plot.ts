import { writeFileSync } from 'node:fs'
import { drawFigure, figureKinds, protect } from '@lydhoer/trajectories'
import { told } from './figures.ts'
import { oneOf } from './refuse.ts'
import type { Task } from './task.ts'

/** Whoever has no file cannot redo the blurring, since it depends on all of the file; the same file gives the same figures. */
const secret = Buffer.from('a figure from a file at hand')

/** `lydhoer sequences plot FILE --plot distribution --out FILE.svg`. */
export function plotSequences({ sequences, values, terminal }: Task): void {
  const kind = oneOf(values.plot ?? 'distribution', figureKinds, '--plot')
  const figure = drawFigure(protect(sequences, [], secret).sequences, kind, { language: terminal.language })
  if (values.out !== undefined) writeFileSync(values.out, figure.svg)
  if (values.json) {
    const table = told(figure.table, { rows: 'tooFew' }, terminal.language)
    terminal.out(`${JSON.stringify({ table, hidden: figure.hidden })}\n`)
  } else if (values.out === undefined) terminal.out(`${figure.svg}\n`)
}
