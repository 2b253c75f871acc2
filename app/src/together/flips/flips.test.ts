import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { onDuty } from '@lydhoer/database'
import { at } from '../../shared/testing/clock.ts'
import { day } from '../../shared/testing/day.ts'
import { makeScenes, partOf, scenes, type Made } from '../../shared/testing/scene.ts'
import { testApp, type Browser, type TestApp } from '../../shared/testing/testing.ts'
import { firstProgramme, lessTime, minutesOf } from './inside.ts'

let house: TestApp
let made: Made
let owner: Browser
let colleague: Browser
let researcher: Browser
let outsider: Browser
before(async () => {
  house = await testApp()
  made = await makeScenes(house, await scenes(['loops', 'flips']))
  owner = await house.as('caseworker')
  colleague = await house.as('colleague')
  researcher = await house.as('researcher')
  outsider = await house.as('otherDepartment')
})
after(() => house.close())

const main = async (who: Browser, path: string) =>
  /<main[^>]*>([^]*)<\/main>/.exec(await (await who.get(path)).text())?.[1] ?? ''
const id = () => crypto.randomUUID()

const facts = (theme: string) => ({
  ...{ submissionId: id(), theme, aim: '', kind: 'exchange', whose: 'common', heldIn: 'mixed' },
  ...{ day: day(6), clock: '10:00', minutes: '120', where: 'Lokale 1' },
})
/** A new FLIP of the caseworker's, to which the colleague and the researcher are invited. */
async function flip(theme: string): Promise<string> {
  const one = partOf(await owner.post('/flip/ny', facts(theme)), 2)
  for (const [person, party] of [
    [house.fjordby.colleague, 'practice'],
    [house.fjordby.researcher, 'research'],
  ] as const)
    await owner.post(`/flip/${one}/inviter`, { person, party, why: `Fordi ${theme}`, bring: 'Jeres noter' })
  return one
}
/** Nothing of the FLIPs before waits for anybody: «I dag» tells of few things. */
const quiet = () =>
  onDuty(house.ownerUrl, 'setUp', (client) => client.query('update flip set called_off_at = now()'))
const undo = (page: string) =>
  /action="(\/fortryd\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('it can be undone')

test('a citizen, a politician and an employer do not come in, and next door sees nothing', async () => {
  for (const name of ['citizenA', 'politician', 'employer'] as const)
    assert.equal((await (await house.as(name)).get('/flip')).status, 403, name)
  const neighbour = await house.as('caseworker', house.nabo)
  assert.equal((await neighbour.get(`/flip/${made['flip']}`)).status, 404)
  assert.doesNotMatch(await main(neighbour, '/flip'), /Hvornår lytter vi/)
})

test('the house sees theme, kind and day; why, who, programme and grasps are for those invited, and sealed', async () => {
  const one = await flip('Hvem ringer først?')
  await owner.post(`/flip/${one}/program`, { title1: 'Hemmeligt oplæg', minutes1: '20', of1: 'practice' })
  await owner.post(`/flip/${one}/greb`, { words: 'Hemmelig indsigt' })
  const outside = await main(outsider, `/flip/${one}`)
  assert.match(outside, /Hvem ringer først\?[^]*Vi lægger frem for hinanden/)
  assert.doesNotMatch(outside, /Fordi Hvem|Jeres noter|Hemmelig|Lokale 1/)
  for (const page of ['svar', 'program', 'moede', 'moede/nu', 'papir', 'referat', 'inviter', 'ret', 'tema'])
    assert.equal((await outsider.get(`/flip/${one}/${page}`)).status, 404, page)
  assert.match(await main(researcher, `/flip/${one}`), /Fordi Hvem[^]*Jeres noter[^]*Hemmeligt oplæg/)
  const { rows } = await onDuty(house.ownerUrl, 'backup', (client) =>
    client.query<{ sealed: Buffer }>(
      `select theme_sealed as sealed from flip union all select asked_sealed from flip_person
         union all select words_sealed from flip_inside union all select words_sealed from flip_grasp`,
    ),
  )
  for (const { sealed } of rows) assert.doesNotMatch(sealed.toString('latin1'), /Hvem|Fordi|Hemmelig/)
})

