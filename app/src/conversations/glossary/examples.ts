import { parsePattern } from '@lydhoer/conversation'
import type { Sql } from '@lydhoer/database'
import { codedExamples } from './coded.ts'
import { earlierStandIns } from '@lydhoer/danish'
import { lookUp, type FoundIn } from '../talk/look-up/look-up.ts'
import { ownPassages, sharedPassages } from '../talk/stretch/stretches.ts'
import type { Visit } from '../../shared/request/route.ts'

/** The concepts that the index knows of, by the pattern that finds them. */
export const patterns: Readonly<Record<string, string>> = {
  questionDesign: '[spørgsmål:lukket] [rolle:medarbejder]',
  minimalResponse: '[kort] [rolle:borger]',
  pause: '[pause>1]',
  laughter: '[latter]',
  pronoun: '"vi" [rolle:medarbejder]',
  // Whatever the citizen is called, their name is looked up by this word.
  nameUse: `${earlierStandIns.citizen.toLowerCase()} [rolle:medarbejder]`,
}

/** A look, not a list: the rest is found from the concordance. */
const mostExamples = 2

/**
 * Examples from passages of one's own and from those that were shared, by the concept's identifier: first what people have put
 * the code on, then what the index finds.
 */
export async function examplesFor(sql: Sql, visit: Visit): Promise<Map<string, FoundIn[]>> {
  const { me, services } = visit
  const stretches = [...(await ownPassages(sql, me)), ...(await sharedPassages(sql, me))]
  const found = await codedExamples(sql, visit, stretches, mostExamples)
  for (const [concept, pattern] of Object.entries(patterns)) {
    const coded = found.get(concept) ?? []
    if (coded.length >= mostExamples) continue
    const looked = await lookUp(sql, services, me, stretches, parsePattern(pattern), {
      most: mostExamples,
      context: 40,
    })
    const more = looked.found.filter((one) => !coded.some(({ match }) => match.turn === one.match.turn))
    if (coded.length + more.length > 0) found.set(concept, [...coded, ...more].slice(0, mostExamples))
  }
  return found
}
