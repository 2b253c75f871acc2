import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { forgetFlipRecordings, onDuty } from '@lydhoer/database'
import { day } from '../../../shared/testing/day.ts'
import { partOf } from '../../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../../shared/testing/testing.ts'
import { recorded } from '../scene.ts'
import { balanceOf } from './balance.ts'
import { readTalk } from './read-talk.ts'
import { sorted } from './talk.ts'

let house: TestApp
let owner: Browser
let colleague: Browser
let researcher: Browser
before(async () => {
  house = await testApp()
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  researcher = await house.as('researcher')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''

/** A FLIP of the caseworker's with a colleague and a researcher, who are asked whether it may be recorded. */
async function askedFlip(theme: string): Promise<string> {
  const facts = { kind: 'exchange', whose: 'common', heldIn: 'onSite', day: day(6), clock: '10:00' }
  const typed = { submissionId: crypto.randomUUID(), theme, aim: '', ...facts, minutes: '120', where: '' }
  const one = partOf(await owner.post('/flip/ny', typed), 2)
  for (const [person, party] of [
    [house.fjordby.colleague, 'practice'],
    [house.fjordby.researcher, 'research'],
  ] as const)
    await owner.post(`/flip/${one}/inviter`, { person, party, why: 'Derfor', bring: '' })
  await owner.post(`/flip/${one}/optagelse`, { keptUntil: day(30) })
  return one
}
const say = (who: Browser, one: string, says: 'yes' | 'no') =>
  who.post(`/flip/${one}/optagelse/svar`, { says })
const all = async (one: string) => {
  for (const who of [owner, colleague, researcher]) await say(who, one, 'yes')
}

/** Where in the whole database, and in the store, something of this file or text is. */
async function traces(needle: Buffer, objectId: string): Promise<string[]> {
  const files: string[] = []
  for await (const file of house.services.store.list()) if (file === objectId) files.push(file)
  const found = await onDuty(house.ownerUrl, 'backup', async (client) => {
    const { rows: columns } = await client.query<{ t: string; c: string }>(
      `select c.relname as t, a.attname as c from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type y on y.oid = a.atttypid
         where c.relnamespace = 'lydhoer'::regnamespace and c.relkind = 'r' and y.typname = 'bytea' and not a.attisdropped`,
    )
    const hits: string[] = []
    for (const { t, c } of columns) {
      const { rows } = await client.query(`select 1 from ${t} where position($1::bytea in ${c}) > 0`, [
        needle,
      ])
      if (rows.length > 0) hits.push(`${t}.${c}`)
    }
    return hits
  })
  return [...files, ...found]
}
async function sealedOf(one: string) {
  const rows = await onDuty(house.ownerUrl, 'backup', async (client) => {
    const sound = await client.query<{ object_id: string }>(
      'select object_id from flip_sound where flip_id = $1',
      [one],
    )
    const text = await client.query<{ words_sealed: Buffer }>(
      'select words_sealed from flip_transcript where flip_id = $1',
      [one],
    )
    return { objectId: sound.rows[0]?.object_id ?? '', sealed: text.rows[0]?.words_sealed ?? Buffer.alloc(0) }
  })
  return rows
}

test('nothing can be put in until each has said yes with a press of their own; who has not is told to nobody', async () => {
  const one = await askedFlip('Må vi optage?')
  await say(owner, one, 'yes')
  await say(colleague, one, 'yes')
  assert.match(await main(owner, `/flip/${one}/optagelse`), /Ikke alle har sagt ja/)
  assert.equal((await owner.get(`/flip/${one}/optagelse/fil`)).status, 409)
  assert.equal((await owner.post(`/flip/${one}/optagelse/fil`, recorded())).status, 409)
  await say(researcher, one, 'no')
  const told = await main(owner, `/flip/${one}/optagelse`)
  assert.match(told, /Ikke alle har sagt ja/)
  assert.doesNotMatch(told, /forsker|sagt nej/i)
  assert.equal((await owner.post(`/flip/${one}/optagelse/fil`, recorded())).status, 409)
  assert.equal((await (await house.as('otherDepartment')).get(`/flip/${one}/optagelse`)).status, 404)
  await say(researcher, one, 'yes')
  assert.match(await main(owner, `/flip/${one}/optagelse`), /Alle har sagt ja/)
})

test('what is put in while somebody says no is not kept', async () => {
  const one = await askedFlip('Hvem kom først?')
  await all(one)
  const put = await onDuty(house.ownerUrl, 'setUp', async (client) => {
    await client.query(
      'update flip_recording_yes set says_yes = false where flip_id = $1 and person_id = $2',
      [one, house.fjordby.researcher],
    )
    const answer = owner.post(`/flip/${one}/optagelse/fil`, recorded())
    // The no is said and not yet done when the file arrives.
    await Promise.race([answer, setTimeout(1500)])
    return { answer }
  })
  assert.equal((await put.answer).status, 409)
  const { objectId, sealed } = await sealedOf(one)
  assert.deepEqual([objectId, sealed.length], ['', 0])
})

test('whoever is invited is asked on I dag until they have said yes or no', async () => {
  const one = await askedFlip('Hvem mangler?')
  const asks = /Sig ja eller nej til, at FLIP’en må optages: Hvem mangler\?/
  assert.match(await main(researcher, '/'), asks)
  await say(researcher, one, 'no')
  assert.doesNotMatch(await main(researcher, '/'), asks)
})

test('those in it hear the sound and read what was said by side, not by name; nobody else of the house does', async () => {
  const one = await askedFlip('Hvad blev der sagt?')
  await all(one)
  const put = await owner.post(`/flip/${one}/optagelse/fil`, recorded())
  assert.equal(put.status, 303)
  assert.match(put.headers.get('location') ?? '', /\/stemmer$/)
  assert.match(
    await main(owner, `/flip/${one}/optagelse/stemmer`),
    /Stemme 1: Freja[^]*Hvad gør I, når de tier/,
  )
  const none = await owner.post(`/flip/${one}/optagelse/stemmer`, { voice1: 'practice', voice2: 'practice' })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /href="#voice3"/)
  const voices = { voice1: 'practice', voice2: 'practice', voice3: 'research' }
  assert.equal((await colleague.post(`/flip/${one}/optagelse/stemmer`, voices)).status, 404)
  assert.equal((await owner.post(`/flip/${one}/optagelse/stemmer`, voices)).status, 303)
  const page = await main(researcher, `/flip/${one}/optagelse`)
  assert.match(page, /Forskning<\/span>[^]*pausen bliver brudt/)
  assert.doesNotMatch(page, /Freja/)
  assert.match(page, /kun én stemme fra siden “Forskning”/)
  const sound = await researcher.get(`/flip/${one}/optagelse/lyd`)
  assert.equal(sound.status, 200)
  assert.equal(sound.headers.get('content-type'), 'audio/wav')
  assert.equal((await (await house.as('otherDepartment')).get(`/flip/${one}/optagelse/lyd`)).status, 404)
})

test('one who takes the yes back takes sound and transcript away at once: no row and no file holds them; that it went is told, and never who', async () => {
  const one = await askedFlip('Hvad blev slettet?')
  await all(one)
  await owner.post(`/flip/${one}/optagelse/fil`, recorded())
  const { objectId, sealed } = await sealedOf(one)
  assert.deepEqual((await traces(sealed, objectId)).length, 2)
  await say(researcher, one, 'no')
  assert.deepEqual(await traces(sealed, objectId), [])
  assert.equal((await owner.get(`/flip/${one}/optagelse/lyd`)).status, 404)
  const told = await main(owner, `/flip/${one}/optagelse`)
  assert.match(told, /blev slettet [^<]*, fordi ikke alle sagde ja mere/)
  assert.doesNotMatch(told, /tier|<audio/)
})

test('who is invited no more has no yes that stands, so what was recorded goes', async () => {
  const one = await askedFlip('Hvem gik?')
  await all(one)
  await owner.post(`/flip/${one}/optagelse/fil`, recorded())
  const { objectId, sealed } = await sealedOf(one)
  const theirs = `/flip/${one}/inviteret/${house.fjordby.researcher}`
  assert.match(await main(owner, theirs), /optagelsen slettet\. Det kan ikke fortrydes/)
  await owner.post(`${theirs}/fjern`)
  assert.deepEqual(await traces(sealed, objectId), [])
  assert.doesNotMatch(await main(owner, `/flip/${one}/optagelse`), /<audio|Udskriften/)
})

test('when nobody is asked any more, all of it is gone, the file too; before its last day has passed the night takes nothing', async () => {
  const one = await askedFlip('Hvor længe?')
  await all(one)
  await owner.post(`/flip/${one}/optagelse/fil`, recorded())
  const { objectId, sealed } = await sealedOf(one)
  assert.equal(await forgetFlipRecordings(house.services.database), 0)
  assert.equal((await traces(sealed, objectId)).length, 2)
  assert.equal((await colleague.post(`/flip/${one}/optagelse/fjern`)).status, 404)
  await owner.post(`/flip/${one}/optagelse/fjern`)
  assert.deepEqual(await traces(sealed, objectId), [])
  assert.match(await main(owner, `/flip/${one}/optagelse`), /Gem det til og med/)
})

test('what cannot be used is refused with what to do: nothing chosen, no voices, a day that has passed', async () => {
  const one = await askedFlip('Hvad kan ikke bruges?')
  await all(one)
  const empty = new FormData()
  empty.set('submissionId', crypto.randomUUID())
  const nothing = await owner.post(`/flip/${one}/optagelse/fil`, empty)
  assert.equal(nothing.status, 422)
  assert.match(await nothing.text(), /Vælg lyden, en udskrift, eller begge/)
  const other = partOf(
    await owner.post('/flip/ny', {
      ...{ submissionId: crypto.randomUUID(), theme: 'En anden', aim: '', kind: 'exchange', whose: 'common' },
      ...{ heldIn: 'onSite', day: day(6), clock: '10:00', minutes: '120', where: '' },
    }),
    2,
  )
  const past = await owner.post(`/flip/${other}/optagelse`, { keptUntil: day(-1) })
  assert.equal(past.status, 422)
  assert.match(await past.text(), /href="#keptUntil"/)
})

const vtt = (lines: readonly (readonly [string, string])[]) =>
  `WEBVTT\n\n${lines
    .map(
      ([who, said], at) =>
        `00:${String(at * 10).padStart(2, '0')}.000 --> 00:${String(at * 10 + 8).padStart(2, '0')}.000\n<v ${who}>${said}`,
    )
    .join('\n\n')}\n`
const four = vtt([
  ['A', 'Hvad gør I så?'],
  ['B', 'Vi venter'],
  ['C', 'Ja'],
  ['D', 'Det har vi talt'],
])
const talkOf = (text: string) => readTalk({ bytes: Buffer.from(text), name: 'moede.vtt' })
const many = { practice: 4, research: 2, citizen: 0 }

test('the balance of talk is of sides: turns, words, time and questions', () => {
  const balance = balanceOf(sorted(talkOf(four), ['research', 'practice', 'practice', 'research']), many)
  assert.deepEqual(balance, {
    is: 'told',
    parties: [
      { party: 'practice', turns: 2, words: 3, ms: 16_000, questions: 0 },
      { party: 'research', turns: 2, words: 8, ms: 16_000, questions: 1 },
    ],
  })
})

test('a side that is one voice has no figure, and then nobody has, since it would be what is left; nor where one person is called by two names', () => {
  const one = sorted(talkOf(four), ['research', 'practice', 'practice', 'practice'])
  assert.deepEqual(balanceOf(one, many), { is: 'one', party: 'research' })
  const two = sorted(talkOf(four), ['research', 'practice', 'practice', 'research'])
  assert.deepEqual(balanceOf(two, { ...many, research: 1 }), { is: 'one', party: 'research' })
  assert.deepEqual(balanceOf(sorted(talkOf(four), ['practice', 'practice', 'practice', 'practice']), many), {
    is: 'alone',
  })
  assert.equal(balanceOf(talkOf(four), many), null)
})

test('without times no time is told', () => {
  const talk = sorted(readTalk({ bytes: Buffer.from('A: Hej\nB: Ja\nC: Nej\nD: Jo\n'), name: 'moede.txt' }), [
    'research',
    'practice',
    'practice',
    'research',
  ])
  const balance = balanceOf(talk, many)
  assert.equal(balance?.is === 'told' && balance.parties[0]?.ms, null)
})
