import type { Block, Paper, Table } from '../paper.ts'
import { words } from '../words.ts'

/**
 * Writes paper as Markdown (CommonMark 0.31, and GitHub's tables): headings, paragraphs, lists and tables. A figure is told in its words and not
 * drawn. What would be read as marks of Markdown's own is escaped, so that words stand as they were written.
 *
 * @example asMarkdown({ title: 'Log', language: 'da', made: new Date(0), blocks: [{ list: ['Et *brev*'] }] }) // '# Log\n\n- Et \\*brev\\*\n'
 */
export function asMarkdown({ title, language, blocks }: Paper): string {
  const making = { say: words[language], figures: 0, tables: 0 }
  return `${[`# ${onOneLine(title)}`, ...blocks.map((block) => blockOf(making, block))].join('\n\n')}\n`
}

interface Making {
  say: (typeof words)['da' | 'en']
  figures: number
  tables: number
}

function blockOf(making: Making, block: Block): string {
  if ('heading' in block) return `${block.level === 3 ? '###' : '##'} ${onOneLine(block.heading)}`
  if ('text' in block) return block.keepsLines ? lined(block.text) : paragraph(block.text)
  if ('note' in block) return `*${onOneLine(block.note)}*`
  if ('list' in block)
    return block.list
      .map((item, at) => {
        const mark = block.isNumbered ? `${at + 1}.` : '-'
        // What stands on further lines belongs to the item when it is indented as far as its first word.
        return `${mark} ${lined(item).replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`
      })
      .join('\n')
  if ('table' in block)
    return `${making.say.table(++making.tables)} ${onOneLine(block.caption)}\n\n${tableOf(block)}`
  const told = block.pictures.map(({ name, alt }) => paragraph(name ? `${name}: ${alt}` : alt))
  return [...told, `${making.say.figure(++making.figures)} ${onOneLine(block.caption)}`].join('\n\n')
}

function tableOf({ table, columns }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [row(columns), row(columns.map(() => '---')).replaceAll('\\', ''), ...table.map(row)].join('\n')
}

const cell = (text: string) => onOneLine(text).replaceAll('|', '\\|')

const onOneLine = (text: string) => paragraph(text)

/** A paragraph whose breaks are none. */
const paragraph = (text: string) => escaped(text.trim().replace(/\s*\n\s*/g, ' '))

/** A paragraph in which a line ends where one ends: a backslash is a break (CommonMark 6.7). Empty lines would end it. */
const lined = (text: string) =>
  text
    .trim()
    .split(/\n+/)
    .map((line) => escaped(line.trim()))
    .join('\\\n')

/** Signs that mean something wherever they stand, and those that do at the beginning of a line. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_[\]<>~&]/g, (sign) => `\\${sign}`)
    .replace(/^([#=+-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
