import { codebook } from '../../codebook.ts'
import { decodeText } from '../../decode.ts'
import { type Loss, lossLedger } from '../../loss.ts'
import { baseName } from '../source.ts'
import { refiDocument } from './document.ts'
import { guidFor } from './guid.ts'
import { reportLeft } from './left-out.ts'
import type { RefiCode } from './model.ts'
import type { Code } from '../../code.ts'

/** The house's codes as a REFI-QDA codebook, in one of its languages. A code has the same guid in every export. */
export function refiCodes(language: 'da' | 'en' = 'da', codes: readonly Code[] = codebook): RefiCode[] {
  return codes.map((code) => ({
    guid: guidFor(`code ${code.identifier}`),
    name: code.name[language],
    description: code.definition[language],
    colour: null,
    codable: true,
    codes: [],
  }))
}

/**
 * Reads a REFI-QDA codebook file (`.qdc`), and tells what of it is not read.
 *
 * @throws {Unreadable} with line and column
 * @example readCodebookFile(bytes, 'koder.qdc').codes[0]?.name // 'Ønske'
 */
export function readCodebookFile(
  bytes: Uint8Array,
  fileName?: string,
): { codes: RefiCode[]; losses: Loss[] } {
  const losses = lossLedger()
  const source = { file: fileName === undefined ? undefined : baseName(fileName), losses }
  const written = decodeText(bytes, source.file, losses)
  const project = refiDocument(written.charCodeAt(0) === 0xfeff ? written.slice(1) : written, source)
  reportLeft(project, source)
  return { codes: project.codes, losses: losses.list() }
}

/**
 * Reads a REFI-QDA codebook (`.qdc`).
 *
 * @throws {Invalid} with line and column
 * @example
 * readCodebook(writeCodebook(refiCodes())).length // as many as the house has
 */
export function readCodebook(xml: string, fileName?: string): RefiCode[] {
  const file = fileName === undefined ? undefined : baseName(fileName)
  return refiDocument(xml, { file, losses: lossLedger() }).codes
}
