import { longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { guidanceMessages } from './guidance-messages.ts'
import { placements, type Followed, type GuidanceFollowed } from './guidance-queries.ts'
import { messages } from './messages.ts'
import type { Share } from './queries.ts'

/** What citizens said at the end of meetings in which they were guided: first, midway and last side by side. */
export function guidancePage(visit: Visit, told: GuidanceFollowed | null) {
  const words = guidanceMessages[visit.language]
  const children = (
    <>
      {told ? (
        <>
          <p class="small">
            {words.period(longDate(visit.language, told.fromDay), longDate(visit.language, told.untilDay))}
          </p>
          {told.followed.map((one) => (
            <SideBySide visit={visit} followed={one} />
          ))}
          <p>
            <strong>{words.ask}</strong>
          </p>
          <p>
            {words.chance} {words.chosen}
          </p>
          <p class="small">{messages[visit.language].source}</p>
        </>
      ) : (
        <p>{words.few}</p>
      )}
      <p class="small">
        {words.fewWhy} {words.write}
      </p>
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, seen: { figuresFor: 'house' }, children },
  })
}

/** A question: its answers down, where guidance came across, and in each how many and what the share may lie between. */
function SideBySide({ visit, followed: { question, told } }: { visit: Visit; followed: Followed }) {
  const words = guidanceMessages[visit.language]
  const { answers, questions } = messages[visit.language]
  const names: Record<string, string> = answers[question]
  const percent = new Intl.NumberFormat(visit.language === 'da' ? 'da-DK' : 'en-GB', { style: 'percent' })
  const says = (share: Share | undefined): string => {
    if (!share) return '–'
    return share.citizens === null
      ? words.tooFew
      : words.share(share.citizens, percent.format(share.low), percent.format(share.high))
  }
  return (
    <table class="words-told">
      <caption>{questions[question]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          {placements.map((placed) => {
            const of = told[placed]?.of
            return (
              <th scope="col">
                {words.placed[placed]}
                <br />
                <span class="small">{of === undefined ? words.notEnough : words.of(of)}</span>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {Object.entries(names).map(([value, name]) => (
          <tr>
            <th scope="row">{name}</th>
            {placements.map((placed) => (
              <td>{says(told[placed]?.shares.find((share) => share.answer === value))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
