import type { Child } from 'hono/jsx'
import { SubmissionId } from '../../page/fields.tsx'

interface UploadWords {
  send: string
  sending: string
  /** When the line broke. */
  lost: string
  /** When all of it is there and it is being looked at; without it nothing is said. */
  working?: string
}

/** A form with a file in it, with how much has been sent where the page's code runs; the page asks for the island `upload`. */
export function UploadForm({
  to,
  words,
  called,
  children,
}: {
  to: string
  words: UploadWords
  /** The class of the form. */
  called?: string
  children: Child
}) {
  return (
    <lydhoer-upload data-lost={words.lost} data-working={words.working}>
      <form method="post" action={to} enctype="multipart/form-data" autocomplete="off" class={called}>
        <SubmissionId />
        {children}
        <button class="button do">{words.send}</button>
        <div class="sending" role="status" hidden>
          <label>
            <span class="sending-what">{words.sending}</span> <progress max={100} value={0} />
          </label>
        </div>
      </form>
    </lydhoer-upload>
  )
}
