import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { InTheWay } from './in-the-way.ts'
import { obstacleNames, type Obstacle } from './kinds.ts'
import { LineText } from './log-view.tsx'
import { messages } from './messages.ts'
import { quarterName } from './quarters.ts'

/** What stands in the way again and again, kind by kind; nothing is counted, and no kind comes first for being named oftener. */
export function inTheWayPage(
  visit: Visit,
  kinds: readonly { obstacle: Obstacle; quarters: readonly InTheWay[] }[],
) {
  const { language } = visit
  const words = messages[language]
  const children = (
    <>
      {kinds.length === 0 && <p>{words.nothingInTheWay}</p>}
      {kinds.map(({ obstacle, quarters }) => (
        <section class="part">
          <h2>{obstacleNames[obstacle][language]}</h2>
          {quarters.map(({ logId, beginsOn, lines }) => (
            <>
              <h3>
                <a href={`/kommunens-log/${logId}`}>{quarterName(language, beginsOn)}</a>
              </h3>
              <ul>
                {lines.map((line) => (
                  <li>
                    <LineText {...{ language, line }} />
                  </li>
                ))}
              </ul>
            </>
          ))}
        </section>
      ))}
    </>
  )
  return answer(visit, {
    ...{ title: words.inTheWayTitle, when: words.inTheWayLead, children },
    ...{ seen: { rows: 'log_given' }, except: words.onlyShared },
    next: [{ href: '/kommunens-log', word: words.title }],
  })
}
