import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText, OneOf } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { seenEnd } from './ending.ts'
import { ending } from './form.ts'
import { formMessages } from './form-messages.ts'
import type { JointExperiment } from './joint-experiments.ts'
import { cameToNames, cameTos, workedNames, workeds } from './kinds.ts'

/** Where those in it say what it came to. */
export function endPage(
  visit: Visit,
  { one, key, again }: { one: JointExperiment; key: Buffer; again?: Again | undefined },
) {
  const { language, me } = visit
  const words = formMessages[language]
  const address = `/vi-proever/${one.id}`
  const { cameTo = '', worked = '', learned = '' } = one.end ?? {}
  const form = fill(language, ending, { again, first: { cameTo, worked, learned, seen: seenEnd(one.end) } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/slut`}>
        <input type="hidden" name="seen" value={form.value('seen')} />
        <OneOf
          form={form}
          name="worked"
          label={words.worked}
          options={workeds.map((value) => ({ value, label: workedNames[value][language] }))}
        />
        <LongText
          form={form}
          name="learned"
          label={words.learned}
          hint={words.learnedHint}
          rows={5}
          keep={`${address}/slut/learned`}
        />
        <OneOf
          form={form}
          name="cameTo"
          label={words.cameTo}
          options={cameTos.map((value) => ({
            value,
            label: (
              <>
                {cameToNames[value][language]}
                <br />
                <span class="small">{words.cameToMeans[value]}</span>
              </>
            ),
          }))}
        />
        <SaveOrLeave save={words.saveEnd} leave={words.unchanged} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.endTitle, when: words.endLead, seen: { rows: 'joint_experiment_end' }, children },
      ...{ islands: ['unsaved'], browserKey: browserKey(key, me) },
      parents: [{ href: address, word: one.tries }],
    },
    form.status,
  )
}
