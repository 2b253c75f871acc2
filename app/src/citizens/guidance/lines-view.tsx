import type { Tongue } from '@lydhoer/words'
import { pictogramNames } from '../matter/pictograms/names.ts'
import { Drawing } from '../matter/pictograms/pictograms.tsx'
import type { SheetLine } from './sheet.ts'

/** The lines of a sheet: a picture, what it is, and the help that comes with it. */
export function SheetLines({ lines, language }: { lines: readonly SheetLine[]; language: Tongue }) {
  return (
    <ol class="guidance-sheet">
      {lines.map(({ picture, duty, help }) => (
        <li>
          <span class="picture">{picture && <Drawing of={picture} />}</span>
          <div>
            <p class="duty" dir="auto">
              {duty || (picture && pictogramNames[picture][language])}
            </p>
            {help && (
              <p class="help" dir="auto">
                {help}
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
