import {
  addClasses,
  addForm,
  addWords,
  citizenFeatures,
  inCitizensWords,
  shared,
  type Features,
} from './features.ts'
import { answerTo, before, joinedAnswer, nearby, type Answer } from './answer.ts'
import { lastPart, type Said } from './said.ts'

/** What the first models found, turn by turn; later models build on it. Index 0 is turn 1. */
export interface FirstLook {
  institutional: readonly number[]
  concrete: readonly number[]
  general: readonly number[]
  /** The features that the first look was made with. */
  features: readonly Features[]
}

/** What a worker's turn says of whether it does the system's business. */
export function institutionalFeatures(turns: readonly Said[], at: number): Features {
  const said = turns[at] as Said
  const features: Features = new Map()
  addWords(features, said, '')
  addForm(features, said, '')
  addClasses(features, inCitizensWords(said), 'work:')
  const kinds = ['law', 'form', 'benefit', 'sanction', 'plan', 'systemParts', 'plainRule'].filter((name) =>
    said.found.has(name),
  )
  if (kinds.length > 0) features.set('anySystem', 1)
  if (kinds.length > 1) features.set('system2', 1)
  if (kinds.length > 2) features.set('system3', 1)
  if (kinds.length === 0) features.set('noSystem', 1)
  const worker = before(turns, at, 'worker')
  const citizen = before(turns, at, 'citizen')
  if (worker >= 0) addClasses(features, turns[worker] as Said, 'before:')
  if (citizen >= 0) addClasses(features, turns[citizen] as Said, 'asked:')
  if (citizen >= 0 && (turns[citizen] as Said).minimal) features.set('asked:minimal', 1)
  const after = turns[at + 1]
  if (after?.role === 'citizen') {
    if (after.minimal) features.set('after:minimal', 1)
    if (after.found.has('office')) features.set('after:class:office', 1)
  }
  return features
}

/** What a citizen's turn and the turns before it say of how work is talked of. */
export function perspectiveFeatures(
  turns: readonly Said[],
  at: number,
  institutional: readonly number[],
): Features {
  const features = citizenFeatures(turns[at] as Said)
  addBefore(features, turns, at, institutional)
  return features
}

function addBefore(
  features: Features,
  turns: readonly Said[],
  at: number,
  institutional: readonly number[],
): void {
  const worker = before(turns, at, 'worker')
  const citizen = before(turns, at, 'citizen')
  if (worker >= 0) {
    const said = turns[worker] as Said
    addClasses(features, said, 'before:')
    addClasses(features, inCitizensWords(said), 'before:work:')
    addForm(features, said, 'before:')
    features.set('before:institutional', institutional[worker] ?? 0)
    const own = turns[at] as Said
    const stuff = ['occupation', 'place', 'doing', 'thing', 'creature'].some((name) => own.found.has(name))
    const life = ['body', 'home', 'family', 'office'].some((name) => own.found.has(name))
    if (said.found.has('invites')) {
      features.set(stuff ? 'invited+stuff' : 'invited-stuff', 1)
      if (!life && !own.minimal) features.set('invited-life', 1)
      if (own.words.length <= 6 && !own.minimal && !life) features.set('invited+short', 1)
    } else if (own.words.length <= 6) features.set('notInvited+short', 1)
    if (shared(said, turns[at] as Said).length > 0) features.set('before:shares', 1)
  } else features.set('opens', 1)
  if (citizen >= 0) {
    addClasses(features, turns[citizen] as Said, 'earlier:')
    if (worker >= 0 && citizen < worker && shared(turns[citizen] as Said, turns[worker] as Said).length > 0)
      features.set('earlier:echoed', 1)
  }
}

/** A second look at a worker's turn, with what the first look found in the turns around it. */
export function institutionalAgain(turns: readonly Said[], at: number, look: FirstLook): Features {
  const features = new Map(look.features[at])
  features.set('chance:institutional', 2 * (look.institutional[at] ?? 0))
  const worker = before(turns, at, 'worker')
  const citizen = before(turns, at, 'citizen')
  if (worker >= 0) {
    const chance = look.institutional[worker] ?? 0
    features.set('before:institutional', 1.5 * chance)
    if ((turns[at] as Said).words.length <= 7) features.set('before:institutional+short', 1.5 * chance)
    if ((turns[at] as Said).found.size === 0) features.set('before:institutional+noClass', chance)
  }
  if (citizen >= 0 && look.concrete[citizen] !== undefined)
    features.set('asked:concrete', 1.5 * (look.concrete[citizen] ?? 0))
  for (let index = at + 1; index <= Math.min(turns.length - 1, at + 3); index++)
    if (turns[index]?.role === 'worker') {
      features.set('next:institutional', 1.5 * (look.institutional[index] ?? 0))
      break
    }
  return features
}

