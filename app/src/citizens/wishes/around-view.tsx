import { listIn, type Tongue } from '@lydhoer/words'
import { ownMessages } from './own-messages.ts'
import type { Around } from './wishes.ts'

/** Whether something was said beside the wish itself. */
export const isSaid = ({
  work,
  likes,
  dislikes,
  around,
  hours,
  times,
  transport,
  minutes,
}: Around): boolean =>
  [work, likes, dislikes, around].some(Boolean) ||
  hours !== null ||
  minutes !== null ||
  times.length + transport.length > 0

/** What was said beside a wish; what was not said is not there. */
export function AroundOf({ language, around }: { language: Tongue; around: Around }) {
  const words = ownMessages[language]
  const { hours, times, transport, minutes } = around
  const list = (all: readonly string[]) =>
    listIn(
      language,
      all.map((one) => one.toLowerCase()),
    )
  const inLine = [
    hours !== null && words.hoursAre(String(hours)),
    times.length > 0 && list(times.map((part) => words.parts[part])),
    transport.length > 0 && list(transport.map((way) => words.ways[way])),
    minutes !== null && words.minutesAre(String(minutes)),
  ].filter(Boolean)
  return (
    <>
      {(['work', 'likes', 'dislikes', 'around'] as const).map(
        (name) =>
          around[name] && (
            <p>
              {words[name]}
              {words[name].endsWith('?') ? ' ' : ': '}
              <bdi class="words">{around[name]}</bdi>
            </p>
          ),
      )}
      {inLine.length > 0 && <p class="small">{inLine.join(' · ')}</p>}
    </>
  )
}
