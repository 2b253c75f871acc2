// Fits the models in two steps: the second builds on what the first finds in exchanges that it was not fitted on.
import { firstLook, institutionalChances } from '../src/grasp/first-look.ts'
import { judge, type Linear } from '../src/grasp/linear.ts'
import type { Models } from '../src/grasp/models.ts'
import type { FirstLook } from '../src/grasp/stage-features.ts'
import {
  institutionalAgainExamples,
  institutionalExamples,
  laterExamples,
  opportunityExamples,
  outcomeExamples,
  perspectiveAgainExamples,
  perspectiveExamples,
  type Read,
} from './examples.ts'
import { fit, type Example } from './fit.ts'

export const yesNo = ['no', 'yes'] as const
const kinds = ['concrete', 'general', 'none']
const answers = ['grasped', 'acknowledged', 'overheard', 'overtaken', 'deferred']
/** How strongly large weights are held down; chosen by cross-validate.ts, where 1 to 4 are equally good. */
export const hold = 2

/** The models of the first step. */
export function fitFirst(reads: readonly Read[]): Pick<Models, 'firstInstitutional' | 'firstPerspective'> {
  const institutional = fit(
    reads.flatMap((read) => institutionalExamples(read)),
    yesNo,
    { hold },
  )
  const perspective = fit(
    reads.flatMap((read) => perspectiveExamples(read, institutionalChances(read.turns, institutional))),
    kinds,
    { hold },
  )
  return { firstInstitutional: institutional, firstPerspective: perspective }
}

/** The models of the second step, from exchanges with what was found in them. */
export function fitSecond(
  looked: readonly { read: Read; look: FirstLook }[],
): Omit<Models, 'firstInstitutional' | 'firstPerspective'> {
  return {
    institutional: fit(
      looked.flatMap(({ read, look }) => institutionalAgainExamples(read, look)),
      yesNo,
      { hold },
    ),
    perspective: fit(
      looked.flatMap(({ read, look }) => perspectiveAgainExamples(read, look)),
      kinds,
      { hold },
    ),
    opportunity: fit(
      looked.flatMap(({ read, look }) => opportunityExamples(read, look)),
      yesNo,
      { hold },
    ),
    outcome: fitOutcome(looked.flatMap(({ read, look }) => outcomeExamples(read, look))),
    later: fit(
      looked.flatMap(({ read, look }) => laterExamples(read, look)),
      yesNo,
      { hold },
    ),
  }
}

/** Answers of which is only known that they are no grasp get the likeliest other outcome, and all is fitted again. */
function fitOutcome(examples: readonly Example[]): Linear {
  const first = fit(
    examples.filter(({ label }) => label !== ''),
    answers,
    { hold },
  )
  const named = examples.map((example) => {
    if (example.label !== '') return example
    const { chances } = judge(first, example.features)
    const others = answers.filter((label) => label !== 'grasped')
    const label = others.reduce((best, each) => ((chances[each] ?? 0) > (chances[best] ?? 0) ? each : best))
    return { ...example, label }
  })
  return fit(named, answers, { hold })
}

/** Which fold an exchange is in: whole voices stay together. */
export function foldsByVoice(reads: readonly Read[], folds: number): number[] {
  const voices = [...new Set(reads.map(({ exchange }) => exchange.voice))]
  return reads.map(({ exchange }) => (voices.indexOf(exchange.voice) * 7) % folds)
}

/** What is found in each exchange by models that were fitted on other voices. */
export function looksFromOthers(
  reads: readonly Read[],
  folds: number,
): { read: Read; look: FirstLook; fold: number }[] {
  const foldOf = foldsByVoice(reads, folds)
  const models = Array.from({ length: folds }, (_, fold) =>
    fitFirst(reads.filter((_, n) => foldOf[n] !== fold)),
  )
  return reads.map((read, n) => {
    const fold = foldOf[n] ?? 0
    return { read, fold, look: firstLook(read.turns, models[fold] as Models) }
  })
}
