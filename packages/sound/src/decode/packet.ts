/** A file that can be read from anywhere. */
export interface Readable {
  readonly bytes: number
  read(from: number, to: number): AsyncIterable<Uint8Array>
}

/** A piece of compressed sound; times in seconds. */
export interface Packet {
  data: Uint8Array
  timestamp: number
  duration: number
}
