import { unknownSpeaker, type Conversation, type Turn } from '../model.ts'
import { endNotBefore } from './end-not-before.ts'
import { openingOf, speakerLabels } from './plain/labels.ts'
import { invalidAt, type Source } from './source.ts'
import { voicesOf, type Voice } from './vtt/voices.ts'

/** One subtitle as written. */
export interface Cue {
  startMs: number
  /** Before `startMs` when the file says so. */
  endMs: number
  settings: string
  id: string
  text: string
  /** The line of its timing. */
  line: number
}

/**
 * Adds subtitles to a conversation: one turn for each voice in each cue, in order.
 *
 * The speaker is the voice tag, else a `B: ` or `[SPEAKER_00]: ` before the text, else unknown. Comments and headers
 * that counted cues in `afterTurn` are made to count turns.
 *
 * @throws {Invalid} when nobody says anything
 */
export function addCues(conversation: Conversation, cues: Cue[], source: Source): Conversation {
  const voiced = cues.map((cue) => ({ cue, voices: voicesOf(cue.text).map(unbracketed) }))
  const labels = speakerLabels(
    voiced.flatMap(({ voices }) => voices.map((voice) => (voice.speaker === null ? voice.text : ''))),
    true,
  )
  const turnsUpTo = [0]
  const names = new Map<string, string>()
  for (const [index, { cue, voices }] of voiced.entries()) {
    const name = nameAlone(cue, voices, voiced[index + 1])
    if (name) names.set(...name)
    else addCue(conversation, cue, voices, labels, source)
    turnsUpTo.push(conversation.turns.length)
  }
  if (conversation.turns.length === 0) throw nothingSaid(source)
  for (const line of [...conversation.headers, ...conversation.comments]) {
    line.afterTurn = turnsUpTo[line.afterTurn] ?? conversation.turns.length
  }
  const codes = new Set(conversation.turns.map((turn) => turn.speaker))
  conversation.speakers = [...codes].map((code) => ({
    code,
    label: names.get(code) ?? null,
    role: null,
    attributes: {},
  }))
  return conversation
}

interface Voiced {
  cue: Cue
  voices: Voice[]
}

/** A subtitle that is only the name of its voice, shown at the time of the next one, as noScribe writes them: a code and its name. */
function nameAlone(cue: Cue, voices: Voice[], next: Voiced | undefined): [string, string] | undefined {
  const [voice] = voices
  const name = /^([^:]{1,60}):$/.exec(voice?.text ?? '')?.[1]?.trim()
  if (!voice?.speaker || !name || voices.length > 1) return undefined
  const isShownWithNext = next?.cue.startMs === cue.startMs && next.voices[0]?.speaker === voice.speaker
  return isShownWithNext ? [voice.speaker, name] : undefined
}

/** A time alone: no talk, though some programs show it as a subtitle. */
const timeAlone = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?$/

function addCue(
  conversation: Conversation,
  cue: Cue,
  voices: Voice[],
  labels: Set<string>,
  source: Source,
): void {
  const written = voices.filter((voice) => voice.text !== '')
  const spoken = written.filter((voice) => !timeAlone.test(voice.text))
  if (spoken.length < written.length) {
    const what = {
      da: 'Undertekster, der kun er et tidspunkt, er udeladt',
      en: 'Subtitles that are only a time are left out',
    }
    source.losses.add('time-cue', cue.line, what, written.length - spoken.length)
  } else if (spoken.length === 0) {
    source.losses.add('empty-cue', cue.line, {
      da: 'Tomme undertekster er udeladt',
      en: 'Empty subtitles are left out',
    })
  }
  if (spoken.length > 1) {
    source.losses.add('shared-time', cue.line, {
      da: 'Flere stemmer i samme undertekst deler dens tid',
      en: 'Several voices in one subtitle share its time',
    })
  }
  const endMs = endNotBefore(cue.startMs, cue.endMs, cue.line, source)
  const looks = voices.reduce((sum, voice) => sum + voice.formatting, 0)
  if (looks > 0) {
    const what = { da: 'Skriftens udseende er udeladt', en: 'The look of the text is left out' }
    source.losses.add('formatting', cue.line, what, looks)
  }
  for (const voice of spoken)
    conversation.turns.push({ ...turnOf(cue, voice, labels, conversation.turns.length + 1), endMs })
}

function turnOf(cue: Cue, voice: Voice, labels: Set<string>, number: number): Turn {
  const opening = voice.speaker === null ? openingOf(voice.text) : undefined
  const labelled = opening && labels.has(opening.label) ? opening : undefined
  const rest = labelled ? voice.text.slice(labelled.textFrom) : voice.text
  const text = rest.trim()
  const lead = voice.text.length - rest.trimStart().length
  const turn: Turn = {
    number,
    speaker: voice.speaker ?? labelled?.label ?? unknownSpeaker,
    text,
    startMs: cue.startMs,
    endMs: cue.endMs,
  }
  if (voice.anchors.length > 0)
    turn.anchors = voice.anchors.map(({ at, ms }) => ({ at: Math.max(0, at - lead), ms }))
  const attributes = { ...(cue.id && { id: cue.id }), ...(cue.settings && { settings: cue.settings }) }
  if (Object.keys(attributes).length > 0) turn.attributes = attributes
  return turn
}

/** `[SPEAKER_00]: hej`, as WhisperX writes subtitles, becomes the speaker SPEAKER_00 saying “hej”. */
function unbracketed(voice: Voice): Voice {
  const match = voice.speaker === null ? /^\[([A-Z]{1,8}[_ ]?\d{1,3})\]:?\s+/.exec(voice.text) : null
  if (!match?.[1]) return voice
  const anchors = voice.anchors.map(({ at, ms }) => ({ at: Math.max(0, at - match[0].length), ms }))
  return { ...voice, speaker: match[1], text: voice.text.slice(match[0].length), anchors }
}

function nothingSaid(source: Source) {
  return invalidAt(
    source,
    1,
    1,
    { da: 'Filen har ingen undertekster med ord i', en: 'The file has no subtitles with words in them' },
    { da: 'Se efter, om det er den rigtige fil', en: 'Check that it is the right file' },
  )
}
