import type { Sentence } from '@lydhoer/words'
import type { Conversation, Role } from '../model.ts'
import { saidWords } from '../notation/words.ts'
import { questionsIn } from './questions.ts'
import type { SeemingRole } from './seeming-role.ts'

/** Words of the institution, as stems at the start of a word; the law's own names change and are kept out. */
const institution =
  /^(?:rehabilitering|ressourceforløb|jobplan|min-plan|aktivitetspar|jobpar|uddannelsespar|visiter|visitation|sanktion|rådighed|samtykke|journal|indstilling|indstille|paragraf|lovgivning|bevilge|bevilling|virksomhedspraktik|mentorstøtte|kontaktforløb|jobcent|forløb|praktiksted|partshøring|dokumentation|dokumentere|afklar|handleplan|udbetaling|ydelse|jobnet|jobsøg|cv)/

/** Words of an own life. */
const ownLife = /^(?:jeg|mig|min|mit|mine|selv)$/

interface Talk {
  code: string
  turns: number
  words: number
  questions: number
  institution: string[]
  own: number
}

/**
 * Guesses roles from how people talk, for speakers whose label says nothing. Three signs, each seen only when it is
 * clear: who asks most of the questions, who uses the institution's words, who speaks most of an own life.
 *
 * The first two are the asymmetry of institutional talk: Drew, P. & Heritage, J. (1992). Talk at Work, 47–53.
 */
export function rolesByTalk(conversation: Conversation, unknown: string[], taken: Set<Role>): SeemingRole[] {
  const talks = talksOf(conversation)
  const votes = new Map<string, { role: Role; because: Sentence }[]>(unknown.map((code) => [code, []]))
  const vote = (code: string | undefined, role: Role, because: Sentence) => {
    if (code !== undefined) votes.get(code)?.push({ role, because })
  }
  const asker = leader(talks, (talk) => talk.questions, 3, 0.6)
  if (asker && talks.length > 1) vote(asker.talk.code, 'worker', askedBecause(asker.talk, asker.total))
  const official = leader(talks, (talk) => talk.institution.length, 2, 0.6)
  if (official) vote(official.talk.code, 'worker', institutionBecause(official.talk))
  const teller = leader(talks, (talk) => talk.own, 5, 0.6)
  if (teller) vote(teller.talk.code, 'citizen', ownBecause(teller.talk, teller.total))
  const guesses = unknown.map((code) => guess(code, votes.get(code) ?? []))
  return withOther(guesses, talks, taken)
}

function talksOf(conversation: Conversation): Talk[] {
  const talks = new Map<string, Talk>()
  for (const turn of conversation.turns) {
    const talk: Talk = talks.get(turn.speaker) ?? {
      code: turn.speaker,
      turns: 0,
      words: 0,
      questions: 0,
      institution: [],
      own: 0,
    }
    talks.set(turn.speaker, talk)
    talk.turns++
    talk.questions += questionsIn(turn, conversation.notation).length
    for (const { text } of saidWords(turn.text, conversation.notation)) {
      const word = text.toLowerCase()
      talk.words++
      if (institution.test(word)) talk.institution.push(word)
      if (ownLife.test(word)) talk.own++
    }
  }
  return [...talks.values()]
}

/** The one who has at least `least` and at least `share` of all, if anyone. */
function leader(talks: Talk[], figure: (talk: Talk) => number, least: number, share: number) {
  const total = talks.reduce((sum, talk) => sum + figure(talk), 0)
  const talk = talks.toSorted((a, b) => figure(b) - figure(a))[0]
  return talk && figure(talk) >= least && figure(talk) / total >= share ? { talk, total } : undefined
}

function guess(code: string, votes: { role: Role; because: Sentence }[]): SeemingRole {
  const citizen = votes.filter((vote) => vote.role === 'citizen').length
  const worker = votes.length - citizen
  const role = citizen === worker ? null : citizen > worker ? 'citizen' : 'worker'
  const agreed = Math.min(citizen, worker) === 0
  return { code, role, sure: agreed && votes.length >= 2, because: votes.map((vote) => vote.because) }
}

/** With one worker known among two who talk, the other is probably the citizen, and the other way round. */
function withOther(guesses: SeemingRole[], talks: Talk[], taken: Set<Role>): SeemingRole[] {
  const roles = new Set([...taken, ...guesses.flatMap((each) => (each.role ? [each.role] : []))])
  const open = guesses.filter((each) => each.role === null)
  const left = open[0]
  if (open.length !== 1 || !left || talks.length !== 2) return guesses
  const role =
    roles.has('worker') && !roles.has('citizen') ? 'citizen' : roles.has('citizen') ? 'worker' : null
  if (!role || roles.has(role)) return guesses
  const because = { da: 'Den anden af to, der taler sammen', en: 'The other one of two who talk' }
  return guesses.map((each) =>
    each === left ? { ...left, role, because: [...left.because, because] } : each,
  )
}

function askedBecause(talk: Talk, total: number): Sentence {
  return {
    da: `Stiller ${talk.questions} af ${total} spørgsmål`,
    en: `Asks ${talk.questions} of ${total} questions`,
  }
}

function institutionBecause(talk: Talk): Sentence {
  const some = [...new Set(talk.institution)].slice(0, 4).join(', ')
  return {
    da: `Bruger institutionens ord ${talk.institution.length} gange (${some})`,
    en: `Uses the institution’s words ${talk.institution.length} times (${some})`,
  }
}

function ownBecause(talk: Talk, total: number): Sentence {
  return {
    da: `Siger ${talk.own} af ${total} “jeg”, “mig” og “min”`,
    en: `Says ${talk.own} of ${total} “jeg” (I), “mig” (me) and “min” (my)`,
  }
}
