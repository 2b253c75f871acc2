import { z } from 'zod'
import { orSay, submissionId } from '../../shared/request/form.ts'
import { isPictogram } from '../matter/pictograms/names.ts'
import { problems } from './messages.ts'
import { kinds, mostLines, places, type SheetLine } from './sheet.ts'

export const newSheet = z.object({ submissionId, kind: z.enum(kinds) })
export const given = z.object({ placed: z.enum(places) })

/** The fields of a sheet's lines: a picture, a duty and the help with it, by number. */
export const lineNumbers = Array.from({ length: mostLines }, (_, n) => n)
type Field = `picture${number}` | `duty${number}` | `help${number}`
const text = orSay(z.string().trim().max(300).default(''), problems.long)

export const sheetForm = z.object(
  Object.fromEntries(
    lineNumbers.flatMap((n) => [
      [`picture${n}`, text],
      [`duty${n}`, text],
      [`help${n}`, text],
    ]),
  ),
)

/** The lines that were filled in, in their order; one with a picture alone is a line. */
export function linesIn(form: Readonly<Record<Field, string>>): SheetLine[] {
  return lineNumbers
    .map((n) => {
      const picture = form[`picture${n}`] ?? ''
      return {
        picture: isPictogram(picture) ? picture : ('' as const),
        duty: form[`duty${n}`] ?? '',
        help: form[`help${n}`] ?? '',
      }
    })
    .filter(({ picture, duty, help }) => picture || duty || help)
}

/** What stands in the fields to begin with. */
export const fieldsOf = (lines: readonly SheetLine[]): Record<Field, string> =>
  Object.fromEntries(
    lineNumbers.flatMap((n) => [
      [`picture${n}`, lines[n]?.picture ?? ''],
      [`duty${n}`, lines[n]?.duty ?? ''],
      [`help${n}`, lines[n]?.help ?? ''],
    ]),
  )
