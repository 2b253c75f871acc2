import type { Conversation, Speaker } from '../model.ts'
import { roleByLabel } from './role-labels.ts'
import { rolesByTalk } from './role-talk.ts'
import type { SeemingRole, SeemingRoles } from './seeming-role.ts'

/**
 * Who seems to be the citizen, who works for the municipality, who interprets or came along, with the reasons.
 *
 * First what the file says (a role already set, the label or code); then, for speakers it says nothing of, how they
 * talk: who asks, who uses the institution's words, who speaks of an own life. A guess to confirm, never stored as fact.
 *
 * @example
 * roles(read('M: Hvordan går det?\nB: Jo tak').conversation).speakers.map((speaker) => speaker.role)
 * // ['worker', 'citizen']
 */
export function roles(conversation: Conversation): SeemingRoles {
  const labelled = conversation.speakers.map((speaker) => saidRole(speaker))
  const unknown = labelled.filter((speaker) => speaker.role === null).map((speaker) => speaker.code)
  const taken = new Set(labelled.flatMap((speaker) => (speaker.role ? [speaker.role] : [])))
  const guessed = unknown.length > 0 ? rolesByTalk(conversation, unknown, taken) : []
  const speakers = labelled.map((speaker) => guessed.find((guess) => guess.code === speaker.code) ?? speaker)
  const found = new Set(speakers.map((speaker) => speaker.role))
  const ask = !found.has('citizen') || !found.has('worker') || speakers.some((speaker) => !speaker.sure)
  return { speakers, ask }
}

function saidRole(speaker: Speaker): SeemingRole {
  if (speaker.role) {
    const because = { da: 'Det er oplyst', en: 'It has been stated' }
    return { code: speaker.code, role: speaker.role, sure: true, because: [because] }
  }
  for (const written of [speaker.label, speaker.attributes['role'], speaker.code]) {
    const role = written ? roleByLabel(written) : null
    if (role && written) {
      const because = {
        da: `Hedder “${written}” i transskriptionen`,
        en: `Is called “${written}” in the transcript`,
      }
      return { code: speaker.code, role, sure: true, because: [because] }
    }
  }
  return { code: speaker.code, role: null, sure: false, because: [] }
}
