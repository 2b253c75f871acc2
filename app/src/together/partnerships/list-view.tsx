import { listIn, longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'
import type { Partnership } from './partnerships.ts'
import type { Thing } from './shares.ts'
import { speaksOutward } from './who.ts'

interface ListProps {
  partnerships: readonly Partnership[]
  left: readonly { name: string; on: string }[]
  /** What others share with the house. */
  things: readonly Thing[]
}

/** The partnerships that the municipality is in. */
export function partnershipsPage(visit: Visit, { partnerships, left, things }: ListProps) {
  const { language, me } = visit
  const words = messages[language]
  const speaks = speaksOutward(me)
  const children = (
    <>
      {partnerships.length === 0 && (
        <p>
          {words.none} {!speaks && words.noneHow}
        </p>
      )}
      {partnerships.length > 0 && (
        <ul class="list">
          {partnerships.map(({ id, name, members }) => {
            const others = members.filter(({ isOurs }) => !isOurs)
            return (
              <li>
                <a class="title" href={`/faelles/${id}`}>
                  {name}
                </a>
                <p class="small">
                  {others.length > 0
                    ? `${words.withThem(
                        listIn(
                          language,
                          others.map((other) => other.name),
                        ),
                      )} ${words.things(things.filter(({ partnershipId }) => partnershipId === id).length)}`
                    : words.alone}
                </p>
              </li>
            )
          })}
        </ul>
      )}
      {left.map(({ name, on }) => (
        <p class="small">{words.weLeft(name, longDate(language, on))}</p>
      ))}
      <p class="small">{words.sameMachine}</p>
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { rows: 'partnership_member' }, children },
    act: speaks && (
      <a class={partnerships.length === 0 ? 'button do' : 'button'} href="/faelles/nyt">
        {words.begin}
      </a>
    ),
    next: speaks ? [{ href: '/faelles/kode', word: words.haveCode }] : [],
  })
}
