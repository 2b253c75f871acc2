import { z } from 'zod'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import { orSay, submissionId } from '../../shared/request/form.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { thanksProblems, thanksWords } from './thanks-messages.ts'
import type { Thanks } from './thanks.ts'

/** A few words to somebody who is a broker. */
export const thanksForm = z.object({
  submissionId,
  words: orSay(z.string().trim().min(1).max(2000), thanksProblems.noWords),
})

interface ThanksPage {
  to: { id: string; name: string }
  /** What the visitor has thanked them for before. */
  before: readonly Thanks[]
  key: Buffer
  again?: Again | undefined
}

/** Where a broker is thanked. */
export function thanksPage(visit: Visit, { to, before, key, again }: ThanksPage) {
  const { language } = visit
  const words = thanksWords[language]
  const address = `/vidensmaeglere/tak/${to.id}`
  const form = fill(language, thanksForm, { again })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={address}>
        <LongText form={form} name="words" label={words.words(to.name)} rows={4} keep={`${address}/words`} />
        <button class="button do">{words.send}</button>
      </FormOf>
      {before.length > 0 && (
        <section>
          <h2>{words.written}</h2>
          <Notes visit={visit} notes={before} />
        </section>
      )}
    </>
  )
  return answer(
    visit,
    {
      title: words.title(to.name),
      when: words.lead,
      seen: { rows: 'broker_thanks', with: [to.name] },
      islands: ['unsaved'],
      browserKey: browserKey(key, visit.me),
      children,
    },
    form.status,
  )
}

/** What others have thanked the visitor for. */
export function ThanksToYou({ visit, thanks }: { visit: Visit; thanks: readonly Thanks[] }) {
  const { language } = visit
  const names = [...new Set(thanks.map(({ authorName }) => authorName))]
  return (
    <section>
      <h2 id="tak">{thanksWords[language].toYou}</h2>
      <SeenBy language={language} seen={{ rows: 'broker_thanks', with: names }} />
      <Notes visit={visit} notes={thanks} />
    </section>
  )
}

function Notes({ visit: { language }, notes }: { visit: Visit; notes: readonly Thanks[] }) {
  const words = thanksWords[language]
  return (
    <>
      {notes.map(({ id, words: said, authorName, createdAt }) => (
        <article class="noticed">
          <p class="body" data-saved>
            {said}
          </p>
          <form method="post" action={`/vidensmaeglere/takket/${id}/slet`} class="row">
            <span class="small">{words.from(authorName, createdAt)}</span>
            <button class="quiet gone">{words.remove}</button>
          </form>
        </article>
      ))}
    </>
  )
}
