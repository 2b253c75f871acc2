// What each tongue lacks is known; the easy Danish is easier than the Danish; and a page in another tongue says what is still Danish.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, test } from 'node:test'
import { lix } from '@lydhoer/danish'
import { missingIn, ownTongues, type OwnTongue } from '@lydhoer/words'
import { makeScenes, scenes, type Made } from '../shared/testing/scene.ts'
import { furnished, type Furnished, type TestApp } from '../shared/testing/testing.ts'

const source = join(import.meta.dirname, '..')
/** Every file of words that has translations beside it. */
const files = globSync('**/*.ar.ts', { cwd: source })
  .map((file) => file.replace(/\.ar\.ts$/, '.ts'))
  .sort()
const exportsOf = async (file: string) =>
  Object.entries((await import(pathToFileURL(join(source, file)).href)) as Record<string, object>)

/** Translated whole: what is added here in Danish is put into the others too. */
const whole: Readonly<Record<Exclude<OwnTongue, 'easy'>, readonly string[]>> = {
  ar: ['citizens/agenda/own-messages.ts', 'citizens/matter/help.ts', 'citizens/matter/pictograms/names.ts'],
  uk: ['citizens/agenda/own-messages.ts', 'citizens/matter/help.ts', 'citizens/matter/pictograms/names.ts'],
}

/** How many of the words a value holds. */
const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((all, one) => all + leaves(one), 0)
    : value === ''
      ? 0
      : 1

/** Of an exported thing the Danish: messages have it at the top, sentences each for itself. */
const danishOf = (value: object): unknown =>
  'da' in value ? value.da : Object.values(value).map((one: { da: string }) => one.da)

test('what each tongue lacks is told, and what was translated whole stays so', async (t) => {
  for (const tongue of ownTongues) {
    let [all, lacking] = [0, 0]
    for (const file of files)
      for (const [name, value] of await exportsOf(file)) {
        const lacks = typeof value === 'object' ? missingIn(value)?.[tongue] : undefined
        if (!lacks) continue
        all += leaves(danishOf(value))
        lacking += lacks.length
        if (lacks.length > 0) t.diagnostic(`${tongue} ${file} ${name}: ${lacks.join(' ')}`)
        if (tongue !== 'easy' && whole[tongue].includes(file))
          assert.deepEqual(lacks, [], `${tongue} ${file} ${name}`)
      }
    t.diagnostic(`${tongue}: ${Math.round((100 * (all - lacking)) / all)} % of ${all} is translated`)
    assert.ok(all > 0)
  }
})

test('what is written easy reads easier than the Danish it stands for', async (t) => {
  const asSentence = (text: string) => (/[.!?…:]$/.test(text) ? text : `${text}.`)
  const [easy, danish]: [string[], string[]] = [[], []]
  const pair = (own: unknown, other: unknown): void => {
    if (typeof own === 'string' && typeof other === 'string' && own !== other) {
      easy.push(asSentence(other))
      danish.push(asSentence(own))
    } else if (typeof own === 'object' && own !== null && typeof other === 'object' && other !== null)
      for (const [key, one] of Object.entries(own)) pair(one, (other as Record<string, unknown>)[key])
  }
  for (const file of files)
    for (const [, value] of await exportsOf(file)) {
      if (typeof value !== 'object' || !missingIn(value)) continue
      if ('da' in value && 'easy' in value) pair(value.da, value.easy)
      else
        for (const one of Object.values(value))
          pair((one as { da: string }).da, (one as { easy: string }).easy)
    }
  const [is, was] = [lix(easy.join(' ')).lix ?? 0, lix(danish.join(' ')).lix ?? 0]
  t.diagnostic(`LIX ${is} easy, ${was} Danish`)
  assert.ok(is < was, `${is} against ${was}`)
})

let scene: Furnished<Made>
let house: TestApp
before(async () => {
  const all = await scenes(['tongues', 'agenda'])
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
})
after(async () => {
  await house.close()
  await scene.close()
})

const letters = { ar: /[\u0600-\u06ff]/, uk: /[\u0400-\u04ff]/ }
/** What stands in Latin letters on a page in another tongue: names, of the system, of people, of the towns and of languages. */
const allowed = /^(?:Lydhør|Dansk|English|Let at læse|Fjordby|PDF|JSON|B|MB|citizenA)$/

for (const tongue of ['ar', 'uk'] as const)
  test(`a citizen who chooses ${tongue} reads it, in its own direction, until the municipality switches it off`, async () => {
    const citizen = await house.as('citizenA')
    const chosen = await citizen.post('/min/sprog', { tongue })
    assert.equal(chosen.status, 303)
    const page = await (await citizen.get('/min/dagsorden')).text()
    assert.ok(page.includes(tongue === 'ar' ? '<html lang="ar" dir="rtl">' : '<html lang="uk" dir="ltr">'))
    const own = page
      .replaceAll(/<(script|style|title|head)\b.*?<\/\1>/gs, '')
      .replaceAll(
        /<(blockquote|bdi|button|span|p|h1|h2)\b[^>]* (?:dir="auto"|lang="[a-z]+")[^>]*>.*?<\/\1>/gs,
        '',
      )
      .replaceAll(/<[^>]*>/g, '\n')
      .split('\n')
      .map((text) => text.trim())
      .filter((text) => text !== '' && !letters[tongue].test(text) && /[a-zæøå]/i.test(text))
    assert.deepEqual(
      own.filter((text) => !allowed.test(text) && !/^[A-ZÆØÅ][\w-]*$/.test(text)),
      [],
    )
    const keeper = await house.as('coordinator')
    await keeper.post(`/noegler/sprog/${tongue}/sluk`, {})
    const danish = await (await citizen.get('/min/dagsorden')).text()
    assert.ok(danish.includes('<html lang="da" dir="ltr">'))
    await keeper.post(`/noegler/sprog/${tongue}/taend`, {})
  })

test('what is not switched on cannot be chosen, and no worker reads a citizen’s tongue', async () => {
  const keeper = await house.as('coordinator')
  await keeper.post('/noegler/sprog/uk/sluk', {})
  const citizen = await house.as('citizenB')
  await citizen.post('/min/sprog', { tongue: 'uk' })
  assert.ok((await (await citizen.get('/min')).text()).includes('<html lang="da" dir="ltr">'))
  assert.equal((await (await house.as('caseworker')).post('/min/sprog', { tongue: 'ar' })).status, 403)
})
