import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GraspHint } from '@lydhoer/conversation'
import type { Visit } from '../../shared/request/route.ts'
import { Opportunity } from './opportunities.tsx'

const hint: GraspHint = {
  opportunity: 1,
  chance: 0.8,
  outcome: 'overtaken',
  outcomeChance: 0.9,
  uptake: [],
  laterAt: null,
  because: {
    da: 'En mulighed? “geder” er arbejde. Hvad der blev af den: svaret er systemets sag.',
    en: 'An opportunity? “geder” is work. What became of it: the answer is the system’s business.',
  },
}
const unsure: GraspHint = {
  ...hint,
  outcome: 'unsure',
  outcomeChance: 0.4,
  because: {
    da: 'En mulighed? “geder” er arbejde. Hvad sker der her? Det er svært at afgøre.',
    en: 'An opportunity? “geder” is work. What happens here? It is hard to tell.',
  },
}

const shownOf = (given: GraspHint, language: 'da' | 'en') =>
  String(
    <Opportunity
      visit={{ language } as Visit}
      conversationId="1"
      turn={1}
      hint={given}
      marks={[]}
      shown={{ on: [], signs: true }}
    />,
  )
const summaryOf = (html: string) => /<summary>.*?<\/span>\s*(.*?)<\/summary>/s.exec(html)?.[1]

test('a hint asks whether there is an opportunity, and says on request what seems to have become of it', () => {
  const html = shownOf(hint, 'da')
  assert.equal(summaryOf(html), 'En mulighed?')
  assert.match(html, /<p>“geder” er arbejde\. Hvad der blev af den: svaret er systemets sag\.<\/p>/)
})

test('a hint that is hard to tell asks openly and names no outcome', () => {
  const html = shownOf(unsure, 'da')
  assert.equal(summaryOf(html), 'Hvad sker der her?')
  assert.doesNotMatch(html, /Hvad der blev af den|overset|grebet/)
  assert.equal(summaryOf(shownOf(unsure, 'en')), 'What happens here?')
})
