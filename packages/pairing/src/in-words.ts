import { listIn, type Language, type Sentence } from '@lydhoer/words'
import type { Loosen, Unmet } from './unmet.ts'

/** Longer rows of names or limits are cut, so that a sentence stays one. */
const mostNamed = 8

/** What could not be met, in one sentence. */
export function whatIn(language: Language, unmet: Unmet): string {
  const who = namedIn(language, unmet.who)
  const { got, of } = unmet
  const only = namedIn(language, unmet.only ?? [])
  const sentences: Record<Unmet['what'], Sentence> = {
    each: {
      da: `Der er bedt om ${of} besøg til hver, men en uge rummer ét, og der er ${got} uger.`,
      en: `${of} visits each were asked for, but a week holds one, and there are ${got} weeks.`,
    },
    alone: { da: `${who} er alene i runden.`, en: `${who} is alone in the round.` },
    limits:
      only === ''
        ? {
            da: `${who} må ikke være sammen med nogen i runden.`,
            en: `${who} may not be with anybody in the round.`,
          }
        : {
            da: `${who} må kun være sammen med ${only}, så der er ikke besøg nok til dem alle: nogen får ${got} af ${of}.`,
            en: `${who} may only be with ${only}, so there are not visits enough for all of them: some get ${got} of ${of}.`,
          },
    time: {
      da: `Der var ikke uger nok til ${who}: nogen får ${got} af ${of} besøg.`,
      en: `There were not weeks enough for ${who}: some get ${got} of ${of} visits.`,
    },
    same: {
      da: `${who} er sammen med den ønskede makker ${got} af ${of} gange.`,
      en: `${who} is with the wished partner ${got} of ${of} times.`,
    },
    across: {
      da: `${who} møder den ønskede slags afdeling ${got} af ${of} gange.`,
      en: `${who} meets the wished kind of department ${got} of ${of} times.`,
    },
  }
  return sentences[unmet.what][language]
}

/** What could be loosened, in one sentence; empty where nothing can. */
export function loosenIn(language: Language, { loosen, what }: Unmet): string {
  if (loosen.length === 0) return ''
  // Two who both said no to the other are told once.
  const once = new Map(
    loosen.map((one) => ['of' in one ? [one.limit, ...[one.of, one.with].sort()].join(' ') : one.limit, one]),
  )
  const shown = [...once.values()].slice(0, mostNamed).map((one) => loosening(one)[language])
  const more = once.size - shown.length
  if (more > 0) shown.push(language === 'da' ? `${more} til` : `${more} more`)
  // Limits must all go; of the others, one is enough.
  const list = listIn(language, shown, what === 'each' ? 'or' : 'and')
  return language === 'da' ? `Det går, hvis ${list}.` : `It fits if ${list}.`
}

function loosening(one: Loosen): Sentence {
  switch (one.limit) {
    case 'not':
      return {
        da: `${one.of} og ${one.with} alligevel må være sammen`,
        en: `${one.of} and ${one.with} may be together after all`,
      }
    case 'days':
      return {
        da: `${one.of} og ${one.with} får en arbejdsdag til fælles`,
        en: `${one.of} and ${one.with} get a working day in common`,
      }
    case 'leader':
      return {
        da: `${one.of} får en anden leder end ${one.with}`,
        en: `${one.of} has another leader than ${one.with}`,
      }
    case 'same':
      return {
        da: `${one.of} kan nøjes med ${one.with} nogle gange`,
        en: `${one.of} is content with ${one.with} some of the times`,
      }
    case 'weeks':
      return {
        da: `runden varer mindst ${one.atLeast} uger`,
        en: `the round lasts at least ${one.atLeast} weeks`,
      }
    case 'each':
      return {
        da: `hver får højst ${one.atMost} besøg`,
        en: `each has at most ${one.atMost} visits`,
      }
    case 'people':
      return { da: 'flere er med, som de må besøge', en: 'more people take part whom they may visit' }
  }
}

/** Ids one after another, not all of many. */
export function namedIn(language: Language, ids: readonly string[]): string {
  const more = ids.length - mostNamed
  if (more <= 1) return listIn(language, ids)
  const rest = language === 'da' ? `${more} til` : `${more} more`
  return listIn(language, [...ids.slice(0, mostNamed), rest])
}

/**
 * The same with names for ids, to be said to people.
 *
 * @example renamed({ what: 'alone', who: ['7f…'], loosen: [] }, (id) => names.get(id) ?? id).who // ['Freja']
 */
export function renamed(unmet: Unmet, nameOf: (id: string) => string): Unmet {
  return {
    ...unmet,
    who: unmet.who.map(nameOf),
    ...(unmet.only && { only: unmet.only.map(nameOf) }),
    loosen: unmet.loosen.map((one) => {
      if ('with' in one) return { ...one, of: nameOf(one.of), with: nameOf(one.with) }
      return one
    }),
  }
}
