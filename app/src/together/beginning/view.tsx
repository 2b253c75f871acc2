import { longDate } from '@lydhoer/words'
import { Field } from '../../shared/page/fields.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { holdsOneOf } from '../../shared/people/roles.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { Dated } from './first-year.ts'
import { messages } from './messages.ts'
import { needed, type Needed } from './who-is-along.ts'

interface Beginning {
  /** `YYYY-MM-DD`, the day it begins. */
  from: string
  /** Whether a day was asked for that could not be read. */
  isUnread: boolean
  /** Whether the day has passed. */
  isOver: boolean
  along: ReadonlyMap<Needed, boolean>
  steps: readonly Dated[]
}

/** What one needs to begin, on one page to print. */
export function beginningPage(visit: Visit, beginning: Beginning) {
  const words = messages[visit.language]
  const children = (
    <>
      <Fits visit={visit} />
      <Along visit={visit} along={beginning.along} />
      <FirstYear visit={visit} {...beginning} />
      <section>
        <h2>{words.saysTitle}</h2>
        <p>{words.saysLead}</p>
        {words.says.map(({ where, lines }) => (
          <>
            <h3>{where}</h3>
            <ul>
              {lines.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </>
        ))}
      </section>
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { figuresFor: 'house' as const }, children },
  })
}

function Fits({ visit }: { visit: Visit }) {
  const words = messages[visit.language]
  return (
    <section>
      <h2>{words.fitTitle}</h2>
      <p>{words.fitLead}</p>
      <div class="begin-two">
        {([words.yes, words.no] as const).map((sentences, at) => (
          <div>
            <h3>{at === 0 ? words.fits : words.fitsNot}</h3>
            <ul>
              {sentences.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p>{words.waiting}</p>
    </section>
  )
}

function Along({ visit, along }: { visit: Visit; along: Beginning['along'] }) {
  const words = messages[visit.language]
  return (
    <section>
      <h2>{words.alongTitle}</h2>
      <p>{words.alongLead}</p>
      <ul>
        {needed.map((one) => (
          <li>
            {words.along[one]} <span class="small">({along.get(one) ? words.isHere : words.isMissing})</span>
          </li>
        ))}
        <li>
          {words.citizens} <span class="small">({words.yours})</span>
        </li>
      </ul>
    </section>
  )
}

function FirstYear({ visit, from, isUnread, isOver, steps }: { visit: Visit } & Beginning) {
  const { language, me, services } = visit
  const words = messages[language]
  const way = (href: string) =>
    services.ways.find((one) => one.href === href && holdsOneOf(me.roles, one.for))
  return (
    <section id="aaret">
      <h2>{words.yearTitle}</h2>
      <p>{words.yearLead}</p>
      <form method="get" action="/kom-i-gang#aaret" class="no-print">
        <Field name="fra" label={words.from} language={language}>
          {(wiring) => <input class="form-input short" type="date" name="fra" value={from} {...wiring} />}
        </Field>
        <button class="button">{words.showDays}</button>
      </form>
      {(isUnread || isOver) && <p role="status">{isUnread ? words.unread : words.over}</p>}
      <ol class="bare begin-year">
        {steps.map(({ step, day, href }) => (
          <li>
            <strong>{longDate(language, day)}</strong>
            <span>
              {words.steps[step]} <Way to={way(href)} language={language} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Where it is done, for those who may go there. */
const Way = ({
  to,
  language,
}: {
  to: Visit['services']['ways'][number] | undefined
  language: Visit['language']
}) => (to ? <a href={to.href}>{to.word[language]}</a> : null)
