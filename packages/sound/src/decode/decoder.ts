/** Turns the packets of one kind of compressed sound into samples. */
export interface PacketDecoder {
  /** Samples per second of what comes out. */
  readonly sampleRate: number
  /** How many samples at the very beginning are the encoder's run-in and no sound. */
  readonly runIn: number
  /**
   * The samples of each channel, −1 to 1; none when the decoder waits for more.
   *
   * @throws BadPacket when the packet is damaged; the next one may be fine.
   */
  decode(packet: Uint8Array): Float32Array[]
  /** Frees what lies outside the JavaScript heap. */
  close(): void
}

/** For decoders that own nothing. */
export function simple(
  sampleRate: number,
  decode: (packet: Uint8Array) => Float32Array[],
  runIn = 0,
): PacketDecoder {
  return { sampleRate, runIn, decode, close: () => undefined }
}
