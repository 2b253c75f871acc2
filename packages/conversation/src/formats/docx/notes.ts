import { SaxesParser } from 'saxes'
import type { Source } from '../source.ts'
import { damaged } from './document.ts'

/**
 * The texts of `comments.xml`, `footnotes.xml` or `endnotes.xml` by id. Who wrote a comment and when is left out.
 *
 * @throws {Invalid} when the XML is not well-formed
 */
export function noteTexts(xml: string, element: string, source: Source): Map<string, string> {
  const notes = new Map<string, string>()
  const parser = new SaxesParser()
  let id = ''
  let text = ''
  let inText = false
  parser.on('doctype', () => {
    throw damaged(source, 1)
  })
  parser.on('error', () => {
    throw damaged(source, 1)
  })
  parser.on('opentag', (tag) => {
    if (tag.name === element) {
      id = tag.attributes['w:id'] ?? ''
      text = ''
    } else if (tag.name === 'w:t') inText = true
    else if (tag.name === 'w:p' && text !== '') text += '\n'
  })
  parser.on('text', (part) => {
    if (inText) text += part
  })
  parser.on('closetag', (tag) => {
    if (tag.name === 'w:t') inText = false
    else if (tag.name === element && text.trim() !== '') notes.set(id, text.trim())
  })
  parser.write(xml).close()
  return notes
}
