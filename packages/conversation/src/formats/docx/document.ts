import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { invalidAt, type Source } from '../source.ts'

/** A paragraph of a Word document as it reads with all tracked changes accepted. */
export interface Paragraph {
  /** From 1, counting every paragraph as Word does. */
  number: number
  text: string
  /** Comments by id and the stretch of this paragraph they are about. */
  comments: { id: string; from: number; to: number }[]
  /** Footnotes and endnotes, by kind and id, and where they stand. */
  notes: { id: string; kind: 'footnote' | 'endnote'; at: number }[]
}

export interface Tracked {
  inserted: number
  deleted: number
  pictures: number
}

/** Parts that are not the text as it stands: deleted text, text moved away, the old-Word twin of a text box. */
const hidden = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:pPrChange',
  'w:rPrChange',
])

/**
 * Reads the paragraphs of `word/document.xml`. Table cells in a row are joined with tabs, so that a table of
 * “who | what” reads as lines of talk. Insertions are kept, deletions are dropped.
 *
 * A document type declaration is refused: Word never writes one, and entities are how XML bombs are built.
 *
 * @throws {Invalid} when the XML is not well-formed
 * @see ECMA-376, part 1, 17 (WordprocessingML)
 */
export function paragraphsOf(xml: string, source: Source): { paragraphs: Paragraph[]; tracked: Tracked } {
  const parser = new SaxesParser()
  const reading = startReading()
  parser.on('doctype', () => {
    throw damaged(source, reading.paragraphs.length + 1)
  })
  parser.on('error', () => {
    throw damaged(source, reading.paragraphs.length + 1)
  })
  parser.on('opentag', (tag) => open(reading, tag))
  parser.on('text', (text) => {
    if (reading.inText && reading.hiddenDepth === 0) reading.text += text
  })
  parser.on('closetag', (tag) => close(reading, tag))
  parser.write(xml).close()
  return { paragraphs: reading.paragraphs, tracked: reading.tracked }
}

interface Reading {
  paragraphs: Paragraph[]
  tracked: Tracked
  text: string
  comments: Paragraph['comments']
  notes: Paragraph['notes']
  /** Where open comments started in this paragraph; a comment begun earlier starts at 0. */
  openComments: Map<string, number>
  inText: boolean
  hiddenDepth: number
  tableDepth: number
  cell: number
  paragraphInCell: number
}

function startReading(): Reading {
  return {
    paragraphs: [],
    tracked: { inserted: 0, deleted: 0, pictures: 0 },
    text: '',
    comments: [],
    notes: [],
    openComments: new Map(),
    inText: false,
    hiddenDepth: 0,
    tableDepth: 0,
    cell: 0,
    paragraphInCell: 0,
  }
}

function open(reading: Reading, tag: SaxesTagPlain): void {
  if (hidden.has(tag.name)) {
    if (tag.name === 'w:del' || tag.name === 'w:moveFrom') reading.tracked.deleted++
    reading.hiddenDepth++
  }
  if (reading.hiddenDepth > 0) return
  const id = tag.attributes['w:id'] ?? ''
  switch (tag.name) {
    case 'w:t':
      reading.inText = true
      break
    case 'w:ins':
    case 'w:moveTo':
      reading.tracked.inserted++
      break
    case 'w:tab':
      if (!tag.isSelfClosing || Object.keys(tag.attributes).length === 0) reading.text += '\t'
      break
    case 'w:br':
    case 'w:cr':
      reading.text += '\n'
      break
    case 'w:noBreakHyphen':
      reading.text += '-'
      break
    case 'w:drawing':
    case 'w:pict':
      reading.tracked.pictures++
      break
    case 'w:tbl':
      reading.tableDepth++
      break
    case 'w:tr':
      reading.cell = 0
      break
    case 'w:tc':
      reading.paragraphInCell = 0
      if (reading.cell++ > 0) reading.text += '\t'
      break
    case 'w:commentRangeStart':
      reading.openComments.set(id, reading.text.length)
      break
    case 'w:commentRangeEnd':
      closeComment(reading, id)
      break
    case 'w:footnoteReference':
      reading.notes.push({ id, kind: 'footnote', at: reading.text.length })
      break
    case 'w:endnoteReference':
      reading.notes.push({ id, kind: 'endnote', at: reading.text.length })
      break
  }
}

function close(reading: Reading, tag: SaxesTagPlain): void {
  if (hidden.has(tag.name)) {
    reading.hiddenDepth--
    return
  }
  if (reading.hiddenDepth > 0) return
  if (tag.name === 'w:t') reading.inText = false
  else if (tag.name === 'w:tbl') reading.tableDepth--
  else if (tag.name === 'w:tr') endParagraph(reading)
  else if (tag.name === 'w:p') {
    if (reading.tableDepth === 0) endParagraph(reading)
    else reading.text += ' '
  }
}

function closeComment(reading: Reading, id: string): void {
  const from = reading.openComments.get(id)
  if (from === undefined) return
  reading.openComments.delete(id)
  reading.comments.push({ id, from: Math.min(from, reading.text.length), to: reading.text.length })
}

function endParagraph(reading: Reading): void {
  const { text, comments, notes, paragraphs } = reading
  paragraphs.push({ number: paragraphs.length + 1, text, comments, notes })
  reading.text = ''
  reading.comments = []
  reading.notes = []
  for (const id of reading.openComments.keys()) reading.openComments.set(id, 0)
}

export function damaged(source: Source, paragraph: number) {
  return invalidAt(
    source,
    paragraph,
    1,
    { da: 'Word-dokumentet kan ikke læses herfra', en: 'The Word document cannot be read from here' },
    { da: 'Åbn det i Word, og gem det igen som .docx', en: 'Open it in Word and save it again as .docx' },
  )
}
