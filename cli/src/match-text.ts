import { limitIn, reasonsOf, type Citizen, type Match, type Opening, type Option } from '@lydhoer/pairing'
import type { Language } from '@lydhoer/words'

/** So many options of one citizen are told; the rest is a number, and stands in the JSON. */
const mostTold = 5

const words = {
  da: {
    none: 'Ingen har noget at blive spurgt om.',
    option: (opening: Opening) => `  ${opening.occupation} (${opening.id})`,
    more: (more: number) => `  og ${more} til`,
    ask: 'Spørg, om de vil høre om:',
    unmet: 'Der er ikke noget til dem nu:',
    akin: (kinds: string) => `Noget, der ligner, og hvor der er plads: ${kinds}.`,
    lookFor: 'Det ville hjælpe flest at finde:',
    people: (what: string, people: number) => `  ${what}: ${people} ønsker det`,
  },
  en: {
    none: 'Nobody has anything to be asked about.',
    option: (opening: Opening) => `  ${opening.occupation} (${opening.id})`,
    more: (more: number) => `  and ${more} more`,
    ask: 'Ask whether they would hear about:',
    unmet: 'There is nothing for these now:',
    akin: (kinds: string) => `Something like it, where there is room: ${kinds}.`,
    lookFor: 'It would help most to find:',
    people: (what: string, people: number) => `  ${what}: ${people} wish it`,
  },
}

/** Options in plain words for the terminal: citizen by citizen, what could not be met, and what to look for. */
export function matchText(
  { options, unmet, lookFor }: Match,
  citizens: readonly Citizen[],
  openings: readonly Opening[],
  language: Language,
): string {
  const say = words[language]
  const openingOf = new Map(openings.map((one) => [one.id, one]))
  const byCitizen = Map.groupBy(options, ({ citizen }) => citizen)
  const lines = [options.length > 0 ? say.ask : say.none]
  for (const citizen of citizens) {
    const own = byCitizen.get(citizen.id)
    if (!own) continue
    lines.push('', citizen.id, ...own.slice(0, mostTold).flatMap((one) => told(one, citizen)))
    if (own.length > mostTold) lines.push(say.more(own.length - mostTold))
  }
  if (unmet.length > 0) lines.push('', say.unmet)
  for (const one of unmet) {
    const akin = one.akin.length > 0 ? ` ${say.akin(one.akin.slice(0, mostTold).join(', '))}` : ''
    lines.push(`  ${one.citizen}: ${limitIn(language, one)}${akin}`)
  }
  if (lookFor.length > 0) lines.push('', say.lookFor)
  for (const { what, people } of lookFor) lines.push(say.people(what, people))
  return `${lines.join('\n')}\n`

  function told(option: Option, citizen: Citizen): string[] {
    const opening = openingOf.get(option.opening)!
    const { because, against, unknown } = reasonsOf(language, option, citizen, opening)
    return [say.option(opening), `    ${[...because, ...against, ...unknown].join(' ')}`]
  }
}
