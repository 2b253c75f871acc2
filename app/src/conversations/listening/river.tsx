import type { WhoTalks } from '@lydhoer/conversation'
import { clock, type Language } from '@lydhoer/words'
import type { Voice } from '../talk/transcript/transcript.ts'
import { messages } from './messages.ts'

interface RiverProps {
  language: Language
  /** Null where there is sound and no text. */
  talk: WhoTalks | null
  voices: readonly Voice[]
  durationMs: number | null
  /** Turns where the machine asks whether there is an opportunity. */
  places: readonly number[]
  /** Where the outline of the sound is; null when there is none. */
  peaksAt: string | null
}

interface StripProps {
  talk: WhoTalks
  voices: readonly Voice[]
  /** How many milliseconds the whole width stands for. */
  total: number
}

/** Width of the drawing; the page stretches it. */
const wide = 1000

/**
 * Who talks when over the whole conversation: the citizen above, the worker below, and rings at places to listen. It says what it shows in
 * words too. In the browser it is the way to move in the talk, stays in sight, and takes the shape of the sound (river-moves.ts).
 */
export function River({ language, talk, voices, durationMs, places, peaksAt }: RiverProps) {
  const words = messages[language]
  const total = Math.max(durationMs ?? 0, talk?.totalMs ?? 0, 1)
  const spans = (talk?.spans ?? []).filter(({ turn }) => places.includes(turn))
  const says = [
    ...(talk ? shares(language, talk, voices) : []),
    ...(spans.length > 0 ? [words.placesAt(spans.map(({ turn }) => turn))] : []),
  ]
  return (
    <>
      <div
        class="river"
        role="img"
        aria-label={words.riverSays(says.join(', '))}
        data-total={total}
        data-peaks={peaksAt ?? undefined}
      >
        <div class="stream">
          {talk ? <Strip talk={talk} voices={voices} total={total} /> : <Sound />}
          <svg class="over" aria-hidden="true">
            {spans.map(({ startMs }) => (
              <circle class="place" cx={`${((startMs / total) * 100).toFixed(2)}%`} cy={8} r={4.5} />
            ))}
            <line class="needle" x1={0} x2={0} y1={0} y2="100%" />
          </svg>
          {talk && (
            <>
              <span class="key citizen" aria-hidden="true">
                {words.citizen}
              </span>
              <span class="key worker" aria-hidden="true">
                {words.worker}
              </span>
            </>
          )}
        </div>
      </div>
      <div class="times" aria-hidden="true">
        {[0, 0.25, 0.5, 0.75, 1].map((part) => (
          <span>{clock(total * part)}</span>
        ))}
      </div>
      {talk?.estimated && <p class="small">{words.estimated}</p>}
    </>
  )
}

/** The drawing itself: one bar a turn, the citizen's side above the line. */
export function Strip({ talk, voices, total }: StripProps) {
  const roleOf = (code: string) => voices.find((voice) => voice.code === code)?.role ?? 'other'
  const side = (code: string) => {
    const role = roleOf(code)
    return role === 'citizen' || role === 'companion' ? 'above' : 'below'
  }
  const colour = (code: string) => {
    const role = roleOf(code)
    return role === 'citizen' || role === 'worker' ? role : 'other'
  }
  const scale = (ms: number) => (ms / total) * wide
  return (
    <svg viewBox={`0 0 ${wide} 100`} preserveAspectRatio="none" aria-hidden="true">
      <g class="spans">
        {talk.spans.map((span) => (
          <rect
            class={colour(span.speaker)}
            x={scale(span.startMs).toFixed(2)}
            width={Math.max(0.8, scale(span.endMs - span.startMs)).toFixed(2)}
            y={side(span.speaker) === 'above' ? 24 : 53}
            height={23}
          />
        ))}
      </g>
      <line class="middle" x1={0} x2={wide} y1={50} y2={50} />
    </svg>
  )
}

/** Sound of which nobody has written who talks when. */
const Sound = () => (
  <svg viewBox={`0 0 ${wide} 100`} preserveAspectRatio="none" aria-hidden="true">
    <g class="spans">
      <rect class="other" x={0} width={wide} y={45} height={10} />
    </g>
  </svg>
)

/** «Borgeren taler 38 procent af tiden»: the picture in words. */
function shares(language: 'da' | 'en', talk: WhoTalks, voices: readonly Voice[]): string[] {
  const words = messages[language]
  const all = talk.speakers.reduce((sum, speaker) => sum + speaker.ms, 0) || 1
  return (['citizen', 'worker'] as const).map((role) => {
    const theirs = talk.speakers.filter(
      (speaker) => voices.find((voice) => voice.code === speaker.speaker)?.role === role,
    )
    const ms = theirs.reduce((sum, speaker) => sum + speaker.ms, 0)
    const who = language === 'da' ? { citizen: 'Borgeren', worker: 'Medarbejderen' }[role] : role
    return words.talksFor(who, Math.round((ms / all) * 100))
  })
}
