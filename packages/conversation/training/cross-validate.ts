// Chooses by cross-validation on the learning part, whole voices left out; prints the figures. Never reads the unseen part.
import { readExchanges } from '../fixtures/exchanges/exchanges.ts'
import { chanceOf, judge } from '../src/grasp/linear.ts'
import { answerTo } from '../src/grasp/answer.ts'
import {
  institutionalAgain,
  laterFeatures,
  opportunityFeatures,
  outcomeFeatures,
  perspectiveAgain,
} from '../src/grasp/stage-features.ts'
import { readExchange } from './examples.ts'
import { fitSecond, looksFromOthers } from './fit-all.ts'

const folds = 6
/** Prints what is given, one line. */
const say = (...parts: unknown[]) =>
  process.stdout.write(
    `${parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ')}\n`,
  )
const reads = readExchanges()
  .filter(({ part }) => part === 'learning')
  .map(readExchange)
const looked = looksFromOthers(reads, folds)
const seconds = Array.from({ length: folds }, (_, fold) =>
  fitSecond(looked.filter((each) => each.fold !== fold)),
)
const verbose = process.argv[2]
const inst = { tp: 0, fp: 0, fn: 0 }
const scoredInst: { gold: boolean; chance: number }[] = []
let right = 0
let all = 0
const persp: Record<string, number> = {}
for (const { read, look, fold } of looked)
  read.turns.forEach(({ role }, at) => {
    const again = seconds[fold] as (typeof seconds)[number]
    if (role === 'worker') {
      const gold = read.exchange.institutional.includes(at + 1)
      scoredInst.push({
        gold,
        chance: chanceOf(again.institutional, institutionalAgain(read.turns, at, look), 'yes'),
      })
      const chance = chanceOf(again.institutional, institutionalAgain(read.turns, at, look), 'yes')
      const said = chance > 0.5
      if (gold && said) inst.tp++
      else if (gold) inst.fn++
      else if (said) inst.fp++
      if (verbose === 'inst' && gold !== said)
        say(gold ? 'MISSED' : 'FALSE', chance.toFixed(2), read.turns[at]?.text)
    }
    if (role === 'citizen') {
      all++
      const { label, chances } = judge(again.perspective, perspectiveAgain(read.turns, at, look))
      const gold = read.exchange.perspective[String(at + 1)] ?? ''
      persp[`${gold}>${label}`] = (persp[`${gold}>${label}`] ?? 0) + 1
      if (label === gold) right++
      if (verbose === 'persp' && gold !== label)
        say(`${gold}>${label}`, (chances['concrete'] ?? 0).toFixed(2), read.turns[at]?.text)
    }
  })
say('institutional F1', ((2 * inst.tp) / (2 * inst.tp + inst.fp + inst.fn)).toFixed(3), inst)
say('perspective', (right / all).toFixed(3), persp)
const scored: { concrete: boolean; chance: number; gold: boolean; text: string }[] = []
const confusion: Record<string, number> = {}
let outcomes = 0
let outcomesRight = 0
const laterScored: { chance: number; gold: string; first: string; text: string }[] = []
for (let fold = 0; fold < folds; fold++) {
  const models = seconds[fold] as (typeof seconds)[number]
  for (const { read, look } of looked.filter((each) => each.fold === fold)) {
    read.turns.forEach(({ role, text }, at) => {
      if (role !== 'citizen') return
      const gold = read.exchange.opportunities.some(({ turn }) => turn === at + 1)
      const chance = chanceOf(models.opportunity, opportunityFeatures(read.turns, at, look), 'yes')
      const concrete = judge(models.perspective, perspectiveAgain(read.turns, at, look)).label === 'concrete'
      scored.push({ concrete, chance, gold, text: `${text} || ${read.turns[at + 1]?.text}` })
    })
    for (const { turn, outcome, uptake } of read.exchange.opportunities) {
      const answer = answerTo(read.turns, turn - 1)
      if (!answer) continue
      const first = judge(models.outcome, outcomeFeatures(read.turns, turn - 1, answer, look)).label
      let label = first
      if (first !== 'grasped') {
        let best = 0
        for (let at = answer.turns.at(-1) + 1; at < read.turns.length; at++)
          if (read.turns[at]?.role === 'worker') {
            const chance = chanceOf(models.later, laterFeatures(read.turns, turn - 1, at, look), 'yes')
            best = Math.max(best, chance)
          }
        if (best > 0.5) label = 'later'
        laterScored.push({ chance: best, gold: outcome, first, text: '' })
      }
      outcomes++
      if (label === outcome) outcomesRight++
      confusion[`${outcome}>${label}`] = (confusion[`${outcome}>${label}`] ?? 0) + 1
      if (verbose === 'outcome' && label !== outcome)
        say(
          `${outcome}>${label}`,
          '|',
          read.turns[turn - 1]?.text,
          '|',
          answer.turns.map((n) => read.turns[n]?.text).join(' '),
          uptake ?? '',
        )
    }
  }
}
for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
  const found = scoredInst.filter(({ chance }) => chance > threshold)
  const golds = scoredInst.filter(({ gold }) => gold).length
  say(
    'institutional',
    threshold,
    ((2 * found.filter(({ gold }) => gold).length) / (found.length + golds)).toFixed(3),
  )
}
for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
  const tp = scored.filter(({ chance, gold }) => gold && chance > threshold).length
  const found = scored.filter(({ chance }) => chance > threshold).length
  const golds = scored.filter(({ gold }) => gold).length
  if (threshold < 0.4)
    for (const strict of [0.3, 0.4, 0.5, 0.6]) {
      const kept = scored.filter(({ chance, concrete }) => chance > (concrete ? threshold : strict))
      const hit = kept.filter(({ gold }) => gold).length
      say(
        '  concrete from',
        threshold,
        'others from',
        strict,
        (hit / golds).toFixed(3),
        (hit / kept.length).toFixed(3),
      )
    }
  say('opportunity', threshold, 'recall', (tp / golds).toFixed(3), 'precision', (tp / found).toFixed(3))
}
if (verbose === 'opp')
  for (const { chance, gold, text } of scored.filter((each) => each.gold !== each.chance > 0.35))
    say(gold ? 'MISSED' : 'FALSE', chance.toFixed(2), text)
say('outcome', (outcomesRight / outcomes).toFixed(3), confusion)
