import { parsePattern } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { codedExamples } from './coded.ts'
import { citizensNameIs } from '../talk/transcript/transcript.ts'
import { lookUp, type FoundPlace } from '../talk/look-up/look-up.ts'
import { ownPassages, sharedPlaces } from '../talk/look-up/look-up-places.ts'
import type { Visit } from '../../shared/request/route.ts'

/** The concepts that the index knows of, by the pattern that finds them. */
export const patterns: Readonly<Record<string, string>> = {
  questionDesign: '[spørgsmål:lukket] [rolle:medarbejder]',
  minimalResponse: '[kort] [rolle:borger]',
  pause: '[pause>1]',
  laughter: '[latter]',
  pronoun: '"vi" [rolle:medarbejder]',
  nameUse: `${citizensNameIs.toLowerCase()} [rolle:medarbejder]`,
}

/** A look, not a list: the rest is found from the concordance. */
const mostExamples = 2

/**
 * Examples from passages of one's own and from those that were shared, by the concept's identifier: first what people have put
 * the code on, then what the index finds.
 */
export async function examplesFor(sql: Sql, visit: Visit): Promise<Map<string, FoundPlace[]>> {
  const { me, services } = visit
  const places = [...(await ownPassages(sql, me)), ...(await sharedPlaces(sql, me))]
  const found = await codedExamples(sql, visit, places, mostExamples)
  for (const [concept, pattern] of Object.entries(patterns)) {
    const coded = found.get(concept) ?? []
    if (coded.length >= mostExamples) continue
    const looked = await lookUp(sql, services, me, places, parsePattern(pattern), {
      most: mostExamples,
      context: 40,
    })
    const more = looked.found.filter((one) => !coded.some(({ match }) => match.turn === one.match.turn))
    if (coded.length + more.length > 0) found.set(concept, [...coded, ...more].slice(0, mostExamples))
  }
  return found
}
