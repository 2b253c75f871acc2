import { paragraphsIn } from '@lydhoer/letters'
import type { Block, Paper } from '@lydhoer/paper'

/** A heading is one short line that neither greets nor ends as a sentence. */
const longestHeading = 90
const isHeading = (text: string) =>
  text.length <= longestHeading &&
  !text.includes('\n') &&
  !/[.,:;]$/.test(text) &&
  !/^(?:kære|hej|til)\b/i.test(text)

const isInList = (line: string) => /^\s*[-–•*]\s+/.test(line)
const isNumbered = (line: string) => /^\s*\d{1,2}[.)]\s+/.test(line)

/**
 * A letter as a document: its first line is the title where it is a heading, lines of an address are kept, and lines that begin with a dash or
 * a number are a list. Letters are in Danish.
 *
 * @example letterAsPaper('Møde onsdag\n\nKære Kim', { name: 'Indkaldelse', made: new Date(0) }).title // 'Møde onsdag'
 */
export function letterAsPaper(
  text: string,
  { name, author, made }: { name: string; author?: string; made: Date },
): Paper {
  const paragraphs = paragraphsIn(text).map((one) => one.text.trim())
  const [first = ''] = paragraphs
  const opens = isHeading(first)
  return {
    ...{ title: opens ? first : name, language: 'da', made, ...(author && { author }) },
    blocks: paragraphs.slice(opens ? 1 : 0).flatMap(blocksOf),
  }
}

function blocksOf(paragraph: string, at: number, all: readonly string[]): Block[] {
  const lines = paragraph.split('\n').map((line) => line.trimEnd())
  const items = lines.filter((line) => isInList(line) || isNumbered(line))
  // A line before the items says what they are.
  const lead = items.length > 0 && lines[0] !== undefined && !items.includes(lines[0]) ? [lines[0]] : []
  if (items.length > 0 && items.length + lead.length === lines.length)
    return [
      ...lead.map((line) => ({ text: line })),
      {
        list: items.map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s+/, '')),
        ...(items.every(isNumbered) && { isNumbered: true }),
      },
    ]
  if (isHeading(paragraph) && at < all.length - 1 && paragraph.split(' ').length > 1 && at > 0)
    return [{ heading: paragraph }]
  return [{ text: paragraph, keepsLines: true }]
}

/** A name for the file that any machine takes: `indkaldelse-til-det-foerste-moede.pdf`. */
export function fileNameOf(name: string, ending: 'pdf' | 'docx' | 'xml' | 'txt'): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${plain || 'brev'}.${ending}`
}
