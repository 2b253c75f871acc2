import type { Cue } from '../cues.ts'
import type { Source } from '../source.ts'
import { voicesOf } from './voices.ts'

const isAtLeftEdge = (settings: string) => /\balign:start\b/.test(settings) && /\bposition:0%/.test(settings)

/**
 * Takes the repeats out of rolling captions, where each subtitle shows the line before once more.
 *
 * Done only as machine captions are made: time tags inside the text, and each subtitle at the left edge
 * (`align:start position:0%`). Elsewhere two equal lines in a row are two people saying the same, and must stay.
 */
export function withoutRolling(cues: Cue[], source: Source): Cue[] {
  if (!cues.some((cue) => /<\d[\d:.]*>/.test(cue.text))) return cues
  let shown = ''
  let previousEnd = -1
  return cues.map((cue) => {
    const lines = cue.text.split('\n')
    const adjacent = Math.abs(cue.startMs - previousEnd) <= 50
    const repeats = adjacent && isAtLeftEdge(cue.settings) && shown !== '' && spoken(lines[0] ?? '') === shown
    const kept = repeats ? lines.slice(1) : lines
    if (repeats) {
      source.losses.add('rolling', cue.line, {
        da: 'Linjer, der rulles med fra forrige undertekst, er udeladt',
        en: 'Lines rolled over from the subtitle before are left out',
      })
    }
    const last = kept
      .map(spoken)
      .filter((line) => line !== '')
      .at(-1)
    if (last !== undefined) shown = last
    previousEnd = cue.endMs
    return { ...cue, text: kept.join('\n') }
  })
}

function spoken(line: string): string {
  return voicesOf(line)
    .map((voice) => voice.text)
    .join(' ')
    .trim()
}
