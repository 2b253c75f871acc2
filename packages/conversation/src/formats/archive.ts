import { unzipSync, type UnzipFileInfo } from 'fflate'
import { Unreadable } from '@lydhoer/words'

/**
 * Limits for an archive that strangers may have made. An hour of talk is under 1 MB of document XML; 64 MB leaves
 * room for a very long document and stops an archive that unpacks to gigabytes.
 */
export const archiveLimits = {
  entries: 2000,
  bytesEach: 64 * 1024 * 1024,
  bytesTogether: 128 * 1024 * 1024,
  /** Parts over 1 MB may unpack to this many times their packed size; XML of talk stays under 60. */
  ratio: 400,
}

/**
 * Unpacks the named parts of a zip archive, in memory; nothing is written to disk and no other part is unpacked.
 *
 * @throws {Unreadable} when it is not a zip archive, has too many entries, or unpacks to more than the limits
 */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly string[],
  file: string | undefined,
): Record<string, Uint8Array> {
  let entries = 0
  let together = 0
  const few = (entry: UnzipFileInfo) => {
    if (++entries > archiveLimits.entries) throw tooLarge(file)
    if (!wanted.includes(entry.name)) return false
    together += entry.originalSize
    if (entry.originalSize > archiveLimits.bytesEach || together > archiveLimits.bytesTogether)
      throw tooLarge(file)
    if (entry.originalSize > 2 ** 20 && entry.originalSize > archiveLimits.ratio * entry.size)
      throw tooLarge(file)
    return true
  }
  return opened(bytes, few, file)
}

function opened(
  bytes: Uint8Array,
  filter: (entry: UnzipFileInfo) => boolean,
  file: string | undefined,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable({
      file,
      line: 1,
      column: 1,
      what: { da: 'Filen er et ødelagt zip-arkiv', en: 'The file is a damaged zip archive' },
      hint: {
        da: 'Åbn den i det program, den kommer fra, og gem den igen',
        en: 'Open it in the program it comes from and save it again',
      },
    })
  }
}

/**
 * The names of the parts of a zip archive; nothing is unpacked.
 *
 * @throws {Unreadable} when it is not a zip archive, or has too many entries
 */
export function archiveNames(bytes: Uint8Array, file?: string): string[] {
  const names: string[] = []
  const note = (entry: { name: string }) => {
    if (names.push(entry.name) > archiveLimits.entries) throw tooLarge(file)
    return false
  }
  opened(bytes, note, file)
  return names
}

function tooLarge(file: string | undefined): Unreadable {
  return new Unreadable({
    file,
    line: 1,
    column: 1,
    what: {
      da: 'Filen pakker ud til mere, end en samtale fylder',
      en: 'The file unpacks to more than a conversation takes',
    },
    hint: {
      da: 'Gem samtalen i et nyt dokument uden billeder',
      en: 'Save the conversation in a new document without pictures',
    },
  })
}
