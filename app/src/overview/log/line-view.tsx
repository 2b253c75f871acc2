import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText, Tick } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { changedLine } from './form.ts'
import { obstacleNames, obstacles, partNames, parts, pillarNames, pillars } from './kinds.ts'
import type { Line } from './lines.ts'
import type { Log } from './logs.ts'
import { quarterName } from './quarters.ts'
import { keyOfLogs } from './sealed.ts'
import { problems } from './told.ts'
import { writeMessages } from './write-messages.ts'

/** Where a line is written anew. */
export function linePage(
  visit: Visit,
  { log, line, again }: { log: Log; line: Line; again?: Again | undefined },
) {
  const { language, services, me } = visit
  const words = writeMessages[language]
  const writing = `/kommunens-log/${log.id}/skriv`
  const address = `${writing}/linje/${line.id}`
  const first = {
    ...{ part: line.part, words: line.words, obstacle: line.obstacle ?? '', pillar: line.pillar ?? '' },
    ...{ toAsk: line.toAsk ? 'on' : '', seen: String(line.revision) },
  }
  const form = fill(language, changedLine, { again, first })
  const isMeanwhile = form.problems.some(({ what }) => what === problems.writtenMeanwhile)
  const children = (
    <>
      <ErrorSummary {...form} />
      {isMeanwhile && <p class="soft">{words.standsNow(line.words)}</p>}
      <FormOf form={form} to={address}>
        <input type="hidden" name="seen" value={isMeanwhile ? String(line.revision) : form.value('seen')} />
        <LongText
          form={form}
          name="words"
          label={words.fields[line.part]}
          rows={4}
          keep={`${address}/words`}
        />
        <Choice
          form={form}
          name="part"
          label={words.part}
          options={parts.map((value) => ({ value, label: partNames[value][language] }))}
        />
        <div class="row">
          <Choice
            form={form}
            name="obstacle"
            label={words.onlyInTheWay}
            none={words.anywhere}
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
        <SaveOrLeave save={words.save} leave={words.unchanged} to={writing} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.changeTitle, when: words.changeLead, seen: { rows: 'log_line' }, children },
      ...{ islands: ['unsaved'], browserKey: browserKey(keyOfLogs(services, me), me) },
      parents: [{ href: writing, word: words.title(quarterName(language, log.beginsOn)) }],
    },
    form.status,
  )
}
