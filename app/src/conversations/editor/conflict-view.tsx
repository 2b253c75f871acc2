import type { DraftTurn } from '../talk/draft/draft-turns.ts'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { TurnForm } from './form.ts'
import { SubmissionId } from '../../shared/page/form/form-of.tsx'
import { messages } from './messages.ts'

interface Conflict {
  id: string
  form: TurnForm
  /** The version that was kept meanwhile; null when the turn has been taken away. */
  theirs: DraftTurn | null
}

/** Both versions of a turn side by side: one is chosen, or they are joined by hand. Nothing has been overwritten. */
export function conflictPage(visit: Visit, { id, form, theirs }: Conflict) {
  const words = messages[visit.language]
  const address = `/samtaler/${id}/udskrift`
  const children = (
    <>
      <div class="two conflict">
        <form method="post" action={`${address}/ture`} autocomplete="off">
          {theirs && (
            <>
              <SubmissionId />
              <input type="hidden" name="id" value={form.id} />
              <input type="hidden" name="revision" value={String(theirs.revision)} />
              <input type="hidden" name="speaker" value={form.speaker} />
              <input type="hidden" name="start" value={form.start} />
              <input type="hidden" name="end" value={form.end} />
            </>
          )}
          <label class="form-label" for="text">
            {words.mine}
          </label>
          <textarea id="text" name="text" rows={4} readonly={theirs === null}>
            {form.text}
          </textarea>
          {theirs && <button class="button do">{words.keepMine}</button>}
        </form>
        <section aria-labelledby="theirs">
          <h2 class="form-label" id="theirs">
            {words.theirs}
          </h2>
          <p>{theirs ? `${theirs.speaker}: ${theirs.text}` : words.theirsGone}</p>
          <a class="button" href={theirs ? `${address}#ture-${theirs.id}` : address}>
            {words.takeTheirs}
          </a>
        </section>
      </div>
    </>
  )
  return answer(
    visit,
    {
      title: words.conflictTitle,
      when: words.conflictLead,
      seen: { rows: 'transcript_draft' },
      parents: [{ href: address, word: words.title }],
      children,
    },
    409,
  )
}
