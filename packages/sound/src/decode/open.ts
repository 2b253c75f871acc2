import {
  ADTS,
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
  type InputFormat,
  type InputAudioTrack,
} from 'mediabunny'
import { gather } from '../bytes.ts'
import { bytesToKnow, isMp2, soundKind, type SoundKind } from '../kinds.ts'
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
import { sourceOf, untilDamaged } from './source.ts'
import { Undecodable } from './undecodable.ts'
import { vorbisDecoder } from './vorbis/decoder.ts'

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

/**
 * A file is taken apart as the kind it begins as. Asked which of all kinds it is, the demuxer looks for MP3 first, and finds
 * what looks like it within Opus (a silent packet can be FF FE) and within an MP4 whose sound is MP3.
 */
const formatsOf: Record<Exclude<SoundKind, 'mp3'>, InputFormat[]> = {
  wav: [WAVE],
  aac: [ADTS],
  flac: [FLAC],
  ogg: [OGG],
  m4a: [MP4, QTFF],
  webm: [WEBM, MATROSKA],
}
const everyFormat = [...Object.values(formatsOf).flat(), MP3]

/**
 * Opens the sound in a file, reading only what is asked for.
 *
 * @throws Undecodable when there is no track of sound, or one that no decoder here reads.
 */
export async function openSound(file: Readable): Promise<OpenSound> {
  const begins = await afterId3(file)
  const start = await gather(file.read(begins, Math.min(file.bytes, begins + bytesToKnow)))
  if (isMp2(start)) throw new Undecodable('mp2', 'MPEG layer II is not read')
  // What begins with an ID3 tag may be something else than MP3.
  const begun = soundKind(start) ?? (begins > 0 ? 'mp3' : null)
  if (begun === 'mp3') {
    const opened = await openMp3(file)
    if (opened) return opened
  }
  const kind = begun === 'mp3' ? null : begun
  const source = sourceOf(file, kind === 'flac' ? 16 : 0)
  const input = new Input({ formats: kind ? formatsOf[kind] : everyFormat, source: source.custom })
  try {
    const track = await input.getPrimaryAudioTrack()
    // Ogg holds nothing but sound, as we meet it: what is not known in it is a kind of sound that is not read.
    if (!track) throw new Undecodable(kind === 'ogg' ? 'unknownCodec' : 'noSound', 'no sound that is read')
    refuseImpossible(track.sampleRate, track.numberOfChannels)
    const sink = new EncodedPacketSink(track)
    const first = await sink.getFirstPacket()
    if (!first) throw new Undecodable('noSound', 'the sound is empty')
    const decoder = await decoderFor(track, first.data)
    refuseImpossible(decoder.sampleRate, track.numberOfChannels)
    return {
      packets: untilDamaged(sink.packets(), source, file, kind),
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
    const message = error instanceof Error ? error.message : 'the file cannot be read'
    throw new Undecodable(/codec/i.test(message) ? 'unknownCodec' : 'noSound', message)
  }
}

/** @throws Undecodable for a head that says what no recorder writes */
function refuseImpossible(sampleRate: number, channels: number): void {
  if (!(sampleRate >= leastRate && sampleRate <= mostRate))
    throw new Undecodable('damaged', `${sampleRate} samples a second cannot be`)
  if (!(channels >= 1 && channels <= mostChannels))
    throw new Undecodable('damaged', `${channels} channels cannot be`)
}

async function decoderFor(track: InputAudioTrack, firstPacket: Uint8Array): Promise<PacketDecoder> {
  const { codec, numberOfChannels: channels, sampleRate } = track
  const description = bytesOf((await track.getDecoderConfig())?.description)
  if (codec === 'opus') return opusDecoder(description, channels)
  if (codec === 'mp3') {
    // An MP4 writes the same sign for all layers.
    if (isMp2(firstPacket)) throw new Undecodable('mp2', 'MPEG layer II is not read')
    return mp3Decoder(sampleRate, null)
  }
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
