import { ErrorSummary } from '../../shared/page/fields.tsx'
import { Choice, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { storyForm } from './form.ts'
import { lineOf } from './list-view.tsx'
import { messages } from './messages.ts'
import type { ToldOf } from './stories.ts'
import type { Outward } from './tellings.ts'

/** Somebody whom the visitor can ask for their story. */
export interface Asked {
  id: string
  name: string
  toldOf: ToldOf
}

/** Where a story is written as it is to be told, and whose it is is asked. */
export function storyPage(
  visit: Visit,
  { telling, people, again }: { telling: Outward; people: readonly Asked[]; again?: Again | undefined },
) {
  const { language } = visit
  const words = messages[language]
  const form = fill(language, storyForm, { again })
  const address = `/udadtil/${telling.id}`
  const children = (
    <>
      <ErrorSummary {...form} />
      <p>{lineOf(visit, telling)}</p>
      <FormOf form={form} to={`${address}/historie`}>
        <Choice
          form={form}
          name="whose"
          label={words.whose}
          hint={words.whoseHint}
          none={words.chooseOne}
          options={people.map(({ id, name, toldOf }) => ({
            value: id,
            label: toldOf === 'citizen' ? words.isCitizen(name) : name,
          }))}
        />
        <LongText form={form} name="words" label={words.words} hint={words.wordsHint} rows={6} />
        <p class="small">{words.tellThem}</p>
        <SaveOrLeave save={words.send} leave={words.stopped} to={address} />
      </FormOf>
    </>
  )
  return answer(
    visit,
    {
      ...{ title: words.askTitle, when: words.askLead, seen: { rows: 'outward' as const } },
      ...{ except: words.askSeen, parents: [{ href: address, word: telling.title }], children },
    },
    form.status,
  )
}
