import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { orSay, problemsIn, several, ticked } from './form.ts'

const chooseDay = { da: 'Vælg en dag', en: 'Choose a day' }
const form = z.object({
  title: orSay(z.string().trim().min(1).max(5), { da: 'Skriv en titel', en: 'Write a title' }),
  day: orSay(
    z.iso.date().refine((day) => day > '2026-01-01'),
    chooseDay,
  ),
  kind: z.enum(['a', 'b']),
  with: orSay(
    several(z.uuid()).refine((ids) => ids.length > 0),
    { da: 'Vælg nogen', en: 'Choose somebody' },
  ),
  sound: ticked,
})
const wrong = (typed: Record<string, unknown>) =>
  Object.fromEntries(
    problemsIn(form, form.safeParse(typed).error!).map(({ field, what }) => [field, what.da]),
  )

test('each field that is wrong is told once, in its own words', () => {
  assert.deepEqual(wrong({ title: ' ', day: 'i går', kind: 'c', with: ['x', 'y'] }), {
    title: 'Skriv en titel',
    day: 'Vælg en dag',
    kind: 'Feltet «kind» kunne ikke bruges, som det var udfyldt.',
    with: 'Vælg nogen',
  })
})

test('what is too long is told how much room there is', () => {
  assert.equal(wrong({ title: 'For langt' })['title'], 'Der er plads til 5 tegn. Gør det kortere.')
})

test('one schema at two fields says what each of them says', () => {
  const day = z.iso.date()
  const both = z.object({
    from: orSay(day, { da: 'Fra', en: 'From' }),
    to: orSay(day, { da: 'Til', en: 'To' }),
  })
  assert.deepEqual(
    problemsIn(both, both.safeParse({}).error!).map(({ what }) => what.en),
    ['From', 'To'],
  )
})

test('boxes give a list however many are ticked, and a box of its own a yes or a no', () => {
  const id = crypto.randomUUID()
  const sent = { title: 'Hej', day: '2026-02-01', kind: 'a' }
  assert.deepEqual(form.parse({ ...sent, with: id, sound: 'on' }), { ...sent, with: [id], sound: true })
  assert.deepEqual(form.parse({ ...sent, with: [id, id] }).with, [id, id])
  assert.equal(form.parse({ ...sent, with: id }).sound, false)
})
