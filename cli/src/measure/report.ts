import {
  interruptions,
  laughsIn,
  linesOutsideTalk,
  minimal,
  minimalRuns,
  overlaps,
  pauses,
  pronounsIn,
  questionsIn,
  whoTalks,
  workTalk,
  type Conversation,
  type InstitutionalHint,
  type PerspectiveHint,
  type Reading,
  type Role,
  type SeemingRoles,
} from '@lydhoer/conversation'

/** What `lydhoer measure --json` prints. Times are whole milliseconds, null where unknown. */
export type Report = ReturnType<typeof reportOf>

/** Gathers everything that can be said of one conversation. Nothing in it is a score. */
export function reportOf(file: string, { conversation, format, losses }: Reading, seeming: SeemingRoles) {
  const roleOf = new Map<string, Role | null>(
    seeming.speakers.map(({ code, role, sure }) => [code, sure ? role : null]),
  )
  // A role that only seems to be so is good enough for a hint; `summary.roles.ask` says that somebody should be asked.
  const seemingRoles = new Map(
    seeming.speakers.flatMap(({ code, role }) => (role ? [[code, role] as const] : [])),
  )
  const heard = workTalk(conversation, seemingRoles)
  const institutional = new Map(heard.institutional.map((hint) => [hint.turn, hint]))
  const perspectives = new Map(heard.perspectives.map((hint) => [hint.turn, hint]))
  const turns = conversation.turns.map((turn) => ({
    number: turn.number,
    speaker: turn.speaker,
    role: roleOf.get(turn.speaker) ?? null,
    startMs: turn.startMs,
    endMs: turn.endMs,
    text: turn.text,
    minimalResponse: minimal(turn, conversation.notation),
    questions: questionsIn(turn, conversation.notation).map(({ text, design, because }) => ({
      text,
      design,
      because,
    })),
    pronouns: pronounsIn(turn, conversation.notation).map(({ word, person }) => ({ word, person })),
    laughter: laughsIn(turn, conversation.notation).map(({ text, kind }) => ({ text, kind })),
    institutional: institutionalOf(institutional.get(turn.number)),
    workPerspective: perspectiveOf(perspectives.get(turn.number)),
  }))
  return {
    file,
    format,
    speakers: conversation.speakers.map(({ code }) => ({ code, role: roleOf.get(code) ?? null })),
    turns,
    pauses: pauses(conversation).map(({ afterTurn, withinTurn, ms, source, place, brokenBy }) => ({
      afterTurn,
      withinTurn,
      ms,
      /** Only pauses measured on the sound have an error; see `lydhoer pauses`. */
      errorMs: null,
      source,
      place,
      brokenBy,
    })),
    /** Places to listen, with their reasons; turn numbers from 1. */
    grasps: heard.grasps,
    overlaps: overlaps(conversation).map(({ turns, startMs, endMs, ms, source }) => ({
      turns,
      startMs,
      endMs,
      ms,
      source,
    })),
    summary: summaryOf(conversation, turns, seeming),
    losses: [...losses, ...linesOutsideTalk(conversation)],
  }
}

/** A worker's turn: does it seem to do the system's business? Null for others' turns. */
function institutionalOf(hint: InstitutionalHint | undefined) {
  return hint ? { is: hint.is, instrumental: hint.instrumental, because: hint.because } : null
}

/** A citizen's turn: does it seem to speak of work? Null for others' turns. */
function perspectiveOf(hint: PerspectiveHint | undefined) {
  return hint ? { kind: hint.kind, because: hint.because } : null
}

interface TurnFigures {
  speaker: string
  minimalResponse: boolean
  questions: { design: string }[]
  pronouns: { person: string }[]
  laughter: unknown[]
}

function summaryOf(conversation: Conversation, turns: TurnFigures[], seeming: SeemingRoles) {
  const talk = whoTalks(conversation)
  return {
    turns: turns.length,
    lastMs: talk.estimated ? null : talk.totalMs,
    /** True when `ms` is reckoned from the number of words because times are missing. */
    estimated: talk.estimated,
    speakers: talk.speakers.map(({ speaker, turns: count, words, ms }) => {
      const own = turns.filter((turn) => turn.speaker === speaker)
      return {
        code: speaker,
        turns: count,
        words,
        ms,
        minimalResponses: own.filter((turn) => turn.minimalResponse).length,
        questions: tally(own.flatMap((turn) => turn.questions.map((question) => question.design))),
        pronouns: tally(own.flatMap((turn) => turn.pronouns.map((pronoun) => pronoun.person))),
        laughter: own.reduce((sum, turn) => sum + turn.laughter.length, 0),
      }
    }),
    minimalRuns: minimalRuns(conversation),
    interruptions: interruptions(conversation),
    roles: { ask: seeming.ask, speakers: seeming.speakers },
  }
}

function tally(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
