import type { Lens, LensKind } from '@lydhoer/conversation'
import type { Visit } from '../../shared/request/route.ts'
import type { Voice } from '../talk/transcript/transcript.ts'
import { messages } from './messages.ts'

/** The river always shows who talks when, so that lens has no switch. */
export const lensesToSwitch = [
  'pauses',
  'questions',
  'pronouns',
  'minimalResponses',
  'laughter',
  'nameUse',
  'hesitation',
  'workPerspectives',
  'institutional',
] as const satisfies LensKind[]

/** Which lenses are on, as the address says: `?linser=pauses,questions`. */
export function lensesOn(written: string | undefined): LensKind[] {
  const wanted = (written ?? '').split(',')
  return lensesToSwitch.filter((kind) => wanted.includes(kind))
}

interface LensesProps {
  visit: Visit
  lenses: readonly Lens[]
  voices: readonly Voice[]
  on: readonly LensKind[]
  /** Whether the signs of the transcript are shown, or only what was said. */
  signs: boolean
}

/** The switches, and what each lens that is on says of itself. Without code in the browser they are links. */
export function Lenses({ visit, lenses, voices, on, signs }: LensesProps) {
  const words = messages[visit.language]
  const toggled = (kind: LensKind) =>
    (on.includes(kind) ? on.filter((one) => one !== kind) : [...on, kind]).join(',')
  const address = (lit: string, shown: boolean) => `?linser=${lit}${shown ? '' : '&tegn=nej'}`
  return (
    <>
      <div class="lenses" role="group" aria-label={words.lenses}>
        {lensesToSwitch.map((kind) => (
          <a
            class="toggle"
            role="button"
            href={address(toggled(kind), signs)}
            data-toggle-lens={kind}
            aria-pressed={on.includes(kind) ? 'true' : 'false'}
          >
            {words.lensNames[kind]}
          </a>
        ))}
        <a
          class="toggle signs"
          role="button"
          href={address(on.join(','), !signs)}
          title={words.signsHint}
          aria-pressed={signs ? 'true' : 'false'}
        >
          {words.signs}
        </a>
      </div>
      {lenses.map((one) => (
        <p class="lens-says" id={`lens-${one.kind}`} hidden={!on.includes(one.kind)}>
          {one.explains[visit.language]}
          <span class="counts">
            {words.here}: {countsOf(visit, one, voices)}
          </span>
        </p>
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
