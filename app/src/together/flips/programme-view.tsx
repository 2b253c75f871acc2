import { clockTime, type Language } from '@lydhoer/words'
import type { Flip } from './flips.ts'
import { lessTime, minutesOf, type Part } from './inside.ts'
import { parties, partyNames, type Party } from './kinds.ts'
import { messages } from './messages.ts'

/** What a part of a programme is called by whose it is. */
export const whosePart = (language: Language, of: Part['of']): string =>
  of === 'both' ? messages[language].both : partyNames[of][language]

/** Each part with the moment it begins. */
export function partsInTime<Timed extends Part>(startsAt: Date, parts: readonly Timed[]) {
  let from = startsAt.getTime()
  return parts.map((part) => {
    const begins = new Date(from)
    from += part.minutes * 60_000
    return { ...part, begins }
  })
}

/** A programme as a picture of the time each side has, and as a table. */
export function ProgrammeOf({
  language,
  flip,
  parts,
}: {
  language: Language
  flip: Pick<Flip, 'startsAt' | 'minutes'>
  parts: readonly Part[]
}) {
  const words = messages[language]
  const sum = parts.reduce((all, { minutes }) => all + minutes, 0)
  const less = lessTime(parts)
  const { practice, research } = minutesOf(parts)
  const inWords = (minutes: number) => minutes.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB')
  return (
    <>
      <div class="flip-lanes" aria-hidden="true">
        {parties.map((party) => (
          <Lane language={language} party={party} parts={parts} sum={sum} />
        ))}
      </div>
      <p class="small">
        {words.balance(inWords(practice), inWords(research))}{' '}
        {less ? words.unequal(words.less[less.party], less.by) : words.equal}{' '}
        {sum > flip.minutes && words.longer(sum - flip.minutes)}
        {sum < flip.minutes && words.shorter(flip.minutes - sum)}
      </p>
      <table class="flip-programme">
        <thead>
          <tr>
            <th scope="col">{words.columns.when}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.whose}</th>
          </tr>
        </thead>
        <tbody>
          {partsInTime(flip.startsAt, parts).map(({ begins, title, of, minutes }) => (
            <tr>
              <td>{clockTime(language, begins)}</td>
              <td>
                {title} <span class="small">{words.lasts(minutes)}</span>
              </td>
              <td>{whosePart(language, of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** The time of one side, from left to right: what is its own, and what is shared. */
function Lane({
  language,
  party,
  parts,
  sum,
}: {
  language: Language
  party: Party
  parts: readonly Part[]
  sum: number
}) {
  let from = 0
  const blocks = parts.map(({ of, minutes }) => {
    const x = from
    from += minutes
    return { of, x, minutes }
  })
  return (
    <>
      <span class="small">{partyNames[party][language]}</span>
      <svg viewBox={`0 0 ${Math.max(1, sum)} 10`} preserveAspectRatio="none" class={`flip-${party}`}>
        <rect class="none" x="0" y="0" width={Math.max(1, sum)} height="10" />
        {blocks
          .filter(({ of }) => of === party || of === 'both')
          .map(({ of, x, minutes }) => (
            <rect class={of === 'both' ? 'shared' : 'own'} x={x} y="0" width={minutes} height="10" />
          ))}
      </svg>
    </>
  )
}
