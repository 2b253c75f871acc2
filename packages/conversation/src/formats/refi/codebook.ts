import { codebook } from '../../codebook.ts'
import { lossLedger } from '../../loss.ts'
import { baseName } from '../source.ts'
import { refiDocument } from './document.ts'
import { guidFor } from './guid.ts'
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
