import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { BadPacket } from './bits.ts'
import { simple, type PacketDecoder } from './decoder.ts'
import { mp3Header } from './mp3-frames.ts'

/** What the package's WebAssembly (minimp3) offers; its own JavaScript takes only whole files. */
interface MiniMp3 {
  memory: WebAssembly.Memory
  decoder_init(): void
  decoder_set_mp3_data_size(bytes: number): void
  decoder_mp3_data_offset(): number
  decoder_decode(seconds: number): void
  decoder_pcm_data_offset(): number
  decode_results_num_channels(): number
}

/** The delay of the analysis and synthesis filters together (LAME's technical FAQ, «decoder delay»). */
const filterDelay = 529

/** Stands where the decoder is to write, and is left there when it writes nothing. */
const untouched = 0x5a5a
/** Longer than any frame lasts, in seconds: decode all that is there. */
const wholeFrame = 1
/** The most that one frame holds: two channels of 1152. */
const mostSamples = 2 * 1152

/**
 * MP3, one frame at a time: what a frame borrows from those before it, and the halves that overlap, stay in the
 * decoder.
 *
 * The library counts a frame's samples before it decodes it, and skips one whose borrowed bytes are missing: given many
 * frames, all later sound comes too early and what lay in the memory stands at the end. Given one, such a frame is seen
 * by its sound not being written.
 *
 * @param encoderDelay samples that the encoder says it put first (`mp3EncoderDelay`), or null when it says nothing.
 */
export async function mp3Decoder(sampleRate: number, encoderDelay: number | null): Promise<PacketDecoder> {
  const path = createRequire(import.meta.url).resolve('minimp3-wasm/dist/decoder.opt.wasm')
  const { instance } = await WebAssembly.instantiate(await readFile(path), {})
  const wasm = instance.exports as unknown as MiniMp3
  wasm.decoder_init()

  function decode(frame: Uint8Array): Float32Array[] {
    const header = mp3Header(frame, 0)
    // Only a frame of exactly its length is taken without another one after it.
    if (header?.bytes !== frame.length) throw new BadPacket('not an MP3 frame')
    wasm.decoder_set_mp3_data_size(frame.length)
    new Uint8Array(wasm.memory.buffer, wasm.decoder_mp3_data_offset(), frame.length).set(frame)
    new Int16Array(wasm.memory.buffer, wasm.decoder_pcm_data_offset(), mostSamples).fill(untouched)
    wasm.decoder_decode(wholeFrame)
    const channels = wasm.decode_results_num_channels()
    const pcm = new Int16Array(wasm.memory.buffer, wasm.decoder_pcm_data_offset(), header.samples * channels)
    if (pcm.every((sample) => sample === untouched)) throw new BadPacket('what the frame leans on is missing')
    return Array.from({ length: channels }, (_, channel) =>
      Float32Array.from({ length: header.samples }, (_, i) => pcm[i * channels + channel]! / 32768),
    )
  }

  return simple(sampleRate, decode, encoderDelay === null ? 0 : encoderDelay + filterDelay)
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
