import { longDate, today } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { pageOf, type Company } from '../known/companies.ts'
import { aboutNames, saidNames, saids, waysSaid, whyNames } from './kinds.ts'
import type { Agreement, Call, KnownOf } from './known-of.ts'
import { noteMessages } from './note-messages.ts'
import type { Note } from './notes.ts'

interface Props {
  visit: Visit
  company: Company
  known: KnownOf
}

/** What to be careful about: first of all, and in sight. */
export function Cautions({ visit, company, known }: Props) {
  const { language } = visit
  const words = noteMessages[language]
  if (known.cautions.length === 0) return null
  return (
    <section id="pas-paa">
      <h2>{words.cautionsHead}</h2>
      {known.cautions.map((one) => (
        <div class="item">
          <p>{words.cautionSays(whyNames[one.why][language], one.by, longDate(language, one.on))}</p>
          <p class="words">{one.words}</p>
          <p class="small">{words.endsSays(longDate(language, one.endsOn))}</p>
          {one.isMine && (
            <div class="row">
              <a class="button" href={`${pageOf(company.id)}/pas-paa/${one.id}`}>
                {words.cautionAgain}
              </a>
              <TakeOut visit={visit} company={company} note="pas-paa" id={one.id} what={one.words} />
            </div>
          )}
        </div>
      ))}
    </section>
  )
}

/** Who was in touch, and about what kind of thing: of all departments, in one place. */
export function Calls({ visit, company, known }: Props) {
  const { language } = visit
  const words = noteMessages[language]
  const now = today(visit.services.now())
  return (
    <section id="kontakter">
      <h2>{words.callsHead}</h2>
      {known.calls.rows.length === 0 && known.calls.after === null && <p>{words.noCalls}</p>}
      {known.calls.rows.map((one) => (
        <div class="item">
          <p>
            {words.callSays(...whoDid(visit, one))} {one.with && words.talkedWith(one.with)}
          </p>
          {one.words && <p class="words">{one.words}</p>}
          {one.ringBackOn !== null && one.ringBackOn >= now && (
            <p class="small">{words.ringsBack(longDate(language, one.ringBackOn))}</p>
          )}
          {one.isMine && (
            <TakeOut
              visit={visit}
              company={company}
              note="ringet"
              id={one.id}
              what={words.callSays(...whoDid(visit, one))}
            />
          )}
        </div>
      ))}
      <Pages visit={visit} page={known.calls} address={pageOf(company.id)} />
    </section>
  )
}

/** Who did what, on which day and about what, to be said in a sentence. */
export function whoDid({ language }: Visit, one: Call): [string, string, string, string] {
  const words = noteMessages[language]
  const who = one.department ? words.whoOf(one.by, one.department) : one.by
  return [who, waysSaid[one.way][language], longDate(language, one.on), aboutNames[one.about][language]]
}

export function Contacts({ visit, company, known }: Props) {
  const words = noteMessages[visit.language]
  return (
    <section id="hvem">
      <h2>{words.contactsHead}</h2>
      {known.contacts.length === 0 && <p>{words.noContacts}</p>}
      {known.contacts.map((one) => (
        <div class="item">
          <p>
            {[one.name, one.does].filter(Boolean).join(', ')}
            {one.phone && (
              <>
                <br />
                <a href={`tel:${one.phone.replace(/[^\d+]/g, '')}`}>{one.phone}</a>
              </>
            )}
            {one.mail && (
              <>
                <br />
                <a href={`mailto:${one.mail}`}>{one.mail}</a>
              </>
            )}
          </p>
          <TakeOut visit={visit} company={company} note="kontakt" id={one.id} what={one.name} />
        </div>
      ))}
      <Add company={company} to="kontakt">
        {words.addContact}
      </Add>
    </section>
  )
}

export function Agreements({ visit, company, known }: Props) {
  const words = noteMessages[visit.language]
  const now = today(visit.services.now())
  const isOver = ({ until }: Agreement) => until !== null && until < now
  return (
    <section id="aftaler">
      <h2>{words.agreementsHead}</h2>
      {known.agreements.length === 0 && <p>{words.noAgreements}</p>}
      {known.agreements.map((one) => (
        <div class="item">
          <p class="words">{one.words}</p>
          <p class="small">
            {holdsIn(visit, one)} {isOver(one) && words.isOver} {one.by}
          </p>
          {one.isMine && (
            <div class="row">
              {!isOver(one) && (
                <form method="post" action={`${pageOf(company.id)}/aftale/${one.id}/slut`}>
                  <button class="quiet">{words.endNow}</button>
                </form>
              )}
              <TakeOut visit={visit} company={company} note="aftale" id={one.id} what={one.words} />
            </div>
          )}
        </div>
      ))}
      <Add company={company} to="aftale">
        {words.addAgreement}
      </Add>
    </section>
  )
}

function holdsIn({ language }: Visit, { from, until }: Agreement): string {
  const words = noteMessages[language]
  const first = longDate(language, from)
  return until === null ? words.holdsFrom(first) : words.holds(first, longDate(language, until))
}

/** What is said of it, by kind; of how it is to be there only in the words of those who were. */
export function SaidOfIt({ visit, company, known }: Props) {
  const { language } = visit
  const words = noteMessages[language]
  return (
    <section id="ord">
      <h2>{words.saidHead}</h2>
      {known.said.length === 0 && <p>{words.noSaid}</p>}
      {saids
        .map((kind) => ({ kind, all: known.said.filter((one) => one.kind === kind) }))
        .filter(({ all }) => all.length > 0)
        .map(({ kind, all }) => (
          <>
            <h3>{saidNames[kind][language]}</h3>
            {all.map((one) => (
              <div class="item">
                <p class="words">{one.words}</p>
                <p class="small">
                  {kind === 'climate' && `${words.saidYesTold} `}
                  {words.by(one.by, longDate(language, one.on))}
                </p>
                {one.isMine && (
                  <TakeOut visit={visit} company={company} note="ord" id={one.id} what={one.words} />
                )}
              </div>
            ))}
          </>
        ))}
      <Add company={company} to="ord">
        {words.addSaid}
      </Add>
    </section>
  )
}

function Add({ company, to, children }: { company: Company; to: Note; children: Child }) {
  return (
    <p>
      <a href={`${pageOf(company.id)}/${to}`}>{children}</a>
    </p>
  )
}

interface TakeOutProps {
  visit: Visit
  company: Company
  note: Note
  id: string
  /** What it is, for those who hear the button and do not see what it stands by. */
  what: string
}

function TakeOut({ visit, company, note, id, what }: TakeOutProps) {
  const words = noteMessages[visit.language]
  return (
    <form method="post" action={`${pageOf(company.id)}/ud/${note}/${id}`}>
      <button class="quiet" aria-label={words.removeThis(what.slice(0, 60))}>
        {words.remove}
      </button>
    </form>
  )
}
