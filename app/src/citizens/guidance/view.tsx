import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import { SheetLines } from './lines-view.tsx'
import { kindNames } from './kind-names.ts'
import { messages } from './messages.ts'
import type { Sheet } from './queries.ts'
import { kinds, places } from './sheet.ts'

const seenWith = ({ firstName }: Citizen) => ({ rows: 'guidance_sheet', with: [firstName] }) as const

/** The sheets that were made for one citizen, and a press for a new one of each kind. */
export function sheetsPage(
  visit: Visit,
  { citizen, sheets }: { citizen: Citizen; sheets: readonly Sheet[] },
) {
  const { language } = visit
  const words = messages[language]
  return answer(visit, {
    title: words.title(citizen.firstName),
    when: words.lead,
    seen: seenWith(citizen),
    parents: parentsOf(citizen),
    children: (
      <>
        <PagesOf visit={visit} citizen={citizen} />
        {sheets.length > 0 && (
          <ul class="list">
            {sheets.map((sheet) => (
              <li>
                <a class="title" href={`/borgere/${citizen.id}/vejledning/${sheet.id}`}>
                  {kindNames[sheet.kind][language]}
                </a>
                <p class="small">{stateOf(visit, sheet)}</p>
              </li>
            ))}
          </ul>
        )}
        <section class="part">
          <h2>{words.make}</h2>
          <p>{words.makeLead}</p>
          <div class="row">
            {kinds.map((kind) => (
              <form method="post" action={`/borgere/${citizen.id}/vejledning`}>
                <input type="hidden" name="submissionId" value={crypto.randomUUID()} />
                <button class="button" name="kind" value={kind}>
                  {kindNames[kind][language]}
                </button>
              </form>
            ))}
          </div>
        </section>
      </>
    ),
  })
}

function stateOf({ language }: Visit, { createdAt, givenAt, placed }: Sheet): string {
  const words = messages[language]
  const made = words.made(longDate(language, createdAt))
  return givenAt && placed ? `${made} ${words.given[placed](longDate(language, givenAt))}` : made
}

/** One sheet, to be gone through together on a screen or on paper. */
export function sheetPage(visit: Visit, { citizen, sheet }: { citizen: Citizen; sheet: Sheet }) {
  const { language } = visit
  const words = messages[language]
  const here = `/borgere/${citizen.id}/vejledning/${sheet.id}`
  return answer(visit, {
    title: words.sheetFor(kindNames[sheet.kind][language], citizen.firstName),
    when: stateOf(visit, sheet),
    seen: seenWith(citizen),
    parents: [...parentsOf(citizen), { href: `/borgere/${citizen.id}/vejledning`, word: words.word }],
    children: (
      <>
        <SheetLines lines={sheet.lines} language={language} />
        <section class="part no-print">
          <h2>{words.wasGiven}</h2>
          <p class="small">
            {words.whyPlaced} <a href="/overblik/vejledning">{words.whatFollowed}</a>
          </p>
          <form method="post" action={`${here}/givet`} class="row">
            {places.map((place) => (
              <button
                class="button"
                name="placed"
                value={place}
                aria-pressed={place === sheet.placed ? 'true' : 'false'}
              >
                {words.placed[place]}
              </button>
            ))}
          </form>
          <p class="small">{words.print}</p>
          {!sheet.givenAt && (
            <div class="row">
              <a href={`${here}/ret`}>{words.change}</a>
              <form method="post" action={`${here}/vaek`}>
                <button class="quiet">{words.throwAway}</button>
              </form>
            </div>
          )}
        </section>
      </>
    ),
  })
}
