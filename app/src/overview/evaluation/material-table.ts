import type { Language } from '@lydhoer/words'
import { shortHalf } from './halves.ts'
import { materialNames, materials, type Material } from './kinds.ts'

/** So many of one kind, from one half-year and one municipality. */
export interface MaterialFacts {
  kind: Material
  /** Which of its kind: «første runde», «ledere»; '' where nothing more is said. */
  about: string
  /** The first day of the half-year. */
  half: string
  municipality: string
  count: number
  source: string
  /** The day on which Lydhør counted it; null where it was typed in. */
  countedOn: string | null
}

/** A line of the table. */
export interface MaterialLine {
  kind: Material
  about: string
  /** In the order of the table's half-years and municipalities. */
  ofHalves: number[]
  ofMunicipalities: number[]
  total: number
}

export interface MaterialTable {
  halves: string[]
  municipalities: string[]
  lines: MaterialLine[]
  /** Each kind with the totals of its lines. */
  kinds: { kind: Material; parts: number[]; total: number }[]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The table that an annex prints: kinds in their order, within each what was written first first. */
export function materialTable(rows: readonly MaterialFacts[]): MaterialTable {
  const halves = [...new Set(rows.map(({ half }) => half))].sort()
  const municipalities = [...new Set(rows.map(({ municipality }) => municipality))].sort((a, b) =>
    a.localeCompare(b, 'da'),
  )
  const lines = materials.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind)
    return [...Map.groupBy(ofKind, ({ about }) => about)].map(([about, these]): MaterialLine => {
      const counted = (fits: (row: MaterialFacts) => boolean) =>
        sum(these.filter(fits).map(({ count }) => count))
      return {
        ...{ kind, about, total: counted(() => true) },
        ofHalves: halves.map((half) => counted((row) => row.half === half)),
        ofMunicipalities: municipalities.map((one) => counted((row) => row.municipality === one)),
      }
    })
  })
  const kinds = [...Map.groupBy(lines, ({ kind }) => kind)].map(([kind, these]) => {
    const parts = these.map(({ total }) => total)
    return { kind, parts, total: sum(parts) }
  })
  return { halves, municipalities, lines, kinds }
}

/** @example lineName('da', { kind: 'interview', about: 'ledere' }) // 'Interview: ledere' */
export const lineName = (
  language: Language,
  { kind, about }: Pick<MaterialFacts, 'kind' | 'about'>,
): string => (about ? `${materialNames[kind][language]}: ${about}` : materialNames[kind][language])

/** @example asSum({ parts: [65, 18], total: 83 }) // '65 + 18 = 83' */
export const asSum = ({ parts, total }: { parts: readonly number[]; total: number }): string =>
  parts.length > 1 ? `${parts.join(' + ')} = ${total}` : `${total}`

/** A cell that begins as a formula does would be run by a spreadsheet; it is told to be text. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Each row as it was written, semicolons between, as Danish spreadsheets read it. */
export function materialAsCsv(
  language: Language,
  columns: readonly string[],
  rows: readonly MaterialFacts[],
): string {
  const lines = rows.map(({ kind, about, half, municipality, count, source, countedOn }) => [
    ...[materialNames[kind][language], about, shortHalf(half), municipality, count, source, countedOn ?? ''],
  ])
  return [columns, ...lines].map((line) => `${line.map(cell).join(';')}\r\n`).join('')
}
