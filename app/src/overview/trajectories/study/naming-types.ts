import type { Database, Sql } from '@lydhoer/database'
import { z } from 'zod'
import { NotFound } from '../../../shared/request/errors.ts'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { clearest, typesOf } from '../figures.ts'
import { show } from '../shown.ts'
import { nameType, wordsOfTypes, type TypeWords } from '../results.ts'
import type { Typed } from './form.ts'
import { drawingPage } from './frame.tsx'
import { open } from './opening.ts'
import { figuresOfTypes, typesPage } from './types-view.tsx'

/** How many types are looked at. */
export const count = z.coerce.number().int().min(2).max(8)

/** How many types there are, and beside it a name and a meaning of each by its number. */
export const typesForm = z.looseObject({ types: count })

/** Writes down what people call the types, where they call them something else than before. */
export async function nameTypes(visit: Visit, sql: Sql, form: z.output<typeof typesForm>): Promise<void> {
  const { study, results } = await open(visit, sql)
  if (!typesOf({ results }, form.types)) throw new NotFound()
  const before = await wordsOfTypes(sql, study, form.types)
  for (const [number, words] of wordsTyped(form, form.types)) {
    const same = before.get(number) ?? { name: '', meaning: '' }
    if (words.name !== same.name || words.meaning !== same.meaning)
      await nameType(sql, visit.me, study, { types: form.types, number }, words)
  }
}

/** The types once more, with what was typed for them. */
export async function typesAgain(visit: Visit, database: Database, { problems, typed }: Again) {
  const { study, results } = await database.as(visit.me, (sql) => open(visit, sql))
  const types = clearest({ results })
  const named = wordsTyped(typed, types)
  const ask = {
    results,
    language: visit.language,
    named,
    look: 'page' as const,
    figures: figuresOfTypes(types),
  }
  const shown = await show(visit.services, study, ask, Infinity)
  if ('progress' in shown) return drawingPage(visit, study, 'types', shown)
  return typesPage(visit, { shown, types, named, problems })
}

function wordsTyped(typed: Typed, types: number): Map<number, TypeWords> {
  const text = (name: string, most: number) => {
    const value = typed[name]
    return typeof value === 'string' ? value.trim().slice(0, most) : ''
  }
  return new Map(
    Array.from({ length: types }, (_, t) => [
      t + 1,
      { name: text(`name${t + 1}`, 80), meaning: text(`meaning${t + 1}`, 1000) },
    ]),
  )
}
