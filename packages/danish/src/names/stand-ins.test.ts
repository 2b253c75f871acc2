import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { applyMentions } from './apply-mentions.ts'
import { menDrawn, womenDrawn } from './data/drawn-names.ts'
import { isOrdinaryWord } from './everywhere.ts'
import { findMentions, type MentionOptions } from './find-mentions.ts'
import { marksOf, type Remembered } from './stand-ins.ts'
import {
  asStandIn,
  citizenStandIns,
  inGenitive,
  inItsCase,
  isStandIn,
  standInsIn,
  workerStandIns,
} from './stand-in-words.ts'

const drawn = `${womenDrawn} ${menDrawn}`.trim().split(/\s+/)
const asTurns = (lines: string | readonly string[]) => [lines].flat().map((text) => ({ text }))

/** The text as it is read aloud once the names are out. */
function without(lines: string | readonly string[], options: MentionOptions = {}): string {
  const mentions = findMentions(asTurns(lines), options)
  return asTurns(lines)
    .map(({ text }, index) => {
      const here = mentions.filter(({ turn }) => turn === index + 1)
      return applyMentions(
        text,
        here.map((mention) => inItsCase(text, mention)),
      ).text
    })
    .join('\n')
}

test('a name that is drawn is never one that is said in the talk, in any case or spelling, or that the caller knows', () => {
  const anyOfThem = fc.uniqueArray(fc.constantFrom(...drawn), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(anyOfThem, fc.string(), (said, seed) => {
      const lines = ['Zdenka sagde til mig', said.map((name) => `${name}s`).join(' og ')]
      const standIns = standInsIn(without(lines, { seed, known: ['Sif Krogh'] })).map(
        ({ standIn }) => standIn,
      )
      for (const name of [...said, 'sif', 'krogh'])
        assert.ok(!standIns.some((standIn) => standIn.toLowerCase() === `${name}ª`), name)
    }),
    { numRuns: 50 },
  )
})

test('the citizen is called by a name that nobody has', () => {
  const known = [{ name: 'Freja Holm', standIn: citizenStandIns }]
  assert.equal(without('Hej Freja', { known }), 'Hej Robinª')
  assert.match(without('Hej Freja, det er Robins mor', { known }), /^Hej Noaª, det er \p{L}+sª mor$/u)
})

test('a drawn name is no ordinary word, ends so that its genitive is heard, and is nobody’s who talks', () => {
  const ofTheTwo = [...citizenStandIns, ...workerStandIns].map((name) => name.slice(0, -1).toLowerCase())
  for (const name of drawn) {
    assert.ok(!isOrdinaryWord(name), name)
    assert.doesNotMatch(name, /[sxz]$/)
    assert.ok(!ofTheTwo.includes(name), name)
  }
  for (const name of ofTheTwo) assert.doesNotMatch(name, /[sxz]$/)
  assert.equal(new Set(drawn).size, drawn.length)
})

test('a stand-in can be seen to be one, and is no name to be taken out', () => {
  const said = without(['Karsten ringede fra Aalborg Værft', 'Karstens bror bor i Viborg'])
  assert.equal(findMentions(asTurns(said.split('\n'))).length, 0)
  assert.equal(standInsIn(said).length, 4)
  for (const { from, to } of standInsIn(said)) assert.ok(isStandIn(said.slice(from, to)))
})

test('those of before December 2026 are known as well', () => {
  assert.deepEqual(
    standInsIn('NavnBorger og NavnAs mor i StedB på navnet').map(({ standIn }) => standIn),
    ['NavnBorger', 'NavnA', 'StedB'],
  )
})

test('a woman is called by a woman’s name and a man by a man’s', () => {
  const [his, hers] = standInsIn(without('Karsten så Zenia')).map(({ standIn }) =>
    standIn.slice(0, -1).toLowerCase(),
  )
  assert.ok(menDrawn.includes(his!) && womenDrawn.includes(hers!), `${his} ${hers}`)
})

test('where the name does not tell, the word before it does', () => {
  const [his, hers] = standInsIn(without('jeg så ham Rulle og hende Kvapse')).map(({ standIn }) =>
    standIn.slice(0, -1).toLowerCase(),
  )
  assert.ok(menDrawn.includes(his!) && womenDrawn.includes(hers!), `${his} ${hers}`)
})

