import { clock } from '@lydhoer/words'
import { addressOf } from '../stretch/stretch.ts'
import type { FoundIn } from './look-up.ts'

/** Where a hit is read and heard: on one's own listening page, or in the passage that was shared. */
const addressOfFound = ({ stretch, match }: FoundIn): string => `${addressOf(stretch)}#t${match.turn}`

/** One hit with what stands around it, and the turns after it that the pattern asks for. */
export function FoundLine({ found, goTo }: { found: FoundIn; goTo: string }) {
  const { match, turns } = found
  const time = clock(match.startMs)
  const { left, hit, right, speaker } = match
  return (
    <li>
      <a class="n" href={addressOfFound(found)} title={goTo}>
        {time ? `${match.turn} · ${time}` : match.turn}
      </a>
      <p class="kwic">
        <span class="who">{speaker}</span>{' '}
        <span class="left">
          <span>{left}</span>
        </span>{' '}
        <span class="hit">
          <mark>{hit === '' ? '(…)' : hit}</mark>
          {right}
        </span>
      </p>
      {match.then.map(({ turn, from, to }) => {
        const next = turns.find(({ number }) => number === turn)
        return (
          next && (
            <p class="then">
              <span class="who">{next.speaker}</span> {next.text.slice(0, from)}
              <mark>{next.text.slice(from, to)}</mark>
              {next.text.slice(to)}
            </p>
          )
        )
      })}
    </li>
  )
}
