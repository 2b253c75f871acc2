import type { Child } from 'hono/jsx'
import type { Tongue } from '@lydhoer/words'
import type { Filled } from './filled.ts'

/**
 * A form that is sent to an address where it can also be opened. Nothing of it is filled in by the browser, which others use too.
 */
export function FormOf<Name extends string>({
  form,
  to,
  files,
  also,
  children,
}: {
  form: Filled<Name, Tongue>
  to: string
  /** Whether files are sent along. */
  files?: boolean
  /** What the page's own code is to know of it. */
  also?: Record<string, string>
  children: Child
}) {
  return (
    <form
      method="post"
      action={to}
      enctype={files ? 'multipart/form-data' : undefined}
      autocomplete="off"
      novalidate
      {...also}
    >
      {form.submissionId !== null && <SubmissionId id={form.submissionId} />}
      {children}
    </form>
  )
}

/** Makes sending a form twice the same as sending it once: the row it makes carries this id. */
export function SubmissionId({ id }: { id?: string | null }) {
  // Some browsers fill an old id in again when the page is reloaded, and a new form would pass for the old one.
  return <input type="hidden" name="submissionId" value={id ?? crypto.randomUUID()} autocomplete="off" />
}
