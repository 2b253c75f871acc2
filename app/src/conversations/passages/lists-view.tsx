import { listIn, longDate, shortDate } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import type { Gone } from '../talk/gone/gone.ts'
import { GoneLines } from '../talk/gone/gone-lines.tsx'
import { words as ofPassage } from '../talk/passage/messages.ts'
import { nameOf } from '../talk/passage/question.ts'
import { holdsConversations } from '../talk/stretch/askers.ts'
import type { OwnPassage, SharedWithMe } from './lists.ts'
import { messages } from './messages.ts'

interface PassagesPage {
  withMe: ListPage<SharedWithMe>
  byMe: ListPage<OwnPassage>
  kept: ListPage<OwnPassage>
  gone: readonly Gone[]
}

/** What colleagues have opened for the visitor, what the visitor has opened for them, and what is kept for oneself. */
export function passagesPage(visit: Visit, page: PassagesPage) {
  const words = messages[visit.language]
  const { withMe, byMe, kept, gone } = page
  const isOwner = holdsConversations(visit.me) || byMe.rows.length + kept.rows.length > 0
  const some = [withMe, byMe, kept].some(({ rows, after }) => rows.length > 0 || after !== null)
  const children = (
    <>
      {some && (
        <p class="row">
          <a class="button" href="/samtaler/find">
            {words.find}
          </a>
        </p>
      )}
      {!some && isOwner && (
        <p>
          {words.beginOwn} <a href="/samtaler">{words.yourTalks}</a>
        </p>
      )}
      {gone.length > 0 && (
        <ul class="list">
          <GoneLines visit={visit} gone={gone} />
        </ul>
      )}
      {(some || isOwner) && (
        <List visit={visit} page={withMe} title={words.withMe} none={words.withMeNone} name="efter">
          {(one) => [
            one.ownerName,
            turnsOf(visit, one),
            words.sharedOn(shortDate(visit.language, one.sharedAt)),
            words.untilDay(longDate(visit.language, one.until)),
            one.withSound && words.withSoundShort,
          ]}
        </List>
      )}
      {isOwner && (
        <>
          <List visit={visit} page={byMe} title={words.byMe} none={words.byMeNone} name="efterDelt">
            {(one) => [
              fromWhere(visit, one),
              turnsOf(visit, one),
              words.sharedWith(someOf(visit, one.sharedWith)),
              one.until && words.untilDay(longDate(visit.language, one.until)),
            ]}
          </List>
          <List visit={visit} page={kept} title={words.kept} none={words.keptNone} name="efterGemt">
            {(one) => [
              fromWhere(visit, one),
              turnsOf(visit, one),
              words.keptOn(shortDate(visit.language, one.keptAt)),
            ]}
          </List>
        </>
      )}
    </>
  )
  const when = some || isOwner ? words.listLead : begins(visit)
  return answer(visit, { title: words.listTitle, when, seen: 'meAlone', children })
}

/** How somebody begins who holds no conversations of their own. */
function begins(visit: Visit): string {
  const words = messages[visit.language]
  const researches = visit.me.roles.some(({ role }) => role === 'researcher')
  return researches ? words.beginResearch : words.beginWithOthers
}

interface ListProps<One> {
  visit: Visit
  page: ListPage<One>
  title: string
  none: string
  /** What the row to go on after is called in the address. */
  name: string
  /** What is said of one below its name, in plain words. */
  children: (one: One) => (string | false | null)[]
}

function List<One extends SharedWithMe | OwnPassage>({
  visit,
  page,
  title,
  none,
  name,
  children,
}: ListProps<One>): Child {
  return (
    <section>
      <h2>{title}</h2>
      {page.rows.length === 0 && page.after === null && <p>{none}</p>}
      <ul class="list">
        {page.rows.map((one) => (
          <li>
            <a class="title" href={`/stykker/${one.passageId}`}>
              {nameOf(visit.language, one.question, { ...one, talkKind: null })}
            </a>
            <p class="small">{children(one).filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={page} address="/stykker" name={name} of={title} />
    </section>
  )
}

/** The turns, where they are not the name already. */
function turnsOf({ language }: Visit, { question, fromTurn, toTurn }: SharedWithMe | OwnPassage) {
  return question !== null && messages[language].theseTurns(ofPassage[language].turns(fromTurn, toTurn))
}

function fromWhere({ language }: Visit, { talkKind, heldOn }: OwnPassage): string | null {
  const name = kindNames[talkKind ?? '']?.[language]
  return name && heldOn ? `${name} ${shortDate(language, heldOn)}` : null
}

const mostNames = 3

function someOf({ language }: Visit, names: readonly string[]): string {
  const more = names.length - mostNames
  const said = more > 0 ? [...names.slice(0, mostNames), messages[language].andMore(more)] : names
  return listIn(language, said)
}
