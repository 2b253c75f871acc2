import {
  ADTS,
  CustomSource,
  EncodedPacketSink,
  FLAC,
  Input,
  MATROSKA,
  MP3,
  MP4,
  OGG,
  QTFF,
  WAVE,
  WEBM,
  type EncodedPacket,
  type InputAudioTrack,
} from 'mediabunny'
import { gather } from '../bytes.ts'
import { bytesToKnow, soundKind } from '../kinds.ts'
import { AacDecoder } from './aac/decoder.ts'
import { isAdts, readAacConfig, readAdts } from './aac/config.ts'
import { BadPacket } from './bits.ts'
import { simple, type PacketDecoder } from './decoder.ts'
import { flacDecoder } from './flac.ts'
import { mp3Decoder, mp3EncoderDelay } from './mp3.ts'
import { afterId3, mp3Frames, mp3Header } from './mp3-frames.ts'
import { opusDecoder } from './opus.ts'
import type { Packet, Readable } from './packet.ts'
import { pcmDecoder } from './pcm.ts'
import { vorbisDecoder } from './vorbis/decoder.ts'

/** Why a file gives no sound. */
export type CannotDecode = 'noSound' | 'unknownCodec' | 'damaged'
export class Undecodable extends Error {
  override readonly name = 'Undecodable'
  readonly why: CannotDecode
  constructor(why: CannotDecode, detail: string) {
    super(detail)
    this.why = why
  }
}

/** The packets of a file's sound, and the decoder they need. */
export interface OpenSound {
  /** They end where the file is damaged or cut off. */
  packets: AsyncIterable<Packet>
  decoder: PacketDecoder
  /** Samples at the very end that are the encoder's filling and no sound. */
  filling: number
  close(): void
}

/**
 * What a head may say. Beyond these no recorder of voices writes, and what is made from them (a filter for each rate,
 * a row for each channel) would fill the memory before one sample is read.
 */
const [leastRate, mostRate] = [4000, 192_000]
const mostChannels = 32

const formats = [WAVE, MP3, ADTS, FLAC, OGG, MP4, QTFF, WEBM, MATROSKA]

/** Asked for at a time: large enough that unsealing and reading cost little. */
const readAhead = 512 * 1024
/** The table of contents of a day of sound is smaller; a piece that says it is larger is damaged. */
const mostAtOnce = 64 * 1024 ** 2

/**
 * Opens the sound in a file, reading only what is asked for.
 *
 * @throws Undecodable when there is no track of sound, or one that no decoder here reads.
 */
export async function openSound(file: Readable): Promise<OpenSound> {
  const kind = soundKind(await gather(file.read(0, Math.min(file.bytes, bytesToKnow))))
  if (kind === 'mp3') {
    const opened = await openMp3(file)
    // What begins with an ID3 tag may be something else.
    if (opened) return opened
  }
  const source = sourceOf(file, kind === 'flac' ? 16 : 0)
  const input = new Input({ formats, source: source.custom })
  try {
    const track = await input.getPrimaryAudioTrack()
    if (!track) throw new Undecodable('noSound', 'the file holds no sound')
    refuseImpossible(track.sampleRate, track.numberOfChannels)
    const sink = new EncodedPacketSink(track)
    const first = await sink.getFirstPacket()
    if (!first) throw new Undecodable('noSound', 'the sound is empty')
    const decoder = await decoderFor(track, first.data)
    refuseImpossible(decoder.sampleRate, track.numberOfChannels)
    return {
      packets: untilDamaged(sink.packets(), source),
      decoder,
      filling: 0,
      close: () => input.dispose(),
    }
  } catch (error) {
    input.dispose()
    if (source.failure) throw source.failure.error
    if (error instanceof Undecodable) throw error
    if (error instanceof BadPacket) throw new Undecodable('unknownCodec', error.message)
    // The demuxer has no errors of its own kind: what is not the store's doing is the file's.
    throw new Undecodable('noSound', error instanceof Error ? error.message : 'the file cannot be read')
  }
}

/** @throws Undecodable for a head that says what no recorder writes */
function refuseImpossible(sampleRate: number, channels: number): void {
  if (!(sampleRate >= leastRate && sampleRate <= mostRate))
    throw new Undecodable('damaged', `${sampleRate} samples a second cannot be`)
  if (!(channels >= 1 && channels <= mostChannels))
    throw new Undecodable('damaged', `${channels} channels cannot be`)
}

