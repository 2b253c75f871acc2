import { firstName, longDate, today, type Tongue } from '@lydhoer/words'
import type { Child } from 'hono/jsx'
import { ErrorSummary } from '../../shared/page/fields.tsx'
import { LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { SaveOrLeave } from '../../shared/page/form/save-or-leave.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { browserKey } from '../../shared/sealing/browser-key.ts'
import { OwnWords } from '../matter/own-words.tsx'
import { ownParents } from '../matter/pages.tsx'
import { ownAddress } from './addresses.ts'
import { ownGrantWish } from './form.ts'
import { isOpen, type GrantWish } from './grant-wishes.ts'
import { ownMessages } from './own-messages.ts'
import { ownWishMessages } from './own-wish-messages.ts'

interface Writing {
  key: Buffer
  workers: readonly string[]
  again?: Again | undefined
}

/** Where a citizen writes what they wish for. */
export function ownWishPage(visit: Visit, { key, workers, again }: Writing) {
  const { tongue: language, me } = visit
  const words = ownWishMessages[language]
  const form = fill(language, ownGrantWish, { again })
  const to = `${ownAddress}/nyt`
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={to}>
        <LongText form={form} name="words" label={words.field} hint={words.hint} rows={4} keep={to} />
        <SaveOrLeave save={words.send} leave={words.leave} to={ownAddress} />
      </FormOf>
    </>
  )
  const theirs = workers.length > 0 ? workers.map(firstName) : [ownMessages[language].yourWorkers]
  return answer(
    visit,
    {
      ...{ title: words.title, when: words.lead, narrow: true, children },
      parents: [...ownParents(visit), { href: ownAddress, word: ownMessages[language].title }],
      ...{ seen: { rows: 'grant_wish' as const, with: theirs } },
      ...{ islands: ['unsaved'], browserKey: browserKey(key, me) },
    },
    form.status,
  )
}

interface WishProps {
  language: Tongue
  now: Date
  wish: GrantWish
  /** Whose it is, above the words. */
  head: string
  /** Where what is asked for because of it stands. */
  asked: string
  children?: Child
}

/** A wish in the citizen's words, and what became of it: the same for the citizen and for those who work with them. */
export function OneWish({ language, now, wish, head, asked, children }: WishProps) {
  const words = ownWishMessages[language]
  const day = (on: string) => longDate(language, on)
  return (
    <section class="part" data-saved>
      <h2>{head}</h2>
      <OwnWords of="citizen">{wish.words}</OwnWords>
      <p class="small">{words.on(day(wish.wishedOn))}</p>
      {isOpen(wish) && (
        <p>{(wish.answerBy < today(now) ? words.late : words.answerBy)(day(wish.answerBy))}</p>
      )}
      {wish.grantId && (
        <p>
          {words.takenUp} <a href={`${asked}#${wish.grantId}`}>{words.see}</a>
        </p>
      )}
      {wish.answer && (
        <p>
          {words.answered(firstName(wish.answer.by), day(wish.answer.on))}{' '}
          <bdi class="words">{wish.answer.words}</bdi>
        </p>
      )}
      {children}
    </section>
  )
}
