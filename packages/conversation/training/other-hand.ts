// One more author, for measuring only: a file in the shape of exchanges that were coded elsewhere, twice.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Labelled, Opportunity } from '../fixtures/exchanges/exchanges.ts'
import { saidOf } from '../src/grasp/said.ts'
import type { Rightly } from './measure.ts'

interface Foreign {
  id: string
  turns: Labelled['turns']
  opportunities: Pick<Opportunity, 'turn' | 'outcome'>[]
  institutionalTurns: number[]
}

const day =
  /\b(?:man|tirs|ons|tors|fre)dag|klokken|\bkl\b|\bi morgen|næste uge|om (?:en|to|tre|fire) uger?|den \d+/u
const meeting =
  /\b(?:ses|mødes?|møder|tid|tiden|aftaler?|komme|kommer|ringe[rs]?|snakkes|tales|passer|kalender)/u
const system = ['law', 'form', 'benefit', 'sanction', 'plan', 'systemParts', 'plainRule']

/** Whether a worker's turn only arranges when to meet: a day and a meeting, and no word of the system's. */
function isPlainAppointment(text: string): boolean {
  const small = text.toLowerCase()
  const { found } = saidOf(text, 1, 'M', 'worker')
  return day.test(small) && meeting.test(small) && !system.some((name) => found.has(name))
}

/** The same exchanges with turns that only arrange when to meet taken out of the institutional ones. */
export function withoutAppointments(exchanges: readonly Labelled[]): Labelled[] {
  return exchanges.map((exchange) => ({
    ...exchange,
    institutional: exchange.institutional.filter(
      (turn) => !isPlainAppointment(exchange.turns[turn - 1]?.text ?? ''),
    ),
  }))
}

/** The exchanges of a folder with `other-hand.json`, without perspectives: those were not coded. */
export function otherHand(folder: string): { exchanges: Labelled[]; rightly: Rightly } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const first = read('other-hand.json') as Foreign[]
  const second = read('other-hand-second-coder.json') as Record<string, Foreign['opportunities']>
  const exchanges = first.map(({ id, turns, opportunities, institutionalTurns }) => ({
    id,
    turns: turns.map(({ speaker, text }) => ({ speaker, text })),
    opportunities: opportunities.map((each) => ({ ...each, uptake: null, why: '' })),
    perspective: {},
    institutional: institutionalTurns,
    instrumental: [],
  }))
  return {
    exchanges,
    // Overheard or overtaken: either counts where the two coders differ about which.
    rightly: ({ id }, turn, gold, heard) =>
      gold === heard ||
      ([gold, heard].every((each) => each === 'overheard' || each === 'overtaken') &&
        second[id]?.find((each) => each.turn === turn)?.outcome === heard),
  }
}
