import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { dispatch } from '../dispatch.ts'

const folder = await mkdtemp(join(tmpdir(), 'lydhoer-letter-'))
after(() => rm(folder, { recursive: true }))

async function letter(
  bytes: string | Uint8Array,
  args: string[],
  language: 'da' | 'en' = 'da',
  name = 'brev.txt',
) {
  const path = join(folder, name)
  await writeFile(path, bytes)
  let out = ''
  let err = ''
  const terminal = { out: (text: string) => (out += text), err: (text: string) => (err += text), language }
  const code = await dispatch(['letter', path, ...args], terminal)
  return { code, out, err }
}

interface Written {
  lix: number
  sentences: number
  words: number
  first: Record<'what' | 'todo' | 'by' | 'whom', { sentence: number; from: number; to: number } | null>
  marks: { from: number; to: number; kind: string; because: string }[]
  text: string
}

const frightening =
  'Indkaldelse til samtale\n\nDu har pligt til at møde den 2. december kl. 9. Udebliver du, kan du miste din hjælp.\n'

const word = (paragraphs: readonly string[]) =>
  zipSync({
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
        .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
        .join('')}</w:body></w:document>`,
    ),
  })

test('a letter is looked through as JSON: what comes first, and marks that say where and why', async () => {
  const { code, out } = await letter(frightening, ['--json'])
  assert.equal(code, 0)
  const told = JSON.parse(out) as Written
  assert.deepEqual(Object.keys(told), [
    'lix',
    'band',
    'sentences',
    'words',
    'first',
    'threats',
    'marks',
    'text',
  ])
  assert.deepEqual([told.sentences, told.words], [3, 21])
  assert.deepEqual(
    Object.values(told.first).map((one) => one?.sentence ?? null),
    [1, 2, 2, null],
  )
  const [threat] = told.marks.filter(({ kind }) => kind === 'threat')
  assert.equal(told.text.slice(threat?.from, threat?.to), 'Udebliver du, kan du miste din hjælp.')
  assert.ok(told.marks.some(({ kind }) => kind === 'becomer'))
})

test('the same letter in Word says the same', async () => {
  const paragraphs = frightening.trim().split('\n\n')
  const asText = JSON.parse((await letter(frightening.trim(), ['--json'])).out) as Written
  const asWord = JSON.parse((await letter(word(paragraphs), ['--json'], 'da', 'brev.docx')).out) as Written
  assert.deepEqual(asWord, asText)
})

test('for people it is told in words, in both languages', async () => {
  const danish = await letter(frightening, [])
  assert.match(danish.out, /Lix [\d,]+, .*fingerpeg/)
  assert.match(danish.out, /Hvem kan jeg ringe eller skrive til\? står der ikke/)
  assert.match(danish.out, /Trusler\n {2}“Udebliver du/)
  const english = await letter(frightening, [], 'en')
  assert.match(english.out, /Whom can I ring or write to\? it does not say/)
})

test('what is no letter is refused in one sentence, with what to do', async () => {
  const pdf = await letter('%PDF-1.7', [])
  assert.equal(pdf.code, 2)
  assert.match(pdf.err, /PDF kan ikke læses; gem brevet som Word \(\.docx\) eller tekst\.\n$/)
  const empty = await letter('', ['--json'])
  assert.equal(empty.code, 2)
  assert.equal(empty.out, '')
})

test('a message for Digital Post is checked by the schema that is brought, and without one it is said that nothing was', async () => {
  const schema = (more = '') =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="Message"><xs:complexType><xs:sequence>
      <xs:element name="label" type="xs:int"/></xs:sequence>${more}</xs:complexType></xs:element></xs:schema>`
  const path = join(folder, 'skema.xsd')
  await writeFile(path, schema())
  const message = '<Message>\n<label>1</label></Message>'
  const check = (text: string, args: string[]) => letter(text, ['--memo', ...args], 'da', 'besked.xml')
  const without = await check(message, [])
  assert.deepEqual([without.code, /er ikke prøvet/.test(without.out)], [1, true])
  const right = await check(message, ['--schema', path])
  assert.deepEqual([right.code, right.out], [0, 'Beskeden følger det skema, du lagde ved.\n'])
  const wrong = await check(message.replace('1<', 'et<'), ['--schema', path])
  assert.equal(wrong.code, 1)
  assert.match(wrong.out, /følger ikke det skema[^]*linje 2: Element 'label': 'et' is not a valid value/)
  await writeFile(path, schema('<xs:assert test="label &gt; 0"/>'))
  assert.match(
    (await check(message, ['--schema', path])).out,
    /1 regel er ikke prøvet: den slags er XSD 1\.1/,
  )
})
