import { longDate, today, type Language } from '@lydhoer/words'
import { Choice } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { listed } from './form.ts'
import type { End, JointExperiment, Wanted } from './joint-experiments.ts'
import { cameToNames, kindsIn, learnedFrom, standings, themeNames, themes } from './kinds.ts'
import { messages } from './messages.ts'

/** All that several try and tried, or some of it. */
export function jointExperimentsPage(
  visit: Visit,
  { page, wanted }: { page: ListPage<JointExperiment>; wanted: Wanted },
) {
  const words = messages[visit.language]
  const isSome = wanted.theme !== null || wanted.standing !== null
  const isNone = page.rows.length === 0 && page.after === null
  const children = (
    <>
      {(isSome || !isNone) && <Find visit={visit} wanted={wanted} />}
      {isNone && <p>{isSome ? words.noneFound : words.none}</p>}
      {page.rows.length > 0 && (
        <ul class="list tried-together">
          {page.rows.map((one) => (
            <li>
              <a class="title" href={`/vi-proever/${one.id}`}>
                {one.tries}
              </a>
              <p class="small">
                {themeNames[one.theme][visit.language]}.{' '}
                {(one.end ? words.wasBy : words.by)(kindsIn(visit.language, one.triedBy))}{' '}
                {whenOf(visit, one)}
              </p>
              {one.end && <CameToOf language={visit.language} end={one.end} />}
            </li>
          ))}
        </ul>
      )}
      <Pages visit={visit} page={page} address={addressOf(wanted)} />
    </>
  )
  const act = (
    <a class="button do" href="/vi-proever/nyt">
      {words.begin}
    </a>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { rows: 'joint_experiment' }, act, children },
  })
}

/** The address of the list, with what is looked for. */
function addressOf({ theme, standing }: Wanted): string {
  const query = new URLSearchParams({ ...(theme && { tema: theme }), ...(standing && { kun: standing }) })
  return query.size > 0 ? `/vi-proever?${query}` : '/vi-proever'
}

function Find({ visit: { language }, wanted }: { visit: Visit; wanted: Wanted }) {
  const words = messages[language]
  const form = fill(language, listed, {
    first: { tema: wanted.theme ?? '', kun: wanted.standing ?? '' },
  })
  const isSome = wanted.theme !== null || wanted.standing !== null
  return (
    <details open={isSome}>
      <summary>{words.find}</summary>
      <form method="get" action="/vi-proever" autocomplete="off">
        <Choice
          form={form}
          name="tema"
          label={words.theme}
          none={words.allThemes}
          options={themes.map((theme) => ({ value: theme, label: themeNames[theme][language] }))}
        />
        <Choice
          form={form}
          name="kun"
          label={words.standing}
          none={words.allStandings}
          options={standings.map((one) => ({ value: one, label: words.standings[one] }))}
        />
        <p class="row">
          <button class="button">{words.show}</button>
          {isSome && <a href="/vi-proever">{words.all}</a>}
        </p>
      </form>
    </details>
  )
}

/** From when to when. */
export function whenOf({ language, services }: Visit, { fromDay, end }: JointExperiment): string {
  const words = messages[language]
  const from = longDate(language, fromDay)
  if (end) return words.ended(from, longDate(language, end.endedOn))
  return fromDay > today(services.now()) ? words.from(from) : words.since(from)
}

/** What it came to, and what was learned from it: the same ink, whether it worked or not. */
export function CameToOf({ language, end }: { language: Language; end: End }) {
  return (
    <p class="came-to">
      <strong>{cameToNames[end.cameTo][language]}.</strong> {learnedFrom[end.worked][language]}{' '}
      <span class="words" data-saved>
        {end.learned}
      </span>
    </p>
  )
}
