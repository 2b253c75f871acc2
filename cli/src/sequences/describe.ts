import { fewest } from '@lydhoer/measuring'
import {
  frequentSequences,
  indicators,
  meanTime,
  modalStates,
  reasonsOfIndicators,
  spellStatistics,
  stateDistribution,
  transitionRates,
} from '@lydhoer/trajectories'
import { inText, linesOf, told } from './figures.ts'
import type { Task } from './task.ts'

/** `lydhoer sequences describe FILE`. */
export function describeSequences({ sequences, values, terminal }: Task): void {
  const { alphabet, periods, rows } = sequences
  const { language } = terminal
  const { shares, counted, entropy } = stateDistribution(sequences)
  const means = meanTime(sequences)
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0)
  // A trajectory that fewer than five people share is not shown as itself.
  const frequent = frequentSequences(sequences, 10).filter(({ people }) => people >= fewest)
  if (values.json) {
    const isEmpty = (t: number) => counted[t] === 0
    const report = told(
      {
        n: rows.length,
        alphabet,
        periods,
        distribution: shares.map((share, t) => (isEmpty(t) ? share.map(() => NaN) : share)),
        entropy: entropy.map((value, t) => (isEmpty(t) ? NaN : value)),
        counted,
        meanTime: means,
        transitionRates: ratesOf(sequences),
        modalStates: modalStates(sequences).map((modal, t) =>
          told(isEmpty(t) ? { state: null, share: NaN } : modal, nobody, language),
        ),
        spells: spellStatistics(sequences).map((spells) =>
          told(spells, { mean: 'neverMet', median: 'neverMet' }, language),
        ),
        frequentSequences: frequent,
        indicators: indicators(sequences).map((found) =>
          told(found, reasonsOfIndicators(found, longest), language),
        ),
      },
      { distribution: 'emptyPeriod', entropy: 'emptyPeriod', transitionRates: 'neverLeft' },
      language,
    )
    terminal.out(`${JSON.stringify(report)}\n`)
    return
  }
  terminal.out(`n ${rows.length}, ${periods.length} × ${alphabet.join(' ') || '–'}\n`)
  const states = language === 'da' ? 'tilstande' : 'states'
  if (alphabet.length === 0) terminal.out(linesOf({ [states]: 'noStates' }, language))
  alphabet.forEach((state, s) => terminal.out(`${state.padEnd(20)} ${inText(means[s]!, 2)}\n`))
  for (const { sequence, count } of frequent) terminal.out(`${String(count).padEnd(8)} ${sequence}\n`)
}

const nobody = { state: 'emptyPeriod', share: 'emptyPeriod' } as const

/** Transition rates a row for each state; from a state that nothing follows there are none. */
function ratesOf(sequences: Task['sequences']): number[][] {
  const size = sequences.alphabet.length
  const rates = transitionRates(sequences, size)
  return sequences.alphabet.map((_, a) => {
    const row = [...rates.slice(a * size, (a + 1) * size)]
    return row.some((rate) => rate > 0) ? row : row.map(() => NaN)
  })
}
