import type { Child } from 'hono/jsx'
import { listIn, clockTime, firstName, hourOfDay, nearDay, shortDate, weekdayOf } from '@lydhoer/words'
import { waysFor } from '../shared/page/doors.ts'
import { answer } from '../shared/page/layout.tsx'
import { whoConverse, type Role } from '../shared/people/roles.ts'
import type { Page, Visit } from '../shared/request/route.ts'
import type { Day, ToDo } from './in-order.ts'
import { accessibility } from './accessibility.ts'
import { messages } from './messages.ts'

interface TodayProps {
  day: Day
  now: Date
  /** Of those for whom little is built yet: whom they can ask, by name where they may see it. */
  whomToAsk: readonly string[] | undefined
}

/** What waits for one person: what to do next, when, and what others have done since. */
export function todayPage(visit: Visit, { day, now, whomToAsk }: TodayProps) {
  const { language, me } = visit
  const words = messages[language]
  const { first, toDo, meetings } = day
  const children = (
    <div class="lines">
      <div class="flow">
        {whomToAsk && <WhatComes visit={visit} names={whomToAsk} />}
        {toDo.length > 0 && (
          <Part title={words.toDo}>
            <ol class="bare">
              {toDo.map((one) => (
                <ToDoLine visit={visit} toDo={one} now={now} />
              ))}
            </ol>
          </Part>
        )}
        {!first && !whomToAsk && <Empty visit={visit} day={day} />}
        {meetings.length > 0 && (
          <Part title={words.meetings}>
            <ol class="bare">
              {meetings.map(({ says, href, why, day: on, at }) => (
                <li class="line">
                  <p class="when">
                    {nearDay(language, on, now)} {at}
                  </p>
                  <Says says={says} href={href} why={why} />
                </li>
              ))}
            </ol>
          </Part>
        )}
      </div>
      <Beside visit={visit} day={day} now={now} />
    </div>
  )
  return answer(visit, {
    title: words.hello(hourOfDay(now), firstName(me.displayName)),
    when: [weekdayOf(language, now), shortDate(language, now), words.clock(clockTime(language, now))].map(
      (part) => <span>{part} </span>,
    ),
    seen: 'meAlone',
    act: first && <First visit={visit} first={first} now={now} />,
    children,
  })
}

function Part({ title, children }: { title: string; children: Child }) {
  return (
    <section class="part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** The one accented act: where one stopped, or else what comes first. */
function First({ visit: { language }, first, now }: { visit: Visit; first: ToDo; now: Date }) {
  const words = messages[language]
  const { says, href, why, minutes, by, begun } = first
  const told = [by && `${nearDay(language, by, now)}.`, minutes && words.about(minutes)]
    .flatMap((one) => (one ? [begins(one)] : []))
    .join(' ')
  return (
    <div class="first">
      <a class="button do" href={href}>
        {begun ? words.goOn(says.charAt(0).toLowerCase() + says.slice(1)) : says}
      </a>
      <p class="small">
        {why} {told}
      </p>
    </div>
  )
}

const begins = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

function ToDoLine({ visit: { language }, toDo, now }: { visit: Visit; toDo: ToDo; now: Date }) {
  const { says, href, why, minutes, by } = toDo
  return (
    <li class="line">
      <p class="when">
        {by && <span>{nearDay(language, by, now)}</span>}{' '}
        {minutes && <span>{messages[language].about(minutes)}</span>}
      </p>
      <Says says={says} href={href} why={why} />
    </li>
  )
}

function Says({ says, href, why }: { says: string; href: string; why: string | undefined }) {
  return (
    <div class="what">
      <p>
        <a class="title" href={href}>
          {says}
        </a>
      </p>
      {why && <p class="small">{why}</p>}
    </div>
  )
}

/** One kind suggestion, to what is there. */
function Empty({ visit: { language, me }, day }: { visit: Visit; day: Day }) {
  const words = messages[language]
  const passage = day.news.find(({ minutes }) => minutes !== undefined)
  const converses = me.roles.some(({ role }) => (whoConverse as readonly Role[]).includes(role))
  const [href, word] = passage
    ? [passage.href, words.listen]
    : converses
      ? ['/samtaler', words.listenToOwn]
      : ['/ordbog', words.word]
  return (
    <div class="line part">
      <div class="what">
        <p>
          {words.empty} {words.ten} <a href={href}>{word}</a>
        </p>
      </div>
    </div>
  )
}

/** What will be here, and whom to ask meanwhile. */
function WhatComes({ visit: { language, me, services }, names }: { visit: Visit; names: readonly string[] }) {
  const words = messages[language]
  const roles = me.roles.map(({ role }) => role)
  const leads = roles.some((role) => role === 'teamLead' || role === 'director')
  const list = listIn(language, names, 'or')
  const room = waysFor(services.ways, me).find(({ href }) => href !== '/')
  const comes = leads
    ? words.comes.leader
    : roles.includes('politician')
      ? words.comes.politician
      : roles.includes('employer')
        ? words.comes.employer
        : roles.includes('partner')
          ? words.comes.partner
          : words.comes.other
  return (
    <div class="line part">
      <div class="what">
        {leads && (
          <p>
            <strong>{words.never}</strong>
          </p>
        )}
        <p>{comes}</p>
        <p>{names.length > 0 ? words.ask(list) : words.askSomebody}</p>
        {room && (
          <p>
            {words.already} <a href={room.href}>{room.word[language]}</a>
          </p>
        )}
      </div>
    </div>
  )
}

/** What one wanted to try, what others have done, and what ends by itself. */
function Beside({ visit: { language }, day, now }: { visit: Visit; day: Day; now: Date }) {
  const words = messages[language]
  const { tried, news, ending } = day
  if (tried.length + news.length + ending.length === 0) return null
  return (
    <div class="about">
      {tried.length > 0 && (
        <section>
          <h2>{words.tried}</h2>
          {tried.map((one) => (
            <>
              <p class="ink words">{one.words}</p>
              <p>
                {one.why} <a href={one.href}>{one.says}</a>
              </p>
            </>
          ))}
        </section>
      )}
      {news.length > 0 && (
        <section class="news">
          <h2>{words.news}</h2>
          {news.map((one) => (
            <p>
              <a href={one.href}>{one.says}</a>. {one.why} {one.minutes && begins(words.about(one.minutes))}{' '}
              <span class="nowrap">{begins(nearDay(language, new Date(one.at), now))}.</span>
            </p>
          ))}
        </section>
      )}
      {ending.length > 0 && (
        <section>
          <h2>{words.ending}</h2>
          {ending.map((one) => (
            <p>
              {one.why} <a href={one.href}>{one.says}</a>
              {words.orLetItEnd}
            </p>
          ))}
        </section>
      )}
    </div>
  )
}

/** What can be used by whom, and what cannot. */
export function accessibilityPage(page: Page) {
  const words = accessibility[page.tongue]
  const children = (
    <>
      {words.paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </>
  )
  return answer(page, { title: words.title, seen: 'anyone', children })
}
