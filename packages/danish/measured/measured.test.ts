import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  applyMentions,
  findCpr,
  findMentions,
  isMinimalResponse,
  lix,
  maskCpr,
  questionDesign,
  sentences,
  tokens,
} from '../src/index.ts'
import { developing, measureHands, rate, readHands } from './measure-hands.ts'
import type { Share } from './measure-hands.ts'
import { measureMentions, readConversations } from './measure-names.ts'
import { measureQuestions, readLabelledTurns } from './measure-questions.ts'

const fixture = (name: string) => new URL(`../fixtures/${name}.txt`, import.meta.url)

test('three hundred names and numbers are marked by hand, a third of them kept apart', () => {
  const learning = measureMentions(readConversations(fixture('mentions-learning')))
  const unseen = measureMentions(readConversations(fixture('mentions-unseen')))
  assert.ok(learning.labelled + unseen.labelled >= 300)
  assert.ok(unseen.labelled >= (learning.labelled + unseen.labelled) / 3)
  assert.ok(learning.recall >= 0.97 && learning.precision >= 0.97, learning.misses.join('\n'))
})

test('of names and numbers in talk the rules have not seen, at least 95 in 100 are suggested', () => {
  const { recall, precision, misses } = measureMentions(readConversations(fixture('mentions-unseen')))
  assert.ok(recall >= 0.95, `recall ${recall.toFixed(3)}, missed:\n${misses.join('\n')}`)
  assert.ok(precision >= 0.9, `precision ${precision.toFixed(3)}`)
})

const isLeftOut = ({ hand }: { hand: string }) => !developing.includes(hand)

test('of what hands that the rules have never seen marked, as much is found whole as the README says', () => {
  const others = readHands().filter(isLeftOut)
  const ordinary = measureHands(others.filter(({ isRecogniser }) => !isRecogniser))
  const recogniser = measureHands(others.filter(({ isRecogniser }) => isRecogniser))
  const all = measureHands(others)
  const isAtLeast = (share: Share, least: number, what: string) =>
    assert.ok(rate(share) >= least, `${what} ${rate(share).toFixed(3)}`)
  assert.ok(new Set(others.map(({ hand }) => hand)).size >= 6)
  isAtLeast(all.all, 0.965, 'found whole')
  isAtLeast(ordinary.all, 0.975, 'found whole, written as people write')
  isAtLeast(recogniser.all, 0.95, 'found whole, as a recogniser gives it')
  isAtLeast(all.byKind.person, 0.99, 'people')
  isAtLeast(ordinary.byKind.person, 0.995, 'people, written as people write')
  isAtLeast(all.identifying, 0.97, 'numbers that identify')
  isAtLeast(all.precision, 0.93, 'precision')
  isAtLeast(all.precisionOfFirm, 0.955, 'precision of those not last')
  assert.ok(all.withPersonLeft <= 1, `${all.withPersonLeft} transcripts with a person left`)
})

test('with its capitals, commas and stops taken away, nearly as much of ordinary talk is found', () => {
  const ordinary = new Set(readHands().flatMap(({ name, isRecogniser }) => (isRecogniser ? [] : [name])))
  const small = measureHands(readHands(true).filter((one) => isLeftOut(one) && ordinary.has(one.name)))
  assert.ok(rate(small.all) >= 0.955, `found whole ${rate(small.all).toFixed(3)}`)
  assert.ok(rate(small.byKind.person) >= 0.98, `people ${rate(small.byKind.person).toFixed(3)}`)
  assert.ok(rate(small.precision) >= 0.935, `precision ${rate(small.precision).toFixed(3)}`)
})

test('open and closed questions the rules have not seen are told apart as people do, 92 in 100 times', () => {
  const figures = measureQuestions(readLabelledTurns(fixture('questions-unseen')))
  assert.ok(figures.openClosedAgreement >= 0.92, figures.disagreements.join('\n'))
})

test('a number that nobody can have is still found, and modulus 11 is not asked for', () => {
  assert.equal(findCpr('nummeret er 620395-0018').length, 1)
  assert.equal(findCpr('nummeret er 6203950018, ja').length, 1)
  assert.doesNotMatch(maskCpr('620395-0018'), /0018/)
})

test('the same person has the same stand-in all through, also in the genitive', () => {
  const [first, second] = findMentions([{ text: 'Jeg så Hanne i går' }, { text: 'Hannes bror var der' }])
  assert.equal(first?.standIn, second?.standIn)
})

test('a telephone number that is spoken is found', () => {
  const found = findMentions('ring på toogtyve halvtreds tolv otteoghalvfems')
  assert.ok(found.some((mention) => mention.kind === 'phone'))
})

test('what is taken out is out, and all else stays', () => {
  const text = 'Hej Ahmed, ring til Ahmed på 40 12 33 44'
  const without = applyMentions(text, findMentions(text)).text
  assert.doesNotMatch(without, /Ahmed|40 12/)
  assert.match(without, /^Hej \S+, ring til \S+ på \S+$/)
})

test('ease of reading is words a sentence plus long words in a hundred', () => {
  // Björnsson (1968): 10 words in 2 sentences, 2 of them longer than six letters: 10/2 + 100 × 2/10 = 25.
  assert.equal(lix('Jeg kommer til mødet. Kommunen skriver et brev om det.').lix, 25)
})

test('an invitation to say no is a closed question, and one to tell is open', () => {
  assert.equal(questionDesign('Har du nogen spørgsmål?')[0]?.design, 'closed')
  assert.equal(questionDesign('Hvilke spørgsmål har du?')[0]?.design, 'open')
})

test('yes and mm are minimal responses, and a sentence is not', () => {
  for (const text of ['ja', 'mm', 'okay', 'ja ja']) assert.ok(isMinimalResponse(text), text)
  assert.ok(!isMinimalResponse('ja, jeg vil gerne sy igen'))
})

test('any text at all is read to its end, and every offset lies inside it', () => {
  const anyText = fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }))
  fc.assert(
    fc.property(anyText, (text) => {
      for (const token of tokens(text)) assert.ok(token.from >= 0 && token.to <= text.length)
      for (const { from, to } of [...findMentions(text), ...questionDesign(text), ...sentences(text)])
        assert.ok(0 <= from && from <= to && to <= text.length)
    }),
  )
})
