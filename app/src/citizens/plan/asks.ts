import { markLetter, repeatedLines } from '@lydhoer/letters'
import type { Language } from '@lydhoer/words'
import { draftMessages } from './draft-messages.ts'
import { holding, type PlanLine } from './lines.ts'
import { isPromise } from './promises.ts'
import type { Around } from './seen.ts'

/** What is asked of the lines of a draft, by line: repetitions, words one stumbles over, promises without a day. None is a verdict. */
export function asksOf(
  language: Language,
  {
    lines,
    before,
    name,
    around,
  }: {
    lines: readonly PlanLine[]
    before: readonly PlanLine[]
    name: string
    around: Pick<Around, 'answers'>
  },
): ReadonlyMap<string, string[]> {
  const words = draftMessages[language].asks
  const held = holding(lines)
  const again = repeated(held)
  const old = repeated([
    ...holding(before).filter((was) => !held.some(({ lineId }) => lineId === was.lineId)),
    ...held,
  ])
  const noTo = new Set(
    around.answers.filter((one) => !one.isYes && !one.undoneAt && !one.talkedAt).map(({ lineId }) => lineId),
  )
  return new Map(
    held.map((line) => {
      const asks: string[] = []
      if (noTo.has(line.lineId)) asks.push(words.saidNo(name))
      const same = again.get(line.lineId)
      const sameBefore = old.get(line.lineId)
      if (same) asks.push(words.again(short(same.words)))
      else if (sameBefore && !held.includes(sameBefore)) asks.push(words.againBefore(short(sameBefore.words)))
      if (isPromise(line) && line.byDay === null) asks.push(words.promiseWithoutDay)
      // The citizen's words are theirs, and the law's are explained beside.
      if (!line.inOwnWords) asks.push(...stumbles(language, line.words))
      return [line.lineId, asks]
    }),
  )
}

/** Lines that say again what one above them says, each with the one that said it first. */
function repeated(lines: readonly PlanLine[]): ReadonlyMap<string, PlanLine> {
  const first = repeatedLines(lines.map(({ words }) => words))
  return new Map(
    lines.flatMap((line, nth) => {
      const earlier = lines[first[nth] ?? -1]
      return earlier ? [[line.lineId, earlier] as const] : []
    }),
  )
}

const short = (words: string) => (words.length > 70 ? `${words.slice(0, 67).trimEnd()} …` : words)

/** Words of the trade with what they mean, long words, and long sentences. */
function stumbles(language: Language, text: string): string[] {
  const words = draftMessages[language].asks
  const { marks } = markLetter(text)
  const of = (kind: string) => marks.filter((mark) => mark.kind === kind)
  const trade = of('legalTerm')
  const long = of('longWord').filter(
    ({ from, to }) => !trade.some((mark) => mark.from < to && from < mark.to),
  )
  const asks = trade.map(({ from, to, because }) =>
    words.law(text.slice(from, to), plainIn(because[language])),
  )
  if (long.length > 0) {
    const said = [...new Set(long.map(({ from, to }) => text.slice(from, to)))].slice(0, 4)
    asks.push(words.long(said.join(', ')))
  }
  return [...new Set([...asks, ...of('longSentence').map(({ because }) => because[language])])]
}

/** What a word of the trade means, without what says that it is one. */
const plainIn = (because: string): string => because.replace(/^[^:]*: /, '').replace(/\.$/, '')
