import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { byCode, byKind, type InTheWay } from './in-the-way.ts'
import { LineText } from './log-view.tsx'
import { messages } from './messages.ts'
import { quarterName } from './quarters.ts'

/** What stands in the way again and again, kind by kind or code by code; nothing is counted, and none comes first for being named oftener. */
export function inTheWayPage(
  visit: Visit,
  { logs, readBy }: { logs: readonly InTheWay[]; readBy: 'slags' | 'koder' },
) {
  const { language } = visit
  const words = messages[language]
  const all = (readBy === 'koder' ? byCode : byKind)(language, logs)
  const address = '/kommunens-log/benspaend'
  const children = (
    <>
      {all.length === 0 ? (
        <p>{words.nothingInTheWay}</p>
      ) : (
        <p>
          {readBy === 'koder' ? (
            <a href={address}>{words.byKind}</a>
          ) : (
            <a href={`${address}?efter=koder`}>{words.byCode}</a>
          )}
        </p>
      )}
      {all.map(({ title, means, quarters }) => (
        <section class="part">
          <h2>{title}</h2>
          {means && <p class="small">{means}</p>}
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
