import { Hidden, LongText } from '../../shared/page/form/controls.tsx'
import { fill } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import type { Again, Visit } from '../../shared/request/route.ts'
import { AskedWhileWriting, GentleQuestion } from '../talk/notes/gentle-question.tsx'
import { words as ofNotes } from '../talk/notes/messages.ts'
import { noteForm, type Where } from '../talk/notes/note-form.ts'
import type { Noticing } from '../talk/notes/noticings.ts'
import { inMargin } from './margin.ts'
import { messages } from './messages.ts'
import { queryOf, type Shown } from './shown.ts'

/** What is being written: something new, or an old noticing in other words. */
export type Writing = (Where | { noticing: string }) & { again?: Again }

const noticingsAt = (conversationId: string) => `/samtaler/${conversationId}/bemaerkninger`

interface FormProps {
  visit: Visit
  conversationId: string
  about: Where | Noticing
  shown: Shown
  again?: Again | undefined
}

/** Writing in the margin. What is typed is kept in the browser until it is saved. */
export function NoticingForm({ visit, conversationId, about, shown, again }: FormProps) {
  const words = messages[visit.language]
  const { label, save } = ofNotes[visit.language]
  const address = noticingsAt(conversationId)
  const old = 'id' in about ? about : null
  const { tur, fra, til } = 'id' in about ? whereOf(about) : about
  const some = (n: number | undefined) => (n === undefined ? [] : String(n))
  const which = `note-${old?.id ?? tur}`
  const form = fill(visit.language, noteForm, {
    again,
    among: which,
    first: { tur: String(tur), fra: some(fra), til: some(til), body: old?.body ?? '' },
  })
  const to = old ? `${address}/${old.id}/ret${queryOf(shown)}` : `${address}/ny${queryOf(shown, { tur })}`
  return (
    <FormOf form={form} to={to} also={{ ...inMargin('post', to, tur), class: 'noticing' }}>
      <Hidden form={form} name="tur" />
      {fra !== undefined && <Hidden form={form} name="fra" />}
      {til !== undefined && <Hidden form={form} name="til" />}
      <AskedWhileWriting language={visit.language}>
        <LongText
          form={form}
          name="body"
          label={label}
          hint={words.noteHint}
          rows={4}
          keep={`${address}/${which}`}
        />
      </AskedWhileWriting>
      <p class="row">
        <button class="button do">{save}</button>
        <a class="quiet" data-do="close" href={`${queryOf(shown) || '?'}#t${tur}`}>
          {words.cancel}
        </a>
      </p>
    </FormOf>
  )
}

const whereOf = ({ fromTurn, fromChar, toChar }: Noticing): Where => ({
  tur: fromTurn,
  fra: fromChar ?? undefined,
  til: toChar ?? undefined,
})

interface NoteProps {
  visit: Visit
  conversationId: string
  noticing: Noticing
  shown: Shown
}

/** A noticing in the margin: the words, whose they are, and who can read them. */
export function NoticingNote({ visit, conversationId, noticing, shown }: NoteProps) {
  const words = messages[visit.language]
  const address = noticingsAt(conversationId)
  const remove = `${address}/${noticing.id}/slet${queryOf(shown)}`
  const whose = !noticing.mine
    ? words.theirNote(noticing.authorName)
    : noticing.shared
      ? words.yourSharedNote
      : words.yourNote
  const here = { 'hx-target': `#n${noticing.id}`, 'hx-swap': 'outerHTML' }
  return (
    <div class="note" id={`n${noticing.id}`}>
      <span data-saved>{noticing.body}</span>
      <br />
      <span class="aside">{whose}</span>
      <GentleQuestion language={visit.language} noticing={noticing} />
      {noticing.mine && (
        <form method="post" action={remove} hx-post={remove} {...here} class="row">
          <a
            class="quiet"
            href={`${queryOf(shown, { ret: noticing.id })}#t${noticing.fromTurn}`}
            hx-get={`${address}/${noticing.id}/ret`}
            {...here}
          >
            {words.edit}
          </a>
          <a class="quiet" href={`/undren/haeng?bemaerkning=${noticing.id}`}>
            {words.hangOnLoop}
          </a>
          <button class="quiet gone">{ofNotes[visit.language].remove}</button>
        </form>
      )}
    </div>
  )
}

/** Where a noticing was: a word that it is gone, and the way back. */
export function NoticingGone({ visit, undo, turn }: { visit: Visit; undo: string; turn: number }) {
  const words = ofNotes[visit.language]
  return (
    <form method="post" action={undo} {...inMargin('post', undo, turn)} class="note row" role="status">
      <span class="aside">{words.deleted}</span>
      <button class="quiet">{words.undo}</button>
    </form>
  )
}
