import { fewest } from '@lydhoer/measuring'
import {
  frequentSequences,
  indicators,
  meanTime,
  modalStates,
  spellStatistics,
  stateDistribution,
  transitionRates,
} from '@lydhoer/trajectories'
import type { Task } from './task.ts'

/** `lydhoer sequences describe FILE`. */
export function describeSequences({ sequences, values, terminal }: Task): void {
  const { alphabet, periods } = sequences
  const distribution = stateDistribution(sequences)
  const rates = transitionRates(sequences, alphabet.length)
  const means = meanTime(sequences)
  const report = {
    n: sequences.rows.length,
    alphabet,
    periods,
    distribution: distribution.shares.map((share) => [...share]),
    entropy: [...distribution.entropy],
    counted: [...distribution.counted],
    meanTime: [...means],
    transitionRates: alphabet.map((_, a) => [...rates.slice(a * alphabet.length, (a + 1) * alphabet.length)]),
    modalStates: modalStates(sequences),
    spells: spellStatistics(sequences),
    // A trajectory that fewer than five people share is not shown as itself.
    frequentSequences: frequentSequences(sequences, 10).filter(({ people }) => people >= fewest),
    indicators: indicators(sequences),
  }
  if (values.json) {
    terminal.out(`${JSON.stringify(report)}\n`)
    return
  }
  terminal.out(`n ${report.n}, ${periods.length} × ${alphabet.join(' ')}\n`)
  alphabet.forEach((state, s) => terminal.out(`${state.padEnd(20)} ${means[s]!.toFixed(2)}\n`))
  for (const { sequence, count } of report.frequentSequences)
    terminal.out(`${String(count).padEnd(8)} ${sequence}\n`)
}
