import type { Figure } from '@lydhoer/trajectories'
import type { Language } from '@lydhoer/words'

const ink = '#1d2a33'

/** A figure as a file of its own: dark on white, whatever page it came from. */
export function asSvg({ svg }: Figure): string {
  return svg
    .replace('<svg ', `<svg color="${ink}" `)
    .replace('<defs>', '<rect width="100%" height="100%" fill="#fff"/><defs>')
}

/**
 * The table of a figure as CSV: semicolons and decimal commas in Danish, as Danish spreadsheets read it. A cell of too few says so.
 * A cell never begins as a formula does.
 */
export function asCsv(figures: readonly Figure[], language: Language): string {
  const [mark, decimal] = language === 'da' ? [';', ','] : [',', '.']
  const hidden = language === 'da' ? 'få' : 'few'
  const cell = (value: string | number | null): string => {
    if (value === null) return hidden
    if (typeof value === 'number') return String(Number(value.toFixed(6))).replace('.', decimal)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /["\r\n;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const several = figures.length > 1
  const lines = figures.flatMap(({ title, table }, f) => {
    const head = [...(several ? [language === 'da' ? 'gruppe' : 'group'] : []), ...table.columns]
    const rows = table.rows.map((row) => [...(several ? [title] : []), ...row])
    return [...(f === 0 ? [head] : []), ...rows].map((row) => row.map(cell).join(mark))
  })
  return `\ufeff${lines.join('\r\n')}\r\n`
}
