import { letterIn, markLetter } from '@lydhoer/letters'
import { Unreadable } from '@lydhoer/words'
import { Invalid } from '../../../shared/request/errors.ts'
import { whoWrite } from '../who.ts'
import { guarded, type Route } from '../../../shared/request/route.ts'
import { letterForm } from './form.ts'
import { letterPage } from './view.tsx'

const nothing = { nothing: 'A letter that somebody has put in themselves; nothing of it is kept' }

export const lookRoutes: Route[] = [
  guarded({
    method: 'GET',
    path: '/breve/efter',
    guard: whoWrite,
    gets: 200,
    reads: nothing,
    handler: (visit) => letterPage(visit, {}),
  }),
  guarded({
    method: 'POST',
    path: '/breve/efter',
    guard: whoWrite,
    // It stores nothing, so there is nowhere to be led: the page is the answer.
    gets: 200,
    reads: nothing,
    form: letterForm,
    handler: async (visit, _sql, { text, file }) => {
      const letter = file && file.size > 0 ? await textIn(file) : text.replaceAll('\r\n', '\n').trim()
      return letterPage(visit, { looked: { text: letter, ...markLetter(letter) } })
    },
    again: (visit, _sql, again) => letterPage(visit, { again }),
  }),
]

async function textIn(file: File): Promise<string> {
  try {
    return letterIn(new Uint8Array(await file.arrayBuffer()))
      .replaceAll('\r\n', '\n')
      .trim()
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    const { what, hint } = error
    throw new Invalid([{ field: 'file', what, hint }])
  }
}
