import { strFromU8 } from 'fflate'
import type { Comment, Conversation } from '../../model.ts'
import { conversationFromLines } from '../plain/turns.ts'
import { invalidAt, type Line, type Source } from '../source.ts'
import { unpack } from '../archive.ts'
import { paragraphsOf, type Paragraph, type Tracked } from './document.ts'
import { noteTexts } from './notes.ts'

const document = 'word/document.xml'
const parts = [document, 'word/comments.xml', 'word/footnotes.xml', 'word/endnotes.xml'] as const

/**
 * Reads a Word document whose paragraphs are lines of talk (`B: …`) or whose table has a column for who speaks.
 *
 * Tracked changes read as accepted. Document properties, with their author names, are never opened.
 *
 * @throws {Invalid} with the paragraph as line
 */
export function readDocx(bytes: Uint8Array, source: Source): Conversation {
  const unpacked = unpack(bytes, parts, source.file)
  const xml = unpacked[document]
  if (!xml) throw notWord(source)
  const { paragraphs, tracked } = paragraphsOf(strFromU8(xml), source)
  reportTracked(tracked, source)
  const lines = paragraphs.flatMap(linesIn)
  const conversation = conversationFromLines(lines, source)
  conversation.format = 'docx'
  source.losses.add('formatting', null, {
    da: 'Skrifttyper, sidehoved og sidefod er ikke læst',
    en: 'Typefaces, page headers and page footers are not read',
  })
  addNotes(conversation, paragraphs, unpacked, source)
  return conversation
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
}

/** Word comments and notes become comments on the turn that their paragraph is part of. */
function addNotes(
  conversation: Conversation,
  paragraphs: Paragraph[],
  unpacked: Record<string, Uint8Array>,
  source: Source,
): void {
  const texts = (part: string, element: string) => {
    const xml = unpacked[part]
    return xml ? noteTexts(strFromU8(xml), element, source) : new Map<string, string>()
  }
  const comments = texts('word/comments.xml', 'w:comment')
  const footnotes = texts('word/footnotes.xml', 'w:footnote')
  const endnotes = texts('word/endnotes.xml', 'w:endnote')
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
