import { emptyConversation, type Conversation, type Header, type Turn } from '../../model.ts'
import { invalidAt, type Source } from '../source.ts'
import { mediaOf } from './media.ts'
import { addIdentity, participantsOf, type Participants } from './participants.ts'
import { logicalLines, type LogicalLine } from './lines.ts'
import { timedText } from './bullets.ts'

/** CHAT's own rule is upper case; Danish transcripts also use small letters and æ ø å; two who speak as one are joined by +. */
const speakerCode = /^[^\s:,|\p{Cc}]{1,24}$/u

/**
 * Reads a CHAT transcript, with or without `@Options: CA`.
 *
 * Strict where a slip would change who said what or cut the talk short (an undeclared speaker, a missing `@End`,
 * a half time mark); lenient where the meaning is clear (a missing terminator is only remarked on).
 *
 * @throws {Invalid} with line and column
 * @see https://talkbank.org/0info/manuals/CHAT.html
 */
export function readChat(text: string, source: Source): Conversation {
  const conversation = emptyConversation('chat')
  const state: State = {
    participants: new Map(),
    begun: false,
    ended: false,
    turn: undefined,
    bare: undefined,
  }
  let last = 1
  for (const line of logicalLines(text, source)) {
    last = line.number
    if (state.ended) throw afterEnd(source, line)
    if (line.mark === '@') readHeader(conversation, state, line, source)
    else if (line.mark === '*') readTurn(conversation, state, line, source)
    else readDependent(state, line, source)
  }
  if (!state.begun) throw missing(source, 1, '@Begin', 'før den første tur', 'before the first turn')
  if (!state.ended) throw missing(source, last, '@End', 'som sidste linje', 'as the last line')
  conversation.speakers = [...state.participants.values()]
  remarkOnTerminators(conversation, state, source)
  return conversation
}

interface State {
  participants: Participants
  begun: boolean
  ended: boolean
  turn: Turn | undefined
  /** The first line that has no terminator. */
  bare: { line: number; count: number } | undefined
}

function readHeader(conversation: Conversation, state: State, line: LogicalLine, source: Source): void {
  const colon = line.text.indexOf(':')
  const name = (colon === -1 ? line.text.slice(1) : line.text.slice(1, colon)).trim()
  const value = colon === -1 ? '' : line.text.slice(colon + 1).trim()
  if (name === '') {
    throw invalidAt(
      source,
      line.number,
      1,
      { da: 'En linje begynder med @ uden et navn', en: 'A line starts with @ but has no name' },
      { da: 'Skriv fx “@Comment:” og teksten', en: 'Write for example “@Comment:” and the text' },
    )
  }
  if (name === 'UTF8') return
  if (name === 'End') {
    state.ended = true
    return
  }
  if (name === 'Begin') state.begun = true
  const header: Header = { name, value, afterTurn: conversation.turns.length }
  if (name === 'Participants') {
    if (state.participants.size > 0) throw twice(source, line)
    state.participants = participantsOf(value, line, source)
  } else if (name === 'ID') addIdentity(state.participants, value, line, source)
  else if (name === 'Languages') conversation.language = value.split(/[,\s]/)[0] || null
  else if (name === 'Media') {
    const media = mediaOf(value, line.number, source)
    conversation.media = media.media
    header.value = media.value
  }
  conversation.headers.push(header)
}

function readTurn(conversation: Conversation, state: State, line: LogicalLine, source: Source): void {
  const colon = line.text.indexOf(':')
  const code = colon === -1 ? '' : line.text.slice(1, colon)
  if (!speakerCode.test(code)) {
    throw invalidAt(
      source,
      line.number,
      1,
      { da: 'En tur mangler taler og kolon', en: 'A turn has no speaker and colon' },
      { da: 'Skriv fx “*BOR:”, tabulator og teksten', en: 'Write for example “*BOR:”, a tab and the text' },
    )
  }
  if (!state.begun)
    throw missing(source, line.number, '@Begin', 'før den første tur', 'before the first turn')
  if (!state.participants.has(code)) throw undeclared(code, line.number, source)
  const timed = timedText(line, colon + 1, source)
  const turn: Turn = {
    number: conversation.turns.length + 1,
    speaker: code,
    text: timed.text,
    startMs: timed.startMs,
    endMs: timed.endMs,
  }
  if (timed.anchors.length > 0) turn.anchors = timed.anchors
  if (!hasTerminator(turn.text))
    state.bare = { line: state.bare?.line ?? line.number, count: (state.bare?.count ?? 0) + 1 }
  conversation.turns.push(turn)
  state.turn = turn
}

function readDependent(state: State, line: LogicalLine, source: Source): void {
  const colon = line.text.indexOf(':')
  if (colon < 2) {
    throw invalidAt(
      source,
      line.number,
      1,
      { da: 'En %-linje mangler navn og kolon', en: 'A % line has no name and colon' },
      { da: 'Skriv fx “%com:”, tabulator og teksten', en: 'Write for example “%com:”, a tab and the text' },
    )
  }
  if (!state.turn) {
    throw invalidAt(
      source,
      line.number,
      1,
      { da: 'En %-linje står før den første tur', en: 'A % line stands before the first turn' },
      { da: 'Flyt den ned under den tur, den hører til', en: 'Move it below the turn it belongs to' },
    )
  }
  const dependents = (state.turn.dependents ??= [])
  dependents.push({ tier: line.text.slice(1, colon), text: line.text.slice(colon + 1).trim() })
}

/** Every CHAT utterance ends in . ? ! or a + code, perhaps followed by postcodes; CA files need not. */
function hasTerminator(text: string): boolean {
  return /(?:[.?!]|\+\S{1,4})(?:\s*\[[^\]]*\])*\s*$/.test(text.slice(-80))
}

function remarkOnTerminators(conversation: Conversation, state: State, source: Source): void {
  const ca = conversation.headers.some((header) => header.name === 'Options' && /\bCA\b/.test(header.value))
  if (!state.bare || ca) return
  const what = {
    da: 'Ture uden sluttegn (. ? ! eller +…); skriv “@Options: CA”, hvis det er meningen',
    en: 'Turns without a terminator (. ? ! or +…); write “@Options: CA” if that is meant',
  }
  source.losses.add('terminator', state.bare.line, what, state.bare.count)
}

function missing(source: Source, line: number, header: string, whereDa: string, whereEn: string) {
  return invalidAt(
    source,
    line,
    1,
    { da: `${header} mangler`, en: `${header} is missing` },
    {
      da: `Skriv ${header} ${whereDa}; mangler det, kan filen være klippet over`,
      en: `Write ${header} ${whereEn}; when it is missing the file may have been cut short`,
    },
  )
}

function undeclared(code: string, line: number, source: Source) {
  return invalidAt(
    source,
    line,
    2,
    {
      da: `Taleren ${code} står ikke i @Participants`,
      en: `The speaker ${code} is not listed in @Participants`,
    },
    {
      da: 'Ret koden, eller tilføj taleren i @Participants',
      en: 'Correct the code, or add the speaker to @Participants',
    },
  )
}

function afterEnd(source: Source, line: LogicalLine) {
  return invalidAt(
    source,
    line.number,
    1,
    { da: 'Der står noget efter @End', en: 'Something stands after @End' },
    { da: 'Flyt @End ned som sidste linje', en: 'Move @End to the last line' },
  )
}

function twice(source: Source, line: LogicalLine) {
  return invalidAt(
    source,
    line.number,
    1,
    { da: '@Participants står to gange', en: '@Participants stands twice' },
    { da: 'Saml alle talere i én linje', en: 'Gather all speakers in one line' },
  )
}
