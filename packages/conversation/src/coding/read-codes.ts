import type { PlacedRating } from '@lydhoer/measuring/agreement'
import { type Cell, cellsOf, type Sentence, Unreadable } from '@lydhoer/words'
import { decodeText } from '../decode.ts'
import { lossLedger } from '../loss.ts'

const names = {
  conversation: ['samtale', 'conversation'],
  unit: ['enhed', 'unit', 'tur', 'turn', 'ord', 'word'],
  coder: ['koder', 'coder'],
  code: ['kode', 'code'],
}

/**
 * Reads codes from a table with a heading, in long form (`conversation,unit,coder,code`) or wide (`unit` and a column for each coder).
 * Columns are parted by comma, semicolon or tab; cells may be quoted. An empty code is one that was not given; `ingen`, `none` or `-`
 * says that the coder looked and found nothing.
 *
 * @throws Unreadable with line and column, and nothing else.
 * @example readCodes('unit,a,b\n1,x,y').map(({ coder, code }) => coder + code) // ['ax', 'by']
 */
export function readCodes(
  source: string | Uint8Array,
  { ordinal }: { ordinal?: readonly string[] | undefined } = {},
): PlacedRating[] {
  const text = typeof source === 'string' ? source : decodeText(source, undefined, lossLedger())
  const [heading, ...rows] = cellsOf(text)
  if (!heading) throw refused(1, 1, 'Filen er tom', 'The file is empty')
  const column = (of: keyof typeof names) =>
    heading.findIndex((cell) => names[of].includes(cell.text.trim().toLowerCase()))
  const at = {
    conversation: column('conversation'),
    unit: column('unit'),
    coder: column('coder'),
    code: column('code'),
  }
  for (const row of rows)
    if (row.length !== heading.length)
      throw refused(
        row[0]?.line ?? 1,
        row[Math.min(row.length, heading.length + 1) - 1]?.column ?? 1,
        `Her er ${row.length} felter, men overskriften har ${heading.length}`,
        `Here are ${row.length} cells, but the heading has ${heading.length}`,
        {
          da: 'Ret rækken, eller sæt felter med skilletegn i anførselstegn',
          en: 'Mend the row, or quote cells that hold the separator',
        },
      )
  const ratings = at.coder >= 0 && at.code >= 0 ? fromLong(rows, at) : fromWide(heading, rows, at)
  if (ratings.length === 0)
    throw refused(1, 1, 'Der er ingen koder i filen', 'There are no codes in the file')
  const unknown =
    ordinal && ratings.find(({ code }) => !ordinal.includes(code) && !['ingen', 'none', '-'].includes(code))
  if (unknown)
    throw refused(
      unknown.line ?? 1,
      unknown.column ?? 1,
      `Koden “${unknown.code}” er ikke på skalaen`,
      `The code “${unknown.code}” is not on the scale`,
      { da: `Skalaen er ${ordinal.join(', ')}`, en: `The scale is ${ordinal.join(', ')}` },
    )
  if (new Set(ratings.map(({ coder }) => coder)).size < 2)
    throw refused(1, 1, 'Der er kun én koder i filen', 'There is only one coder in the file', {
      da: 'Læg mindst to koderes koder i samme fil',
      en: 'Put the codes of at least two coders in the file',
    })
  return ratings
}

type Columns = Record<keyof typeof names, number>

function fromLong(rows: readonly Cell[][], at: Columns): PlacedRating[] {
  return rows.flatMap((row) => {
    const code = row[at.code]
    const coder = row[at.coder]
    if (!code || code.text.trim() === '') return []
    if (!coder || coder.text.trim() === '')
      throw refused(code.line, coder?.column ?? 1, 'Der mangler en koder', 'The coder is missing')
    return [rating(row, at, coder.text, code)]
  })
}

function fromWide(heading: readonly Cell[], rows: readonly Cell[][], at: Columns): PlacedRating[] {
  const coders = heading
    .map((_, index) => index)
    .filter((index) => index !== at.conversation && index !== at.unit)
  if ((at.unit < 0 && at.conversation < 0) || coders.length < 2)
    throw refused(1, 1, 'Overskriften kan ikke læses', 'The heading cannot be read')
  for (const [place, index] of coders.entries()) {
    const name = heading[index]?.text.trim() ?? ''
    const before = coders.slice(0, place).some((other) => heading[other]?.text.trim() === name)
    if (name === '' || before)
      throw refused(
        heading[index]?.line ?? 1,
        heading[index]?.column ?? 1,
        name === '' ? 'En kolonne har intet navn' : `To kolonner hedder “${name}”`,
        name === '' ? 'A column has no name' : `Two columns are called “${name}”`,
        { da: 'Giv hver koder sit eget navn', en: 'Give each coder a name of their own' },
      )
  }
  return rows.flatMap((row) =>
    coders.flatMap((index) => {
      const code = row[index]
      return !code || code.text.trim() === '' ? [] : [rating(row, at, heading[index]?.text ?? '', code)]
    }),
  )
}

function rating(row: readonly Cell[], at: Columns, coder: string, code: Cell): PlacedRating {
  return {
    conversation: row[at.conversation]?.text.trim() ?? '',
    unit: row[at.unit]?.text.trim() ?? '',
    coder: coder.trim(),
    code: code.text.trim(),
    line: code.line,
    column: code.column,
  }
}

const howTo: Sentence = {
  da: 'Begynd med overskriften samtale;enhed;koder;kode, eller enhed og en kolonne for hver koder',
  en: 'Begin with the heading conversation,unit,coder,code, or unit and a column for each coder',
}

function refused(line: number, column: number, da: string, en: string, hint = howTo): Unreadable {
  return new Unreadable({ line, column, what: { da, en }, hint })
}
