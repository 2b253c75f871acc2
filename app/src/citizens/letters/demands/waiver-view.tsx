import { today } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Day, LongText, OneOf, Text, Tick } from '../../../shared/page/form/controls.tsx'
import { fill } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import type { LetterTemplate } from '../templates/templates.ts'
import { Decision } from './checked-view.tsx'
import type { LetterDemand } from './demands.ts'
import { newWaiver, resultOfWaiver } from './form.ts'
import { messages } from './messages.ts'
import type { LetterWaiver } from './waivers.ts'

interface About {
  template: LetterTemplate
  demand: LetterDemand
  again?: Again | undefined
}

/** Where it is said by which decision a letter leaves something out. */
export function newWaiverPage(visit: Visit, { template, demand, again }: About) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, newWaiver(now), { again, first: { decidedOn: today(now) } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{words.waiverWhy}</p>
      <FormOf form={form} to={`/breve/${template.id}/udelad/${demand.id}`}>
        <Text form={form} name="by" label={words.waiverBy} hint={words.waiverByHint} />
        <Day form={form} name="decidedOn" label={words.decidedOn} />
        <LongText form={form} name="gives" label={words.givesLabel} hint={words.givesHint} rows={3} />
        <LongText
          form={form}
          name="lookedAt"
          label={words.lookedAtLabel}
          hint={words.lookedAtHint}
          rows={3}
        />
        <Day form={form} name="lookAgainOn" label={words.lookAgainOn} />
        <Tick form={form} name="isExperiment" label={words.isExperiment} hint={words.isExperimentHint} />
        <div class="row">
          <button class="button do">{words.waiverSave}</button>
          <a href={`/breve/${template.id}#krav`}>{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.waiverTitle(template.name), when: demand.what, children },
      ...{
        seen: { rows: 'letter_waiver' },
        parents: [{ href: `/breve/${template.id}`, word: template.name }],
      },
    },
    form.status,
  )
}

/** Where it is told what came of leaving something out. */
export function resultPage(
  visit: Visit,
  { template, demand, waiver, again }: About & { waiver: LetterWaiver },
) {
  const { language, services } = visit
  const words = messages[language]
  const form = fill(language, resultOfWaiver(services.now()), {
    again,
    first: { result: waiver.result ?? '', goesOn: 'yes' },
  })
  const children = (
    <>
      <ErrorSummary {...form} />
      <Decision language={language} waiver={waiver} />
      <FormOf form={form} to={`/breve/${template.id}/udeladt/${waiver.id}`}>
        <LongText form={form} name="result" label={words.resultLabel} hint={words.resultHint} rows={5} />
        <OneOf
          form={form}
          name="goesOn"
          label={words.goesOn}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: words[value] }))}
        />
        <Day form={form} name="lookAgainOn" label={words.nextLook} />
        <div class="row">
          <button class="button do">{words.resultSave}</button>
          <a href={`/breve/${template.id}#krav`}>{words.unchanged}</a>
        </div>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.resultTitle(template.name), when: demand.what, children },
      ...{
        seen: { rows: 'letter_waiver' },
        parents: [{ href: `/breve/${template.id}`, word: template.name }],
      },
    },
    form.status,
  )
}
