import { refuse } from '../model/refuse.ts'
import { chi2 } from './chi2.ts'
import { dhd } from './dhd.ts'
import { euclid } from './euclid.ts'
import { ham } from './ham.ts'
import { lcp } from './lcp.ts'
import { lcs } from './lcs.ts'
import type { Measure } from './measure.ts'
import { nms } from './nms.ts'
import { nmsmst } from './nmsmst.ts'
import { om } from './om.ts'
import { omloc } from './omloc.ts'
import { omslen } from './omslen.ts'
import { omspell } from './omspell.ts'
import { omstran } from './omstran.ts'
import { rlcp } from './rlcp.ts'
import { svrspell } from './svrspell.ts'
import type { Parameter, Tellable } from './parameters.ts'
import { twed } from './twed.ts'

/** Every measure there is. */
const all = [
  om,
  omloc,
  omslen,
  omspell,
  omstran,
  twed,
  ham,
  dhd,
  lcs,
  lcp,
  rlcp,
  chi2,
  euclid,
  nms,
  nmsmst,
  svrspell,
] as const

type AnyMeasure = (typeof all)[number]
export type MeasureName = AnyMeasure['name']

type OfEach<Known> = Known extends AnyMeasure ? (told: Tellable<Known['parameters']>) => void : never

/** What the measures can be told, each by its own name; a name that several know means what each makes of it. */
export type MeasureOptions = OfEach<AnyMeasure> extends (told: infer All) => void ? All : never

/** The names of all measures, the usual ones first. */
export const measures: readonly MeasureName[] = all.map(({ name }) => name)

/** A parameter with what it is in each measure that knows it. */
export interface MeasureParameter {
  name: keyof MeasureOptions
  of: { measure: MeasureName; parameter: Parameter }[]
}

/** All that measures can be told, in the order of the measures: what a terminal makes its flags of. */
export const measureParameters: readonly MeasureParameter[] = gatherParameters()

function gatherParameters(): MeasureParameter[] {
  const found = new Map<string, MeasureParameter>()
  for (const { name: measure, parameters } of all) {
    for (const [name, parameter] of Object.entries<Parameter>(parameters)) {
      const known = found.get(name) ?? { name: name as keyof MeasureOptions, of: [] }
      known.of.push({ measure, parameter })
      found.set(name, known)
    }
  }
  return [...found.values()]
}

const byName = new Map<string, Measure>(all.map((one) => [one.name, one]))

/**
 * @throws {Invalid} when there is no such measure
 */
export function measureNamed(name: string): Measure {
  const found = byName.get(name)
  if (found) return found
  refuse(
    { da: `“${name}” er ikke et mål`, en: `“${name}” is not a measure` },
    { da: `Vælg ${measures.join(', ')}`, en: `Choose ${measures.join(', ')}` },
  )
}
