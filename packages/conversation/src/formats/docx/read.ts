import { Unreadable } from '@lydhoer/words'
import { composed, known } from '../../decode.ts'
import type { Comment, Conversation } from '../../model.ts'
import { conversationFromLines } from '../plain/turns.ts'
import { invalidAt, type Line, type Source } from '../source.ts'
import { paragraphsOf, type Paragraph, type Tracked } from './document.ts'
import { noteTexts } from './notes.ts'
import { type Parts, partsOf } from './parts.ts'

/**
 * Reads a Word document whose paragraphs are lines of talk (`B: …`) or whose table has a column for who speaks.
 *
 * Tracked changes read as accepted. Document properties, with their author names, are never opened.
 *
 * @throws {Invalid} with the paragraph as line
 */
export function readDocx(bytes: Uint8Array, source: Source): Conversation {
  const parts = partsOf(bytes, source)
  if (!parts) throw notWord(source)
  const { paragraphs: written, tracked } = paragraphsOf(parts.document, source)
  const paragraphs = written.map((paragraph) => composedParagraph(paragraph, source))
  reportTracked(tracked, source)
  const { conversation, areBoxesTalk } = talkIn(paragraphs, source)
  conversation.format = 'docx'
  source.losses.add('formatting', null, {
    da: 'Skrifttyper, sidehoved og sidefod er ikke læst',
    en: 'Typefaces, page headers and page footers are not read',
  })
  addNotes(conversation, paragraphs, parts, source)
  if (!areBoxesTalk) addBoxes(conversation, paragraphs, source)
  return conversation
}

/** The talk of the paragraphs; where nobody speaks in them, it lies in text boxes, if there are any. */
function talkIn(
  paragraphs: Paragraph[],
  source: Source,
): { conversation: Conversation; areBoxesTalk: boolean } {
  try {
    return { conversation: conversationFromLines(paragraphs.flatMap(linesIn), source), areBoxesTalk: false }
  } catch (error) {
    if (!(error instanceof Unreadable) || paragraphs.every(({ boxes }) => boxes.length === 0)) throw error
    const all = paragraphs.flatMap((paragraph) => [
      ...linesIn(paragraph),
      ...paragraph.boxes.flatMap((text) => linesIn({ ...paragraph, text })),
    ])
    return { conversation: conversationFromLines(all, source), areBoxesTalk: true }
  }
}

/** A paragraph with its letters composed, and what stands in it where it stood. */
function composedParagraph(paragraph: Paragraph, source: Source): Paragraph {
  const text = composed(paragraph.text, source.losses)
  const boxes = paragraph.boxes.map((box) => composed(box, source.losses))
  if (text === paragraph.text) return { ...paragraph, boxes }
  const place = (at: number) => known(paragraph.text.slice(0, at)).length
  const comments = paragraph.comments.map(({ id, from, to }) => ({ id, from: place(from), to: place(to) }))
  return {
    ...paragraph,
    text,
    boxes,
    comments,
    notes: paragraph.notes.map((note) => ({ ...note, at: place(note.at) })),
  }
}

/** Text boxes stand beside the talk: they become comments on the turn beside them. */
function addBoxes(conversation: Conversation, paragraphs: Paragraph[], source: Source): void {
  let cursor = { turn: 0, offset: 0 }
  let count = 0
  for (const paragraph of paragraphs) {
    cursor = findParagraph(conversation, paragraph, cursor)
    for (const text of paragraph.boxes) {
      conversation.comments.push({ text, afterTurn: cursor.turn, kind: 'note' })
      count++
    }
  }
  if (count === 0) return
  conversation.comments.sort((a, b) => a.afterTurn - b.afterTurn)
  const what = {
    da: 'Tekstbokse er læst som bemærkninger, ikke som tale',
    en: 'Text boxes are read as remarks, not as talk',
  }
  source.losses.add('text-boxes', null, what, count)
}

/** A paragraph's lines, broken where its author pressed shift-enter. */
function linesIn(paragraph: Paragraph): Line[] {
  return paragraph.text.split('\n').map((text) => ({ text, number: paragraph.number }))
}

