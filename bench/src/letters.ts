// Marking a letter, as it is done while somebody waits: of three pages, and of thirty, which is the most that is taken.
import { markLetter } from '@lydhoer/letters'
import { readLetters } from '../../packages/letters/measured/hands.ts'

const times = 40
/** A page of a letter. */
const wordsOfPage = 400

export function run(print: (line: string) => void): Promise<void> {
  const all = readLetters('first-hand').flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
  for (const pages of [3, 30]) {
    const text = ofWords(all, pages * wordsOfPage)
    const took: number[] = []
    for (let n = 0; n < times; n++) {
      const since = performance.now()
      markLetter(text)
      took.push(performance.now() - since)
    }
    const { words, marks } = markLetter(text)
    const first = took[0] ?? NaN
    took.sort((one, other) => one - other)
    const middle = took[times >> 1] ?? NaN
    print(
      `${pages} pages (${words} words, ${marks.length} marks): ${middle.toFixed(1)} ms, the first time ${first.toFixed(1)}`,
    )
  }
  return Promise.resolve()
}

/** Paragraphs of invented letters, one after the other, until there are so many words. */
function ofWords(paragraphs: readonly string[], count: number): string {
  const taken: string[] = []
  let words = 0
  for (let at = 0; words < count; at++) {
    const paragraph = paragraphs[at % paragraphs.length] ?? ''
    taken.push(paragraph)
    words += paragraph.split(/\s+/).length
  }
  return taken.join('\n\n')
}
