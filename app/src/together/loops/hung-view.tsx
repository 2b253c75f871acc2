import type { Language } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import { hangMessages } from './hang-messages.ts'
import type { Hung } from './hung.ts'
import { causeNames, thingNames } from './things.ts'

/** What something that hangs there is called: what it is, and never what it says; of what the house reads, its name. */
export function thingName(language: Language, { what, version, cause, title }: Hung): string {
  const name = thingNames[what][language]
  if (cause) return `${name}: ${causeNames[cause][language]}`
  if (title !== null) return `${name}: ${title}`
  return version === null ? name : `${name}, ${hangMessages[language].version(version)}`
}

/** The full stop after what may be a question, or end in one already. */
const stopAfter = (words: string): string => (/[.?!…]$/.test(words) ? '' : '.')

/** Something that hangs there, with why, by whom, and how it is taken off. */
export function HungThing({ visit, loopId, hung }: { visit: Visit; loopId: string; hung: Hung }) {
  const { language, me } = visit
  const words = hangMessages[language]
  const name = thingName(language, hung)
  const address = `/undren/${loopId}/haengt/${hung.id}`
  return (
    <div class="hung">
      <p>
        {hung.href ? <a href={hung.href}>{name}</a> : <span class="ink">{name}</span>}
        {stopAfter(name)} {hung.note && `${hung.note}${stopAfter(hung.note)} `}
        {hung.by.id !== me.personId && hung.by.name && <span class="small">{words.by(hung.by.name)}</span>}
      </p>
      <div class="row hung-acts">
        {hung.by.id === me.personId && (
          <a class="small" href={address}>
            {words.change}
          </a>
        )}
        {hung.mayTakeOff && (
          <form method="post" action={`${address}/af`}>
            <button class="quiet" aria-label={words.offOf(name)}>
              {words.off}
            </button>
          </form>
        )}
      </div>
    </div>
  )
}