function reportTracked(tracked: Tracked, source: Source): void {
  if (tracked.inserted > 0) {
    const what = {
      da: 'Sporede indsættelser er læst som godkendte',
      en: 'Tracked insertions are read as accepted',
    }
    source.losses.add('insertions', null, what, tracked.inserted)
  }
  if (tracked.deleted > 0) {
    const what = { da: 'Sporede sletninger er udeladt', en: 'Tracked deletions are left out' }
    source.losses.add('deletions', null, what, tracked.deleted)
  }
  if (tracked.pictures > 0) {
    const what = { da: 'Billeder og tegninger er udeladt', en: 'Pictures and drawings are left out' }
    source.losses.add('pictures', null, what, tracked.pictures)
  }
  if (tracked.numbered > 0) {
    const what = {
      da: 'Numre og punkttegn, som Word selv sætter, er ikke læst',
      en: 'Numbers and bullets that Word sets by itself are not read',
    }
    source.losses.add('list-numbers', null, what, tracked.numbered)
  }
  if (tracked.chunks > 0) {
    const what = {
      da: 'Filer, der er lagt ind i dokumentet, er ikke læst',
      en: 'Files that are put into the document are not read',
    }
    source.losses.add('chunks', null, what, tracked.chunks)
  }
  if (tracked.signs > 0) {
    const fonts = [...tracked.fonts].filter((font) => font !== '').join(', ')
    const what = {
      da: `Tegn fra en skrifttype, der ikke kendes her, står som “\ufffd”: ${fonts}`,
      en: `Signs of a typeface that is not known here stand as “\ufffd”: ${fonts}`,
    }
    source.losses.add('unknown-signs', null, what, tracked.signs)
  }
}

/** Word comments and notes become comments on the turn that their paragraph is part of. */
function addNotes(conversation: Conversation, paragraphs: Paragraph[], parts: Parts, source: Source): void {
  const texts = (xml: string | undefined, element: string) =>
    xml === undefined ? new Map<string, string>() : noteTexts(xml, element, source)
  const comments = texts(parts.comments, 'w:comment')
  const footnotes = texts(parts.footnotes, 'w:footnote')
  const endnotes = texts(parts.endnotes, 'w:endnote')
  let cursor = { turn: 0, offset: 0 }
  for (const paragraph of paragraphs) {
    cursor = findParagraph(conversation, paragraph, cursor)
    for (const { id, from, to } of paragraph.comments) {
      const text = comments.get(id)
      if (text) conversation.comments.push(commentOn(conversation, cursor.turn, paragraph, from, to, text))
    }
    for (const { id, kind } of paragraph.notes) {
      const text = (kind === 'footnote' ? footnotes : endnotes).get(id)
      if (text) conversation.comments.push({ text, afterTurn: cursor.turn, kind: 'footnote' })
    }
  }
  conversation.comments.sort((a, b) => a.afterTurn - b.afterTurn)
  if (comments.size > 0) {
    const what = { da: 'Hvem der skrev kommentarerne, er udeladt', en: 'Who wrote the comments is left out' }
    source.losses.add('comment-authors', null, what, comments.size)
  }
}

/** The turn that a paragraph's talk went into: the first from the cursor on that holds its last words. */
function findParagraph(
  conversation: Conversation,
  paragraph: Paragraph,
  cursor: { turn: number; offset: number },
) {
  const talk = paragraph.text.replace(/^[^:\t]*[:\t]\s*/, '').trim() || paragraph.text.trim()
  if (talk === '') return cursor
  for (const number of [cursor.turn, cursor.turn + 1]) {
    const offset = conversation.turns[number - 1]?.text.indexOf(
      talk.split('\n')[0] as string,
      number === cursor.turn ? cursor.offset : 0,
    )
    if (offset !== undefined && offset !== -1) return { turn: number, offset: offset + 1 }
  }
  return cursor
}

function commentOn(
  conversation: Conversation,
  turn: number,
  paragraph: Paragraph,
  from: number,
  to: number,
  text: string,
): Comment {
  const about = paragraph.text.slice(from, to).trim()
  const at = about === '' ? -1 : (conversation.turns[turn - 1]?.text.indexOf(about) ?? -1)
  const comment: Comment = { text, afterTurn: turn, kind: 'note' }
  if (at !== -1) comment.about = { from: at, to: at + about.length }
  return comment
}

function notWord(source: Source) {
  return invalidAt(
    source,
    1,
    1,
    { da: 'Arkivet er ikke et Word-dokument', en: 'The archive is not a Word document' },
    { da: 'Gem samtalen som .docx', en: 'Save the conversation as .docx' },
  )
}
