// The figures on the unseen third of the labelled exchanges, as a reader of hints meets them.
import { readExchanges, type Exchange } from '../fixtures/exchanges/exchanges.ts'
import { workTalk } from '../src/grasp/detect.ts'
import { exchangeRoles } from './examples.ts'

export interface Figures {
  opportunities: { recall: number; precision: number }
  /** Of the opportunities found, how many have the outcome that the coder gave. */
  outcomeRight: number
  /** By what the coder said and then by what was found. */
  confusion: Record<string, Record<string, number>>
  institutional: { recall: number; precision: number; f1: number }
  instrumental: { recall: number; precision: number; f1: number }
  perspectiveRight: number
  /** Of the grasped and later ones found as such, how many name the turn that the coder named. */
  uptakeRight: number
}

/** Measures the hints on exchanges. */
export function figures(exchanges: readonly Exchange[]): Figures {
  const tally = {
    gold: 0,
    found: 0,
    both: 0,
    right: 0,
    uptakes: 0,
    uptakesRight: 0,
    citizen: 0,
    perspective: 0,
  }
  const lists = { institutional: counter(), instrumental: counter() }
  const confusion: Figures['confusion'] = {}
  for (const exchange of exchanges) {
    const turns = exchange.turns.map((turn, index) => ({
      ...turn,
      number: index + 1,
      startMs: null,
      endMs: null,
    }))
    const found = workTalk({ notation: 'jefferson', turns }, exchangeRoles)
    for (const { turn, is, instrumental } of found.institutional) {
      lists.institutional.add(exchange.institutional.includes(turn), is)
      lists.instrumental.add(exchange.instrumental.includes(turn), instrumental)
    }
    for (const { turn, kind } of found.perspectives) {
      tally.citizen++
      if (exchange.perspective[String(turn)] === kind) tally.perspective++
    }
    tally.found += found.grasps.length
    for (const { turn, outcome, uptake } of exchange.opportunities) {
      tally.gold++
      const hint = found.grasps.find(({ opportunity }) => opportunity === turn)
      const row = (confusion[outcome] ??= {})
      const heard = hint?.outcome ?? 'not found'
      row[heard] = (row[heard] ?? 0) + 1
      if (!hint) continue
      tally.both++
      if (hint.outcome !== outcome) continue
      tally.right++
      if (uptake === null) continue
      tally.uptakes++
      if (hint.uptake.includes(uptake)) tally.uptakesRight++
    }
  }
  return {
    opportunities: { recall: tally.both / tally.gold, precision: tally.both / tally.found },
    outcomeRight: tally.right / tally.both,
    confusion,
    institutional: lists.institutional.figures(),
    instrumental: lists.instrumental.figures(),
    perspectiveRight: tally.perspective / tally.citizen,
    uptakeRight: tally.uptakesRight / tally.uptakes,
  }
}

function counter() {
  const counts = { gold: 0, found: 0, both: 0 }
  return {
    add(gold: boolean, found: boolean) {
      if (gold) counts.gold++
      if (found) counts.found++
      if (gold && found) counts.both++
    },
    figures() {
      const { gold, found, both } = counts
      return { recall: both / gold, precision: both / found, f1: (2 * both) / (gold + found) }
    },
  }
}

/** The figures on the unseen third. */
export function unseenFigures(): Figures {
  return figures(readExchanges().filter(({ part }) => part === 'unseen'))
}

if (import.meta.filename === process.argv[1])
  process.stdout.write(`${JSON.stringify(unseenFigures(), null, 1)}\n`)
