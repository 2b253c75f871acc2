import { HTTPException } from 'hono/http-exception'
import { DatabaseUnavailable } from '@lydhoer/database'
import { Refusal, say, Unreadable } from '@lydhoer/words'
import { fileMissing, ObjectMissing, StoreUnavailable } from '../files/store/index.ts'
import {
  Forbidden,
  Invalid,
  isDomainError,
  NotFound,
  sqlState,
  statusOf,
  Unavailable,
  type Problem,
} from './errors.ts'
import { ErrorSummary } from '../page/fields.tsx'
import { answer } from '../page/layout.tsx'
import { formMegabytes } from './form-limit.ts'
import { messages } from '../page/messages.ts'
import type { Page } from './route.ts'

/** Turns anything thrown into a page that says what is wrong and what to do; never a stack trace. */
export function errorPage(page: Page, error: unknown): Response | Promise<Response> {
  const words = messages[page.tongue]
  if (error instanceof Unreadable) return errorPage(page, new Invalid([problemOf(error)]))
  if (error instanceof HTTPException && error.status === 403)
    return plain(page, 403, words.fromElsewhereTitle, words.fromElsewhere)
  if (error instanceof HTTPException && error.status === 413)
    return plain(page, 413, words.tooLargeTitle, words.tooLarge(formMegabytes))
  if (error instanceof DatabaseUnavailable) return errorPage(page, new Unavailable(error.says))
  if (error instanceof ObjectMissing) {
    page.services.report('files', new Refusal(fileMissing.says, error))
    return errorPage(page, new NotFound(fileMissing.told))
  }
  // The database refuses in its own words: an id that is malformed, or no text at all, finds nothing, and a policy's no is a no.
  const code = sqlState(error)
  if (code === '22P02' || code === '22021') return errorPage(page, new NotFound())
  if (code === '42501') return errorPage(page, new Forbidden())
  if (!isDomainError(error)) return brokenPage(page, error)
  if (error instanceof NotFound)
    return error.wasHere
      ? plain(page, 404, words.goneTitle, say(error.wasHere, page.tongue), forgetting)
      : plain(page, 404, words.notFoundTitle, words.notFound, forgetting)
  if (error instanceof Forbidden) {
    const text = error.forWhom ? words.forbidden(say(error.forWhom, page.tongue)) : words.forbiddenPlain
    return plain(page, 403, words.forbiddenTitle, text, forgetting)
  }
  if (error instanceof Invalid) {
    return answer(
      page,
      {
        title: words.invalidTitle,
        children: (
          <>
            <h1>{words.invalidTitle}</h1>
            <ErrorSummary problems={error.problems} language={page.tongue} />
            <p class="lead">{words.nothingStored}</p>
            <p>
              <a href={page.c.req.header('referer') ?? '/'}>{words.back}</a>
            </p>
          </>
        ),
      },
      422,
    )
  }
  if (error instanceof StoreUnavailable) page.services.report('files', error)
  const title = error.name === 'Conflict' ? words.conflictTitle : words.unavailableTitle
  return plain(page, statusOf[error.name], title, say(error.what, page.tongue))
}

/** A transcript that cannot be read: which file, which line, what to do. */
export function problemOf(error: Unreadable): Problem {
  const where = (da: boolean) =>
    [error.file, error.line && `${da ? 'linje' : 'line'} ${error.line}`].filter(Boolean).join(', ')
  const sentence = (da: boolean, what: string) => (where(da) ? `${where(da)}: ${what}` : what)
  return {
    field: 'transcript',
    what: { da: sentence(true, error.what.da), en: sentence(false, error.what.en) },
    hint: error.hint,
  }
}

/** What was typed on the way to a page that is refused is not kept in the browser. */
const forgetting = ['kept-here']

function plain(
  page: Page,
  status: 403 | 404 | 409 | 413 | 422 | 500 | 503,
  title: string,
  text: string,
  islands: readonly string[] = [],
) {
  const children = (
    <>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a href="/">{messages[page.tongue].toStart}</a>
      </p>
    </>
  )
  return answer(page, { title, islands, children }, status)
}

function brokenPage(page: Page, error: unknown) {
  const number = crypto.randomUUID().slice(0, 8)
  page.services.report(number, error)
  const words = messages[page.tongue]
  return plain(page, 500, words.brokenTitle, `${words.broken} ${number}`)
}
