import { tokens } from '../text/tokens.ts'
import type { Token } from '../text/tokens.ts'
import { noPart } from './before-names.ts'
import { findAskedNumbers } from './asked-numbers.ts'
import type { Answers } from './asked-numbers.ts'
import { findAddresses, findHouseNumber, houseAsked } from './find-addresses.ts'
import type { HouseAsked } from './find-addresses.ts'
import { findAges } from './find-ages.ts'
import { findEmails, findPlates, findSpelled } from './find-contacts.ts'
import { findNumbers } from './find-numbers.ts'
import { joinNames } from './join-names.ts'
import { joinNumbers } from './join-numbers.ts'
import { NamesFound, rememberedIn } from './everywhere.ts'
import { findPeople } from './find-people.ts'
import type { KnownNames } from './name-shapes.ts'
import { findPlaces } from './find-places.ts'
import { findPlainWorkplaces, isHouseAsked } from './plain-workplaces.ts'
import { findWorkplaces } from './find-workplaces.ts'
import type { Candidate, Doubt, Mention } from './mention.ts'
import { isStandIn } from './stand-in-words.ts'
import { StandIns } from './stand-ins.ts'
import type { KnownName, StandInOptions } from './stand-ins.ts'
import { talkWords } from './talk-words.ts'
import type { TalkWord } from './talk-words.ts'

/** A turn to look through; without a number turns count from 1. */
export type TurnText = { number?: number; text: string }

/** What the finder is told beforehand: names that the case worker knows, and what was taken out before. */
export type MentionOptions = Omit<StandInOptions, 'texts'>

/**
 * Suggests everything in a conversation by which somebody could be recognised: people, places, workplaces, addresses,
 * personal numbers, phones, e-mail, plates, dates of birth, ages. People decide about each.
 *
 * Three readings: the first finds what lists, shapes and surrounding words give away; the second finds people's names
 * where nothing else gives them away; the third takes every name that was found everywhere it stands. Works with and without capitals and through marks of notation. Errs towards too
 * many. Cost: linear in the length of the talk.
 *
 * @param talk one text, or the turns in order
 * @returns mentions in order, not overlapping; offsets are UTF-16 units of the turn's text, without a genitive ending
 *
 * @example
 * findMentions('Jeg så Hannes mor i Viborg.').map((mention) => mention.standIn) // → ['Ullaª', 'byenª']
 */
export function findMentions(talk: string | readonly TurnText[], options: MentionOptions = {}): Mention[] {
  const turns: readonly TurnText[] = typeof talk === 'string' ? [{ text: talk }] : talk
  const allTokens = turns.map(({ text }) => tokens(text))
  const answers = findAskedNumbers(allTokens)
  const allWords = allTokens.map((all) => talkWords(all))
  const isSmall = hasNoCapitals(allWords)
  const read = turns.map((turn, index) => {
    const all = allTokens[index] ?? []
    const words = allWords[index] ?? []
    const house = houseAsked(allWords.slice(Math.max(0, index - 2), index), words)
    const isHouse = isSmall && isHouseAsked((allWords[index - 1] ?? []).map(({ plain }) => plain).join(' '))
    const answer = answers[index] ?? { isAsked: () => false, candidates: [], runs: [] }
    return {
      ...{ text: turn.text, number: turn.number ?? index + 1, all, words },
      ...{
        things: {
          ...thingsIn(all, words, answer, house),
          plainFirms: isSmall ? findPlainWorkplaces(words, isHouse) : [],
        },
        isNameAsked: !isHouse && isNameAsked(allTokens[index - 1]),
      },
    }
  })
  const known = knownForms(options.known ?? [])
  const seen = new Set<string>()
  for (const turn of read) {
    for (const candidate of candidatesIn(turn, {
      known,
      seen: new Set(),
      isSmall,
      isNameAsked: turn.isNameAsked,
    })) {
      if (candidate.kind === 'person' && candidate.sure) remember(seen, turn.all, candidate)
    }
  }
  const names = new NamesFound()
  const found = read.map((turn) =>
    candidatesIn(turn, { known, seen, isSmall, isNameAsked: turn.isNameAsked }),
  )
  found.forEach((candidates, index) => {
    for (const candidate of candidates)
      names.add({ ...candidate, doubt: doubtOf(candidate) }, wordsOf(read[index]?.all ?? [], candidate))
  })
  const standIns = new StandIns({ ...options, texts: turns.map(({ text }) => text) })
  return read.flatMap((turn, index) => {
    const candidates = found[index] ?? []
    return [...candidates, ...elsewhere(turn, candidates, names, { ...options, isSmall })]
      .sort((a, b) => a.first - b.first)
      .map((candidate): Mention => {
        const { from, to } = spanOf(turn.all, candidate)
        const before = turn.words.findLast((word) => word.at < candidate.first)?.plain
        return {
          turn: turn.number,
          from,
          to,
          text: turn.text.slice(from, to),
          kind: candidate.kind,
          standIn: standIns.for(candidate.kind, wordsOf(turn.all, candidate), before),
          doubt: doubtOf(candidate),
          because: candidate.because,
        }
      })
  })
}

