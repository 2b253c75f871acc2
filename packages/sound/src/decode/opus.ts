import { OpusDecoder } from 'opus-decoder'
import { BadPacket } from './bits.ts'
import type { PacketDecoder } from './decoder.ts'

/**
 * Opus through libopus in WebAssembly. The head says how the streams make up the channels and how many samples
 * come before the sound (RFC 7845, section 5.1).
 */
export async function opusDecoder(head: Uint8Array | null, channels: number): Promise<PacketDecoder> {
  const family = head?.[18] ?? 0
  const runIn = head && head.length >= 12 ? head[10]! | (head[11]! << 8) : 0
  const streams =
    head && family > 0 && head.length >= 21 + channels
      ? {
          streamCount: head[19]!,
          coupledStreamCount: head[20]!,
          channelMappingTable: [...head.subarray(21, 21 + channels)],
        }
      : {
          streamCount: 1,
          coupledStreamCount: channels > 1 ? 1 : 0,
          channelMappingTable: channels > 1 ? [0, 1] : [0],
        }
  const decoder = new OpusDecoder({
    channels: family > 0 ? channels : Math.min(channels, 2),
    preSkip: 0,
    ...streams,
  })
  await decoder.ready
  return {
    sampleRate: 48000,
    runIn,
    decode(packet) {
      // Longer than any packet can be (RFC 6716, 3.4): the decoder's own input would overflow.
      if (packet.length === 0 || packet.length > 1275 * 48) throw new BadPacket('not an Opus packet')
      const { channelData, samplesDecoded, errors } = decoder.decodeFrame(packet)
      if (samplesDecoded === 0 && errors.length > 0) throw new BadPacket(errors[0]?.message ?? 'not Opus')
      return channelData
    },
    close: () => decoder.free(),
  }
}
