import type { Purpose } from '@lydhoer/database'
import { listIn, firstName, byName, longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from '../talk/consent/conversation-kinds.ts'
import { purposesToWorker } from '../talk/consent/purpose-words.ts'
import { ownTalkTitle, underTalk } from '../talk/title.ts'
import { messages } from './messages.ts'
import type { consentsOf, whatGoes } from './queries.ts'
import { saidWhen } from './said.ts'

type Agreed = Awaited<ReturnType<typeof consentsOf>>
type Goes = Awaited<ReturnType<typeof whatGoes>>

/** Asks whether the citizen has said no to one thing, and tells what goes with it. */
export function askPage(visit: Visit, agreed: Agreed, purpose: Purpose, goes: Goes) {
  const words = messages[visit.language]
  const whole = purpose === 'ownReflection'
  const consent = agreed.consents.find((one) => one.purpose === purpose)
  const going = goingSays(visit, agreed, goes, whole)
  return ask(visit, agreed, {
    title: words.askTitle,
    action: `/samtaler/${agreed.id}/samtykke/${purpose}/nej`,
    about: [
      `${purposesToWorker[purpose].may[visit.language]}. ${consent ? saidWhen(visit.language, consent) : ''}`,
    ],
    goes: going,
    citizenSees: words.citizenSees.no,
    tellsOthers: goes.people.length > 0,
    ...(whole
      ? { erase: words.eraseConversation, keep: words.keepConversation }
      : going.length > 0
        ? { erase: words.erase, keep: words.keep }
        : { erase: words.writeNo, keep: words.letStand }),
  })
}

/** Asks whether the conversation was written in by mistake, so that no record says the citizen said no. */
export function askMistakePage(visit: Visit, agreed: Agreed, goes: Goes) {
  const words = messages[visit.language]
  return ask(visit, agreed, {
    title: words.askMistakeTitle,
    action: `/samtaler/${agreed.id}/slet`,
    about: [words.notIfNo],
    goes: goingSays(visit, agreed, goes, true),
    citizenSees: words.citizenSees.mistake,
    tellsOthers: goes.people.length > 0,
    erase: words.eraseConversation,
    keep: words.keepConversation,
  })
}

interface Ask {
  title: string
  action: string
  about: readonly string[]
  goes: readonly string[]
  citizenSees: string
  tellsOthers: boolean
  erase: string
  keep: string
}

function ask(visit: Visit, agreed: Agreed, page: Ask) {
  const words = messages[visit.language]
  const children = (
    <>
      {page.about.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {page.goes.length === 0 ? (
        <p>{words.going.nothing}</p>
      ) : (
        <>
          <h2>{words.goes}</h2>
          <ul>
            {page.goes.map((thing) => (
              <li>{thing}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {[page.goes.length > 0 && words.atOnce, page.citizenSees, page.tellsOthers && words.othersSee]
          .filter(Boolean)
          .join(' ')}
      </p>
      <form method="post" action={page.action} class="row">
        <button class={page.goes.length > 0 ? 'button gone' : 'button do'}>{page.erase}</button>
        <a class="button" href={`/samtaler/${agreed.id}/samtykke`}>
          {page.keep}
        </a>
      </form>
    </>
  )
  const talk = ownTalkTitle(visit, agreed)
  return answer(visit, {
    title: `${page.title} ${talk}`,
    seen: { rows: 'consent', with: [firstName(agreed.citizen_name)] },
    parents: [...underTalk(visit, agreed), { href: `/samtaler/${agreed.id}/samtykke`, word: words.consent }],
    children,
  })
}

function goingSays({ language }: Visit, agreed: Agreed, goes: Goes, whole: boolean): string[] {
  const { going } = messages[language]
  const names = [...goes.people].sort(byName((name) => name))
  const people = listIn(language, names)
  const shared = names.length > 0 && going.shares(people)
  const parts = whole
    ? [
        going.conversation(kindNames[agreed.kind]?.[language] ?? '', longDate(language, agreed.held_on)),
        goes.sound && going.sound,
        goes.turns > 0 && going.turns(goes.turns),
        goes.draft && going.draft,
        shared,
        goes.turns > 0 && going.notes,
      ]
    : [shared, shared && going.others]
  return parts.filter((part) => typeof part === 'string')
}
