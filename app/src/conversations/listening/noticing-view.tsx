import { Hidden, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf, SubmissionId } from '../../shared/page/form/form-of.tsx'
import type { Noticing } from '../talk/notes/noticings.ts'
import type { Again, Visit } from '../../shared/request/route.ts'
import { noticingForm } from './form.ts'
import { messages } from './messages.ts'

/** A turn, and which characters of it when words were chosen. */
export interface At {
  turn: number
  from: number | null
  to: number | null
}

/** What is being written: something new, or an old noticing in other words. */
export type Writing = ({ at: At } | { noticing: string }) & { again?: Again }

type FormProps = { visit: Visit; address: string; again?: Again | undefined } & (
  { at: At } | { noticing: Noticing }
)

/** Writing in the margin. What is typed is kept in the browser until it is saved. */
export function NoticingForm({ visit, address, again, ...about }: FormProps) {
  const words = messages[visit.language]
  const old = 'noticing' in about ? about.noticing : null
  const at = 'at' in about ? about.at : placeOf(about.noticing)
  const some = (n: number | null) => (n === null ? [] : String(n))
  const which = `note-${old?.id ?? at.turn}`
  const form = fill(visit.language, noticingForm, {
    again,
    among: which,
    first: { tur: String(at.turn), fra: some(at.from), til: some(at.to), body: old?.body ?? '' },
  })
  const to = old ? `${address}/${old.id}/ret` : `${address}/ny?tur=${at.turn}`
  return (
    <FormOf form={form} to={to}>
      <Hidden form={form} name="tur" />
      {at.from !== null && <Hidden form={form} name="fra" />}
      {at.to !== null && <Hidden form={form} name="til" />}
      <LongText
        form={form}
        name="body"
        label={words.noteLabel}
        hint={words.noteHint}
        rows={4}
        keep={`${address}/${which}`}
      />
      <p class="row">
        <button class="button do">{words.save}</button>
        <a class="quiet" href={`?#t${at.turn}`}>
          {words.cancel}
        </a>
      </p>
    </FormOf>
  )
}

const placeOf = ({ fromTurn, fromChar, toChar }: Noticing): At => ({
  turn: fromTurn,
  from: fromChar,
  to: toChar,
})

/** A noticing in the margin: the words, whose they are, and who can read them. */
export function NoticingNote({
  visit,
  noticing,
  address,
}: {
  visit: Visit
  noticing: Noticing
  address: string
}) {
  const words = messages[visit.language]
  const whose = !noticing.mine
    ? words.theirNote(noticing.authorName)
    : noticing.shared
      ? words.yourSharedNote
      : words.yourNote
  return (
    <div class="note" id={`n${noticing.id}`}>
      <span data-saved>{noticing.body}</span>
      <br />
      <span class="aside">{whose}</span>
      {noticing.mine && (
        <form
          method="post"
          action={`${address}/${noticing.id}/slet`}
          hx-post={`${address}/${noticing.id}/slet`}
          hx-target={`#n${noticing.id}`}
          hx-swap="outerHTML"
          class="row"
        >
          <a
            class="quiet"
            href={`?ret=${noticing.id}#t${noticing.fromTurn}`}
            hx-get={`${address}/${noticing.id}/ret`}
            hx-target={`#n${noticing.id}`}
            hx-swap="outerHTML"
          >
            {words.edit}
          </a>
          <button class="quiet">{words.remove}</button>
        </form>
      )}
    </div>
  )
}

/** Where a noticing was: a word that it is gone, and the way back. */
export function NoticingGone({
  visit,
  noticing,
  address,
}: {
  visit: Visit
  noticing: Noticing
  address: string
}) {
  const words = messages[visit.language]
  return (
    <form method="post" action={`${address}/ny?tur=${noticing.fromTurn}`} class="note row">
      <SubmissionId />
      <input type="hidden" name="tur" value={noticing.fromTurn} />
      {noticing.fromChar !== null && <input type="hidden" name="fra" value={noticing.fromChar} />}
      {noticing.toChar !== null && <input type="hidden" name="til" value={noticing.toChar} />}
      <input type="hidden" name="body" value={noticing.body} />
      <span class="aside">{words.removed}</span>
      <button class="quiet">{words.undo}</button>
    </form>
  )
}
