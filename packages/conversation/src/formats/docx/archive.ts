import { unzipSync } from 'fflate'
import { Invalid } from '../../invalid.ts'

/**
 * Limits for an archive that strangers may have made. An hour of talk is under 1 MB of document XML; 64 MB leaves
 * room for a very long document and stops an archive that unpacks to gigabytes.
 */
export const archiveLimits = { entries: 2000, bytesEach: 64 * 1024 * 1024, bytesTogether: 128 * 1024 * 1024 }

/**
 * Unpacks the named parts of a zip archive, in memory; nothing is written to disk and no other part is unpacked.
 *
 * @throws {Invalid} when it is not a zip archive, has too many entries, or unpacks to more than the limits
 */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly string[],
  file: string | undefined,
): Record<string, Uint8Array> {
  let entries = 0
  let together = 0
  try {
    return unzipSync(bytes, {
      filter(entry) {
        if (++entries > archiveLimits.entries) throw tooLarge(file)
        if (!wanted.includes(entry.name)) return false
        together += entry.originalSize
        if (entry.originalSize > archiveLimits.bytesEach || together > archiveLimits.bytesTogether)
          throw tooLarge(file)
        return true
      },
    })
  } catch (error) {
    if (error instanceof Invalid) throw error
    throw new Invalid({
      file,
      what: { da: 'Filen er et ødelagt zip-arkiv', en: 'The file is a damaged zip archive' },
      hint: { da: 'Åbn den i Word, og gem den igen', en: 'Open it in Word and save it again' },
    })
  }
}

function tooLarge(file: string | undefined): Invalid {
  return new Invalid({
    file,
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
