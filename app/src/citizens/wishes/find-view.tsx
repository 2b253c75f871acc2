import { longDate, type Tongue } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf, Text } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { answeringFind, newFind } from './form.ts'
import { messages } from './messages.ts'
import { ByWhen } from './order-view.tsx'
import type { OwnFind } from './own-finds.ts'
import { orderMessages } from './own-order-messages.ts'
import { ownMessages } from './own-messages.ts'
import type { Side } from './side.ts'
import { under } from './under.ts'

interface FindsPage {
  side: Side
  page: string
  finds: readonly OwnFind[]
  again?: Again | undefined
}

/** The places that a citizen has found, what came of each, and where another is written. */
export function findsPage(visit: Visit, { side, page, finds, again }: FindsPage) {
  const { tongue: language, services, me } = visit
  const words = orderMessages[language]
  const form = fill(language, newFind, { again })
  const isNo = finds.some(({ answer: said }) => said?.says === 'no')
  const children = (
    <>
      <div data-saved>
        {finds.length === 0 && <p>{words.findNone}</p>}
        {finds.map((find) => (
          <section class="part">
            <FindSteps language={language} find={find} now={services.now()} />
            <ActsOn visit={visit} side={side} page={page} find={find} />
          </section>
        ))}
      </div>
      {side.isOwn && isNo && (
        <p>
          {words.disagree} <a href="/min/klage">{words.toComplain}</a>
        </p>
      )}
      <h2>{words.findNew}</h2>
      <ErrorSummary {...form} />
      <FormOf form={form} to={page}>
        <Text form={form} name="place" label={words.findPlace} />
        <LongText form={form} name="does" label={words.findDoes} rows={3} keep={page} />
        <LongText form={form} name="contact" label={words.findContact} rows={2} />
        <button class="button do">{words.findDo}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      title: side.isOwn ? words.findTitle : messages[visit.language].findsTitle(side.citizen.firstName),
      ...{ when: words.findLead, narrow: side.isOwn, parents: under(visit, side), children },
      seen: { rows: 'own_find', with: side.others },
      ...{ islands: ['unsaved'], browserKey: browserKey(side.key, me) },
    },
    form.status,
  )
}

/** What was found, who looks into it and by when there is an answer, and the answer: the same words for all. */
function FindSteps({ language, find, now }: { language: Tongue; find: OwnFind; now: Date }) {
  const words = orderMessages[language]
  const { checker, answer: said } = find
  return (
    <>
      <h2 dir="auto">{find.place}</h2>
      <OwnWords of="citizen">{find.does}</OwnWords>
      {find.contact !== '' && (
        <p>
          <bdi class="words">{find.contact}</bdi>
        </p>
      )}
      <p>
        {words.foundOn(longDate(language, find.foundOn))}{' '}
        {!said && (
          <>
            {checker ? words.looksInto(checker.name) : words.nobodyLooks}{' '}
            <ByWhen language={language} by={find.answerBy} now={now} />
          </>
        )}
      </p>
      {said && checker && (
        <>
          <p>
            {words[said.says === 'agreed' ? 'agreed' : 'refused'](checker.name, longDate(language, said.on))}
          </p>
          <OwnWords of="worker">{said.words}</OwnWords>
        </>
      )}
    </>
  )
}

function ActsOn({ visit, side, page, find }: { visit: Visit; side: Side; page: string; find: OwnFind }) {
  const words = messages[visit.language]
  const its = `${page}/${find.id}`
  if (side.isOwn)
    return (
      <form method="post" action={`${its}/tilbage`}>
        <button class="quiet">{orderMessages[visit.tongue].takeBack}</button>
      </form>
    )
  if (find.answer) return null
  return (
    <div class="row">
      {find.checker?.id !== visit.me.personId && (
        <form method="post" action={`${its}/se`}>
          <button class="button">{words.lookInto}</button>
        </form>
      )}
      <a href={`${its}/svar`}>{words.answer}</a>
    </div>
  )
}

/** Where whoever works with the citizen answers. */
export function answerFindPage(
  visit: Visit,
  { side, page, find, again }: Omit<FindsPage, 'finds'> & { find: OwnFind },
) {
  const words = messages[visit.language]
  const form = fill(visit.language, answeringFind, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FindSteps language={visit.language} find={find} now={visit.services.now()} />
      <FormOf form={form} to={`${page}/${find.id}/svar`}>
        <OneOf
          form={form}
          name="says"
          label={words.says}
          options={[
            { value: 'agreed', label: words.agreed },
            { value: 'no', label: words.no },
          ]}
        />
        <LongText
          form={form}
          name="words"
          label={words.answerWords}
          hint={words.answerHint(side.citizen.firstName)}
          rows={4}
        />
        <p class="small">{words.stands}</p>
        <SaveOrLeave save={words.answer} leave={ownMessages[visit.tongue].leave} to={page} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.answerTitle, parents: under(visit, side), children },
      seen: { rows: 'own_find', with: side.others },
    },
    form.status,
  )
}
