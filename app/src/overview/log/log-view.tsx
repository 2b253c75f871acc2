import { longDate, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { QuotesAt } from '../../shared/quoted/quoted.ts'
import type { Visit } from '../../shared/request/route.ts'
import type { Version, VersionHead } from './given.ts'
import { obstacleNames, obstacles, partNames, parts, pillarNames, type Part } from './kinds.ts'
import { quotesOf, type LineFacts } from './lines.ts'
import type { Log } from './logs.ts'
import { messages } from './messages.ts'
import { quarterName } from './quarters.ts'
import type { Researcher } from './shares.ts'

export interface LogProps {
  log: Log
  version: Version
  /** What citizens are quoted with where its lines lead to, while they say yes. */
  quotes: QuotesAt
  versions: readonly VersionHead[]
  /** With whom it can be shared; null for those who do not write it. */
  researchers: readonly Researcher[] | null
}

/** A log as it was given out, with its conditions beside it. */
export function logPage(visit: Visit, { log, version, quotes, versions, researchers }: LogProps) {
  const { language } = visit
  const words = messages[language]
  const address = `/kommunens-log/${log.id}`
  const conditions = version.lines.filter(({ part }) => part === 'condition')
  const children = (
    <div class="text-and-margin log">
      <div>
        {parts
          .filter((part) => part !== 'condition')
          .map((part) => (
            <PartOf {...{ language, part, quotes }} lines={version.lines} />
          ))}
        <ToAsk language={language} lines={version.lines} />
      </div>
      <aside>
        {conditions.length > 0 && (
          <section class="part conditions">
            <h2>{partNames.condition[language]}</h2>
            <Lines {...{ language, quotes }} lines={conditions} />
            <p class="small">{words.noGoals}</p>
          </section>
        )}
        <section class="part no-print">
          <h2>{words.takeOut}</h2>
          <ul class="plain">
            {(['word', 'pdf', 'markdown'] as const).map((format) => (
              <li>
                <a href={`${address}/ud?format=${format}&udgave=${version.number}`} download>
                  {words[format]}
                </a>
              </li>
            ))}
          </ul>
        </section>
        {versions.length > 1 && (
          <Versions language={language} address={address} at={version} all={versions} />
        )}
        {researchers && <Sharing language={language} address={address} researchers={researchers} />}
      </aside>
    </div>
  )
  const act = researchers && (
    <a class="button" href={`${address}/skriv`}>
      {words.goOn}
    </a>
  )
  return answer(visit, {
    title: words.read(quarterName(language, log.beginsOn)),
    when: words.given(version.number, longDate(language, version.at)),
    ...{ seen: { rows: 'log_given' }, except: words.onlyShared, act, children },
  })
}

function PartOf({ language, part, lines, quotes }: LinesProps & { part: Part }) {
  const mine = lines.filter((line) => line.part === part)
  if (mine.length === 0) return null
  return (
    <section class="part">
      <h2>{partNames[part][language]}</h2>
      {part === 'inTheWay' ? (
        obstacles.map((obstacle) => {
          const these = mine.filter((line) => line.obstacle === obstacle)
          return (
            these.length > 0 && (
              <>
                <h3>{obstacleNames[obstacle][language]}</h3>
                <Lines {...{ language, quotes }} lines={these} />
              </>
            )
          )
        })
      ) : (
        <Lines {...{ language, quotes }} lines={mine} />
      )}
    </section>
  )
}

interface LinesProps {
  language: Language
  lines: readonly LineFacts[]
  quotes: QuotesAt
}

/** Lines of a log, with where in the work they stand. */
function Lines({ language, lines, quotes }: LinesProps) {
  return (
    <ul>
      {lines.map((line) => (
        <li>
          <LineText {...{ language, line }} />
          <InTheirWords quotes={quotesOf(quotes, line.href)} />
        </li>
      ))}
    </ul>
  )
}

/** What citizens are quoted with. */
export const InTheirWords = ({ quotes }: { quotes: readonly string[] }) => (
  <>
    {quotes.map((quote) => (
      <blockquote class="words-of citizen">“{quote}”</blockquote>
    ))}
  </>
)

/** What a line says, where in the work that is, and the way to what it is about. */
export function LineText({ language, line }: { language: Language; line: LineFacts }) {
  const words = messages[language]
  return (
    <>
      <span class="words" data-saved>
        {line.words}
      </span>{' '}
      {line.pillar && <span class="small">{pillarNames[line.pillar][language]}.</span>}{' '}
      {line.codes && (
        <span class="small">{words.coded(line.codes.map(({ name }) => name[language]).join(', '))}</span>
      )}{' '}
      {line.href && (
        <a class="small" href={line.href} aria-label={`${words.seeIt}: ${line.words}`}>
          {words.seeIt}
        </a>
      )}
    </>
  )
}

/** What is to be asked about in interviews, gathered from all parts. */
function ToAsk({ language, lines }: { language: Language; lines: readonly LineFacts[] }) {
  const asked = lines.filter(({ toAsk }) => toAsk)
  if (asked.length === 0) return null
  return (
    <section class="part">
      <h2>{messages[language].toAsk}</h2>
      <ul>
        {asked.map(({ words }) => (
          <li>{words}</li>
        ))}
      </ul>
    </section>
  )
}

interface VersionsProps {
  language: Language
  address: string
  at: Version
  all: readonly VersionHead[]
}

function Versions({ language, address, at, all }: VersionsProps) {
  const words = messages[language]
  return (
    <section class="part no-print">
      <h2>{words.versions}</h2>
      <ul class="plain">
        {all.map(({ number, at: day }) => {
          const word = words.older(number, longDate(language, day))
          return (
            <li>
              {number === at.number ? (
                words.thisOne(word)
              ) : (
                <a href={`${address}?udgave=${number}`}>{word}</a>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface SharingProps {
  language: Language
  address: string
  researchers: readonly Researcher[]
}

function Sharing({ language, address, researchers }: SharingProps) {
  const words = messages[language]
  return (
    <section class="part no-print" id="delt">
      <h2>{words.sharing}</h2>
      <p class="small">{words.sharingWhy}</p>
      {researchers.length === 0 && <p>{words.noResearchers}</p>}
      {researchers.map(({ id, name, isIn }) => (
        <form method="post" action={`${address}/forskere/${id}${isIn ? '/slet' : ''}`}>
          <button class="quiet">{isIn ? words.shareNoMore(name) : words.share(name)}</button>
        </form>
      ))}
    </section>
  )
}
