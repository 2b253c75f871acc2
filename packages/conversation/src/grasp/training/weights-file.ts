import { readExchanges } from '../../../fixtures/exchanges/exchanges.ts'
import { readExchange } from './examples.ts'
import { fitFirst, fitSecond, looksFromOthers } from './fit-all.ts'
import { linesOf } from './fit.ts'

/** In how many parts the voices are divided for what the second models build on. */
const folds = 6

/** The text of `weights.ts`, fitted on the learning part of the labelled exchanges. */
export function weightsFile(): string {
  const reads = readExchanges()
    .filter(({ part }) => part === 'learning')
    .map(readExchange)
  const models = { ...fitFirst(reads), ...fitSecond(looksFromOthers(reads, folds)) }
  const parts = Object.entries(models).map(
    ([name, model]) => `  ${name}: \`${linesOf(model).replace(/[\\`$]/g, '')}\`,\n`,
  )
  return `// Made by training/train.ts; do not write in it. Each line is a feature and its weights, in the order of the labels.\nexport const weights = {\n${parts.join('')}}\n`
}
