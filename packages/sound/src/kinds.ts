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
  if (first !== 0xff) return null
  if ((second & 0xf6) === 0xf0) return 'aac'
  // MPEG 1, 2 or 2.5, layer III, with a bit rate and a sample rate that exist.
  const isFrame = (second & 0xe6) === 0xe2 && (second & 0x18) !== 0x08
  return isFrame && (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c ? 'mp3' : null
}
