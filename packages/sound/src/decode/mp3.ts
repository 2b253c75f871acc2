import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { BadPacket } from './bits.ts'
import type { PacketDecoder } from './decoder.ts'

/** What the package's WebAssembly (minimp3) offers; its own JavaScript takes only whole files. */
interface MiniMp3 {
  memory: WebAssembly.Memory
  decoder_init(): void
  decoder_set_mp3_data_size(bytes: number): void
  decoder_mp3_data_offset(): number
  decoder_seek(seconds: number): void
  decoder_decode(seconds: number): void
  decoder_pcm_data_offset(): number
  decode_results_num_samples(): number
  decode_results_num_channels(): number
}

/**
 * Frames lean on those before them: up to 511 bytes of the bit reservoir, and one frame of overlap. Twelve frames
 * of the smallest size used for speech hold more than that.
 */
const leadIn = 12
const atOnce = 200

/** The delay of the analysis and synthesis filters together (LAME's technical FAQ, «decoder delay»). */
const filterDelay = 529

/**
 * MP3 in spells of two hundred frames (five seconds), each decoded after the twelve before it, so that memory does
 * not grow with the file.
 *
 * @param encoderDelay samples that the encoder says it put first (`mp3EncoderDelay`), or null when it says nothing.
 */
export async function mp3Decoder(sampleRate: number, encoderDelay: number | null): Promise<PacketDecoder> {
  const path = createRequire(import.meta.url).resolve('minimp3-wasm/dist/decoder.opt.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(path), {})
  const wasm = instance.exports as unknown as MiniMp3
  let frames: Uint8Array[] = []
  let fresh = 0

  function decodeFresh(): Float32Array[] {
    if (fresh === 0) return []
    const joined = Buffer.concat(frames)
    const wanted = fresh * samplesIn(frames[frames.length - 1]!)
    wasm.decoder_init()
    wasm.decoder_set_mp3_data_size(joined.length)
    new Uint8Array(wasm.memory.buffer, wasm.decoder_mp3_data_offset(), joined.length).set(joined)
    wasm.decoder_seek(0)
    wasm.decoder_decode(1e6)
    const channels = wasm.decode_results_num_channels() || 1
    const total = Math.floor(wasm.decode_results_num_samples() / channels)
    const pcm = new Int16Array(wasm.memory.buffer, wasm.decoder_pcm_data_offset(), total * channels)
    frames = frames.slice(-leadIn)
    fresh = 0
    // A frame that could not be decoded gives nothing; it is made good at the front, so that the rest stays in time.
    return Array.from({ length: channels }, (_, channel) => {
      const out = new Float32Array(wanted)
      const from = Math.max(0, total - wanted)
      const shift = wanted - (total - from)
      for (let i = from; i < total; i++) out[shift + i - from] = pcm[i * channels + channel]! / 32768
      return out
    })
  }

  return {
    sampleRate,
    lags: true,
    runIn: encoderDelay === null ? 0 : encoderDelay + filterDelay,
    decode(frame) {
      if (frame.length < 4) throw new BadPacket('not an MP3 frame')
      frames.push(Uint8Array.from(frame))
      return ++fresh === atOnce ? decodeFresh() : []
    },
    flush: decodeFresh,
    close: () => (frames = []),
  }
}

function samplesIn(frame: Uint8Array): number {
  return ((frame[1] ?? 0) & 0x18) === 0x18 ? 1152 : 576
}

/**
 * The encoder's delay and padding in samples from the tag that LAME and its kin leave in a silent first frame,
 * or null. Other writers say nothing. (Gabriel Bouvigne, «Mp3 Info Tag revision 1 specifications».)
 *
 * @param start the first bytes after any ID3 tag, at least 256.
 */
export function mp3EncoderDelay(start: Buffer): { delay: number; padding: number } | null {
  const at = Math.max(start.subarray(0, 64).indexOf('Xing'), start.subarray(0, 64).indexOf('Info'))
  if (at < 0) return null
  const flags = start.readUInt32BE(at + 4)
  let tag = at + 8
  for (const [bit, bytes] of [
    [1, 4],
    [2, 4],
    [4, 100],
    [8, 4],
  ] as const)
    if (flags & bit) tag += bytes
  if (start.length < tag + 24 || !/^(LAME|Lavc|Lavf)/.test(start.toString('latin1', tag, tag + 4)))
    return null
  const both = start.readUIntBE(tag + 21, 3)
  // The filters' delay that is skipped at the beginning comes out of the padding at the end.
  return { delay: both >> 12, padding: Math.max(0, (both & 0xfff) - filterDelay) }
}
