// Where to cut, and what chances are worth: found on exchanges by models that were fitted on other authors.
import { answerTo } from '../src/grasp/answer.ts'
import { likeliest, outcomeChances } from '../src/grasp/became.ts'
import { oddsOf, type Calibration } from '../src/grasp/chances.ts'
import { chanceOf } from '../src/grasp/linear.ts'
import type { Cuts, Models } from '../src/grasp/models.ts'
import { openChance } from '../src/grasp/open-chance.ts'
import { institutionalAgain, type FirstLook } from '../src/grasp/stage-features.ts'
import type { Read } from './examples.ts'
import { minimum } from './minimum.ts'

/** A chance that was reckoned, and whether it was so. */
export interface Scored {
  chance: number
  so: boolean
}

/** What was reckoned of exchanges by models that had not seen their authors. */
export interface Reckoned {
  institutional: Scored[]
  /** Of each citizen turn; `other` where it is about something else than work. */
  concrete: (Scored & { other: boolean; open: number })[]
  opportunity: Scored[]
  outcome: Scored[]
}

/** The share of citizen turns about other things that may be heard as concrete. */
const mostFalse = 0.045
/** The share of opportunities to be found. */
const leastFound = 0.865
/** Below this calibrated chance it is hard to tell what became of an opportunity. */
const leastSure = 0.55

/** What models reckon of one exchange. */
export function reckon(into: Reckoned, { exchange, turns }: Read, look: FirstLook, models: Models): void {
  turns.forEach(({ role }, at) => {
    if (role === 'worker')
      into.institutional.push({
        chance: chanceOf(models.institutional, institutionalAgain(turns, at, look), 'yes'),
        so: exchange.institutional.includes(at + 1),
      })
    if (role !== 'citizen') return
    const kind = exchange.perspective[String(at + 1)]
    const { concrete: chance, open } = openChance(models, turns, at, look)
    into.concrete.push({ chance, so: kind === 'concrete', other: kind === 'none', open })
    into.opportunity.push({
      chance: open,
      so: exchange.opportunities.some(({ turn }) => turn === at + 1),
    })
  })
  for (const { turn, outcome } of exchange.opportunities) {
    const answer = answerTo(turns, turn - 1)
    if (!answer) continue
    const { chances } = outcomeChances(turns, turn - 1, answer, look, models)
    const heard = likeliest(chances)
    into.outcome.push({ chance: chances[heard], so: heard === outcome })
  }
}

/** The cuts that what was reckoned asks for. */
export function cutsFrom(reckoned: Reckoned): Cuts {
  const opportunity = cutForRecall(reckoned.opportunity, leastFound)
  return {
    institutional: bestCut(reckoned.institutional),
    concrete: cutForOthers(reckoned.concrete, opportunity),
    opportunity,
    outcome: leastSure,
    opportunityWorth: worth(reckoned.opportunity),
    outcomeWorth: worth(reckoned.outcome),
  }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000

/** The cut at which a share of what is so is found. */
function cutForRecall(scored: readonly Scored[], share: number): number {
  const chances = scored.filter(({ so }) => so).map(({ chance }) => chance)
  chances.sort((a, b) => b - a)
  return rounded(chances[Math.ceil(share * chances.length) - 1] ?? 0.5)
}

/** The cut with the best F1. */
function bestCut(scored: readonly Scored[]): number {
  const all = scored.filter(({ so }) => so).length
  const f1 = (cut: number) => {
    const found = scored.filter(({ chance }) => chance >= cut)
    return (2 * found.filter(({ so }) => so).length) / (found.length + all)
  }
  const cuts = Array.from({ length: 33 }, (_, n) => rounded(0.1 + n * 0.025))
  return cuts.reduce((best, cut) => (f1(cut) > f1(best) ? cut : best))
}

/** The lowest cut at which few turns about other things are heard as concrete, those shown as opportunities counted. */
function cutForOthers(scored: Reckoned['concrete'], opportunity: number): number {
  const others = scored.filter(({ other }) => other)
  const most = mostFalse * others.length - others.filter(({ open }) => open >= opportunity).length
  const chances = others.filter(({ open }) => open < opportunity).map(({ chance }) => chance)
  chances.sort((a, b) => b - a)
  return rounded(Math.min(0.9, Math.max(0.3, (chances[Math.max(0, Math.floor(most))] ?? 0.5) + 0.0005)))
}

/** What a chance is worth, by logistic regression of what was so on its log-odds. */
function worth(scored: readonly Scored[]): Calibration {
  const [slope = 1, offset = 0] = minimum(
    (at, into) => {
      const [a = 0, b = 0] = at
      into.fill(0)
      let loss = 0.5 * (a - 1) ** 2
      into[0] = a - 1
      for (const { chance, so } of scored) {
        const odds = oddsOf(chance)
        const is = 1 / (1 + Math.exp(-(a * odds + b)))
        loss -= Math.log(Math.max(1e-12, so ? is : 1 - is))
        into[0] = into[0] + (is - (so ? 1 : 0)) * odds
        into[1] = (into[1] as number) + (is - (so ? 1 : 0))
      }
      return loss
    },
    2,
    60,
  )
  return { slope: rounded(slope), offset: rounded(offset) }
}
