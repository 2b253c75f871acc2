import { today } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { CameBack, WhoTells } from './around-view.tsx'
import { cameForm } from './form.ts'
import { pageOfLead } from './leads.ts'
import { lineOf } from './list-view.tsx'
import { messages } from './messages.ts'
import type { Whole } from './read.ts'
import { StoriesOf } from './stories-view.tsx'

/** Something that the house tells outside: what, who, the stories that have a yes, whether it is ready, and what came back. */
export function tellingPage(visit: Visit, whole: Whole) {
  const { language, services } = visit
  const { telling, lead, again } = whole
  const words = messages[language]
  const address = `/udadtil/${telling.id}`
  const isPast = telling.day < today(services.now())
  const form = fill(language, cameForm, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      {telling.isOff && <p class="soft">{words.isOff}</p>}
      <div class="text-and-margin">
        <div>
          <h2>{words.aboutHead}</h2>
          <p class="words">{telling.about}</p>
          {telling.address && (
            <p>
              <a class="button" href={telling.address} rel="noopener noreferrer external">
                {words.liesAt(new URL(telling.address).hostname)}
              </a>
            </p>
          )}
          <StoriesOf visit={visit} whole={whole} isPast={isPast} />
          {(isPast || again) && !telling.isOff && <CameBack visit={visit} whole={whole} form={form} />}
        </div>
        <div>
          <WhoTells visit={visit} whole={whole} isPast={isPast} />
          {!isPast && !telling.isOff && <Ready visit={visit} whole={whole} />}
          {lead && (
            <section>
              <h2>{words.cameFrom}</h2>
              <p>
                {words.leadNames[lead.kind]}: <a href={pageOfLead(lead)}>{lead.word ?? words.emptied}</a>
              </p>
            </section>
          )}
          {telling.prepares && (
            <form method="post" action={telling.isOff ? `${address}/aflys/ikke` : `${address}/aflys`}>
              <button class="quiet">{telling.isOff ? words.onAgain : words.callOff}</button>
            </form>
          )}
        </div>
      </div>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: telling.title, when: lineOf(visit, telling), seen: { rows: 'outward' as const }, children },
      act:
        isPast || telling.isOff ? undefined : (
          <a class="button do" href={`${address}/historie`}>
            {words.ask}
          </a>
        ),
      next: [
        ...(telling.prepares && !telling.isOff ? [{ href: `${address}/ret`, word: words.change }] : []),
        { href: '/udadtil/ark', word: words.kit, why: words.kitWhy },
      ],
    },
    form.status,
  )
}

/** Whether it is ready; while a story waits it cannot be. */
function Ready({ visit: { language }, whole: { telling, waiting } }: { visit: Visit; whole: Whole }) {
  const words = messages[language]
  const address = `/udadtil/${telling.id}/klar`
  const isReady = telling.isReady && waiting === 0
  return (
    <section>
      <h2>{words.readyHead}</h2>
      <p>{isReady ? words.isReady : waiting > 0 ? words.waiting(waiting) : words.notReady}</p>
      {telling.prepares && (isReady || waiting === 0) && (
        <form method="post" action={isReady ? `${address}/ikke` : address}>
          <button class={isReady ? 'quiet' : 'button'}>{isReady ? words.sayNotReady : words.sayReady}</button>
        </form>
      )}
    </section>
  )
}
