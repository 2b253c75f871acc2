import { inXml } from '@lydhoer/words'
import { strToU8, zipSync } from 'fflate'
import type { Block, Paper, Table } from '../paper.ts'
import { words } from '../words.ts'
import {
  contentTypes,
  corePart,
  documentRelationships,
  numberingPart,
  packageRelationships,
  settingsPart,
  stylesPart,
  type StyleName,
} from './parts.ts'
import { declaration, inWords } from './xml.ts'

/**
 * Writes paper as Word (.docx, ECMA-376, transitional): headings, paragraphs, lists and tables in styles that one can change in Word, and
 * the language of the document. A figure is told in its words and not drawn.
 *
 * @returns the bytes; the same paper gives the same
 * @example asWord({ title: 'Brev', language: 'da', made: new Date(0), blocks: [{ text: 'Hej {fornavn}' }] })
 */
export function asWord(paper: Paper): Uint8Array {
  const { title, language, author = 'Lydhør', made, blocks } = paper
  const inFull = language === 'da' ? 'da-DK' : 'en-GB'
  const making = { language, figures: 0, tables: 0, numbered: 0 }
  const body = [paragraph('Heading1', title), ...blocks.map((block) => blockOf(making, block))].join('')
  const sheet =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelationships,
    'docProps/core.xml': corePart({ title, author, made, language: inFull }),
    'word/document.xml': `${declaration}<w:document ${inWords}><w:body>${body}${sheet}</w:body></w:document>`,
    'word/styles.xml': stylesPart(inFull),
    'word/numbering.xml': numberingPart(making.numbered),
    'word/settings.xml': settingsPart,
    'word/_rels/document.xml.rels': documentRelationships,
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  // Archives tell a day no earlier than 1980, by the clock where they are made: noon is the same day everywhere.
  return zipSync(files, { mtime: new Date(1980, 0, 2, 12), level: 9 })
}

interface Making {
  language: 'da' | 'en'
  figures: number
  tables: number
  numbered: number
}

function blockOf(making: Making, block: Block): string {
  const say = words[making.language]
  if ('heading' in block) return paragraph(block.level === 3 ? 'Heading3' : 'Heading2', block.heading)
  if ('text' in block) return paragraph('Normal', block.text, { keepsLines: block.keepsLines })
  if ('note' in block) return paragraph('Note', block.note)
  if ('list' in block) {
    const list = block.isNumbered ? ++making.numbered + 1 : 1
    return block.list.map((text) => paragraph('ListParagraph', text, { list })).join('')
  }
  if ('table' in block)
    return paragraph('Caption', `${say.table(++making.tables)} ${block.caption}`) + tableOf(block)
  const told = block.pictures.map(({ name, alt }) => paragraph('Normal', name ? `${name}: ${alt}` : alt))
  return [...told, paragraph('Caption', `${say.figure(++making.figures)} ${block.caption}`)].join('')
}

function paragraph(
  style: StyleName,
  text: string,
  { list, keepsLines }: { list?: number; keepsLines?: boolean | undefined } = {},
): string {
  const numbering =
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`
  const lines = keepsLines ? text.split('\n') : [text]
  const runs = lines.map((line) => `<w:t xml:space="preserve">${inXml(line)}</w:t>`).join('<w:br/>')
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${numbering}</w:pPr><w:r>${runs}</w:r></w:p>`
}

/** The heads of columns are told as such, and come again at the top of each page. */
function tableOf({ table, columns }: Table): string {
  const edges = ['top', 'bottom', 'insideH']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="C9D1D6"/>`)
    .join('')
  const row = (cells: readonly string[], isHead: boolean) =>
    `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells
      .map(
        (cell) =>
          `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(isHead ? 'Note' : 'Normal', cell)}</w:tc>`,
      )
      .join('')}</w:tr>`
  const grid = columns.map(() => '<w:gridCol/>').join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${edges}</w:tblBorders><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${row(columns, true)}${table.map((cells) => row(cells, false)).join('')}</w:tbl>${paragraph('Normal', '')}`
}
