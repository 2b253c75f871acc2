import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { orSay, several, submissionId, ticked } from '../../request/form.ts'
import { Choice, LongText, SomeOf, Text, Tick } from './controls.tsx'
import { fill } from './filled.ts'
import { FormOf } from './form-of.tsx'

const schema = z.object({
  submissionId,
  title: orSay(z.string().trim().min(1).max(80), { da: 'Skriv en titel', en: 'Write a title' }),
  why: z.string().trim().max(2000).default(''),
  kind: z.enum(['a', 'b']),
  with: several(z.string()),
  sound: ticked,
})
const options = ['a', 'b'].map((value) => ({ value, label: value }))
const shown = (form: ReturnType<typeof fill<typeof schema, 'da'>>) =>
  String(
    <FormOf form={form} to="/her">
      <Text form={form} name="title" label="Titel" hint="Kort" />
      <LongText form={form} name="why" label="Hvorfor" rows={3} />
      <Choice form={form} name="kind" label="Slags" options={options} />
      <SomeOf form={form} name="with" label="Hvem" options={options} />
      <Tick form={form} name="sound" label="Lyd" />
    </FormOf>,
  )
const refused = {
  problems: [{ field: 'title', what: { da: 'Skriv en titel', en: 'Write a title' } }],
  typed: { title: '<b>', why: 'Fordi & derfor', kind: 'b', with: ['a', 'b'], sound: 'on' },
}

test('a form shown again holds all that was typed and chosen, and nothing it began with', () => {
  const page = shown(fill('da', schema, { again: refused, first: { title: 'Først', kind: 'a' } }))
  assert.match(page, /name="title" value="&lt;b&gt;"/)
  assert.match(page, />Fordi &amp; derfor<\/textarea>/)
  assert.match(page, /<option value="b" selected=""/)
  assert.equal(page.match(/name="with" value="[ab]" checked=""/g)?.length, 2)
  assert.match(page, /name="sound" checked=""/)
  assert.doesNotMatch(page, /Først/)
})

test('what the browser keeps is told what stood there before it was typed, and nothing where it was not', () => {
  const long = (told: Parameters<typeof fill<typeof schema, 'da'>>[2]) =>
    String(<LongText form={fill('da', schema, told)} name="why" label="Hvorfor" rows={3} keep="/her/why" />)
  const first = { why: 'Derfor' }
  assert.match(long({ again: refused, first }), /data-place="\/her\/why" data-before="Derfor"/)
  assert.match(long({ again: refused }), /data-before=""/)
  assert.doesNotMatch(long({ first }), /data-before/)
})

test('what was unticked stays unticked when the form is shown again', () => {
  const first = { with: 'a', sound: 'on' }
  assert.match(shown(fill('da', schema, { first })), /name="sound" checked=""/)
  const again = { problems: [], typed: { title: 'Hej' } }
  assert.doesNotMatch(shown(fill('da', schema, { again, first })), /checked/)
})

test('what is wrong is said at its field and wired to it, beside the hint', () => {
  const page = shown(fill('da', schema, { again: refused }))
  assert.match(page, /<span class="form-error-message" id="title-error">Skriv en titel<\/span>/)
  assert.match(page, /aria-describedby="title-hint title-error" aria-invalid="true"/)
  assert.equal(page.match(/aria-invalid/g)?.length, 1)
})

test('a field has the room that its schema says', () => {
  const page = shown(fill('da', schema))
  assert.match(page, /name="title" value="" maxlength="80"/)
  assert.match(page, /name="why" rows="3" maxlength="2000"/)
})

test('a form keeps its submission through a refusal, and a new form has a new one', () => {
  const id = crypto.randomUUID()
  const again = { problems: [], typed: { submissionId: id } }
  assert.match(shown(fill('da', schema, { again })), new RegExp(`value="${id}"`))
  const unusable = {
    problems: [{ field: 'submissionId', what: { da: '', en: '' } }],
    typed: { submissionId: 'x' },
  }
  assert.notEqual(fill('da', schema, { again: unusable }).submissionId, 'x')
  assert.notEqual(fill('da', schema).submissionId, fill('da', schema).submissionId)
  assert.equal(fill('da', z.object({ title: z.string() })).submissionId, null)
})
