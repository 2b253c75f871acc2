import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../model.ts'
import { conversationOf } from '../testing/conversation.ts'
import {
  affiliation,
  hesitation,
  meetingMoves,
  onBehalf,
  questionRuns,
  silences,
  weGuesses,
} from './small-listeners.ts'

function turnOf(text: string) {
  const [turn] = conversationOf(['M', text]).turns
  assert.ok(turn)
  return turn
}
const kinds = (marks: { what: string; text: string }[]) => marks.map(({ what, text }) => [what, text])

test('nothing is heard in an empty turn, nor in parts of other words', () => {
  for (const listen of [weGuesses, onBehalf, affiliation, hesitation]) {
    assert.deepEqual(listen(turnOf(''), 'jefferson'), [])
    assert.deepEqual(listen(turnOf('Vinduet og visen joggede ostemad.'), 'jefferson'), [])
  }
})

test('“vi” gets a guess, and is left open where nothing tells', () => {
  assert.deepEqual(kinds(weGuesses(turnOf('Lad os se. Hos os er der stille. Vi spiser.'), 'jefferson')), [
    ['inclusive', 'Lad os'],
    ['exclusive', 'Hos os'],
    ['open', 'Vi'],
  ])
  const [guess] = weGuesses(turnOf('Vi spiser.'), 'jefferson')
  assert.match(guess?.because.da ?? '', /hvem er “vi”/)
  assert.match(guess?.because.en ?? '', /who is “we”/)
})

test('on whose behalf, in which role and with whose authority is heard', () => {
  assert.deepEqual(
    kinds(
      onBehalf(
        turnOf(
          'Jeg spørger på ydelseskontorets vegne, som din sagsbehandler, og det er ikke mig der bestemmer.',
        ),
        'jefferson',
      ),
    ),
    [
      ['onBehalf', 'på ydelseskontorets vegne'],
      ['role', 'som din sagsbehandler'],
      ['authority', 'det er ikke mig der bestemmer'],
    ],
  )
})

test('an appeal and a shared “jo” are heard, but a “jo” that answers is not', () => {
  assert.deepEqual(kinds(affiliation(turnOf('Det er jo koldt, ikk os'), 'jefferson')), [
    ['shared', 'jo'],
    ['appeal', 'ikk os'],
  ])
  assert.deepEqual(affiliation(turnOf('Jo, det er koldt'), 'jefferson'), [])
})

test('fillers, hedges, cut-offs and restarts are heard', () => {
  assert.deepEqual(kinds(hesitation(turnOf('øh jeg jeg ville måske se på sko- støvler'), 'jefferson')), [
    ['filler', 'øh'],
    ['restart', 'jeg jeg'],
    ['hedge', 'måske'],
    ['cutOff', 'sko-'],
  ])
  assert.deepEqual(hesitation(turnOf('ja ja'), 'jefferson'), [])
})

test('several questions at once and a question answered by its asker are heard, one plain question is not', () => {
  assert.deepEqual(questionRuns(conversationOf(['M', 'Hvor bor du?'])), [])
  assert.equal(questionRuns(conversationOf(['M', 'Hvor bor du? Hvem bor du med?']))[0]?.what, 'several')
  const [own] = questionRuns(conversationOf(['M', 'Hvad kan du lide? Du er til det praktiske.']))
  assert.equal(own?.what, 'answeredByAsker')
  assert.match(own?.because.da ?? '', /Hvad kan du lide/)
})

test('a silence of a second says who breaks it; a shorter one is none', () => {
  const talk = conversationOf(
    ['M', 'Hvad tænker du?', 0, 1000],
    ['B', 'At jeg vil ud.', 4500, 6000],
    ['M', 'Hvorhen?', 6400, 7000],
  )
  assert.deepEqual(
    silences(talk).map(({ afterTurn, ms, after, brokenBy }) => [afterTurn, ms, after, brokenBy]),
    [[1, 3500, 'M', 'B']],
  )
})

test('professionals’ expansions and postponements are heard only where there are several of them', () => {
  const said = conversationOf(
    ['M', 'Vi mangler to attester.'],
    ['M2', 'Det er jeg uenig i. Har nogen spurgt Leif?'],
  )
  const workers = new Map<string, Role>([
    ['M', 'worker'],
    ['M2', 'worker'],
  ])
  assert.deepEqual(meetingMoves(said, new Map([['M', 'worker']])), [])
  assert.deepEqual(
    meetingMoves(said, workers).map(({ turn, what }) => [turn, what]),
    [
      [1, 'postponement'],
      [2, 'expansion'],
      [2, 'expansion'],
    ],
  )
})
