import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../model.ts'
import { conversationOf } from '../testing/conversation.ts'
import { sanctionGuidance } from './sanction-guidance.ts'

const roles = new Map<string, Role>([
  ['B', 'citizen'],
  ['M', 'worker'],
])

test('talk of the weather holds no guidance', () => {
  assert.deepEqual(sanctionGuidance(conversationOf(['M', 'Det regner.'], ['B', 'Ja.']), roles), [])
  assert.deepEqual(sanctionGuidance(conversationOf(), roles), [])
})

test('guidance is one stretch over the citizen’s “ja”, with its place, its words and its time', () => {
  const told = 'Hvis du ikke møder op, kan du få en sanktion, og så bliver ydelsen trukket efter reglerne.'
  const small: [string, string][] = Array.from({ length: 10 }, () => [
    'B',
    'Vi var ude at gå en lang tur med hunden i går.',
  ])
  const talk = conversationOf(
    ...small,
    ['M', told, 1000, 5000],
    ['B', 'ja'],
    ['M', 'Udebliver du igen, mister du ydelsen, og det er pligt at melde fravær.', 6000, 9000],
  )
  const [guidance, ...more] = sanctionGuidance(talk, roles)
  assert.deepEqual(more, [])
  assert.deepEqual(guidance?.turns, [11, 13])
  assert.equal(guidance?.where, 'last')
  assert.equal(guidance?.ms, 8000)
  assert.match(guidance?.because.da ?? '', /sanktion/)
  assert.match(guidance?.because.en ?? '', /consequences/)
})
