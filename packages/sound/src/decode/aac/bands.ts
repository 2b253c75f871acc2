/**
 * The widths of the scale factor bands, ISO/IEC 14496-3:2009 tables 4.129 to 4.147, and how high TNS reaches
 * (table 4.156, low complexity). Written as runs: [width, how many].
 */
type Runs = readonly (readonly [number, number])[]

const long: Record<string, Runs> = {
  '96': [
    [4, 14],
    [8, 5],
    [12, 5],
    [16, 2],
    [24, 1],
    [28, 1],
    [36, 1],
    [44, 1],
    [64, 11],
  ],
  '64': [
    [4, 14],
    [8, 4],
    [12, 3],
    [16, 3],
    [20, 1],
    [24, 2],
    [28, 1],
    [36, 1],
    [40, 18],
  ],
  '48': [
    [4, 10],
    [8, 7],
    [12, 4],
    [16, 2],
    [20, 2],
    [24, 2],
    [28, 2],
    [32, 19],
    [96, 1],
  ],
  '32': [
    [4, 10],
    [8, 7],
    [12, 4],
    [16, 2],
    [20, 2],
    [24, 2],
    [28, 2],
    [32, 22],
  ],
  '24': [
    [4, 11],
    [8, 10],
    [12, 4],
    [16, 3],
    [20, 2],
    [24, 2],
    [28, 2],
    [32, 1],
    [36, 2],
    [40, 1],
    [44, 1],
    [48, 1],
    [52, 2],
    [64, 5],
  ],
  '16': [
    [8, 11],
    [12, 9],
    [16, 4],
    [20, 3],
    [24, 2],
    [28, 2],
    [32, 1],
    [36, 1],
    [40, 2],
    [44, 1],
    [48, 1],
    [52, 1],
    [56, 1],
    [60, 1],
    [64, 3],
  ],
  '8': [
    [12, 13],
    [16, 7],
    [20, 4],
    [24, 3],
    [28, 2],
    [32, 1],
    [36, 2],
    [40, 1],
    [44, 1],
    [48, 1],
    [52, 1],
    [56, 1],
    [60, 1],
    [64, 1],
    [80, 1],
  ],
}

const short: Record<string, Runs> = {
  '96': [
    [4, 6],
    [8, 3],
    [16, 1],
    [28, 1],
    [36, 1],
  ],
  '48': [
    [4, 5],
    [8, 3],
    [12, 3],
    [16, 3],
  ],
  '24': [
    [4, 7],
    [8, 3],
    [12, 2],
    [16, 2],
    [20, 1],
  ],
  '16': [
    [4, 8],
    [8, 2],
    [12, 2],
    [16, 1],
    [20, 2],
  ],
  '8': [
    [4, 7],
    [8, 4],
    [12, 1],
    [16, 1],
    [20, 2],
  ],
}

const longOf = ['96', '96', '64', '48', '48', '32', '24', '24', '16', '16', '16', '8', '8']
const shortOf = ['96', '96', '96', '48', '48', '48', '24', '24', '16', '16', '16', '8', '8']
const longTns = [31, 31, 34, 40, 42, 51, 46, 46, 42, 42, 42, 39, 39]
const shortTns = [9, 9, 10, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14]

/** Where each band begins, and last where the spectrum ends. */
export interface Bands {
  offsets: Uint16Array
  count: number
  tnsBands: number
}

/** The bands of a window of 1024 or 128 values at a rate of table 1.18. */
export function bandsOf(rateIndex: number, isShort: boolean): Bands {
  const runs = isShort ? short[shortOf[rateIndex] ?? '8'] : long[longOf[rateIndex] ?? '8']
  const offsets = [0]
  for (const [width, times] of runs ?? [])
    for (let i = 0; i < times; i++) offsets.push((offsets.at(-1) ?? 0) + width)
  return {
    offsets: Uint16Array.from(offsets),
    count: offsets.length - 1,
    tnsBands: (isShort ? shortTns : longTns)[rateIndex] ?? 39,
  }
}