test('what was typed is given back where it cannot be used: no theme, a day that has passed, no why, a question without words', async () => {
  const none = await owner.post('/flip/ny', { ...facts(''), where: 'Det her skal ikke væk', day: day(-1) })
  assert.equal(none.status, 422)
  assert.match(await none.text(), /href="#theme"[^]*href="#day"[^]*value="Det her skal ikke væk"/)
  const one = await flip('Hvad med nej?')
  const noWhy = await owner.post(`/flip/${one}/inviter`, {
    person: house.fjordby.coordinator,
    bring: 'En kage',
  })
  assert.equal(noWhy.status, 422)
  assert.match(await noWhy.text(), /href="#party"[^]*href="#why"[^]*En kage/)
  const asks = await colleague.post(`/flip/${one}/svar`, { says: 'asks', question: '', brings: 'Mit hæfte' })
  assert.equal(asks.status, 422)
  assert.match(await asks.text(), /href="#question"[^]*Mit hæfte/)
  const half = await owner.post(`/flip/${one}/program`, { title1: 'Uden tid', minutes2: '20' })
  assert.match(await half.text(), /href="#minutes1"[^]*href="#title2"[^]*value="Uden tid"/)
  const nothing = await colleague.post(`/flip/${one}/greb`, { words: ' ' })
  assert.equal(nothing.status, 422)
  const task = await colleague.post(`/flip/${one}/opgave`, {
    submissionId: id(),
    what: 'Ring',
    who: house.fjordby.coordinator,
  })
  assert.equal(task.status, 422)
  assert.match(await task.text(), /value="Ring"/)
})

test('an invitation waits on I dag until it is answered; a question goes back, its answer comes back, and then the FLIP is told as a meeting', async () => {
  await quiet()
  const one = await flip('Hvad gør pausen?')
  assert.match(await main(colleague, '/'), /Svar på indbydelsen til FLIP: Hvad gør pausen\?/)
  const first = await main(colleague, `/flip/${one}/svar`)
  assert.match(first, /<details open[^>]*>\s*<summary>Første gang med\?/)
  await colleague.post(`/flip/${one}/svar`, {
    says: 'asks',
    question: 'Må jeg tage Lea med?',
    brings: '',
    hopes: '',
  })
  assert.doesNotMatch(await main(colleague, '/'), /Hvad gør pausen\?/)
  assert.match(await main(owner, '/'), /Svar på et spørgsmål fra [^]*Hvad gør pausen/)
  await owner.post(`/flip/${one}/inviteret/${house.fjordby.colleague}`, {
    ...{ party: 'practice', why: 'Du har prøvet', bring: '', reply: 'Ja, gerne' },
  })
  assert.doesNotMatch(await main(owner, '/'), /Svar på et spørgsmål fra [^<]*<[^]*Hvad gør pausen/)
  assert.match(await main(colleague, '/'), /Der er svar på dit spørgsmål\. FLIP: Hvad gør pausen/)
  await colleague.post(`/flip/${one}/svar`, { says: 'comes', question: '', brings: 'Et hæfte', hopes: 'Ro' })
  const page = await main(researcher, `/flip/${one}`)
  assert.match(page, /kommer<\/span>[^]*Svar: Ja, gerne[^]*Har med: Et hæfte[^]*Håber på: Ro/)
  const soon = new Date(Date.now() + 5 * 86_400_000)
  assert.match(await at(house, soon, () => main(colleague, '/')), /10\.00[^]*FLIP: Hvad gør pausen/)
  const other = await flip('Den anden')
  assert.match(await main(colleague, `/flip/${other}/svar`), /<details>\s*<summary>Første gang med\?/)
})

test('the same form sent twice makes one FLIP, one invitation and one task', async () => {
  const typed = facts('Kun én gang')
  for (let nth = 0; nth < 2; nth++) assert.equal((await owner.post('/flip/ny', typed)).status, 303)
  assert.equal((await main(owner, '/flip')).split('Kun én gang').length, 2)
  const one = typed.submissionId
  const asked = { person: house.fjordby.colleague, party: 'practice', why: 'Netop dig', bring: '' }
  for (let nth = 0; nth < 2; nth++)
    assert.equal((await owner.post(`/flip/${one}/inviter`, asked)).status, 303)
  const task = { submissionId: id(), what: 'Køb kaffe', who: house.fjordby.colleague, byDay: '' }
  for (let nth = 0; nth < 2; nth++) await owner.post(`/flip/${one}/opgave`, task)
  assert.equal((await main(owner, `/flip/${one}/moede`)).split('class="title">Køb kaffe').length, 2)
})