/**
 * A demuxer gives up where a file is cut off; what came before is still sound. Giving up in the middle would
 * silently lose the rest of a conversation, so that is a damaged file; and a fault of the store is a fault.
 */
async function* untilDamaged(
  packets: AsyncIterable<EncodedPacket>,
  source: WatchedSource,
): AsyncGenerator<Packet> {
  try {
    yield* packets
  } catch (error) {
    if (source.failure) throw source.failure.error
    if (!source.atEnd) throw new Undecodable('damaged', error instanceof Error ? error.message : 'damaged')
  }
}

interface WatchedSource {
  custom: CustomSource
  /** What reading the file threw, if it did. */
  failure: { error: unknown } | null
  /** Whether the latest reading went to the end of the file. */
  atEnd: boolean
}

/**
 * Small questions are answered out of one larger piece that was read before.
 *
 * The demuxer overlooks a last FLAC frame shorter than the longest header (16 bytes), as digital silence is; a few
 * zeros after the end let it be seen, and the decoder does not look at them.
 */
function sourceOf(file: Readable, zeros: number): WatchedSource {
  let piece: { at: number; bytes: Buffer } = { at: 0, bytes: Buffer.alloc(0) }
  const watched: Omit<WatchedSource, 'custom'> = { failure: null, atEnd: false }
  const custom = new CustomSource({
    // Kept small: its cache is searched from end to end for each packet, and we read ahead ourselves.
    maxCacheSize: 128 * 1024,
    getSize: () => file.bytes + zeros,
    // Called for several places at once, so the piece that is kept is changed only when it is whole.
    read: async (start, end) => {
      watched.atEnd = end >= file.bytes
      if (end - start > mostAtOnce) throw new Undecodable('damaged', 'a piece of the file is too large')
      if (start >= piece.at && end <= piece.at + piece.bytes.length)
        return Uint8Array.from(piece.bytes.subarray(start - piece.at, end - piece.at))
      const to = Math.max(end, start + readAhead)
      const read = await gather(file.read(start, Math.min(file.bytes, to))).catch((error: unknown) => {
        watched.failure = { error }
        throw error
      })
      const bytes = to > file.bytes ? Buffer.concat([read, Buffer.alloc(zeros)]) : read
      // A large piece is handed over as it is; of a small one the rest is kept for the next question.
      if (end - start >= readAhead) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
      piece = { at: start, bytes }
      return Uint8Array.from(bytes.subarray(0, end - start))
    },
  })
  return Object.assign(watched, { custom })
}

async function decoderFor(track: InputAudioTrack, firstPacket: Uint8Array): Promise<PacketDecoder> {
  const { codec, numberOfChannels: channels, sampleRate } = track
  const description = bytesOf((await track.getDecoderConfig())?.description)
  if (codec === 'opus') return opusDecoder(description, channels)
  if (codec === 'mp3') return mp3Decoder(sampleRate, null)
  if (codec === 'flac' && description) return flacDecoder(description, sampleRate)
  if (codec === 'vorbis' && description) return vorbisDecoder(description)
  if (codec === 'aac') return aacDecoder(description, firstPacket)
  const pcm = codec && pcmDecoder(codec, sampleRate, channels)
  if (pcm) return pcm
  throw new Undecodable('unknownCodec', `no decoder for ${codec ?? 'this sound'}`)
}

function aacDecoder(description: Uint8Array | null, firstPacket: Uint8Array): PacketDecoder {
  if (!description && !isAdts(firstPacket)) throw new BadPacket('AAC without a description')
  const config = description ? readAacConfig(description) : readAdts(firstPacket).config
  const decoder = new AacDecoder(config)
  return simple(config.sampleRate, (packet) => decoder.decode(description ? packet : readAdts(packet).packet))
}

function bytesOf(source: AllowSharedBufferSource | undefined): Uint8Array | null {
  if (!source) return null
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source)
}

async function openMp3(file: Readable): Promise<OpenSound | null> {
  for await (const { data } of mp3Frames(file)) {
    const start = await afterId3(file)
    const tag = mp3EncoderDelay(await gather(file.read(start, Math.min(start + 400, file.bytes))))
    const decoder = await mp3Decoder(mp3Header(data, 0)?.sampleRate ?? 44_100, tag?.delay ?? null)
    return { packets: mp3Frames(file), decoder, filling: tag?.padding ?? 0, close: () => undefined }
  }
  return null
}
