import { longDate, today } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { pageOf, type Company } from '../known/companies.ts'
import type { ofTheCompany } from '../known/company-words.ts'
import { OpeningLines } from '../known/opening-lines.tsx'
import type { Opening } from '../known/openings.ts'
import { Agreements, Calls, Cautions, Contacts, SaidOfIt, whoDid } from './known-view.tsx'
import type { KnownOf } from './known-of.ts'
import { WhatBecame, type Ending } from './endings.tsx'
import { messages } from './messages.ts'
import { TheySay } from './they-say.tsx'
import { noteMessages } from './note-messages.ts'

interface Whole {
  company: Company
  known: KnownOf
  openings: readonly Opening[]
  endings: readonly Ending[]
  itself: Awaited<ReturnType<typeof ofTheCompany>>
}

/** A company: who was in touch last, whom to talk with, what is agreed, and what is known of being there. */
export function companyPage(visit: Visit, whole: Whole) {
  const { language } = visit
  const words = messages[language]
  const notes = noteMessages[language]
  const { company, known, openings, itself } = whole
  const { id, name, closedOn } = company
  const [last] = known.calls.after === null ? known.calls.rows : []
  const when = closedOn
    ? words.closed(longDate(language, closedOn))
    : last
      ? notes.lastCall(...whoDid(visit, last))
      : notes.noCalls
  const of = { visit, company, known }
  const children = (
    <div class="text-and-margin">
      <div>
        <Cautions {...of} />
        <Contacts {...of} />
        <Calls {...of} />
        <section id="pladser">
          <h2>{words.openings}</h2>
          {openings.length === 0 && <p>{words.noOpenings}</p>}
          <OpeningLines language={language} those={openings} today={today(visit.services.now())} isOfOne />
          {!closedOn && (
            <p>
              <a href={`${pageOf(id)}/plads`}>{words.openOne}</a>
            </p>
          )}
        </section>
      </div>
      <div>
        <TheySay visit={visit} company={company} itself={itself} />
        <SaidOfIt {...of} />
        <WhatBecame visit={visit} all={whole.endings} />
        <Agreements {...of} />
        <Facts visit={visit} company={company} />
      </div>
    </div>
  )
  const act = closedOn ? undefined : (
    <a class="button do" href={`${pageOf(id)}/ringet`}>
      {notes.call}
    </a>
  )
  return answer(visit, {
    ...{ title: name, when, seen: { rows: 'company' as const }, act, children },
    next: [
      { href: `${pageOf(id)}/pas-paa`, word: notes.addCaution },
      { href: `${pageOf(id)}/ret`, word: words.change },
    ],
  })
}

function Facts({ visit: { language }, company }: { visit: Visit; company: Company }) {
  const words = messages[language]
  const { industry, street, postcode, town, cvr, pNumber, source, readOn } = company
  const read = longDate(language, readOn)
  const lines = [
    industry,
    street,
    [postcode, town].filter(Boolean).join(' '),
    cvr && `CVR ${cvr}`,
    pNumber && `P ${pNumber}`,
  ].filter(Boolean)
  return (
    <section>
      <h2>{words.facts}</h2>
      <p>
        {lines.map((line, nth) => (
          <>
            {nth > 0 && <br />}
            {line}
          </>
        ))}
      </p>
      <p class="small">{source === 'register' ? words.fromRegister(read) : words.byHand(read)}</p>
    </section>
  )
}
