import { today } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { fill } from '../../shared/page/form/filled.ts'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { Diary, OwnLines } from './diary-view.tsx'
import type { Line } from './diary.ts'
import { newLine } from './form.ts'
import type { JointExperiment } from './joint-experiments.ts'
import { kindsIn, themeNames } from './kinds.ts'
import { CameToOf, whenOf } from './list-view.tsx'
import { messages } from './messages.ts'
import { isIn, type Asked, type Mine } from './people.ts'

export interface Shown {
  one: JointExperiment
  mine: Mine
  /** What it was tried again from, and as. */
  before: JointExperiment | null
  after: readonly JointExperiment[]
  /** For those who are asked: the key of the group, who is, and what they may read of the diary. */
  inside: { key: Buffer; people: readonly Asked[]; diary: ListPage<Line>; isStill: boolean } | null
}

/** One of what several try: what the house reads, and for those in it the diary. */
export function jointExperimentPage(visit: Visit, shown: Shown, again?: Again) {
  const { language, me, services } = visit
  const words = messages[language]
  const { one, mine, inside } = shown
  const address = `/vi-proever/${one.id}`
  const inIt = isIn(mine)
  const form = fill(language, newLine(services.now()), { again, first: { day: today(services.now()) } })
  const children: Child = (
    <>
      {one.end && (
        <section>
          <h2>{words.cameTo}</h2>
          <CameToOf language={language} end={one.end} />
        </section>
      )}
      {inside && !inIt && !one.end && <YourAnswer visit={visit} shown={shown} />}
      {inside && inIt && (
        <Diary visit={visit} one={one} diary={inside.diary} isStill={inside.isStill} form={form} />
      )}
      {inside && !inIt && <OwnLines visit={visit} one={one} diary={inside.diary} />}
      <WhatItIs visit={visit} one={one} />
      <Thread visit={visit} shown={shown} />
      {inside && <WhoIsIn visit={visit} one={one} people={inside.people} />}
      {!mine.isAsked && !one.end && <Wish visit={visit} shown={shown} />}
      {inIt && one.end && (
        <form method="post" action={`${address}/i-gang`} class="row">
          <button class="quiet" aria-describedby="i-gang">
            {words.goOn}
          </button>
          <span class="small" id="i-gang">
            {words.goOnHint}
          </span>
        </form>
      )}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: one.tries, when: whenOf(visit, one), seen: { rows: 'joint_experiment' }, children },
      except: inside && words.except,
      act: one.end && (
        <a class="button do" href={`/vi-proever/nyt?fra=${one.id}`}>
          {words.again}
        </a>
      ),
      next: [
        ...(inIt && !one.end ? [{ href: `${address}/slut`, word: words.toEnd, why: words.toEndWhy }] : []),
        ...(inIt && one.end ? [{ href: `${address}/slut`, word: words.changeEnd }] : []),
        ...(one.began && !one.end ? [{ href: `${address}/ret`, word: words.change }] : []),
        { href: `/undren/haeng?forsoeg=${one.id}`, word: words.hang },
      ],
      ...(inside && inIt && { islands: ['unsaved'], browserKey: browserKey(inside.key, me) }),
    },
    form.status,
  )
}

/** What is tried, as the house reads it. */
function WhatItIs({ visit: { language }, one }: { visit: Visit; one: JointExperiment }) {
  const words = messages[language]
  return (
    <>
      {one.how && (
        <section>
          <h2>{words.how}</h2>
          <p class="words">{one.how}</p>
        </section>
      )}
      <section>
        <h2>{words.looksFor}</h2>
        <p class="words">{one.looksFor}</p>
      </section>
      <section>
        <h2>{one.end ? words.whoTried : words.who}</h2>
        <p>
          {(one.end ? words.wasBy : words.by)(kindsIn(language, one.triedBy))}{' '}
          {one.among && words.among(one.among)}
        </p>
        <p class="small">
          <a href={`/vi-proever?tema=${one.theme}`}>{themeNames[one.theme][language]}</a>.{' '}
          {one.begunBy.name && words.begunBy(one.begunBy.name)}
        </p>
      </section>
    </>
  )
}

