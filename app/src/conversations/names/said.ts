import type { Role } from '@lydhoer/conversation'
import { asStandIn, standInMark } from '@lydhoer/danish'
import { Invalid, type Problem } from '../../shared/request/errors.ts'
import { decidedNames } from '../talk/transcript/remembered-names.ts'
import { role } from './form.ts'
import { groups } from './groups.ts'
import { problems } from './messages.ts'
import type { NamesToCheck } from './queries.ts'

/**
 * What is to stand in place of the names. One field serves a whole group, so that the same person is called the same throughout.
 *
 * @throws Invalid where somebody would be called what somebody in the talk is called
 */
export function standInsOf(names: NamesToCheck, fields: Record<string, unknown>): Map<string, string> {
  const chosen = new Map<string, string>()
  const wrong: Problem[] = []
  const said = saidNames(names)
  for (const { id, mentions } of groups(names.mentions)) {
    const field = `standIn.${id}`
    const written = fields[field]
    if (typeof written !== 'string' || written.trim() === '') continue
    const standIn = asStandIn(written.slice(0, 80))
    if (standIn === mentions[0]?.standIn) continue
    if (said.has(standIn.replace(standInMark, '').toLocaleLowerCase('da')))
      wrong.push({ field, what: problems.isSaid(written.trim()) })
    for (const mention of mentions) chosen.set(mention.id, standIn)
  }
  if (wrong.length > 0) throw new Invalid(wrong)
  return chosen
}

/** The words of all who are named, and of the two who talk. */
function saidNames({ mentions, transcript, between }: NamesToCheck): Set<string> {
  const people = mentions.filter(({ kind, decision }) => kind === 'person' && decision !== 'kept')
  const named = decidedNames(transcript.conversation.turns, people).map(({ text }) => text)
  return new Set(
    [...named, between.citizen, between.worker].flatMap((name) => name.toLocaleLowerCase('da').split(/\s+/)),
  )
}

/** Who speaks, where another role was chosen than the one that was guessed. */
export function rolesOf(names: NamesToCheck, fields: Record<string, unknown>): Map<string, Role> {
  const said = new Map<string, Role>()
  for (const { code, role: before } of names.transcript.voices) {
    const now = role.safeParse(fields[`role.${code}`])
    if (now.success && now.data !== before) said.set(code, now.data)
  }
  return said
}
