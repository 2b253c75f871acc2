import { shortDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Citizen } from '../matter/citizens.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { PagesOf, parentsOf } from '../matter/pages.tsx'
import type { OwnExperiment } from './experiments.ts'
import { messages } from './messages.ts'

/** What a citizen wants to try and shows, for whoever works with them: to be read, and nothing to be done. */
export function workersPage(
  visit: Visit,
  { citizen, shown }: { citizen: Citizen; shown: readonly OwnExperiment[] },
) {
  const { language } = visit
  const words = messages[language]
  const name = citizen.firstName
  const children = (
    <>
      <PagesOf visit={visit} citizen={citizen} />
      {shown.length === 0 ? <p>{words.none(name)}</p> : <p class="small">{words.notYours(name)}</p>}
      {shown.map((one) => (
        <section class="part">
          <p class="small">{words.written(shortDate(language, one.writtenAt))}</p>
          <OwnWords of="citizen">{one.wants}</OwnWords>
          {one.looksFor && (
            <p>
              {words.looksFor} {one.looksFor}
            </p>
          )}
          {one.went !== null && (
            <p>
              {words.went} {one.went}
            </p>
          )}
        </section>
      ))}
    </>
  )
  return answer(visit, {
    ...{ title: words.title(name), when: words.lead(name), parents: parentsOf(citizen), children },
    seen: { rows: 'citizen_experiment', with: [name] },
  })
}