/** A second look at a citizen's turn, with what the first look found in the turns around it. */
export function perspectiveAgain(turns: readonly Said[], at: number, look: FirstLook): Features {
  const features = new Map(look.features[at])
  features.set('chance:concrete', 2 * (look.concrete[at] ?? 0))
  features.set('chance:general', 2 * (look.general[at] ?? 0))
  const worker = before(turns, at, 'worker')
  const citizen = before(turns, at, 'citizen')
  if (citizen >= 0) {
    const earlier = look.concrete[citizen] ?? 0
    features.set('earlier:concrete', 1.5 * earlier)
    features.set('earlier:general', 1.5 * (look.general[citizen] ?? 0))
    const between = worker > citizen ? (turns[worker] as Said) : undefined
    if (between) {
      if (between.questions.length > 0) features.set('earlier:asked', 1.5 * earlier)
      else features.set('earlier:notAsked', 1.5 * earlier)
      if (shared(turns[citizen] as Said, between).length > 0) features.set('earlier:taken', 1.5 * earlier)
      const away = inCitizensWords(between).found
      if (['body', 'home', 'family'].some((name) => away.has(name)))
        features.set('earlier:leftFor', 1.5 * earlier)
      if (between.questions.length > 0 && !(turns[at] as Said).minimal)
        features.set('earlier:asked+answered', 1.5 * earlier)
    }
    if ((turns[at] as Said).minimal) features.set('minimalAfterConcrete', earlier)
  }
  const answer = answerTo(turns, at)
  if (answer) {
    const joined = joinedAnswer(turns, answer)
    addClasses(features, joined, 'answer:')
    addForm(features, joined, 'answer:')
    if (shared(turns[at] as Said, joined).length > 0) features.set('answer:shares', 1)
  }
  for (let index = at + 1; index <= Math.min(turns.length - 1, at + nearby); index++)
    if (turns[index]?.role === 'citizen') {
      features.set('next:concrete', 1.5 * (look.concrete[index] ?? 0))
      features.set('next:general', 1.5 * (look.general[index] ?? 0))
      break
    }
  return features
}

/** What speaks for a citizen's turn being open to be taken up. */
export function opportunityFeatures(turns: readonly Said[], at: number, look: FirstLook): Features {
  const features = new Map(look.features[at])
  const concrete = look.concrete[at] ?? 0
  features.set('chance:concrete', 2 * concrete)
  features.set('chance:general', look.general[at] ?? 0)
  if (concrete > 0.5) features.set('concrete', 1)
  const worker = before(turns, at, 'worker')
  const citizen = before(turns, at, 'citizen')
  if (citizen >= 0) {
    const earlier = look.concrete[citizen] ?? 0
    features.set('earlier:concrete', 1.5 * earlier)
    features.set('both:concrete', 1.5 * earlier * concrete)
    if (worker > citizen) {
      const between = turns[worker] as Said
      if (!between.minimal) features.set('earlier:answered', 1.5 * earlier)
      if (between.questions.length > 0) features.set('earlier:asked', 1.5 * earlier)
      if (shared(turns[citizen] as Said, between).length > 0) features.set('earlier:taken', 1.5 * earlier)
    }
  } else features.set('nothingEarlier', 1)
  let next = -1
  for (let index = at + nearby; index > at; index--) if (turns[index]?.role === 'citizen') next = index
  if (next >= 0) features.set('next:concrete', 1.5 * (look.concrete[next] ?? 0))
  const answer = answerTo(turns, at)
  if (answer) {
    const joined = joinedAnswer(turns, answer)
    addClasses(features, joined, 'answer:')
    addForm(features, joined, 'answer:')
    features.set(
      'answer:institutional',
      Math.max(...answer.turns.map((index) => look.institutional[index] ?? 0)),
    )
    if (shared(turns[at] as Said, joined).length > 0) features.set('answer:shares', 1)
    addConnection(features, turns[at] as Said, joined, inCitizensWords(joined), 'answer:')
    if ((answer.turns[0] ?? 0) > at + 2) features.set('answer:waits', 1)
  } else features.set('answer:none', 1)
  return features
}

