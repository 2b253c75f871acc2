import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf, SubmissionId } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { QuotesAt } from '../../shared/quoted/quoted.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { newLine } from './form.ts'
import { isOther, type Version } from './given.ts'
import { HappenedOf } from './happened-view.tsx'
import type { OfKind } from './happened.ts'
import { obstacleNames, obstacles, partNames, parts, pillarNames, pillars, type Part } from './kinds.ts'
import { quotesOf, type Line } from './lines.ts'
import { InTheirWords, LineText } from './log-view.tsx'
import type { Log } from './logs.ts'
import { messages } from './messages.ts'
import { quarterName } from './quarters.ts'
import { keyOfLogs } from './sealed.ts'
import { writeMessages } from './write-messages.ts'

export interface WriteProps {
  log: Log
  lines: readonly Line[]
  /** What citizens are quoted with where the lines lead to, while they say yes. */
  quotes: QuotesAt
  happened: readonly OfKind[]
  last: Version | undefined
  again?: Again | undefined
}

/** Where a log is written: what happened on one side, and on the other the log with a field in each of its parts. */
export function writePage(visit: Visit, props: WriteProps) {
  const { language, services, me } = visit
  const { log, lines, quotes, happened, again } = props
  const words = writeMessages[language]
  const problems = again?.problems ?? []
  const children = (
    <>
      <ErrorSummary problems={problems} language={language} />
      <div class="log-writing">
        <HappenedOf language={language} log={log} lines={lines} happened={happened} />
        <section>
          <h2>{words.log}</h2>
          <p class="small">{words.names}</p>
          <p class="small">{words.theirWords}</p>
          {parts.map((part) => (
            <PartToWrite {...{ visit, log, part, lines, quotes, again }} />
          ))}
          <GiveOut visit={visit} {...props} />
        </section>
      </div>
    </>
  )
  return answer(
    visit,
    {
      title: words.title(quarterName(language, log.beginsOn)),
      ...{ when: words.lead, seen: { rows: 'log_line' }, islands: ['unsaved'], children },
      browserKey: browserKey(keyOfLogs(services, me), me),
      ...(log.given && { next: [{ href: `/kommunens-log/${log.id}`, word: messages[language].toLog }] }),
    },
    again ? 422 : 200,
  )
}

interface PartProps {
  visit: Visit
  log: Log
  part: Part
  lines: readonly Line[]
  quotes: QuotesAt
  again: Again | undefined
}

function PartToWrite({ visit: { language }, log, part, lines, quotes, again }: PartProps) {
  const words = writeMessages[language]
  const address = `/kommunens-log/${log.id}/skriv/linje`
  const mine = lines.filter((line) => line.part === part)
  // What was refused is shown again in the part that it was written in; a part that there is not, in the first.
  const typed = again?.typed['part']
  const isMine =
    again !== undefined && (typed === part || (part === 'did' && !parts.some((one) => one === typed)))
  const form = fill(language, newLine, { again: isMine ? again : undefined, first: { part }, among: part })
  return (
    <section class="part" id={part}>
      <h3>{partNames[part][language]}</h3>
      {mine.length > 0 && (
        <ul class="log-lines">
          {mine.map((line) => (
            <li>
              <p>
                <LineText language={language} line={line} />{' '}
                {line.obstacle && <span class="small">{obstacleNames[line.obstacle][language]}.</span>}{' '}
                {line.toAsk && <span class="small">{messages[language].asked}</span>}
              </p>
              <InTheirWords quotes={quotesOf(quotes, line.href)} />
              <div class="row">
                <a href={`${address}/${line.id}`} aria-label={words.changeThis(line.words)}>
                  {words.change}
                </a>
                {part === 'inTheWay' && (
                  <a href={`${address}/${line.id}/koder`} aria-label={words.putCodesOn(line.words)}>
                    {words.putCodes}
                  </a>
                )}
                <form method="post" action={`${address}/${line.id}/slet`}>
                  <button class="quiet gone" aria-label={words.removeThis(line.words)}>
                    {words.remove}
                  </button>
                </form>
              </div>
            </li>
          ))}
        </ul>
      )}
      <FormOf form={form} to={address}>
        <input type="hidden" name="part" value={form.value('part')} />
        <LongText
          {...{ form, name: 'words', label: words.fields[part], hint: words.hints[part] }}
          rows={2}
          keep={`${address}/${part}`}
        />
        {part === 'inTheWay' && (
          <>
            <div class="row">
              <Choice
                form={form}
                name="obstacle"
                label={words.obstacle}
                options={obstacles.map((value) => ({ value, label: obstacleNames[value][language] }))}
              />
              <Choice
                form={form}
                name="pillar"
                label={words.pillar}
                none={words.anywhere}
                options={pillars.map((value) => ({ value, label: pillarNames[value][language] }))}
              />
            </div>
            <Tick form={form} name="toAsk" label={words.toAsk} />
          </>
        )}
        <button class="button">{words.write}</button>
      </FormOf>
    </section>
  )
}

function GiveOut({ visit: { language }, log, lines, last }: WriteProps & { visit: Visit }) {
  const words = writeMessages[language]
  const address = `/kommunens-log/${log.id}`
  if (lines.length === 0 && !last)
    return (
      <form method="post" action={`${address}/smid-vaek`} class="part">
        <button class="quiet">{words.takeAway}</button>
      </form>
    )
  return (
    <section class="part give-out">
      {isOther(lines, last) ? (
        <form method="post" action={`${address}/giv-ud`}>
          <SubmissionId />
          <button class="button do" aria-describedby="giv-ud">
            {last ? words.giveAgain(last.number + 1) : words.give}
          </button>
          <p class="small" id="giv-ud">
            {words.giveWhy}
          </p>
        </form>
      ) : (
        last && <p>{words.sameAsGiven(last.number)}</p>
      )}
    </section>
  )
}
