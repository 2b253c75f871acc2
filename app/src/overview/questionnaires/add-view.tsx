import { bank, elements } from '@lydhoer/survey'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { OneOf, SomeOf, Text } from '../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { fromBankForm, newItem } from './form.ts'
import type { Instrument } from './instruments.ts'
import type { Item } from './items.ts'
import { answerNames, elementNames, preconditionNames } from './kinds.ts'
import { messages } from './messages.ts'

interface Adding {
  instrument: Instrument
  again?: Again | undefined
}

/** Questions of the bank that are not taken yet, by what they are about. */
export function bankPage(visit: Visit, { instrument, items, again }: Adding & { items: readonly Item[] }) {
  const { language } = visit
  const words = messages[language]
  const address = `/spoerg/${instrument.id}`
  const taken = new Set(items.map(({ bankKey }) => bankKey))
  const left = bank.filter(({ key }) => !taken.has(key))
  const form = fill(language, fromBankForm, { again })
  const children =
    left.length === 0 ? (
      <p>{words.bankEmpty}</p>
    ) : (
      <>
        <ErrorSummary {...form} />
        <p>{words.bankLead}</p>
        <FormOf form={form} to={`${address}/bank`}>
          {elements.map((element) => {
            const here = left.filter((item) => item.element === element)
            return (
              here.length > 0 && (
                <SomeOf
                  form={form}
                  name={element}
                  label={elementNames[element][language]}
                  options={here.map(({ key, da, en, asks, precondition }) => {
                    const about = [
                      ...(precondition ? [preconditionNames[precondition][language]] : []),
                      ...(asks === 'worker' ? [words.ofWorkers] : []),
                    ].join(', ')
                    const question = language === 'da' ? da : en
                    return { value: key, label: about === '' ? question : `${question} (${about})` }
                  })}
                />
              )
            )
          })}
          <button class="button do">{words.add}</button>
        </FormOf>
      </>
    )
  return answer(
    visit,
    {
      ...{ title: words.chooseTitle(instrument.title), parents: [{ href: address, word: instrument.title }] },
      ...{ seen: { rows: 'instrument_item' }, children },
    },
    form.status,
  )
}

/** A question in the house's own words. */
export function ownPage(visit: Visit, { instrument, again }: Adding) {
  const { language } = visit
  const words = messages[language]
  const address = `/spoerg/${instrument.id}`
  const form = fill(language, newItem, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${address}/nyt`}>
        <InWords form={form} visit={visit} />
        <OneOf
          form={form}
          name="element"
          label={words.element}
          options={elements.map((value) => ({ value, label: elementNames[value][language] }))}
        />
        <OneOf
          form={form}
          name="answer"
          label={words.answer}
          hint={words.beside}
          options={Object.entries(answerNames).map(([value, name]) => ({ value, label: name[language] }))}
        />
        <button class="button do">{words.addOwn}</button>
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.ownTitle(instrument.title), parents: [{ href: address, word: instrument.title }] },
      ...{ seen: { rows: 'item_wording' }, children },
    },
    form.status,
  )
}

/** A question in Danish, in easier words, and in English. */
export function InWords<Name extends string>({
  form,
  visit,
}: {
  form: Filled<Name | 'da' | 'easy' | 'en'>
  visit: Visit
}) {
  const words = messages[visit.language]
  return (
    <>
      <Text form={form} name="da" label={words.da} />
      <Text form={form} name="easy" label={words.easy} hint={words.optional} />
      <Text form={form} name="en" label={words.en} hint={words.optional} />
    </>
  )
}
