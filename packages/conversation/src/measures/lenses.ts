import type { Sentence } from '@lydhoer/words'
import type { Conversation } from '../model.ts'
import { laughing } from './laughter.ts'
import { designNames, personNames } from './lens-words.ts'
import { counted } from './lens-count.ts'
import { nameUses } from './name-use.ts'
import { pauses, type Pause } from './pauses.ts'
import { pronounsIn } from './pronouns.ts'
import { questionsIn } from './questions.ts'
import { minimal, minimalRuns } from './responses.ts'
import { whoTalks } from './who-talks.ts'
import type { Lens, LensMark } from './lens-model.ts'

type Seen = Pick<Lens, 'marks' | 'counts'>

/** Words and turns by speaker; the strip itself is `whoTalks(conversation)`. */
export function talkLens(conversation: Conversation): Seen {
  const { speakers, estimated } = whoTalks(conversation)
  const seconds = estimated
    ? { da: 'sekunder (anslået efter antal ord)', en: 'seconds (reckoned from the number of words)' }
    : { da: 'sekunder', en: 'seconds' }
  return {
    marks: [],
    counts: [
      counted(
        'turns',
        { da: 'taleture', en: 'turns' },
        speakers.map((each) => [each.speaker, each.turns]),
      ),
      counted(
        'words',
        { da: 'ord', en: 'words' },
        speakers.map((each) => [each.speaker, each.words]),
      ),
      counted(
        'seconds',
        seconds,
        speakers.map((each) => [each.speaker, Math.round(each.ms / 1000)]),
      ),
    ],
  }
}

/** Each pause, and by whom silences between turns are broken. */
export function pauseLens(conversation: Conversation): Seen {
  const all = pauses(conversation)
  const inside = all.filter((pause) => pause.withinTurn !== null)
  const outside = all.filter((pause) => pause.withinTurn === null)
  const marks = all.map((pause): LensMark => {
    const turn = Math.max(1, pause.withinTurn ?? pause.afterTurn ?? 1)
    const end = conversation.turns[turn - 1]?.text.length ?? 0
    return { turn, from: pause.from ?? end, to: pause.to ?? end, what: pause.source, note: pauseNote(pause) }
  })
  const speakerOf = (pause: Pause) => conversation.turns[(pause.withinTurn ?? 0) - 1]?.speaker ?? ''
  return {
    marks,
    counts: [
      counted(
        'within',
        { da: 'pauser i en tur', en: 'pauses within turns' },
        inside.map((pause) => [speakerOf(pause), 1]),
      ),
      counted(
        'between',
        {
          da: 'pauser mellem ture, efter hvem der bryder dem',
          en: 'pauses between turns, by who breaks them',
        },
        outside.map((pause) => [pause.brokenBy ?? '', 1]),
      ),
    ],
  }
}

function pauseNote({ ms, source, length }: Pause): Sentence {
  const from = source === 'times' ? { da: ' ifølge tiderne', en: ' by the times' } : { da: '', en: '' }
  if (ms === null) {
    return length === 'micro'
      ? { da: 'lige akkurat en pause', en: 'just a pause' }
      : { da: 'pause', en: 'pause' }
  }
  const seconds = (ms / 1000).toFixed(1)
  return { da: `pause ${seconds.replace('.', ',')} s${from.da}`, en: `pause ${seconds} s${from.en}` }
}

/** Each question with how it is built and why. */
export function questionLens(conversation: Conversation): Seen {
  const found = conversation.turns.flatMap((turn) =>
    questionsIn(turn, conversation.notation).map((question) => ({ turn, question })),
  )
  return {
    marks: found.map(({ turn, question }) => ({
      turn: turn.number,
      from: question.from,
      to: question.to,
      what: question.design,
      note: question.because,
    })),
    counts: Object.entries(designNames).map(([design, { one, several }]) => {
      const entries = found.flatMap(({ turn, question }) =>
        question.design === design ? [[turn.speaker, 1] as const] : [],
      )
      return counted(design, entries.length === 1 ? one : several, entries)
    }),
  }
}

/** Each pronoun that says who is meant. Whether a “vi” takes the citizen in is left open. */
export function pronounLens(conversation: Conversation): Seen {
  const found = conversation.turns.flatMap((turn) =>
    pronounsIn(turn, conversation.notation).map((pronoun) => ({ turn, pronoun })),
  )
  return {
    marks: found.map(({ turn, pronoun }) => ({
      turn: turn.number,
      from: pronoun.from,
      to: pronoun.to,
      what: pronoun.person,
      note: pronoun.person === 'we' ? openWe : personNames[pronoun.person],
    })),
    counts: Object.entries(personNames).map(([person, label]) =>
      counted(
        person,
        label,
        found.flatMap(({ turn, pronoun }) => (pronoun.person === person ? [[turn.speaker, 1] as const] : [])),
      ),
    ),
  }
}

const openWe = { da: 'vi: er borgeren regnet med?', en: 'we: is the citizen counted in?' }

/** Each turn that is only a minimal response, and rows of three or more by one speaker. */
export function minimalLens(conversation: Conversation): Seen {
  const found = conversation.turns.filter((turn) => minimal(turn, conversation.notation))
  const runs = minimalRuns(conversation)
  const runOf = new Map(runs.flatMap((run) => run.turns.map((turn) => [turn, run.turns.length] as const)))
  return {
    marks: found.map((turn) => {
      const length = runOf.get(turn.number)
      const note = length
        ? { da: `kort svar, ét af ${length} på række`, en: `minimal response, one of ${length} in a row` }
        : { da: 'kort svar', en: 'minimal response' }
      return { turn: turn.number, from: 0, to: turn.text.length, what: length ? 'run' : 'single', note }
    }),
    counts: [
      counted(
        'minimal',
        { da: 'korte svar', en: 'minimal responses' },
        found.map((turn) => [turn.speaker, 1]),
      ),
      counted(
        'runs',
        { da: 'rækker på tre eller flere', en: 'rows of three or more' },
        runs.map((run) => [run.speaker, 1]),
      ),
    ],
  }
}

/** Each laugh, and whether somebody laughs along. */
export function laughterLens(conversation: Conversation): Seen {
  const found = laughing(conversation)
  const joined = found.filter((laugh) => laugh.joinedBy !== null)
  return {
    marks: found.map((laugh) => ({
      turn: laugh.turn,
      from: laugh.from,
      to: laugh.to,
      what: laugh.kind,
      note: laugh.joinedBy
        ? {
            da: `${laugh.joinedBy} ler med i tur ${laugh.joinedIn}`,
            en: `${laugh.joinedBy} joins in turn ${laugh.joinedIn}`,
          }
        : { da: 'ingen ler med lige efter', en: 'nobody joins just after' },
    })),
    counts: [
      counted(
        'laughter',
        { da: 'steder med latter', en: 'places with laughter' },
        found.map((each) => [each.speaker, 1]),
      ),
      counted(
        'joined',
        { da: 'hvor en anden ler med', en: 'where another joins in' },
        joined.map((each) => [each.speaker, 1]),
      ),
    ],
  }
}

/** Each time the citizen's name is said. */
export function nameLens(conversation: Conversation, names: readonly string[]): Seen {
  const found = nameUses(conversation, names)
  return {
    marks: found.map((use) => ({
      turn: use.turn,
      from: use.from,
      to: use.to,
      what: 'name',
      note: { da: 'borgerens navn', en: 'the citizen’s name' },
    })),
    counts: [
      counted(
        'names',
        { da: 'gange siges navnet', en: 'times the name is said' },
        found.map((use) => [use.speaker, 1]),
      ),
    ],
  }
}
