import { inXml } from '@lydhoer/words'
import { strToU8, zipSync } from 'fflate'
import type { Losses } from '../../loss.ts'
import type { Conversation } from '../../model.ts'
import { writePlain } from '../plain/write.ts'

/** Zip entries carry a date; a fixed one keeps the same content the same file. */
const mtime = new Date(Date.UTC(2020, 0, 1))

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/**
 * Writes a conversation as a Word document the way analysts print it: every printed line numbered, who speaks in the margin,
 * the words in a typewriter's letters so that overlaps stand under each other, room at the side for notes.
 *
 * The numbers are Word's own, so they are right whatever the paper. Only what a reader needs is in the file: no author, no date, no
 * properties. (The document is four small parts of XML, which is less than a library would bring; ECMA-376, part 1.)
 */
export function writeDocx(conversation: Conversation, losses: Losses): Uint8Array {
  const lines = writePlain(conversation, losses).trimEnd().split('\n')
  const body = lines.map(paragraph).join('')
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="3402" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/><w:lnNumType w:countBy="1" w:restart="continuous"/></w:sectPr>'
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'word/styles.xml': `<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:sz w:val="20"/><w:lang w:val="da-DK"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}${page}</w:body></w:document>`,
  }
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, [strToU8(head + xml), { mtime }] as const]),
    ),
  )
}

/** A line of talk, hanging so that what it runs on to stands under the words and not under who speaks. */
function paragraph(line: string): string {
  const indent =
    '<w:pPr><w:spacing w:after="60" w:line="300" w:lineRule="auto"/><w:ind w:left="720" w:hanging="720"/></w:pPr>'
  return `<w:p>${indent}<w:r><w:t xml:space="preserve">${inXml(line)}</w:t></w:r></w:p>`
}
