import { isUtf8 } from 'node:buffer'
import { refuse } from '../model/refuse.ts'
import { newline } from './line.ts'

/** Reads whole lines, each with its end, in the order of the file. */
export interface LineReader {
  lines(bytes: Uint8Array): void
  /** When all are read: the names of the periods. */
  finish(): string[]
}

/** More than 65,000 periods take with room to spare. */
const longestLine = 8 * 1024 ** 2

/**
 * Bytes as whole lines, however they were cut. What is left of a line is kept until it is whole; the last one gets its end.
 *
 * @throws Unreadable when a line is longer than any row can be, or the file is not text in UTF-8
 */
export async function* wholeLines(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = []
  let held = 0
  let lines = 0
  const checked = (whole: Uint8Array) => {
    if (!isUtf8(whole)) refuseOtherText(whole, lines)
    for (let at = whole.indexOf(newline); at >= 0; at = whole.indexOf(newline, at + 1)) lines++
    return whole
  }
  for await (const chunk of bytes) {
    const end = chunk.lastIndexOf(newline) + 1
    if (end > 0) {
      const first = held > 0 ? chunk.indexOf(newline) + 1 : 0
      // The line that was cut is put together; the lines after it are read where they lie.
      if (held > 0) yield checked(Buffer.concat([...rest, chunk.subarray(0, first)]))
      if (end > first) yield checked(chunk.subarray(first, end))
      rest = []
      held = 0
    }
    if (end < chunk.length) {
      // A copy: whoever gave the chunk may use its memory again.
      rest.push(chunk.slice(end))
      held += chunk.length - end
    }
    if (held > longestLine) refuseLong(lines + 1)
  }
  if (held > 0) yield checked(Buffer.concat([...rest, Uint8Array.of(newline)]))
}

function refuseLong(line: number): never {
  refuse(
    { da: 'Linjen er længere end 8 MB', en: 'The line is longer than 8 MB' },
    { da: 'Skriv hver række på sin egen linje', en: 'Write each row on a line of its own' },
    { line },
  )
}

function refuseOtherText(whole: Uint8Array, before: number): never {
  let line = before
  for (let at = 0; at < whole.length;) {
    line++
    const end = whole.indexOf(newline, at) + 1 || whole.length
    if (!isUtf8(whole.subarray(at, end))) break
    at = end
  }
  refuse(
    { da: 'Filen er ikke tekst i UTF-8', en: 'The file is not text in UTF-8' },
    { da: 'Gem den som CSV UTF-8', en: 'Save it as CSV UTF-8' },
    { line },
  )
}
