import type { Losses } from '../loss.ts'
import type { Conversation } from '../model.ts'
import { openingOf } from './plain/labels.ts'

/** What each speaker is called where a name and a colon stand before the talk, so that the line can be read back. */
export function namesBeforeColon(conversation: Conversation, losses: Losses): (code: string) => string {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const code of new Set([
    ...conversation.speakers.map((speaker) => speaker.code),
    ...conversation.turns.map((turn) => turn.speaker),
  ])) {
    const bare = openingOf(`${code}: x`)?.label === code ? code : plainName(code)
    let name = bare
    for (let number = 2; taken.has(name); number++) name = `${bare} ${number}`
    taken.add(name)
    names.set(code, name)
    if (name !== code) tellRenamed(losses)
  }
  return (code) => names.get(code) ?? code
}

/** A name of letters, digits and the signs that names have; at most four words. */
function plainName(code: string): string {
  const words = code
    .replace(/[^\p{L}\p{N}_.'’()&+/@#*-]+/gu, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
    .split(/\s+/)
  const name = words.slice(0, 4).join(' ').slice(0, 36).trim()
  return /\p{L}/u.test(name) ? name : `S${name}`
}

/** Tells that speakers are called otherwise than in the file. */
export function tellRenamed(losses: Losses): void {
  losses.add('speaker-names', null, {
    da: 'Talere, hvis navne formatet ikke kan skrive, som de stod, kaldes lidt anderledes',
    en: 'Speakers whose names the format cannot write as they stood are called slightly otherwise',
  })
}
