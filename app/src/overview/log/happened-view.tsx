import { shortDate, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { OfKind, Ticked } from './happened.ts'
import type { Line } from './lines.ts'
import type { Log } from './logs.ts'
import { quarterName } from './quarters.ts'
import { writeMessages } from './write-messages.ts'

interface HappenedProps {
  language: Language
  log: Log
  lines: readonly Line[]
  happened: readonly OfKind[]
}

/** What happened, as far as the house knows: of many how many, with a way to each of them, and then each of few in their order. */
export function HappenedOf({ language, log, lines, happened }: HappenedProps) {
  const words = writeMessages[language]
  const of = { language, log, lines }
  return (
    <section class="happened">
      <h2>{words.happened}</h2>
      <p class="small">{happened.length > 0 ? words.happenedWhy : words.nothingHappened}</p>
      <ul class="happened-lines">
        {happened
          .filter(({ each }) => each.length === 0)
          .map(({ counted, opens }) => (
            <OneThat {...of} one={counted} back="skriv" opens={opens} />
          ))}
        {happened
          .flatMap(({ each }) => each)
          .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
          .map((one) => (
            <OneThat {...of} one={one} back="skriv" />
          ))}
      </ul>
    </section>
  )
}

interface OneProps {
  language: Language
  log: Log
  lines: readonly Line[]
  one: Ticked
  /** Which page one goes on at. */
  back: 'skriv' | 'skete'
  opens?: boolean
}

function OneThat({ language, log, lines, one, back, opens = false }: OneProps) {
  const words = writeMessages[language]
  const isIn = lines.some(({ from }) => from?.kind === one.kind && from.key === one.key)
  const address = `/kommunens-log/${log.id}/skriv`
  return (
    <li id={`${one.kind}-${one.key}`}>
      <p>
        {one.day && <span class="small">{shortDate(language, one.day)}</span>} {one.says}
      </p>
      <div class="row">
        {isIn ? (
          <span class="small is-in">{words.isIn}</span>
        ) : (
          <form method="post" action={`${address}/tag`}>
            <input type="hidden" name="kind" value={one.kind} />
            <input type="hidden" name="key" value={one.key} />
            <input type="hidden" name="back" value={back} />
            <button class="button small-button" aria-label={words.tickThis(one.says)}>
              {words.tick}
            </button>
          </form>
        )}
        {one.href && (
          <a href={one.href} aria-label={words.seeThis(one.says)}>
            {words.see}
          </a>
        )}
        {opens && <a href={`${address}/skete/${one.kind}`}>{words.seeEach}</a>}
      </div>
    </li>
  )
}

interface EachProps {
  log: Log
  lines: readonly Line[]
  kind: string
  page: ListPage<Ticked>
}

/** Each of one kind, where there were many. */
export function eachPage(visit: Visit, { log, lines, kind, page }: EachProps) {
  const { language } = visit
  const words = writeMessages[language]
  const address = `/kommunens-log/${log.id}/skriv`
  const quarter = quarterName(language, log.beginsOn)
  const children = (
    <>
      <ul class="happened-lines">
        {page.rows.map((one) => (
          <OneThat language={language} log={log} lines={lines} one={one} back="skete" />
        ))}
      </ul>
      <Pages visit={visit} page={page} address={`${address}/skete/${kind}`} />
    </>
  )
  return answer(visit, {
    ...{ title: words.each(quarter), when: words.eachLead, seen: { rows: 'log_line' }, children },
    parents: [{ href: address, word: words.title(quarter) }],
  })
}
