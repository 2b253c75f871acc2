import { invalidAt, type Source } from '../source.ts'

/** A CHAT line with its tab-led continuation lines folded into it, one space for each fold. */
export interface LogicalLine {
  /** `@` header, `*` turn, `%` dependent line. */
  mark: '@' | '*' | '%'
  text: string
  /** The number of its first physical line. */
  number: number
}

const tab = 9
const marks = new Map<number, LogicalLine['mark']>([
  [64, '@'],
  [42, '*'],
  [37, '%'],
])

/**
 * Walks the logical lines of a CHAT file.
 *
 * @throws {Invalid} at a line that starts with anything but `@`, `*`, `%` or a tab
 */
export function* logicalLines(text: string, source: Source): Generator<LogicalLine> {
  let open: LogicalLine | undefined
  let number = 0
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from)
    const end = feed === -1 ? text.length : feed
    const line = text.slice(from, text.charCodeAt(end - 1) === 13 && end > from ? end - 1 : end)
    from = end + 1
    number++
    const mark = marks.get(line.charCodeAt(0))
    if (mark) {
      if (open) yield open
      open = { mark, text: line.trimEnd(), number }
    } else if (line.trim() === '') continue
    else if (line.charCodeAt(0) === tab && open) open.text += ` ${line.trim()}`
    else throw stray(line, number, source)
  }
  if (open) yield open
}

function stray(line: string, number: number, source: Source) {
  const indented = /^[ \t]/.test(line)
  return invalidAt(
    source,
    number,
    1,
    indented
      ? { da: 'En indrykket linje fortsætter ikke noget', en: 'An indented line continues nothing' }
      : { da: 'En linje begynder hverken med @, * eller %', en: 'A line starts with neither @, * nor %' },
    {
      da: 'Begynd med *KODE: for en tur, eller med en tabulator, hvis linjen fortsætter den forrige',
      en: 'Start with *CODE: for a turn, or with a tab when the line continues the one before',
    },
  )
}
