/** The kinds of sound file that are taken in, known by how they begin and never by their name. */
export type SoundKind = 'wav' | 'mp3' | 'm4a' | 'aac' | 'ogg' | 'flac' | 'webm'

/** What the browser is told when the original is played. */
export const mimeOf: Record<SoundKind, string> = {
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  flac: 'audio/flac',
  webm: 'audio/webm',
}

/** How many of the first bytes `soundKind` wants to see. */
export const bytesToKnow = 12

/**
 * Which kind of sound begins with these bytes, or null for anything else.
 *
 * @example soundKind(Buffer.from('OggS')) // 'ogg'
 */
export function soundKind(start: Uint8Array): SoundKind | null {
  const text = Buffer.from(start.subarray(0, bytesToKnow)).toString('latin1')
  if (/^(RIFF|RF64)....WAVE/s.test(text)) return 'wav'
  if (text.startsWith('fLaC')) return 'flac'
  if (text.startsWith('OggS')) return 'ogg'
  if (text.slice(4, 8) === 'ftyp') return 'm4a'
  if (text.startsWith('\x1a\x45\xdf\xa3')) return 'webm'
  if (text.startsWith('ID3')) return 'mp3'
  const [first = 0, second = 0, third = 0] = start
  if (first === 0xff && (second & 0xf6) === 0xf0) return 'aac'
  return isMpeg(0x02, first, second, third) ? 'mp3' : null
}

/**
 * Whether these bytes begin a frame of MPEG layer II: mp2, as older broadcasting and dictation equipment writes. It is not
 * read here; its name and its beginning are so like those of mp3 that it is to be told apart.
 *
 * @param start the first bytes after any ID3 tag
 * @example isMp2(Uint8Array.of(0xff, 0xfd, 0xc4, 0)) // true
 */
export function isMp2(start: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = start
  return isMpeg(0x04, first, second, third)
}

/** MPEG 1, 2 or 2.5, of the layer given by its bits, with a bit rate and a sample rate that exist. */
function isMpeg(layer: number, first: number, second: number, third: number): boolean {
  const isFrame = first === 0xff && (second & 0xe6) === (0xe0 | layer) && (second & 0x18) !== 0x08
  return isFrame && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c
}
