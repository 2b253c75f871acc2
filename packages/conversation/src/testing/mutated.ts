import { unzipSync, zipSync } from 'fflate'

/** Numbers that look random and are the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

/** What the formats are made of, and what readers have stumbled over. */
const pieces =
  '\n|\r\n|\t|\0|\u0015|\ufeff|"|""|<|>|</|/>|&|&amp;|&#0;|&#x1F353;|]]>|<![CDATA[|<!--|<!DOCTYPE a []>|{|}|[|]|,|:|-|--> |00:00:01.000 --> 00:00:02.000|9999999999999|-0|1e999|NaN|null|true|""|@Begin|@End|*BOR:\t|%com:\t|\u00151_2\u0015|WEBVTT|<v B>|B: hej|M: |#00:00:01-0#|[00:99:01]|⌈2|⌋|(0.8)|((|°|🍓|\ud800|__proto__|constructor|text|start|segments|xmin = |intervals [1]:|<w:p>|</w:t>|<TIER TIER_ID="a">|guid="|startPosition="9"|<Code>'.split(
    '|',
  )

/** A text with one piece of any format put in somewhere. */
export function spoiling(below: (n: number) => number, text: string): string {
  const at = below(text.length + 1)
  return text.slice(0, at) + (pieces[below(pieces.length)] ?? '') + text.slice(at)
}

/** A text with one to four cuts, doublings, swaps and insertions. */
export function mutated(below: (n: number) => number, text: string): string {
  let result = text
  for (let count = 1 + below(4); count > 0; count--) {
    const from = below(result.length + 1)
    const to = Math.min(result.length, from + below(below(3) ? 8 : 200))
    const kept = result.slice(from, to)
    const put = [pieces[below(pieces.length)] ?? '', '', kept + kept, result.slice(to, to + below(80)) + kept]
    result = result.slice(0, from) + (put[below(put.length)] ?? '') + result.slice(to)
  }
  return result
}

/** An archive with one of its parts mutated, or now and then its own bytes. */
export function mutatedArchive(below: (n: number) => number, bytes: Uint8Array): Uint8Array {
  if (below(4) === 0) {
    // Not bytes.slice: that of Node's Buffer would spoil the file itself.
    const broken = Uint8Array.from(bytes.subarray(0, below(3) ? bytes.length : 1 + below(bytes.length)))
    for (let count = 1 + below(4); count > 0; count--) broken[below(broken.length)] = below(256)
    return broken
  }
  const parts = unzipSync(bytes)
  const names = Object.keys(parts).filter((name) => /\.(?:xml|qde|txt)$/i.test(name))
  const name = names[below(names.length)] ?? ''
  const text = mutated(below, new TextDecoder().decode(parts[name]))
  return zipSync({ ...parts, [name]: new TextEncoder().encode(text) }, { level: 0 })
}
