import type { Sentence } from '@lydhoer/words'
import type { Terminal } from './command.ts'

/**
 * Tells on the error output how far something has come, when it takes over a second: one line for each tenth.
 *
 * @param clock milliseconds
 */
export function progressOn(
  terminal: Terminal,
  says: Sentence,
  clock: () => number = () => performance.now(),
): (part: number) => void {
  const start = clock()
  let told = 0
  return (part) => {
    const tenths = Math.floor(part * 10)
    if (clock() - start < 1000 || tenths <= told || tenths >= 10) return
    told = tenths
    terminal.err(`${says[terminal.language]} ${tenths * 10} %\n`)
  }
}
