// Fits the models in two steps: the second builds on what the first finds in exchanges that it was not fitted on.
import { firstLook, institutionalChances } from '../src/grasp/first-look.ts'
import { judge, type Linear } from '../src/grasp/linear.ts'
import type { LinearModels, Models } from '../src/grasp/models.ts'
import type { FirstLook } from '../src/grasp/stage-features.ts'
import {
  institutionalAgainExamples,
  institutionalExamples,
  laterExamples,
  opportunityExamples,
  outcomeExamples,
  perspectiveAgainExamples,
  perspectiveExamples,
  readExchange,
  type Read,
} from './examples.ts'
import { bareOf } from './bare.ts'
import { firstAuthor } from './authors.ts'
import { cutsFrom, reckon, type Reckoned } from './fit-cuts.ts'
import { fit, type Example } from './fit.ts'

const yesNo = ['no', 'yes'] as const
const kinds = ['concrete', 'general', 'none']
const answers = ['grasped', 'acknowledged', 'overheard', 'overtaken', 'deferred']
/** How strongly large weights are held down, by what is learnt; chosen on left-out authors (see the README). */
const hold = { first: 4, institutional: 4, perspective: 5, opportunity: 8, outcome: 5, later: 5 }

/** The models of the first step. */
export function fitFirst(
  reads: readonly Read[],
): Pick<LinearModels, 'firstInstitutional' | 'firstPerspective'> {
  const institutional = fit(
    reads.flatMap((read) => institutionalExamples(read)),
    yesNo,
    { hold: hold.first },
  )
  const perspective = fit(
    reads.flatMap((read) => perspectiveExamples(read, institutionalChances(read.turns, institutional))),
    kinds,
    { hold: hold.first },
  )
  return { firstInstitutional: institutional, firstPerspective: perspective }
}

/** An exchange and what was found in it, and the same without capitals and punctuation. */
export interface Looked {
  read: Read
  look: FirstLook
  bare?: { read: Read; look: FirstLook }
}

/** The models of the second step, from exchanges with what was found in them. */
export function fitSecond(
  looked: readonly Looked[],
): Omit<LinearModels, 'firstInstitutional' | 'firstPerspective'> {
  // What becomes of an opportunity is learnt from few; each is also seen as a speech recogniser would write it.
  const both = looked.flatMap(({ bare, ...written }) => (bare ? [written, bare] : [written]))
  return {
    institutional: fit(
      looked.flatMap(({ read, look }) => institutionalAgainExamples(read, look)),
      yesNo,
      { hold: hold.institutional },
    ),
    perspective: fit(
      looked.flatMap(({ read, look }) => perspectiveAgainExamples(read, look)),
      kinds,
      { hold: hold.perspective },
    ),
    opportunity: fit(
      looked.flatMap(({ read, look }) => opportunityExamples(read, look)),
      yesNo,
      { hold: hold.opportunity },
    ),
    outcome: fitOutcome(both.flatMap(({ read, look }) => outcomeExamples(read, look))),
    later: fit(
      both.flatMap(({ read, look }) => laterExamples(read, look)),
      yesNo,
      { hold: hold.later },
    ),
  }
}

/** Answers of which is only known that they are no grasp get the likeliest other outcome, and all is fitted again. */
function fitOutcome(examples: readonly Example[]): Linear {
  const first = fit(
    examples.filter(({ label }) => label !== ''),
    answers,
    { hold: hold.outcome },
  )
  const named = examples.map((example) => {
    if (example.label !== '') return example
    const { chances } = judge(first, example.features)
    const others = answers.filter((label) => label !== 'grasped')
    const label = others.reduce((best, each) => ((chances[each] ?? 0) > (chances[best] ?? 0) ? each : best))
    return { ...example, label }
  })
  return fit(named, answers, { hold: hold.outcome })
}

/** Which fold an exchange is in: all of an author's stay together, but the first author's are by voice. */
export function foldsByAuthor(reads: readonly Read[], folds: number): number[] {
  const whose = ({ author, exchange }: Read) =>
    author === firstAuthor ? exchange.id.replace(/-\d+$/, '') : author
  const all = [...new Set(reads.map(whose))]
  return reads.map((read) => (all.indexOf(whose(read)) * 7) % folds)
}

/** What is found in each exchange by models that were fitted on others' talk, and those models. */
function looksFromOthers(reads: readonly Read[], folds: number) {
  const foldOf = foldsByAuthor(reads, folds)
  const firsts = Array.from({ length: folds }, (_, fold) =>
    fitFirst(reads.filter((_, n) => foldOf[n] !== fold)),
  )
  const looked = reads.map((read, n) => {
    const fold = foldOf[n] ?? 0
    const by = firsts[fold] as (typeof firsts)[number]
    const bare = read.exchange.opportunities.length > 0 ? bareOf(read.exchange) : null
    const other = bare && readExchange(bare, read.author)
    return {
      read,
      fold,
      look: firstLook(read.turns, by),
      ...(other ? { bare: { read: other, look: firstLook(other.turns, by) } } : {}),
    }
  })
  return { firsts, looked }
}

/**
 * All models from exchanges. What the second step builds on, and the cuts, come from models that were fitted without
 * the authors they are used on: the authors are divided into `folds` parts.
 */
export function fitModels(reads: readonly Read[], folds = 3): Models {
  const { firsts, looked } = looksFromOthers(reads, folds)
  const reckoned: Reckoned = { institutional: [], concrete: [], opportunity: [], outcome: [] }
  firsts.forEach((first, fold) => {
    const models = { ...first, ...fitSecond(looked.filter((each) => each.fold !== fold)) } as Models
    for (const { read, look } of looked.filter(
      (each) => each.fold === fold && each.read.author !== firstAuthor,
    ))
      reckon(reckoned, read, look, models)
  })
  return { ...fitFirst(reads), ...fitSecond(looked), cuts: cutsFrom(reckoned) }
}
