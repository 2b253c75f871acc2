import type { Notation } from '../model.ts'
import type { Feature, Segment } from './segment.ts'
import { segments } from './segments.ts'

/** A word as said, with how it was said. */
export interface SaidWord {
  /** Without marks: `ja::` is `ja`. */
  text: string
  /** Where it stands in the turn's text, with the marks inside it. */
  from: number
  to: number
  features: Feature[]
}

/**
 * The words of a turn with their features; `lengthened` and `cutOff` come from marks in the word itself.
 *
 * @example
 * saidWords('°ja::° wor-')[0] // { text: 'ja', from: 1, to: 5, features: ['quiet', 'lengthened'] }
 */
export function saidWords(text: string, notation: Notation = 'jefferson'): SaidWord[] {
  const words: SaidWord[] = []
  let open: SaidWord | undefined
  let prefix: Feature | undefined
  for (const segment of segments(text, notation)) {
    if (segment.kind === 'mark') {
      if (segment.sign === 'filler') prefix = segment.text === '&+' ? 'cutOff' : 'filler'
      if (open) addMark(open, segment)
    } else if (segment.kind === 'laughter' && open && segment.text.startsWith('(h')) {
      addFeature(open, 'laughing')
      open.to = segment.to
    } else if (segment.kind !== 'talk') open = undefined
    else {
      for (const part of segment.text.matchAll(/[^\s]+|\s+/g)) {
        const said = withoutSigns(part[0])
        if (part[0].trim() === '') open = undefined
        if (said === '') continue
        const from = segment.from + part.index + part[0].indexOf(said)
        if (!open) words.push((open = { text: '', from, to: from, features: prefix ? [prefix] : [] }))
        prefix = undefined
        open.text += said
        open.to = from + said.length
        for (const feature of segment.features) addFeature(open, feature)
        if (/[^\p{L}\p{N}]$/u.test(part[0])) open = undefined
      }
    }
  }
  return words
}

function addMark(word: SaidWord, segment: Segment): void {
  if (segment.sign === 'lengthening') addFeature(word, 'lengthened')
  else if (segment.sign === 'cutOff') addFeature(word, 'cutOff')
  else return
  word.to = segment.to
}

function addFeature(word: SaidWord, feature: Feature): void {
  if (!word.features.includes(feature)) word.features.push(feature)
}

/** A stretch without the signs before its first letter or digit and after its last; that of a stand-in (`Henrikª`) is one. */
function withoutSigns(stretch: string): string {
  const first = stretch.search(/[[\p{L}\p{N}]--ª]/v)
  if (first < 0) return ''
  let last = first
  for (const { index, 0: signs } of stretch.matchAll(/[[\p{L}\p{N}]--ª]+/gv)) last = index + signs.length
  return stretch.slice(first, last)
}