type ReadTurn = { all: readonly Token[]; words: readonly TalkWord[]; things: Things; isNameAsked: boolean }

/** Whether names have no capitals here: few turns begin with one, and few words have one, for a header or a comment may. */
function hasNoCapitals(read: readonly (readonly TalkWord[])[]): boolean {
  const turns = read.filter((words) => words.length > 1)
  const begun = turns.filter((words) => words[0]?.token.capital === true)
  const all = turns.flat()
  const telling = all.filter((word) => word.telling && word.plain.length > 1)
  return begun.length * 5 <= turns.length && telling.length * 300 <= all.length
}

/** "Hvad hedder hun?", "hvem er det?" */
function isNameAsked(before: readonly Token[] | undefined): boolean {
  const said = (before ?? []).map(({ plain }) => plain).join(' ')
  return /hvad (?:hedder|hed|kalder|var navnet|er navnet)|hvem (?:er|var|passer|bor|hjælper|taler|snakker)|(?:dit|hendes|hans|fulde|deres|og|hvilket|et) (?:efter|for|mellem|øge)?navne?|(?:efter|for|mellem)navn$|hedder (?:han|hun|du|de|den)/.test(
    said,
  )
}

/** What was found in other turns, or was taken out before, and stands in this one too. */
function elsewhere(
  { all, words }: ReadTurn,
  candidates: readonly Candidate[],
  names: NamesFound,
  { remembered = [], fingerprint = (mark) => mark, isSmall }: MentionOptions & { isSmall: boolean },
): Candidate[] {
  const taken = takenBy(all, candidates)
  const again = names.in(words, (at) => taken[at] === 1, isSmall)
  if (remembered.length === 0) return again
  const takenNow = takenBy(all, [...candidates, ...again])
  return [...again, ...rememberedIn(words, (at) => takenNow[at] === 1, remembered, fingerprint)]
}

function takenBy(all: readonly Token[], candidates: readonly Candidate[]): Uint8Array {
  const taken = new Uint8Array(all.length)
  for (const { first, last } of candidates) taken.fill(1, first, last + 1)
  return taken
}

const doubtOf = ({ doubt, sure }: Candidate): Doubt => doubt ?? (sure ? 0 : 1)

/** What is found in a turn whoever is named in the others; in order of trust. */
type Things = {
  numbersAndFirms: readonly Candidate[]
  /** Called by plain words, in talk without capitals. */
  plainFirms: readonly Candidate[]
  places: readonly Candidate[]
}

function thingsIn(
  all: readonly Token[],
  words: readonly TalkWord[],
  { isAsked, runs, candidates }: Answers,
  house: HouseAsked,
): Omit<Things, 'plainFirms'> {
  const numbers = findNumbers(all, runs, isAsked('birthdate'))
  const addresses = findAddresses(words, all)
  const numbersAndFirms = [
    findEmails(all, isAsked('email')),
    findPlates(all, runs, isAsked('plate')),
    numbers.filter((candidate) => candidate.kind === 'cpr' || candidate.kind === 'birthdate'),
    addresses.filter(({ kind }) => kind === 'address'),
    house === 'asked' ? findHouseNumber(words) : [],
    numbers,
    candidates,
    findSpelled(all, isAsked('email')),
    findAges(words, isAsked('age')),
    findWorkplaces(words),
    addresses,
    house === 'near' ? findHouseNumber(words) : [],
  ]
  return { numbersAndFirms: numbersAndFirms.flat(), places: findPlaces(words) }
}

