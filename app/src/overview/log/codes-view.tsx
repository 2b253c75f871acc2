import { ErrorSummary } from '../../shared/page/fields.tsx'
import { SomeOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { lineCodes } from './form.ts'
import type { Line, LineCode } from './lines.ts'
import type { Log } from './logs.ts'
import { quarterName } from './quarters.ts'
import { problems } from './told.ts'
import { writeMessages } from './write-messages.ts'

interface CodesProps {
  log: Log
  line: Line
  codes: readonly LineCode[]
  again?: Again | undefined
}

/** Where codes are put on what stands in the way, each with its definition beside it. */
export function codesPage(visit: Visit, { log, line, codes, again }: CodesProps) {
  const { language } = visit
  const words = writeMessages[language]
  const writing = `/kommunens-log/${log.id}/skriv`
  const on = line.codes ?? []
  const first = { codes: on.map(({ id }) => id), seen: String(line.revision) }
  const form = fill(language, lineCodes, { again, first })
  const isMeanwhile = form.problems.some(({ what }) => what === problems.writtenMeanwhile)
  const children = (
    <>
      <ErrorSummary {...form} />
      <p class="words">{line.words}</p>
      {isMeanwhile && on.length > 0 && (
        <p class="soft">{words.standsNow(on.map(({ name }) => name[language]).join(', '))}</p>
      )}
      <FormOf form={form} to={`${writing}/linje/${line.id}/koder`}>
        <input type="hidden" name="seen" value={isMeanwhile ? String(line.revision) : form.value('seen')} />
        <SomeOf
          form={form}
          name="codes"
          label={words.codes}
          options={codes.map(({ id, name, definition }) => ({
            value: id,
            label: (
              <>
                {name[language]}
                <br />
                <span class="small">{definition[language]}</span>
              </>
            ),
          }))}
        />
        <SaveOrLeave save={words.saveCodes} leave={words.unchanged} to={writing} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.codesTitle, when: words.codesLead, seen: { rows: 'log_line' }, children },
      parents: [{ href: writing, word: words.title(quarterName(language, log.beginsOn)) }],
    },
    form.status,
  )
}
