import type { Sentence } from '@lydhoer/words'
import type { Features } from './features.ts'
import { answerClasses } from './lexicon-answers.ts'
import { institutionClasses } from './lexicon-institution.ts'
import { lifeClasses } from './lexicon-life.ts'
import { workClasses } from './lexicon-work.ts'
import { reasons, type Linear } from './linear.ts'
import { formReasons, whoseTurn } from './reason-words.ts'
import type { Said } from './said.ts'
import { stemOf } from './spoken-words.ts'

/** The turns that features speak of, by the prefix in their names; `''` is the turn itself. */
export type TurnsByPrefix = Record<string, Said | undefined>

const classes = new Map(
  [...workClasses, ...lifeClasses, ...institutionClasses, ...answerClasses].map((each) => [each.name, each]),
)

const most = 3

/**
 * Why a model chose a label: its up to three strongest reasons, in words. What is shown is what counted most among
 * the things that can be said plainly; lengths and single words are said only where fewer others counted.
 */
export function because(model: Linear, features: Features, label: string, turns: TurnsByPrefix): Sentence {
  const said: Sentence[] = []
  const strongest = reasons(model, features, label)
  for (const lesser of [false, true])
    for (const { name } of strongest) {
      if (said.length === most) break
      if (vague.test(name) !== lesser || misleads(name, label, features)) continue
      const reason = inWords(name, turns)
      // “in the answer: X” adds nothing to “X”.
      if (reason && !said.some(({ da }) => da.endsWith(reason.da) || reason.da.endsWith(da)))
        said.push(reason)
    }
  if (said.length === 0) return { da: 'ingen enkelt ting afgør det', en: 'no single thing decides it' }
  return { da: said.map(({ da }) => da).join('; '), en: said.map(({ en }) => en).join('; ') }
}

/** Reasons that say little; they are shown only where fewer than three others counted. */
const vague =
  /length$|long15$|short\d$|noQuestion$|mark$|workMinusLife$|wouldOrCould$|anyWork$|noClass$|class:reply$|^(?:.+:)?(?:word|first|pair):|nothingEarlier$/

/** A chance below one half is a number that was reckoned with, but its sentence would say what is not so. */
function misleads(name: string, label: string, features: Features): boolean {
  if (!/concrete|institutional|^chance:general/.test(name)) return false
  if (name.startsWith('chance:') && !['yes', name.slice('chance:'.length)].includes(label)) return true
  return (features.get(name) ?? 0) < 0.75
}

/** One feature as a sentence; null where it has no plain words. */
function inWords(name: string, turns: TurnsByPrefix): Sentence | null {
  const form = formReasons[name]
  if (form) return form
  const parts = /^((?:(?:before|earlier|asked|answer|after|last|next|nearer|work):)*)(.+)$/.exec(name)
  if (!parts) return null
  const [, prefix = '', rest = ''] = parts
  const turn = turns[prefix.replace('work:', '')] ?? (prefix === '' ? turns[''] : undefined)
  const whose = whoseTurn[prefix.replace('work:', '')]
  const bare = bareReason(rest, turn)
  if (!bare || whose === undefined) return null
  if (bare.da.startsWith('svaret')) return bare
  return { da: `${whose.da}${bare.da}`, en: `${whose.en}${bare.en}` }
}

function bareReason(rest: string, turn: Said | undefined): Sentence | null {
  const [kind = '', what = ''] = [rest.slice(0, rest.indexOf(':')), rest.slice(rest.indexOf(':') + 1)]
  const known = classes.get(what)
  if ((kind === 'class' || kind === 'several' || kind === 'many') && known) {
    const words = turn?.found.get(what) ?? []
    const quoted = words.length > 0 ? words.slice(0, 3).map((word) => `“${word}”`) : null
    if (!quoted) return null
    return { da: known.da.replace('%w', quoted.join(', ')), en: known.en.replace('%w', quoted.join(', ')) }
  }
  if (kind === 'word' || kind === 'first') {
    const word = turn?.words.find((each) => each === what || stemOf(each) === what)
    return word ? { da: `ordet “${word}” peger den vej`, en: `the word “${word}” points that way` } : null
  }
  if (kind === 'pair')
    return { da: `ordene “${what}” peger den vej`, en: `the words “${what}” point that way` }
  return formReasons[rest] ?? null
}
