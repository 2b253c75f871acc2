import { createHash } from 'node:crypto'
import type { Figure } from '@lydhoer/trajectories'
import type { Language } from '@lydhoer/words'
import { Unavailable } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { WorkerDied } from '../../shared/workers/errors.ts'
import { forgetSoon, soon, type Under } from '../../shared/workers/soon.ts'
import { taskIn } from '../../shared/workers/task.ts'
import type { Parts } from './compute.ts'
import type { Drawn, ToDraw } from './draw-work.ts'
import type { Asked } from './figures.ts'
import { keptAs } from './open-register.ts'
import { placeOf } from './data-set.ts'
import type { StudySeen } from './studies.ts'
import type { TypeWords } from './results.ts'

const drawing = taskIn<typeof import('./draw-work.ts').work>(new URL('./draw-work.ts', import.meta.url))

/** A study with the figures that were asked for, as a page shows it. */
export interface Shown {
  study: StudySeen
  results: Partial<Parts>
  language: Language
  drawn: Drawn
  /** One figure for each part of what was asked for; null when it is not there. */
  figures(asked: Asked): Figure[] | null
}

/** What a page asks to be drawn. */
export interface ToShow extends Pick<ToDraw, 'figures' | 'look' | 'typesInGroups'> {
  results: Partial<Parts>
  language: Language
  named: ReadonlyMap<number, TypeWords>
}

/**
 * The figures of a study, drawn by a worker. Where that takes longer than a page should be waited for, how far it has come;
 * whoever asks again gets what is being drawn.
 *
 * @param patienceMs for a file that is fetched, as long as it takes
 * @throws Unavailable when it is too much for a worker
 */
export async function show(
  services: Services,
  study: StudySeen,
  ask: ToShow,
  patienceMs = services.patienceMs,
): Promise<Shown | Under> {
  const { municipalityId } = study.dataSet
  const of = placeOf(services, study.dataSet)
  const { results, language, named, figures, look, typesInGroups } = ask
  const what = [Object.keys(results).sort(), language, [...named], figures, look, typesInGroups]
  const name = `${study.dataSet.id} ${study.id} ${createHash('sha256').update(JSON.stringify(what)).digest('base64')}`
  try {
    const drawn = await soon(name, patienceMs, (progress) =>
      services.workers.do(
        drawing,
        { of, settings: study.settings, results, language, named, figures, look, typesInGroups },
        { municipalityId, isAwaited: true, keeps: keptAs(of), progress },
      ),
    )
    if ('progress' in drawn) return drawn
    const place = (asked: Asked) => figures.findIndex((one) => sameFigure(one, asked))
    return { study, results, language, drawn, figures: (asked) => drawn.figures[place(asked)] ?? null }
  } catch (error) {
    if (error instanceof WorkerDied) throw tooMuch
    throw error
  }
}

const sameFigure = (one: Asked, other: Asked) =>
  one.figure === other.figure && one.of === other.of && one.types === other.types

const tooMuch = new Unavailable({
  da: 'Figurerne kunne ikke tegnes: registeret er for stort til maskinen lige nu. Prøv igen om lidt, eller vælg færre perioder.',
  en: 'The figures could not be drawn: the register is too large for the machine right now. Try again in a while, or choose fewer periods.',
})

/** Lets go of a register that has been deleted, and of what was drawn of it. */
export function forgetDrawn(services: Services, { municipalityId }: SignedIn, dataSetId: string): void {
  forgetSoon(dataSetId)
  services.workers.forget(keptAs({ place: { municipalityId, dataSetId }, source: 'wide' }))
}
