import { Unreadable } from '@lydhoer/words'
import type { Tell } from '../../shared/workers/task.ts'
import { compute, partsToCompute, type PartName } from './compute.ts'
import { openRegister, type RegisterPlace } from './open-register.ts'
import type { StudySettings } from './settings.ts'
import { workOn } from './work.ts'

/** What is to be computed of a study. */
export interface ToCompute {
  of: RegisterPlace
  settings: StudySettings
  /** The parts that are there already. */
  have: readonly PartName[]
}

/** Reading the register is so much of the way. */
const reading = 0.05

/**
 * Computes a study away from those that answer people; each part is told as soon as it is there.
 *
 * @returns false when the library refuses the settings, and would the next time too
 */
export async function work({ of, settings, have }: ToCompute, tell: Tell): Promise<boolean> {
  const register = await openRegister(of, { progress: (part) => tell.progress(part * reading) })
  const worked = workOn(register, settings, 'da')
  const grouped = new Set(worked.groups).size > 1
  const lacking = partsToCompute(grouped).filter((part) => !have.includes(part))
  if (lacking.length === 0) return true
  try {
    await compute(worked, settings, lacking, {
      progress: (done) => tell.progress(reading + (1 - reading) * done),
      part: (name, body) => Promise.resolve(tell.part({ name, body })),
    })
    return true
  } catch (error) {
    if (error instanceof Unreadable) return false
    throw error
  }
}
