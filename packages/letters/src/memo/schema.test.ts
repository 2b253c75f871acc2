import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { memoXml, type Memo } from './memo.ts'
import { checkMemo, schemaState, type SchemaFile } from './schema.ts'

const own = (name: string): SchemaFile => ({
  name,
  text: readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8'),
})
const main = own('memo-of-our-own.xsd')
const types = own('types-of-our-own.xsd')
const memo: Memo = {
  ...{ messageUuid: crypto.randomUUID(), label: 'Møde onsdag', recipientCpr: '6102031234', reply: false },
  ...{ sender: { cvr: '12345678', label: 'Fjordby Kommune' }, created: new Date('2026-12-01T12:00:00Z') },
  files: [{ encodingFormat: 'text/plain', filename: 'brev.txt', content: new TextEncoder().encode('Hej') }],
}

test('without a schema nothing is said to have been checked; with half of one it is said which file is lacking', async () => {
  assert.deepEqual(await checkMemo(memoXml(memo), []), { is: 'none' })
  assert.deepEqual(await schemaState([main]), { is: 'lacking', names: ['types-of-our-own.xsd'] })
})

test('a message that breaks the schema is told where, in the words of the checker; one that does not is not', async () => {
  const files = [types, main]
  assert.deepEqual(await checkMemo(memoXml(memo), files), { is: 'checked', leftOut: 1, broken: [] })
  const tooLong = await checkMemo(memoXml({ ...memo, label: 'Et navn '.repeat(20) }), files)
  assert.ok(tooLong.is === 'checked' && tooLong.broken.length > 0)
  assert.match(tooLong.broken[0]?.says ?? '', /^Element 'label': \[facet 'maxLength'\]/)
  assert.equal(tooLong.broken[0]?.line, 6)
  const moved = memoXml(memo).replace(/<memo:MessageBody>[^]*<\/memo:MessageBody>/, '')
  const lacks = await checkMemo(moved, files)
  assert.ok(lacks.is === 'checked' && lacks.broken.length === 1)
})

test('rules of XSD 1.1 are left out and counted; without them nothing is said to be left out', async () => {
  assert.deepEqual(await schemaState([main, types]), { is: 'usable', leftOut: 1 })
  const older = { ...main, text: main.text.replace(/<xs:assert[^]*?\/>/, '') }
  assert.deepEqual(await schemaState([older, types]), { is: 'usable', leftOut: 0 })
})

test('what is no schema, has a DTD or describes no message is refused with what to do', async () => {
  const whatOf = async (files: SchemaFile[]) => {
    const state = await schemaState(files)
    return state.is === 'unusable' ? state.what.da : state.is
  }
  assert.match(await whatOf([types]), /beskrive elementet Message/)
  assert.match(
    await whatOf([{ name: 'a.xsd', text: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }]),
    /a\.xsd har en DTD/,
  )
  const broken = { ...main, text: main.text.replace('type="memo:Header"', 'type="memo:Nowhere"') }
  assert.match(await whatOf([broken, types]), /XSD 1\.0/)
})
