import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Part } from './crosses.ts'
import { thingNames } from './kinds.ts'
import { messages } from './messages.ts'
import type { Partnership } from './partnerships.ts'
import type { Thing } from './shares.ts'

/** One thing, as every municipality of the partnership reads it. */
export function thingPage(visit: Visit, { partnership, thing }: { partnership: Partnership; thing: Thing }) {
  const { language } = visit
  const words = messages[language]
  const day = longDate(language, thing.sharedOn)
  const what = thingNames[thing.kind][language]
  const children = (
    <>
      <Words visit={visit} parts={thing.parts} />
      <p class="small">
        {words.notWith} {!thing.isOurs && words.mayGo}
      </p>
    </>
  )
  return answer(visit, {
    ...{ title: thing.title, seen: { rows: 'partnership_thing' }, children },
    when: thing.isOurs ? words.ownLead(what, day) : words.thingLead(what, thing.from, day),
    parents: [{ href: `/faelles/${partnership.id}`, word: partnership.name }],
    next: thing.isOurs ? [] : [{ href: '/undren/ny', word: words.ownWonder }],
  })
}

/** What crosses, part by part. */
export function Words({ visit: { language }, parts }: { visit: Visit; parts: readonly Part[] }) {
  return (
    <div class="crossing">
      {parts.map(({ head, words }) =>
        words.length === 0 ? (
          <p>{head[language]}</p>
        ) : (
          <section>
            <h2>{head[language]}</h2>
            {words.map((one) => (
              <p class="words">{one}</p>
            ))}
          </section>
        ),
      )}
    </div>
  )
}
