import { onOneLine } from '@lydhoer/words'
import type { Losses } from '../../loss.ts'
import type { Conversation, Header } from '../../model.ts'
import { tellRenamed } from '../speaker-names.ts'

export interface ChatHead {
  headers: Header[]
  /** The codes that CHAT can write, where they differ from the conversation's own. */
  codeOf: Map<string, string>
}

/** CHAT's languages have three letters. */
const threeLetters = new Map([
  ['da', 'dan'],
  ['danish', 'dan'],
  ['en', 'eng'],
  ['de', 'deu'],
  ['ar', 'ara'],
  ['uk', 'ukr'],
  ['so', 'som'],
  ['tr', 'tur'],
])

/** The headers to write: the file's own when it was CHAT, otherwise those that CHAT requires. */
export function chatHead(conversation: Conversation, losses: Losses): ChatHead {
  if (conversation.headers.some((header) => header.name === 'Begin')) {
    return { headers: conversation.headers, codeOf: new Map() }
  }
  if (conversation.headers.length > 0) {
    losses.add('headers', null, {
      da: 'Filens indledende linjer er skrevet som @Comment',
      en: 'The file’s opening lines are written as @Comment',
    })
  }
  losses.add('notation', null, {
    da: 'Transskriptionens tegn er skrevet, som de stod; CHAT skriver nogle af dem anderledes',
    en: 'The marks of notation are written as they stood; CHAT writes some of them otherwise',
  })
  const codeOf = chatCodes(conversation)
  const language = conversation.language?.toLowerCase() ?? 'da'
  const code = threeLetters.get(language) ?? language
  const head = (name: string, value: string): Header => ({ name, value, afterTurn: 0 })
  const participants = conversation.speakers.map((speaker) => {
    const written = speaker.label ?? (codeOf.get(speaker.code) === speaker.code ? '' : speaker.code)
    const name = written.replace(/[\s,]+/g, '_')
    if (name !== written || codeOf.get(speaker.code) !== speaker.code) tellRenamed(losses)
    return [codeOf.get(speaker.code), name, chatRoles[speaker.role ?? 'other']]
      .filter((part) => part !== '')
      .join(' ')
  })
  const media = conversation.media
  return {
    codeOf,
    headers: [
      head('Begin', ''),
      head('Languages', code),
      head('Participants', participants.join(', ')),
      head('Options', 'CA'),
      ...conversation.speakers.map((speaker) =>
        head(
          'ID',
          `${code}|lydhoer|${codeOf.get(speaker.code)}|||||${chatRoles[speaker.role ?? 'other']}|||`,
        ),
      ),
      ...(media ? [head('Media', `${media.name}, ${media.kind ?? 'audio'}`)] : []),
      ...conversation.headers.map(({ name, value, afterTurn }) => ({
        name: 'Comment',
        value: onOneLine([name, value].filter((part) => part !== '').join(': '), /[\r\n\t]/),
        afterTurn,
      })),
    ],
  }
}

const chatRoles = {
  citizen: 'Participant',
  worker: 'Investigator',
  interpreter: 'Interpreter',
  companion: 'Companion',
  other: 'Participant',
}

/** Codes of letters, digits, `_`, `-` and `'`, at most 16 long and each its own. */
function chatCodes(conversation: Conversation): Map<string, string> {
  const codes = new Map<string, string>()
  const taken = new Set<string>()
  for (const { code } of conversation.speakers) {
    const bare = code.replace(/[^\p{L}\p{N}_'-]+/gu, '_').slice(0, 12) || 'UNK'
    let free = bare === '_' ? 'UNK' : bare
    for (let number = 2; taken.has(free); number++) free = `${bare}${number}`
    taken.add(free)
    codes.set(code, free)
  }
  return codes
}
