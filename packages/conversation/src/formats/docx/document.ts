import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { invalidAt, type Source } from '../source.ts'
import { isSignFont, symbolIn } from './symbols.ts'

/** A paragraph of a Word document as it reads with all tracked changes accepted. */
export interface Paragraph {
  /** From 1, counting every paragraph as Word does. */
  number: number
  text: string
  /** Comments by id and the stretch of this paragraph they are about. */
  comments: { id: string; from: number; to: number }[]
  /** The texts of boxes that hang here; they stand beside the talk and are nobody's. */
  boxes: string[]
  /** Footnotes and endnotes, by kind and id, and where they stand. */
  notes: { id: string; kind: 'footnote' | 'endnote'; at: number }[]
}

/** What is not the text of its paragraphs, and how often. */
export interface Tracked {
  inserted: number
  deleted: number
  pictures: number
  /** Paragraphs that Word numbers or gives a bullet by itself. */
  numbered: number
  /** Other files put into this one, which Word unfolds when it opens it. */
  chunks: number
  /** Signs of fonts that are not known here, with the names of the fonts. */
  signs: number
  fonts: Set<string>
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
  // How a word is pronounced, in small letters above it.
  'w:rt',
])

/** WordprocessingML's own namespaces: as Word writes it, and the strict form of it. */
const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
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
  // Programs may call Word's namespace by another name than w.
  let prefix = 'w:'
  const inWord = (name: string) =>
    prefix !== 'w:' && name.startsWith(prefix) && (prefix !== '' || !name.includes(':'))
      ? `w:${name.slice(prefix.length)}`
      : name
  const parsed = (tag: SaxesTagPlain): SaxesTagPlain => {
    if (prefix === 'w:') return tag
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([name, value]) => [prefix === '' ? name : inWord(name), value]),
    )
    return { ...tag, name: inWord(tag.name), attributes }
  }
  parser.on('opentag', (tag) => {
    for (const [name, value] of Object.entries(tag.attributes))
      if (wordNamespaces.has(value) && name.startsWith('xmlns'))
        prefix = name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`
    open(reading, parsed(tag))
  })
  parser.on('text', (text) => {
    if (reading.inText && reading.hiddenDepth === 0) reading.text += shown(reading, text)
  })
  parser.on('closetag', (tag) => close(reading, parsed(tag)))
  parser.write(xml).close()
  return { paragraphs: reading.paragraphs, tracked: reading.tracked }
}

/** What is gathered of the paragraph that is open; a text box opens paragraphs of its own inside it. */
interface Open {
  text: string
  comments: Paragraph['comments']
  notes: Paragraph['notes']
  boxes: string[]
  tableDepth: number
  cell: number
  paragraphInCell: number
}

interface Reading extends Open {
  paragraphs: Paragraph[]
  tracked: Tracked
  /** The paragraphs that wait while a text box in them is read. */
  around: { open: Open; lines: string[] }[]
  /** The drawings that are open, and whether text boxes were in them: those that had none are pictures. */
  drawings: boolean[]
  /** The font of the run that is open, where it says one. */
  font: string
  /** Where open comments started in this paragraph; a comment begun earlier starts at 0. */
  openComments: Map<string, number>
  inText: boolean
  hiddenDepth: number
}

const nothingOpen = (): Open => ({
  text: '',
  comments: [],
  notes: [],
  boxes: [],
  tableDepth: 0,
  cell: 0,
  paragraphInCell: 0,
})

function startReading(): Reading {
  return {
    paragraphs: [],
    tracked: { inserted: 0, deleted: 0, pictures: 0, numbered: 0, chunks: 0, signs: 0, fonts: new Set() },
    ...nothingOpen(),
    around: [],
    drawings: [],
    font: '',
    openComments: new Map(),
    inText: false,
    hiddenDepth: 0,
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
    case 'm:t':
      reading.inText = true
      break
    case 'w:r':
      reading.font = ''
      break
    case 'w:rFonts':
      reading.font = tag.attributes['w:ascii'] ?? tag.attributes['w:hAnsi'] ?? ''
      break
    case 'w:sym':
      reading.text += signOf(
        reading,
        tag.attributes['w:font'] ?? '',
        Number.parseInt(tag.attributes['w:char'] ?? '', 16),
      )
      break
    case 'w:txbxContent':
      openBox(reading)
      break
    case 'w:numPr':
      reading.tracked.numbered++
      break
    case 'w:altChunk':
      reading.tracked.chunks++
      break
    case 'w:ptab':
      reading.text += '\t'
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
    case 'w:object':
      reading.drawings.push(false)
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
  if (tag.name === 'w:t' || tag.name === 'm:t') reading.inText = false
  else if (tag.name === 'w:txbxContent') closeBox(reading)
  else if (tag.name === 'w:drawing' || tag.name === 'w:pict' || tag.name === 'w:object') {
    if (reading.drawings.pop() === false) reading.tracked.pictures++
  } else if (tag.name === 'w:tbl') reading.tableDepth--
  else if (tag.name === 'w:tr') endParagraph(reading)
  else if (tag.name === 'w:p') {
    if (reading.tableDepth === 0) endParagraph(reading)
    else reading.text += ' '
  }
}

/** A text box, whose paragraphs lie inside the one it hangs on; what holds it is no picture. */
function openBox(reading: Reading): void {
  const { text, comments, notes, boxes, tableDepth, cell, paragraphInCell } = reading
  reading.around.push({
    open: { text, comments, notes, boxes, tableDepth, cell, paragraphInCell },
    lines: [],
  })
  Object.assign(reading, nothingOpen())
  if (reading.drawings.length > 0) reading.drawings[reading.drawings.length - 1] = true
}

function closeBox(reading: Reading): void {
  const box = reading.around.pop()
  if (!box) return
  Object.assign(reading, box.open)
  const text = box.lines.join('\n').trim()
  if (text !== '') reading.boxes.push(text)
}

/** Text as it shows: letters of a font of signs are other signs. */
function shown(reading: Reading, text: string): string {
  const isSigns = isSignFont(reading.font)
  if (!isSigns && !/[\uf020-\uf0ff]/.test(text)) return text
  const font = isSigns ? reading.font : 'Symbol'
  return [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0
      return isSigns || (code >= 0xf020 && code <= 0xf0ff) ? signOf(reading, font, code) : sign
    })
    .join('')
}

function signOf(reading: Reading, font: string, code: number): string {
  const sign = Number.isNaN(code) ? undefined : symbolIn(font, code)
  if (sign !== undefined) return sign
  reading.tracked.signs++
  reading.tracked.fonts.add(font)
  return '\ufffd'
}

function closeComment(reading: Reading, id: string): void {
  const from = reading.openComments.get(id)
  if (from === undefined) return
  reading.openComments.delete(id)
  reading.comments.push({ id, from: Math.min(from, reading.text.length), to: reading.text.length })
}

function endParagraph(reading: Reading): void {
  const { text, comments, notes, boxes, paragraphs } = reading
  const box = reading.around.at(-1)
  if (box) box.lines.push(text)
  else paragraphs.push({ number: paragraphs.length + 1, text, comments, boxes, notes })
  reading.text = ''
  reading.comments = []
  reading.notes = []
  reading.boxes = []
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