/** What it was tried again from, and as. */
function Thread({ visit, shown: { before, after } }: { visit: Visit; shown: Shown }) {
  const words = messages[visit.language]
  if (!before && after.length === 0) return null
  return (
    <section>
      {before && (
        <p>
          {words.cameFrom} <a href={`/vi-proever/${before.id}`}>{before.tries}</a>
        </p>
      )}
      {after.length > 0 && (
        <>
          <p>{words.triedAgain}</p>
          <ul>
            {after.map(({ id, tries }) => (
              <li>
                <a href={`/vi-proever/${id}`}>{tries}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The visitor is asked, and has not said yes. */
function YourAnswer({ visit, shown: { one, mine, inside } }: { visit: Visit; shown: Shown }) {
  const words = messages[visit.language]
  const why = inside?.people.find(({ id }) => id === visit.me.personId)?.why ?? ''
  return (
    <section class="soft">
      <h2>{words.youAsked}</h2>
      {why && (
        <p>
          <span class="small">{words.whyYou(one.begunBy.name)}</span>
          <br />
          <span class="words">{why}</span>
        </p>
      )}
      {mine.says === 'no' && <p>{words.youSaidNo}</p>}
      <form method="post" action={`/vi-proever/${one.id}/svar`} class="row">
        <button class="button do" name="says" value="yes">
          {mine.says === 'no' ? words.joinAfterAll : words.join}
        </button>
        {mine.says === null && (
          <button class="button" name="says" value="no">
            {words.notMe}
          </button>
        )}
      </form>
    </section>
  )
}

/** Whoever is not asked says that they would like to join. */
function Wish({ visit, shown: { one, mine } }: { visit: Visit; shown: Shown }) {
  const words = messages[visit.language]
  const has = mine.says === 'yes'
  const { name } = one.begunBy
  return (
    <form method="post" action={`/vi-proever/${one.id}/svar`} class="row">
      <button
        class={has ? 'quiet' : 'button do'}
        name="says"
        value={has ? 'no' : 'yes'}
        aria-describedby="med"
      >
        {has ? words.unwish : words.wish}
      </button>
      <span class="small" id="med">
        {has ? words.wished(name) : words.wishHint(name)}
      </span>
    </form>
  )
}

/** Who is in it, by name; only those who are asked see it. */
function WhoIsIn({ visit, one, people }: { visit: Visit; one: JointExperiment; people: readonly Asked[] }) {
  const { language, me } = visit
  const words = messages[language]
  const mine = people.find(({ id }) => id === me.personId)
  return (
    <section>
      <h2>{words.inIt}</h2>
      <SeenBy language={language} seen={{ rows: 'joint_experiment_asked', with: [words.onlyAsked] }} />
      <ul>
        {people.map(({ name, ...person }) => (
          <li>
            {name} <span class="small">{sayingOf(language, person)}</span>
          </li>
        ))}
      </ul>
      {one.began && !one.end && (
        <p>
          <a class="button" href={`/vi-proever/${one.id}/spoerg`}>
            {words.askMore}
          </a>
        </p>
      )}
      {mine?.says === 'yes' && mine.isAsked && (
        <form method="post" action={`/vi-proever/${one.id}/svar`} class="row">
          <button class="quiet" name="says" value="no" aria-describedby="ud">
            {words.leave}
          </button>
          <span class="small" id="ud">
            {words.leaveHint}
          </span>
        </form>
      )}
    </section>
  )
}

/** What somebody said, in two words. */
export function sayingOf(
  language: Visit['language'],
  { says, isAsked }: Pick<Asked, 'says' | 'isAsked'>,
): string {
  const words = messages[language]
  if (!isAsked) return words.saysWish
  return says === 'yes' ? words.saysYes : says === 'no' ? words.saysNo : words.saysNothing
}
