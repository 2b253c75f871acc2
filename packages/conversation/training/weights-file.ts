import { readExchanges } from '../fixtures/exchanges/exchanges.ts'
import { readExchange } from './examples.ts'
import { fitFirst, fitSecond, looksFromOthers } from './fit-all.ts'
import { dataOf } from './fit.ts'

/** In how many parts the voices are divided for what the second models build on. */
const folds = 6

/** The text of `weights.json`, fitted on the learning part of the labelled exchanges: a feature a line. */
export function weightsFile(): string {
  const reads = readExchanges()
    .filter(({ part }) => part === 'learning')
    .map(readExchange)
  const models = { ...fitFirst(reads), ...fitSecond(looksFromOthers(reads, folds)) }
  const parts = Object.entries(models).map(([name, model]) => {
    const { labels, weights } = dataOf(model)
    const rows = Object.entries(weights).map((row) => `${JSON.stringify(row[0])}:${JSON.stringify(row[1])}`)
    return `${JSON.stringify(name)}:{"labels":${JSON.stringify(labels)},"weights":{\n${rows.join(',\n')}}}`
  })
  return `{${parts.join(',\n')}}\n`
}
