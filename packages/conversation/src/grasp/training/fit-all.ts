// Fits the models in two steps: the second builds on what the first finds in exchanges that it was not fitted on.
import { firstLook, institutionalChances } from '../first-look.ts'
import type { Models } from '../models.ts'
import type { FirstLook } from '../stage-features.ts'
import {
  institutionalExamples,
  laterExamples,
  opportunityExamples,
  outcomeExamples,
  perspectiveExamples,
  type Read,
} from './examples.ts'
import { fit } from './fit.ts'

export const yesNo = ['no', 'yes'] as const
const kinds = ['concrete', 'general', 'none']
const answers = ['grasped', 'acknowledged', 'overheard', 'overtaken', 'deferred']
export const holds = {
  institutional: 1,
  instrumental: 1,
  perspective: 1,
  opportunity: 1.5,
  outcome: 1,
  later: 1,
}

/** The models of the first step. */
export function fitFirst(
  reads: readonly Read[],
): Pick<Models, 'institutional' | 'instrumental' | 'perspective'> {
  const institutional = fit(
    reads.flatMap((read) => institutionalExamples(read, 'institutional')),
    yesNo,
    { hold: holds.institutional },
  )
  const instrumental = fit(
    reads.flatMap((read) => institutionalExamples(read, 'instrumental')),
    yesNo,
    { hold: holds.instrumental },
  )
  const perspective = fit(
    reads.flatMap((read) => perspectiveExamples(read, institutionalChances(read.turns, institutional))),
    kinds,
    { hold: holds.perspective },
  )
  return { institutional, instrumental, perspective }
}

/** The models of the second step, from exchanges with what was found in them. */
export function fitSecond(
  looked: readonly { read: Read; look: FirstLook }[],
): Pick<Models, 'opportunity' | 'outcome' | 'later'> {
  return {
    opportunity: fit(
      looked.flatMap(({ read, look }) => opportunityExamples(read, look)),
      yesNo,
      { hold: holds.opportunity },
    ),
    outcome: fit(
      looked.flatMap(({ read, look }) => outcomeExamples(read, look)),
      answers,
      { hold: holds.outcome },
    ),
    later: fit(
      looked.flatMap(({ read, look }) => laterExamples(read, look)),
      yesNo,
      { hold: holds.later },
    ),
  }
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
