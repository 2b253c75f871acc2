import type { Models } from '../src/grasp/models.ts'
import { authors } from './authors.ts'
import { fitModels } from './fit-all.ts'
import { dataOf } from './fit.ts'

/** The text of `weights.json`, fitted on what all authors' exchanges teach: a feature a line. */
export function weightsFile(models: Models = fitModels(authors().flatMap(({ learn }) => learn))): string {
  const { cuts, ...linear } = models
  const parts = Object.entries(linear).map(([name, model]) => {
    const { labels, weights } = dataOf(model)
    const rows = Object.entries(weights).map((row) => `${JSON.stringify(row[0])}:${JSON.stringify(row[1])}`)
    return `${JSON.stringify(name)}:{"labels":${JSON.stringify(labels)},"weights":{\n${rows.join(',\n')}}}`
  })
  return `{"cuts":${JSON.stringify(cuts)},\n${parts.join(',\n')}}\n`
}
