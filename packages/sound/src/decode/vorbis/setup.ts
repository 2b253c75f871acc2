import { BadPacket } from '../bits.ts'
import { bitLength, VorbisBits } from './bits.ts'
import { readCodeBook, roomForBooks, type CodeBook } from './code-book.ts'
import { readFloor, type Floor } from './floor.ts'
import { readResidue, type Residue } from './residue.ts'

/** All that the three headers say (section 4.2). */
export interface Setup {
  channels: number
  sampleRate: number
  /** Samples in a short and in a long block. */
  blocks: readonly [number, number]
  books: CodeBook[]
  floors: Floor[]
  residues: Residue[]
  mappings: Mapping[]
  modes: { long: number; mapping: number }[]
}

export interface Mapping {
  couplings: { magnitude: number; angle: number }[]
  /** For each channel, which of the submaps. */
  submapOf: number[]
  submaps: { floor: number; residue: number }[]
}

/**
 * Reads the headers as containers keep them: «2», the lengths of the first two in Xiph lacing, then all three.
 *
 * @throws BadPacket when they are not Vorbis headers, or use floor 0, which no encoder has written since 2002.
 */
export function readSetup(description: Uint8Array): Setup {
  const [identification, setup] = headersIn(description)
  const head = headerBits(identification, 1)
  if (head.bits(32) !== 0) throw new BadPacket('not Vorbis I')
  const channels = head.bits(8)
  const sampleRate = head.bits(32)
  head.bits(32)
  head.bits(32)
  head.bits(32)
  const blocks = [2 ** head.bits(4), 2 ** head.bits(4)] as const
  if (channels === 0 || sampleRate === 0 || blocks[0] < 64 || blocks[1] > 8192 || blocks[0] > blocks[1])
    throw new BadPacket('the Vorbis header says what cannot be')

  const bits = headerBits(setup, 5)
  const many = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read)
  const room = roomForBooks()
  const books = many(bits.bits(8) + 1, () => readCodeBook(bits, room))
  many(bits.bits(6) + 1, () => bits.bits(16))
  const floors = many(bits.bits(6) + 1, () => readFloor(bits))
  const residues = many(bits.bits(6) + 1, () => readResidue(bits))
  const mappings = many(bits.bits(6) + 1, () => readMapping(bits, channels))
  const modes = many(bits.bits(6) + 1, () => {
    const long = bits.bit()
    bits.bits(32)
    return { long, mapping: bits.bits(8) }
  })
  return { channels, sampleRate, blocks, books, floors, residues, mappings, modes }
}

function headersIn(description: Uint8Array): [Uint8Array, Uint8Array] {
  let at = 1
  const lengths = [0, 0].map(() => {
    let length = 0
    let byte: number
    do length += byte = description[at++] ?? 0
    while (byte === 255)
    return length
  }) as [number, number]
  const setup = at + lengths[0] + lengths[1]
  return [description.subarray(at, at + lengths[0]), description.subarray(setup)]
}

function headerBits(header: Uint8Array, kind: number): VorbisBits {
  if (header[0] !== kind || Buffer.from(header.subarray(1, 7)).toString('latin1') !== 'vorbis')
    throw new BadPacket('a Vorbis header is missing')
  return new VorbisBits(header.subarray(7))
}

function readMapping(bits: VorbisBits, channels: number): Mapping {
  bits.bits(16)
  const submaps = bits.bit() ? bits.bits(4) + 1 : 1
  const width = bitLength(channels - 1)
  const couplings = Array.from({ length: bits.bit() ? bits.bits(8) + 1 : 0 }, () => ({
    magnitude: bits.bits(width),
    angle: bits.bits(width),
  }))
  bits.bits(2)
  const submapOf = Array.from({ length: channels }, () => (submaps > 1 ? bits.bits(4) : 0))
  return {
    couplings,
    submapOf,
    submaps: Array.from({ length: submaps }, () => {
      bits.bits(8)
      return { floor: bits.bits(8), residue: bits.bits(8) }
    }),
  }
}
