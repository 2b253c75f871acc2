import { firstName, longDate } from '@lydhoer/words'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Day, LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { deciding } from './form.ts'
import { usualAskOn, type Grant } from './grants.ts'
import { messages } from './messages.ts'
import { ownMessages } from './own-messages.ts'
import { StepsOf } from './steps-view.tsx'

/** What a leader is asked, and what they have answered; a yes and a no stand alike. */
export function toDecidePage(
  visit: Visit,
  { open, page }: { open: readonly Grant[]; page: ListPage<Grant> },
) {
  const words = messages[visit.language]
  const children = (
    <>
      <h2>{words.toAnswer}</h2>
      {open.length === 0 && <p>{words.noneToAnswer}</p>}
      <List visit={visit} grants={open} />
      {page.rows.length > 0 && <h2>{words.answered}</h2>}
      <List visit={visit} grants={page.rows} />
      <Pages visit={visit} page={page} address="/uden-for" />
    </>
  )
  return answer(visit, {
    ...{ title: words.decideTitle, when: words.decideLead, children },
    seen: { rows: 'unusual_grant', with: [words.theCitizen] },
  })
}

/** Whose wish it is stands on its page, where each reading is told to the citizen; nothing here says it. */
function List({ visit: { language }, grants }: { visit: Visit; grants: readonly Grant[] }) {
  const words = messages[language]
  const own = ownMessages[language]
  if (grants.length === 0) return null
  return (
    <ul class="list">
      {grants.map((grant) => (
        <li>
          <a class="title" href={`/uden-for/${grant.id}`}>
            {grant.what}
          </a>
          <p class="small">
            {grant.answer ? (
              <>
                {words.by(grant.by)}{' '}
                {own[grant.answer.says](grant.decider.name, longDate(language, grant.answer.on))}
              </>
            ) : (
              words.byOn(grant.by, longDate(language, grant.askedOn))
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What the decision needs, and the answer where it stands. */
export function decidePage(visit: Visit, { grant, again }: { grant: Grant; again?: Again | undefined }) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, deciding(now), { again, first: { askOn: usualAskOn(now) } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <StepsOf language={language} grant={grant} now={now} />
      {!grant.answer && (
        <FormOf form={form} to={`/uden-for/${grant.id}`}>
          <OneOf
            form={form}
            name="says"
            label={words.says}
            inRow
            options={[
              { value: 'yes', label: words.yes },
              { value: 'no', label: words.no },
            ]}
          />
          <LongText
            form={form}
            name="reason"
            label={words.reason}
            hint={words.reasonHint(grant.name)}
            rows={4}
          />
          <Day form={form} name="askOn" label={words.askOn} hint={words.askOnHint} />
          <button class="button do">{words.answerDo}</button>
          <p class="small">{words.stands}</p>
        </FormOf>
      )}
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.oneTitle(grant.what), when: words.for(grant.name, grant.by), children },
      seen: { rows: 'unusual_grant', with: [grant.name, firstName(grant.by)] },
      except: words.onlyThis(grant.name),
    },
    form.status,
  )
}