/** What an answer does with what was said. */
export function outcomeFeatures(
  turns: readonly Said[],
  at: number,
  answer: Answer,
  look: FirstLook,
): Features {
  const opportunity = turns[at] as Said
  const said = joinedAnswer(turns, answer)
  const features: Features = new Map()
  addWords(features, said, '')
  addForm(features, said, '')
  const last = lastPart(said)
  addClasses(features, last, 'last:')
  addForm(features, last, 'last:')
  for (const word of last.words.slice(0, 3)) features.set(`last:word:${word}`, 0.5)
  const inWords = inCitizensWords(said)
  addClasses(features, inWords, 'work:')
  addConnection(features, opportunity, said, inWords, '')
  const lastShared = shared(opportunity, last)
  if (lastShared.length > 0) features.set('last:shares', 1)
  else features.set('last:sharesNot', 1)
  features.set(
    'institutional',
    1.5 * Math.max(...answer.turns.map((index) => look.institutional[index] ?? 0)),
  )
  features.set('last:institutional', 1.5 * (look.institutional[answer.turns.at(-1)] ?? 0))
  if (answer.onlyContinuers) features.set('onlyContinuers', 1)
  const next = answer.turns.at(-1) + 1
  const after = turns[next]
  if (after?.role === 'citizen') {
    features.set('after:concrete', 1.5 * (look.concrete[next] ?? 0))
    if (after.minimal) features.set('after:minimal', 1)
    if (shared(opportunity, after).length > 0) features.set('after:shares', 1)
    addForm(features, after, 'after:')
  }
  return features
}

const pointing =
  /^(?:det|den|dem|der|dér|derhen|derinde|derude|derop|derned|ham|hende|han|hun|sådan|så|dit|dine)$/

function addConnection(
  features: Features,
  opportunity: Said,
  said: Said,
  inWords: Said,
  prefix: string,
): void {
  const both = shared(opportunity, said)
  if (both.length === 0) features.set(`${prefix}sharesNot`, 1)
  if (both.length > 0) features.set(`${prefix}shares`, 1)
  if (both.length > 1) features.set(`${prefix}shares2`, 1)
  if (both.length > 2) features.set(`${prefix}shares3`, 1)
  const asks = said.questions.length > 0 || said.text.includes('?')
  if (both.length > 0 && asks) features.set(`${prefix}shares+asks`, 1)
  if (both.length === 0 && asks) features.set(`${prefix}asks-shares`, 1)
  const points = said.words.some((word) => pointing.test(word))
  if (points) features.set(`${prefix}points`, 1)
  if (points && asks) features.set(`${prefix}points+asks`, 1)
  if (asks && said.words.length <= 5) features.set(`${prefix}asksShortly`, 1)
  const kinds = [...inWords.found.keys()].filter(
    (name) => opportunity.found.has(name) && name !== 'reply' && name !== 'question',
  )
  if (kinds.length > 0) features.set(`${prefix}sameField`, 1)
  const away = ['body', 'home', 'family'].filter(
    (name) => inWords.found.has(name) && !opportunity.found.has(name),
  )
  if (away.length > 0) features.set(`${prefix}otherField`, 1)
  if (away.length > 0 && both.length === 0) features.set(`${prefix}otherField-shares`, 1)
  if (away.length > 0 && asks) features.set(`${prefix}otherField+asks`, 1)
  if (said.words.includes('jeg')) features.set(`${prefix}I`, 1)
  if (said.words.includes('du') || said.words.includes('dig')) features.set(`${prefix}you`, 1)
  if (said.words.includes('vi')) features.set(`${prefix}we`, 1)
}

/** Whether a worker's turn further on goes back to what was said. */
export function laterFeatures(turns: readonly Said[], at: number, later: number, look: FirstLook): Features {
  const opportunity = turns[at] as Said
  const said = turns[later] as Said
  const features: Features = new Map()
  addClasses(features, said, '')
  addForm(features, said, '')
  for (const word of said.words.slice(0, 4)) features.set(`word:${word}`, 0.4)
  const inWords = inCitizensWords(said)
  addClasses(features, inWords, 'work:')
  addConnection(features, opportunity, said, inWords, '')
  const citizen = before(turns, later, 'citizen')
  const fromNearer = citizen > at && shared(turns[citizen] as Said, said).length > 0
  if (fromNearer) features.set('sharesWithNearer', 1)
  if (shared(opportunity, said).length > 0 && !fromNearer) features.set('sharesOnlyWithIt', 1)
  if (citizen > at) {
    features.set('nearer:concrete', 1.5 * (look.concrete[citizen] ?? 0))
    if ((turns[citizen] as Said).minimal) features.set('nearer:minimal', 1)
  }
  features.set('institutional', 1.5 * (look.institutional[later] ?? 0))
  return features
}
