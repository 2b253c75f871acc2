import { Unreadable } from '@lydhoer/words'
import { lossLedger } from '../../loss.ts'
import { paragraphsOf } from './document.ts'
import { partsOf } from './parts.ts'

/**
 * What is written in a Word document, with tracked changes accepted: paragraphs parted by an empty line, text boxes after the paragraph
 * they hang on. Headers, footers and comments are not read.
 *
 * @throws {Unreadable} when it is no Word document, or a damaged one
 * @example wordText(readFileSync('brev.docx'), 'brev.docx') // 'Kære Kerim\n\nVi vil gerne møde dig.'
 */
export function wordText(bytes: Uint8Array, file?: string): string {
  const source = { file, losses: lossLedger() }
  const parts = partsOf(bytes, source)
  if (!parts)
    throw new Unreadable({
      file,
      line: 1,
      column: 1,
      what: { da: 'Arkivet er ikke et Word-dokument', en: 'The archive is not a Word document' },
      hint: { da: 'Gem teksten som .docx', en: 'Save the text as .docx' },
    })
  return paragraphsOf(parts.document, source)
    .paragraphs.flatMap(({ text, boxes }) => [text, ...boxes])
    .filter((text) => text.trim() !== '')
    .join('\n\n')
}
