// What each tongue lacks is known; the easy Danish is easier than the Danish; and a page in another tongue says what is still Danish.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { after, before, test } from 'node:test'
import { lix } from '@lydhoer/danish'
import { onDuty } from '@lydhoer/database'
import { missingIn, ownTongues, say } from '@lydhoer/words'
import { places } from '../places.ts'
import { partsInTongue } from '../conversations/talk/gone/receipt-messages.ts'
import { readingsOf } from '../shared/request/place.ts'
import { makeScenes, scenes, type Made } from '../shared/testing/scene.ts'
import { furnished, type Browser, type Furnished, type TestApp } from '../shared/testing/testing.ts'

const source = join(import.meta.dirname, '..')
/** Every file of words that has translations beside it. */
const files = globSync('**/*.ar.ts', { cwd: source })
  .map((file) => file.replace(/\.ar\.ts$/, '.ts'))
  .sort()
const exportsOf = async (file: string) =>
  Object.entries((await import(pathToFileURL(join(source, file)).href)) as Record<string, object>)

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

test('what each tongue lacks is told, and in Arabic and Ukrainian it is nothing', async (t) => {
  for (const tongue of ownTongues) {
    let [all, lacking] = [0, 0]
    for (const file of files)
      for (const [name, value] of await exportsOf(file)) {
        const lacks = typeof value === 'object' ? missingIn(value)?.[tongue] : undefined
        if (!lacks) continue
        all += leaves(danishOf(value))
        lacking += lacks.length
        if (lacks.length > 0) t.diagnostic(`${tongue} ${file} ${name}: ${lacks.join(' ')}`)
        if (tongue !== 'easy') assert.deepEqual(lacks, [], `${tongue} ${file} ${name}`)
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

test('what staff looked at is read in each tongue', () => {
  for (const [what, sentence] of readingsOf(places))
    for (const tongue of ['ar', 'uk'] as const) assert.match(say(sentence, tongue), letters[tongue], what)
})

/** What citizens' pages and staff's looks at them stand on. */
const folders = [
  ...[
    'tongues',
    'agenda',
    'plan',
    'waiting',
    'meeting',
    'guidance',
    'letters',
    'letter-load',
    'short-messages',
  ],
  ...[
    'complaints',
    'opened-topics',
    'reading-along',
    'one-citizen',
    'loops',
    'saying-no',
    'passages',
    'ear-session',
  ],
  ...['editor', 'names', 'consent', 'find', 'mine'],
]

let scene: Furnished<Made>
let house: TestApp
before(async () => {
  const all = await scenes(folders)
  scene = await furnished((empty) => makeScenes(empty, all))
  house = await scene.copy()
})
after(async () => {
  await house.close()
  await scene.close()
})

const letters = { ar: /[\u0600-\u06ff]/, uk: /[\u0400-\u04ff]/ }
/** What stands in Latin letters on a page in another tongue: names, of the system, of people, of the towns and of languages. */
const allowed =
  /^(?:Lydhør|Dansk|English|Let at læse|Fjordby|PDF|JSON|B|MB|(?:citizenA|\w+ \(fjordby\)|caseworker)?(?:, )?(?:Job og vej|Unge)?)$/

/** Elements of one kind whose direction is that of what somebody wrote. */
const wrote = /<(blockquote|bdi|button|span|p|s|h1|h2|h3)\b[^>]* dir="auto"[^>]*>.*?<\/\1>/gs

/** A line a piece, without tags. */
const linesOf = (html: string): string[] =>
  html
    .replaceAll(/<\/?(?:b|a|strong)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, '\n')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')

/** A page without what nobody reads. */
const bodyOf = (page: string): string => page.replaceAll(/<(script|style|title)\b.*?<\/\1>/gs, '')

/** Every page that a citizen comes to by links, from the first one. */
async function pagesOf(citizen: Browser, first: readonly string[]): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const ways = new Set(first)
  for (const way of ways) {
    const answer = await citizen.get(way)
    if (!(answer.headers.get('content-type') ?? '').startsWith('text/html')) {
      await answer.body?.cancel()
      continue
    }
    assert.equal(answer.status, 200, way)
    const page = bodyOf(await answer.text())
    pages.set(way, page)
    for (const [, href = ''] of page.matchAll(/href="(\/min[^"#]*)/g)) ways.add(href.replaceAll('&amp;', '&'))
  }
  return pages
}

/** What on a page neither the tongue nor a person has said. */
function leftOn(page: string, { tongue, said }: { tongue: 'ar' | 'uk'; said: string }): string[] {
  const attributes = [...page.matchAll(/ (?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(
    ([, words = '']) => words,
  )
  const inDanish = [...page.matchAll(/<(\w+) lang="da"[^>]*dir="ltr">.*?<\/\1>|\u2066[^\u2069]*\u2069/gs)]
  const lines = linesOf(page.replaceAll(wrote, '').replaceAll(/<(textarea|option)\b.*?<\/\1>/gs, ''))
  return [
    ...inDanish.map(([words]) => words),
    ...[...lines, ...attributes].filter(
      (text) =>
        !letters[tongue].test(text) &&
        /[a-zæøå]{2}/i.test(text) &&
        !allowed.test(text) &&
        !said.includes(text),
    ),
  ]
}

for (const tongue of ['ar', 'uk'] as const)
  test(`a citizen who chooses ${tongue} reads all their pages in it, in its own direction, until the municipality switches it off`, async (t) => {
    const citizen = await house.as('citizenA')
    const chosen = await citizen.post('/min/sprog', { tongue })
    assert.equal(chosen.status, 303)
    const pages = await pagesOf(citizen, ['/min', '/min/set'])
    const gone = await citizen.post(`/min/samtaler/${scene.made['conversation']}/nej/colleagues`, {})
    for (const [way, page] of await pagesOf(citizen, [gone.headers.get('location') ?? '']))
      pages.set(way, page)
    for (const form of [
      'dagsorden',
      'undren',
      'skriv',
      'klage/ny',
      'venter/ny',
      'breve/maade',
      'dagsorden/lyd',
    ])
      pages.set(`POST ${form}`, bodyOf(await (await citizen.post(`/min/${form}`, {})).text()))
    for (const elsewhere of ['/tilgaengelighed', '/borgere', '/min/findes-ikke'])
      pages.set(elsewhere, bodyOf(await (await citizen.get(elsewhere)).text()))
    const said = [...pages.values()]
      .flatMap((page) => [...page.matchAll(wrote)].flatMap(([words]) => linesOf(words)))
      .join('\n')
    t.diagnostic(`${pages.size} pages`)
    for (const [way, page] of pages) {
      assert.ok(
        page.includes(tongue === 'ar' ? '<html lang="ar" dir="rtl">' : '<html lang="uk" dir="ltr">'),
        way,
      )
      assert.deepEqual(leftOn(page, { tongue, said }), [], way)
    }
    const walked = [...pages.keys()].join('\n')
    for (const way of [
      'dagsorden',
      'plan',
      'venter',
      'moede/',
      'breve',
      'vejledning',
      'skriv',
      'klage/',
      'set',
    ])
      assert.ok(walked.includes(`/min/${way}`), way)
    for (const way of ['alt/fil', 'laeser-med', 'undren', 'samtaler/', 'nej', 'plan/vaelg/', 'slettet/'])
      assert.ok(walked.includes(`/min/${way}`), way)
    const keeper = await house.as('coordinator')
    await keeper.post(`/noegler/sprog/${tongue}/sluk`, {})
    const danish = await (await citizen.get('/min/dagsorden')).text()
    assert.ok(danish.includes('<html lang="da" dir="ltr">'))
    await keeper.post(`/noegler/sprog/${tongue}/taend`, {})
  })

test('what can be erased has a word in each tongue', async () => {
  const parts = await onDuty(house.ownerUrl, 'setUp', async (client) => {
    const { rows } = await client.query<{ part: string }>(
      'select part from resting where label_da is not null',
    )
    return rows.map(({ part }) => part).sort()
  })
  for (const tongue of ['ar', 'uk'] as const) {
    const words = partsInTongue[tongue] ?? {}
    assert.deepEqual(Object.keys(words).sort(), parts)
    for (const n of [1, 2, 3, 5, 11, 21])
      for (const part of parts) assert.match(words[part]?.(n) ?? '', letters[tongue], `${n} ${part}`)
  }
})

test('what is not switched on cannot be chosen, and no worker reads a citizen’s tongue', async () => {
  const keeper = await house.as('coordinator')
  await keeper.post('/noegler/sprog/uk/sluk', {})
  const citizen = await house.as('citizenB')
  await citizen.post('/min/sprog', { tongue: 'uk' })
  assert.ok((await (await citizen.get('/min')).text()).includes('<html lang="da" dir="ltr">'))
  assert.equal((await (await house.as('caseworker')).post('/min/sprog', { tongue: 'ar' })).status, 403)
})
