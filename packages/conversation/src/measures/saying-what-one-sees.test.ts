import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workTalk } from '../grasp/detect.ts'
import { conversationOf } from '../testing/conversation.ts'
import { lens } from './lens.ts'
import { sayingWhatOneSees } from './saying-what-one-sees.ts'

const heardIn = (text: string) =>
  conversationOf(['M', text]).turns.flatMap((turn) =>
    sayingWhatOneSees(turn, 'jefferson').map(({ what, text: said }) => [what, said]),
  )

test('how the talk goes is heard, with and without punctuation', () => {
  assert.deepEqual(
    heardIn('Nu har vi snakket i ti minutter, og du har mest sagt ja og nej; hvordan kan det være?'),
    [
      ['talk', 'Nu har vi snakket i ti minutter'],
      ['talk', 'du har mest sagt'],
    ],
  )
  assert.deepEqual(heardIn('nu har vi snakket i ti minutter og du har mest sagt ja og nej'), [
    ['talk', 'nu har vi snakket i ti minutter'],
    ['talk', 'du har mest sagt'],
  ])
  assert.deepEqual(heardIn('Det er mest mig, der snakker i dag.'), [['talk', 'Det er mest mig, der snakker']])
  assert.deepEqual(heardIn('Vi taler vist lidt forbi hinanden.').length, 0)
  assert.deepEqual(heardIn('Vi taler vist forbi hinanden.'), [['talk', 'Vi taler vist forbi hinanden']])
})

test('what the other does just now is heard', () => {
  assert.deepEqual(heardIn('Nu smiler du.'), [['conduct', 'Nu smiler du']])
  assert.deepEqual(heardIn('Du blev (0.8) helt stille, da jeg sagde kommunen.'), [
    ['conduct', 'Du blev (0.8) helt stille'],
  ])
  assert.deepEqual(heardIn('der kiggede du ned i bordet'), [['conduct', 'der kiggede du ned']])
})

test('what is noticed is heard where it is something done in the talk', () => {
  assert.deepEqual(heardIn('Jeg lægger mærke til, at du siger arbejde, men aldrig hvor.'), [
    ['noticed', 'Jeg lægger mærke til, at du'],
  ])
  assert.deepEqual(heardIn('Jeg kan se på dig, at du bliver stille nu.'), [
    ['noticed', 'Jeg kan se på dig, at du bliver stille'],
  ])
})

test('saying back what was told is not that, nor talk of others, of other times and of forms', () => {
  for (const text of [
    'Du siger, at du er træt.',
    'Jeg kan høre, at du har fået en hund.',
    'Jeg kan se, at du har søgt tre job.',
    'Han er meget stille derhjemme.',
    'Har du sagt det til lægen?',
    'Du har kun svaret på de to første felter.',
    'Nu har vi talt om din økonomi, så tager vi helbredet.',
    'Vi har snakket i telefon.',
    'Er der stille på din stue?',
    'Du er altid stille på job, siger din chef.',
    'Du siger ikke noget til hende?',
    '',
  ])
    assert.deepEqual(heardIn(text), [], text)
})

test('the lens leaves the citizen’s turns out where it is known which they are', () => {
  const talk = conversationOf(['M', 'Nu smiler du.'], ['B', 'Det er mest dig, der snakker.'])
  const marks = (options: Parameters<typeof lens>[2]) =>
    lens('sayingWhatOneSees', talk, options).marks.map(({ turn }) => turn)
  assert.deepEqual(marks({}), [1, 2])
  const heard = workTalk(
    talk,
    new Map([
      ['B', 'citizen'],
      ['M', 'worker'],
    ] as const),
  )
  assert.deepEqual(marks({ heard }), [1])
})
