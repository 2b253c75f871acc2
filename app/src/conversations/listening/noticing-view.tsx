import { SubmissionId } from '../../shared/page/fields.tsx'
import type { Noticing } from '../talk/notes/noticings.ts'
import type { Visit } from '../../shared/request/route.ts'
import { messages } from './messages.ts'

interface FormProps {
  visit: Visit
  address: string
  turn: number
  from: number | null
  to: number | null
  /** Set when an old noticing is said in other words. */
  noticing?: Noticing
}

/** Writing in the margin. What is typed is kept in the browser until it is saved. */
export function NoticingForm({ visit, address, turn, from, to, noticing }: FormProps) {
  const words = messages[visit.language]
  const id = `note-${noticing?.id ?? turn}`
  const action = noticing ? `${address}/${noticing.id}` : address
  return (
    <form method="post" action={action} class="noticing-form" autocomplete="off">
      <SubmissionId />
      <input type="hidden" name="tur" value={turn} />
      {from !== null && <input type="hidden" name="fra" value={from} />}
      {to !== null && <input type="hidden" name="til" value={to} />}
      <label for={id}>{words.noteLabel}</label>
      <span class="small" id={`${id}-hint`}>
        {words.noteHint}
      </span>
      <lydhoer-draft data-place={`${action}/${id}`}>
        <textarea id={id} name="body" required maxlength={4000} aria-describedby={`${id}-hint`}>
          {noticing?.body ?? ''}
        </textarea>
      </lydhoer-draft>
      <p class="row">
        <button class="button do">{words.save}</button>
        <a class="quiet" href={`?#t${turn}`}>
          {words.cancel}
        </a>
      </p>
    </form>
  )
}

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
    <form method="post" action={address} class="note row">
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
