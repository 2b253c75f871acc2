import { BadPacket } from './bits.ts'
import { simple, type PacketDecoder } from './decoder.ts'

type ReadSample = (view: DataView, at: number) => number

/** Bytes per sample and how one is read, by the name the container gives. */
const kinds: Record<string, readonly [number, ReadSample]> = {
  'pcm-u8': [1, (v, at) => (v.getUint8(at) - 128) / 128],
  'pcm-s8': [1, (v, at) => v.getInt8(at) / 128],
  'pcm-s16': [2, (v, at) => v.getInt16(at, true) / 32768],
  'pcm-s16be': [2, (v, at) => v.getInt16(at) / 32768],
  'pcm-s24': [3, (v, at) => ((v.getInt8(at + 2) << 16) | v.getUint16(at, true)) / 8388608],
  'pcm-s24be': [3, (v, at) => ((v.getInt8(at) << 16) | v.getUint16(at + 1)) / 8388608],
  'pcm-s32': [4, (v, at) => v.getInt32(at, true) / 2147483648],
  'pcm-s32be': [4, (v, at) => v.getInt32(at) / 2147483648],
  'pcm-f32': [4, (v, at) => v.getFloat32(at, true)],
  'pcm-f32be': [4, (v, at) => v.getFloat32(at)],
  'pcm-f64': [8, (v, at) => v.getFloat64(at, true)],
  'pcm-f64be': [8, (v, at) => v.getFloat64(at)],
  ulaw: [1, (v, at) => muLaw(v.getUint8(at))],
  alaw: [1, (v, at) => aLaw(v.getUint8(at))],
}

/** ITU-T G.711, μ-law: sign, three bits of exponent, four of mantissa, all inverted. */
function muLaw(code: number): number {
  const bits = ~code & 0xff
  const size = ((((bits & 15) << 3) + 0x84) << ((bits >> 4) & 7)) - 0x84
  return (bits & 0x80 ? -size : size) / 32768
}

/** ITU-T G.711, A-law: every other bit inverted. */
function aLaw(code: number): number {
  const bits = code ^ 0x55
  const exponent = (bits >> 4) & 7
  const mantissa = ((bits & 15) << 4) + 8
  const size = exponent === 0 ? mantissa : (mantissa + 0x100) << (exponent - 1)
  return (bits & 0x80 ? size : -size) / 32768
}

/** Sound that is not compressed, or only by G.711: what lies in a .wav. Null for a name that is none of these. */
export function pcmDecoder(codec: string, sampleRate: number, channels: number): PacketDecoder | null {
  const kind = kinds[codec]
  if (!kind) return null
  const [width, read] = kind
  return simple(sampleRate, (packet) => {
    if (packet.length < width * channels) throw new BadPacket('less than one sample')
    const view = new DataView(packet.buffer, packet.byteOffset, packet.length)
    const frames = Math.floor(packet.length / (width * channels))
    return Array.from({ length: channels }, (_, channel) => {
      const out = new Float32Array(frames)
      for (let i = 0, at = channel * width; i < frames; i++, at += width * channels) {
        const sample = read(view, at)
        // Floating point files may hold anything; what is no number is silence.
        out[i] = Number.isFinite(sample) ? sample : 0
      }
      return out
    })
  })
}
