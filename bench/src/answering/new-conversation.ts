import type { Visitor } from './visitor.ts'

/** A conversation to fill, of the first citizen there is. */
export async function newConversation(who: Visitor): Promise<string> {
  const { text } = await who.get('/samtaler/ny')
  const citizenId = /<option value="([0-9a-f-]{36})"/.exec(text)?.[1] ?? ''
  // Where its form is sent to, which another build may know by another address.
  const to = /<form[^>]* action="(\/samtaler[^"]*)"/.exec(text)?.[1] ?? ''
  const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
  const registered = await who.post(to, {
    another: 'on',
    ...{ submissionId: crypto.randomUUID(), citizenId, heldOn: day(-3), kind: 'followUp' },
    ...{
      ownReflection: 'given',
      colleagues: 'refused',
      research: 'refused',
      teaching: 'refused',
      quote: 'refused',
    },
    ...{ givenHow: 'spoken', endsOn: day(90) },
  })
  return `/samtaler/${registered.location.split('/')[2] ?? ''}`
}
