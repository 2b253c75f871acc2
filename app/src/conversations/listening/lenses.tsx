import type { Lens, LensKind } from '@lydhoer/conversation'
import type { Visit } from '../../shared/request/route.ts'
import type { Voice } from '../talk/transcript/transcript.ts'
import { messages } from './messages.ts'
import { lensesToSwitch, queryOf, type Shown } from './shown.ts'

interface LensesProps {
  visit: Visit
  lenses: readonly Lens[]
  voices: readonly Voice[]
  shown: Shown
  /** What has been read once at this browser is folded together. */
  read: readonly string[]
}

/** The switches, and what each lens that is on says of itself. Without code in the browser they are links. */
export function Lenses({ visit, lenses, voices, shown, read }: LensesProps) {
  const words = messages[visit.language]
  const { on, signs } = shown
  const toggled = (kind: LensKind) => (on.includes(kind) ? on.filter((one) => one !== kind) : [...on, kind])
  return (
    <>
      <div class="lenses" role="group" aria-label={words.lenses}>
        {lensesToSwitch.map((kind) => (
          <a
            class="toggle"
            role="button"
            href={queryOf({ on: toggled(kind), signs }) || '?'}
            data-toggle-lens={kind}
            aria-pressed={on.includes(kind) ? 'true' : 'false'}
          >
            {words.lensNames[kind]}
          </a>
        ))}
        <a
          class="toggle signs"
          role="button"
          href={queryOf({ on, signs: !signs }) || '?'}
          title={words.signsHint}
          aria-pressed={signs ? 'true' : 'false'}
        >
          {words.signs}
        </a>
      </div>
      {lenses.map((one) => (
        <details
          class="lens-says"
          id={`lens-${one.kind}`}
          hidden={!on.includes(one.kind)}
          open={!read.includes(one.kind)}
        >
          <summary>
            {words.lensNames[one.kind as keyof typeof words.lensNames]}:{' '}
            <span class="counted">{countsOf(visit, one, voices)}</span>
          </summary>
          <p>{one.explains[visit.language]}</p>
        </details>
      ))}
    </>
  )
}

/** «4 åbne (B 1, M 3), 7 lukkede (M 7)»: for this conversation, and nothing else. */
function countsOf(visit: Visit, { counts }: Lens, voices: readonly Voice[]): string {
  return counts
    .filter((count) => count.total > 0 || counts.length === 1)
    .map((count) => {
      const by = voices
        .filter((voice) => (count.bySpeaker[voice.code] ?? 0) > 0)
        .map((voice) => `${voice.code} ${count.bySpeaker[voice.code]}`)
      return `${count.total} ${count.label[visit.language]}${by.length > 0 ? ` (${by.join(', ')})` : ''}`
    })
    .join(' · ')
}