test('what is no person is called by what it is, and by a letter only where another is called so', () => {
  assert.equal(
    without([
      'Jeg var på Aalborg Værft og boede i Viborg, på Bornholm og på Nørrebro.',
      'Så kom jeg til Randers, og til Viborg igen, og så til Tyrkiet, hos Netto.',
      'Ring på 22 33 44 55, jeg bor på Havnegade 12.',
    ]),
    [
      'Jeg var på værftetª og boede i byenª, på øenª og på stedetª.',
      'Så kom jeg til byen-Bª, og til byenª igen, og så til landetª, hos butikkenª.',
      'Ring på telefonnummeretª, jeg bor på adressenª.',
    ].join('\n'),
  )
})

test('a genitive is one afterwards, however the name forms its own', () => {
  const one = { from: 0, standIn: 'Henrikª' }
  const said = (text: string, to: number) => applyMentions(text, [inItsCase(text, { ...one, to })]).text
  assert.equal(said('Karstens bror', 7), 'Henriksª bror')
  assert.equal(said("Jens' bror", 4), 'Henriksª bror')
  assert.equal(said('Lars’s bror', 4), 'Henriksª bror')
  assert.equal(said('Karsten]s bror', 7), 'Henriksª] bror')
  assert.equal(said("Karsten' sagde hun", 7), "Henrikª' sagde hun")
  assert.equal(said('Karsten sagde', 7), 'Henrikª sagde')
  assert.equal(inGenitive('Jensª'), "Jens'ª")
  assert.equal(inGenitive('min brors ven'), 'min brors vens')
})

test('the order in which names are drawn is another in another conversation, and the same in the same', () => {
  const called = (seed: string) => without('Karsten så Zenia og Brian og Gitte', { seed })
  assert.equal(called('a'), called('a'))
  assert.ok(new Set(['a', 'b', 'c', 'd', 'e'].map(called)).size > 2)
})

test('more people than there are names are told apart by a letter', () => {
  const many = drawn.map(
    (_, n) => `ham der hedder Bra${'bdfglmnprt'[n % 10]}u${'bdfglmnprt'[Math.floor(n / 10)]}ul`,
  )
  const standIns = standInsIn(without([...many, 'ham der hedder Brååål'])).map(({ standIn }) => standIn)
  assert.equal(new Set(standIns).size, many.length + 1)
})

test('a name that was found once is taken everywhere: alone, in the genitive, in small letters', () => {
  const lines = ['Jeg talte med Rulle i går', 'Rulle', 'rulles bil, og rulle selv']
  assert.doesNotMatch(without(lines), /rulle/i)
})

test('a name that is an ordinary word too is taken only where it has a capital', () => {
  assert.match(without(['Ham der Bo, altså', 'Jeg vil bo her. Bo kom']), /Jeg vil bo her\. \p{L}+ª kom/u)
})

test('what was taken out before is called what it was called, by its marks alone', () => {
  const fingerprint = (mark: string) => `${mark.length}${mark.at(0)}`
  const remembered: Remembered[] = [
    { kind: 'person', standIn: 'Ottoª', marks: marksOf('person', 'Karsten Holm').map(fingerprint) },
    { kind: 'place', standIn: 'byenª', marks: marksOf('place', 'Viborg').map(fingerprint) },
    { kind: 'other', standIn: 'bådenª', marks: marksOf('other', 'Havørnen').map(fingerprint) },
  ]
  assert.equal(
    without('Karstens mor i Viborg så havørnen, og i Randers', { remembered, fingerprint }),
    'Ottosª mor i byenª så bådenª, og i byen-Bª',
  )
})

test('a drawn name written by hand without its sign is the one that is meant', () => {
  const remembered: Remembered[] = [{ kind: 'person', standIn: 'Henrikª', marks: ['x'] }]
  assert.equal(without('Henriks bror', { remembered }), 'Henriksª bror')
})

test('what somebody writes in a name’s place gets the sign where it is one word', () => {
  assert.equal(asStandIn(' Otto '), 'Ottoª')
  assert.equal(asStandIn('Ottoª'), 'Ottoª')
  assert.equal(asStandIn('min brors kone'), 'min brors kone')
})

test('titles are no part of whom somebody is', () => {
  assert.deepEqual(marksOf('person', 'fru Rasmussen'), marksOf('person', 'Rasmussen'))
})