test('whose invitation is taken back sees nothing more, until that is undone', async () => {
  const one = await flip('Hvem er med?')
  await owner.post(`/flip/${one}/inviteret/${house.fjordby.researcher}/fjern`)
  assert.doesNotMatch(await main(researcher, `/flip/${one}`), /Fordi Hvem er med/)
  assert.equal((await researcher.get(`/flip/${one}/moede`)).status, 404)
  await owner.post(undo(await main(owner, `/flip/${one}`)))
  assert.match(await main(researcher, `/flip/${one}`), /Fordi Hvem er med/)
})

test('a programme shows whether both sides have the same time', async () => {
  const one = await flip('Hvem har tiden?')
  assert.match(
    await main(colleague, `/flip/${one}/program`),
    /Det her er et forslag[^]*value="Praksis lægger frem"/,
  )
  await colleague.post(`/flip/${one}/program`, {
    ...{
      title1: 'Vores breve',
      minutes1: '40',
      of1: 'practice',
      title2: 'Mønstre',
      minutes2: '20',
      of2: 'research',
    },
    ...{ title3: 'Samtale', minutes3: '60', of3: 'both' },
  })
  const page = await main(owner, `/flip/${one}`)
  assert.match(page, /Praksis har 70 minutter, forskning 50\.[^]*Forskning har 20 minutter mindre/)
  assert.match(page, /10\.00[^]*Vores breve[^]*10\.40[^]*Mønstre[^]*11\.00[^]*Samtale/)
  assert.doesNotMatch(page, /style="/)
})

test('of the time, what is shared is halved, and five minutes’ difference is nothing to speak of', () => {
  for (const minutes of [60, 90, 120, 150, 180, 240]) {
    const parts = firstProgramme(minutes, ['a', 'b', 'c', 'd', 'e'])
    assert.equal(
      parts.reduce((sum, part) => sum + part.minutes, 0),
      minutes,
    )
    assert.equal(lessTime(parts), null)
  }
  const part = (of: 'practice' | 'research' | 'both', minutes: number) => ({ of, minutes, title: '' })
  assert.deepEqual(minutesOf([part('practice', 30), part('both', 15)]), { practice: 37.5, research: 7.5 })
  assert.equal(lessTime([part('practice', 30), part('research', 25)]), null)
  assert.deepEqual(lessTime([part('practice', 20), part('research', 26)]), { party: 'practice', by: 6 })
})

test('the theme may change: the house sees the new one, those invited what it was and why', async () => {
  const one = await flip('Breve')
  await owner.post(`/flip/${one}/tema`, { theme: 'Hvem ringer vi til?', why: 'Brevene var ikke det svære' })
  assert.match(
    await main(colleague, `/flip/${one}`),
    /Fra “Breve” til “Hvem ringer vi til\?”[^]*ikke det svære/,
  )
  const outside = await main(outsider, `/flip/${one}`)
  assert.match(outside, /Hvem ringer vi til\?/)
  assert.doesNotMatch(outside, /ikke det svære/)
})

test('what each grasped stands for their side without a name, also that it was nothing new, and is changed and taken back by them alone', async () => {
  const one = await flip('Hvad tog vi med?')
  for (const who of [researcher, colleague, owner]) await who.get(`/flip/${one}/moede`)
  await researcher.post(`/flip/${one}/greb`, { words: '', nothingNew: 'on' })
  await colleague.post(`/flip/${one}/greb`, { words: 'At vi spørger to gange' })
  await colleague.post(`/flip/${one}/greb`, { words: 'At vi spørger tre gange' })
  const page = await main(owner, `/flip/${one}/moede`)
  assert.match(
    page,
    /Praksis<\/h3>[^]*At vi spørger tre gange[^]*Forskning<\/h3>[^]*Jeg lærte ikke noget nyt\./,
  )
  assert.doesNotMatch(page, /to gange|Det er dit/)
  assert.match(await main(colleague, `/flip/${one}/moede`), /tre gange[^]*Det er dit/)
  await owner.post(`/flip/${one}/greb/tilbage`)
  assert.match(await main(owner, `/flip/${one}/moede`), /tre gange/)
  await colleague.post(`/flip/${one}/greb/tilbage`)
  const gone = await main(colleague, `/flip/${one}/moede`)
  assert.doesNotMatch(gone, /tre gange/)
  await colleague.post(undo(gone))
  assert.match(await main(owner, `/flip/${one}/moede`), /tre gange/)
})

test('who does what waits for whoever is to do it, until they say that it is done; it is taken off, and put back', async () => {
  await quiet()
  const one = await flip('Hvem gør hvad her?')
  await owner.post(`/flip/${one}/opgave`, {
    ...{
      submissionId: id(),
      what: 'Spørg Ydelse om afsnit to',
      who: house.fjordby.colleague,
      byDay: day(12),
    },
  })
  assert.match(await main(colleague, '/'), /Spørg Ydelse om afsnit to/)
  const task = /opgave\/([0-9a-f-]{36})\/gjort/.exec(await main(colleague, `/flip/${one}/moede`))?.[1] ?? ''
  await owner.post(`/flip/${one}/opgave/${task}/gjort`, { done: 'yes' })
  assert.match(await main(colleague, '/'), /Spørg Ydelse/, 'only whoever does it says so')
  await colleague.post(`/flip/${one}/opgave/${task}/gjort`, { done: 'yes' })
  assert.doesNotMatch(await main(colleague, '/'), /Spørg Ydelse/)
  await researcher.post(`/flip/${one}/opgave/${task}/slet`)
  assert.match(await main(owner, `/flip/${one}/moede`), /Spørg Ydelse/)
  await owner.post(`/flip/${one}/opgave/${task}/slet`)
  const gone = await main(owner, `/flip/${one}`)
  await owner.post(undo(gone))
  assert.match(await main(owner, `/flip/${one}/moede`), /Spørg Ydelse/)
})

test('practice writes what it came to, both sides stand by it, and then the house reads it; written anew, not until both do again', async () => {
  await quiet()
  const one = await flip('Hvad gav det?')
  await colleague.post(`/flip/${one}/svar`, { says: 'comes' })
  await researcher.post(`/flip/${one}/svar`, { says: 'comes' })
  await owner.post(`/flip/${one}/fase`, { phase: 'ended' })
  assert.match(await main(colleague, '/'), /Skriv, hvad FLIP’en gav: Hvad gav det\?/)
  assert.doesNotMatch(await main(researcher, '/'), /FLIP’en gav: Hvad gav det/)
  assert.equal(
    (await researcher.post(`/flip/${one}/referat`, { words: 'Forskningens ord', seen: '0' })).status,
    404,
  )
  await colleague.post(`/flip/${one}/referat`, { words: 'Vi ringer, før vi skriver.', seen: '0' })
  assert.match(await main(researcher, '/'), /Læs, hvad FLIP’en gav[^]*Hvad gav det\?/)
  await owner.post(`/flip/${one}/referat/god`, { version: '1' })
  assert.doesNotMatch(await main(outsider, `/flip/${one}`), /før vi skriver/)
  await researcher.post(`/flip/${one}/referat/god`, { version: '1' })
  const approved = await main(researcher, `/flip/${one}`)
  assert.match(
    await main(outsider, `/flip/${one}`),
    /Vi ringer, før vi skriver\.[^]*Praksis: [^<]* har sagt god for det/,
  )
  await researcher.post(undo(approved))
  assert.doesNotMatch(await main(outsider, `/flip/${one}`), /før vi skriver/)
  await researcher.post(`/flip/${one}/referat/god`, { version: '1' })
  await owner.post(`/flip/${one}/referat`, { words: 'Vi ringer altid først.', seen: '1' })
  assert.doesNotMatch(await main(outsider, `/flip/${one}`), /ringer/)
  assert.equal((await colleague.post(`/flip/${one}/referat/god`, { version: '1' })).status, 409)
  assert.equal(
    (await colleague.post(`/flip/${one}/referat`, { words: 'Noget andet', seen: '1' })).status,
    409,
  )
})

test('it is called off by whoever prepares it, told, and on again when that is undone', async () => {
  const one = await flip('Bliver den til noget?')
  assert.equal((await colleague.post(`/flip/${one}/aflys`)).status, 404)
  await owner.post(`/flip/${one}/aflys`)
  const off = await main(owner, `/flip/${one}`)
  assert.match(await main(outsider, '/flip'), /Bliver den til noget\?[^]*?Aflyst\./)
  assert.doesNotMatch(await main(colleague, '/'), /Bliver den til noget/)
  await owner.post(undo(off))
  assert.match(await main(colleague, '/'), /Svar på indbydelsen til FLIP: Bliver den til noget/)
})

test('what is called off is not moved from an old window: nobody is invited to what does not take place', async () => {
  const one = await flip('Den er aflyst')
  const { submissionId: _, theme: __, aim: ___, ...typed } = facts('')
  await owner.post(`/flip/${one}/aflys`)
  const moved = await owner.post(`/flip/${one}/ret`, { ...typed, where: 'Lokale 7', kind: 'training' })
  assert.equal(moved.status, 422)
  assert.match(await moved.text(), /Det er aflyst[^]*Lokale 7/)
  assert.doesNotMatch(await main(colleague, '/'), /Den er aflyst/)
})

test('moved to another time, those invited are to come then', async () => {
  const one = await flip('Hvornår?')
  const { submissionId: _, theme: __, aim: ___, ...typed } = facts('')
  await owner.post(`/flip/${one}/ret`, { ...typed, clock: '13:30', kind: 'training' })
  assert.match(await main(colleague, `/flip/${one}`), /kl\. 13\.30[^]*Vi øver os/)
})

test('it is on paper: the invitation, the programme and what was grasped', async () => {
  const one = await flip('Papir')
  const answer = await researcher.get(`/flip/${one}/papir`)
  assert.equal(answer.headers.get('content-type'), 'application/pdf')
  assert.match(Buffer.from(await answer.arrayBuffer()).toString('latin1'), /^%PDF[^]*\/StructTreeRoot/)
})

test('a FLIP hangs on a wonder with one press, from where it stands; who may not see inside does not by that', async () => {
  const one = await flip('Hænger det sammen?')
  const { loop = '' } = made
  assert.match(await main(owner, `/flip/${one}`), new RegExp(`href="/undren/haeng\\?flip=${one}"`))
  await owner.post('/undren/haeng', { what: 'flip', of: one, note: 'Her talte vi om det', loop })
  assert.match(
    await main(outsider, `/undren/${loop}`),
    new RegExp(`href="/flip/${one}">En FLIP: Hænger det sammen\\?</a>`),
  )
  assert.doesNotMatch(await main(outsider, `/flip/${one}`), /Fordi Hænger/)
})

test('three who follow it see it go on, and whoever is not invited follows nothing', async () => {
  const one = await flip('Følger vi med?')
  const follow = async (who: Browser) => {
    const answer = await who.get(`/flip/${one}/moede/nu`, { accept: 'text/event-stream' })
    const reader =
      answer.body?.pipeThrough(new TextDecoderStream()).getReader() ?? assert.fail('it is a stream')
    let heard = ''
    return {
      async until(what: RegExp) {
        while (!what.test(heard))
          heard += (await reader.read()).value ?? assert.fail(`never heard ${String(what)}`)
      },
      leave: () => reader.cancel(),
    }
  }
  const screens = [await follow(owner), await follow(colleague), await follow(researcher)]
  await researcher.post(`/flip/${one}/fase`, { phase: 'inputs' })
  for (const screen of screens) await screen.until(/aria-current="step"[^>]*>\s*(data: )?\s*Oplæg/)
  await colleague.post(`/flip/${one}/greb`, { words: 'Nyt på alles skærm' })
  for (const screen of screens) await screen.until(/Nyt på alles skærm/)
  for (const screen of screens) await screen.leave()
  assert.equal((await outsider.get(`/flip/${one}/moede/nu`, { accept: 'text/event-stream' })).status, 404)
})