/** Where two overlap the one that is trusted more stands. */
function candidatesIn({ all, words, things }: ReadTurn, names: KnownNames): Candidate[] {
  const { numbersAndFirms, plainFirms, places } = things
  const ranked = [
    numbersAndFirms,
    plainFirms.filter(({ doubt }) => doubt === 1),
    ...placesAndPeople(words, places, names),
    plainFirms,
  ]
  const taken = new Uint8Array(all.length)
  const kept: Candidate[] = []
  for (const candidate of ranked.flat()) {
    let free = true
    for (let at = candidate.first; at <= candidate.last; at++)
      if (taken[at] === 1 || isStandIn(all[at]?.text ?? '')) free = false
    if (!free) continue
    taken.fill(1, candidate.first, candidate.last + 1)
    kept.push(candidate)
  }
  return joinNames(
    words,
    joinNumbers(
      all,
      kept.sort((a, b) => a.first - b.first),
    ),
    names.isSmall,
  )
}

/** Sure places go before people, people before places that are also words; a longer name beats a place inside it. */
function placesAndPeople(
  words: readonly TalkWord[],
  places: readonly Candidate[],
  names: KnownNames,
): (readonly Candidate[])[] {
  const people = findPeople(words, names)
  const long = people.filter((person) => person.last > person.first)
  const afterIn = (candidate: Candidate) => {
    const index = words.findIndex((word) => word.at === candidate.first)
    return /^(?:i|på|til|fra)$/.test(words[index - 1]?.plain ?? '')
  }
  const unsure = people.filter((person) => !person.sure)
  const asPlaces = unsure
    .filter((person) => afterIn(person))
    .map((person): Candidate => ({ ...person, kind: 'place' }))
  return [
    long,
    places.filter((place) => place.sure),
    people.filter((person) => person.sure),
    places,
    asPlaces,
    people,
  ]
}

function knownForms(known: readonly KnownName[]): Set<string> {
  const forms = known.flatMap((entry) =>
    (typeof entry === 'string' ? entry : entry.name).toLowerCase().split(/[\s,.]+/),
  )
  return new Set(forms.filter((form) => form.length > 1))
}

function remember(seen: Set<string>, all: readonly Token[], candidate: Candidate): void {
  wordsOf(all, candidate).forEach((word, index, words) => {
    // Before a name «bager» is a trade; as the last word of it, a name.
    if (word.length > 1 && !(noPart.test(word) && index + 1 < words.length)) seen.add(word)
  })
}

/** The words of a candidate in small letters, its genitive ending taken off. */
function wordsOf(all: readonly Token[], candidate: Candidate): string[] {
  const inside = all.slice(candidate.first, candidate.last + 1)
  const words = inside
    .filter((token) => (token.kind === 'word' || token.kind === 'number') && !token.cutOff)
    .map((token) => token.plain)
  const last = words.at(-1)
  if (last !== undefined && candidate.ending > 0) words[words.length - 1] = last.slice(0, -candidate.ending)
  return words
}

function spanOf(all: readonly Token[], candidate: Candidate): { from: number; to: number } {
  const from = all[candidate.first]?.from ?? 0
  const last = all[candidate.last]
  if (last === undefined || candidate.ending === 0) return { from, to: last?.to ?? from }
  return { from, to: last.to - endingLength(last.text, candidate.ending) }
}

/** How many units at the end of a written word hold the genitive ending, marks before it included: `Ahmed]s`. */
function endingLength(written: string, ending: number): number {
  let at = written.length
  let left = ending
  while (left > 0 && at > 0) {
    at -= 1
    if (/[\p{L}'’]/u.test(written[at] ?? '')) left -= 1
  }
  while (at > 0 && !/[\p{L}]/u.test(written[at - 1] ?? '')) at -= 1
  return written.length - at
}
