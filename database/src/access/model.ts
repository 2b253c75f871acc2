// Who may see what, said once more and quite differently: plain objects in memory, no SQL. sequences.test.ts compares the two.

export const workers = ['ane', 'bo', 'carl', 'dea'] as const
export const viewers = [...workers, 'citizen', 'stranger', 'neighbour'] as const
export type Worker = (typeof workers)[number]
export type Viewer = (typeof viewers)[number]
export type Role = 'caseworker' | 'knowledgeBroker' | 'researcher' | 'teamLead'
export type SharePurpose = 'colleagues' | 'research'
export type Purpose = 'ownReflection' | SharePurpose

/** Each conversation has six turns and these two passages. */
export const passages = [
  [1, 2],
  [3, 5],
] as const

type Consent = { state: 'given' | 'refused' | 'withdrawn' | 'ended'; past: boolean }
type Share = { id: number; passage: number; by: Worker; to: Worker; purpose: SharePurpose; past: boolean }
type Noticing = { id: number; author: Worker; passage: number; restsOn: Purpose; shared: boolean }
type Talk = {
  id: number
  owner: Worker
  consents: Map<Purpose, Consent>
  shares: Share[]
  noticings: Noticing[]
}

export type Action =
  | { do: 'register'; owner: Worker }
  | { do: 'agree'; talk: number; purpose: Purpose; past: boolean }
  | { do: 'share'; talk: number; passage: number; to: Worker; purpose: SharePurpose; past: boolean }
  | { do: 'unshare'; talk: number; nth: number }
  | { do: 'prolong'; talk: number; nth: number; past: boolean }
  | { do: 'withdraw'; talk: number; purpose: Purpose; by: 'citizen' | 'owner' }
  | { do: 'expire' }
  | { do: 'becomes'; who: Worker; role: Role }
  | { do: 'notice'; talk: number; passage: number; author: Worker; shared: boolean }
  | { do: 'tell'; talk: number; nth: number; shared: boolean }

export type World = {
  talks: Talk[]
  roles: Map<Worker, Role>
  made: number
  /** What each has been told is gone, as words: who, what, and which talk and passage. */
  told: Set<string>
}

export const newWorld = (): World => ({
  talks: [],
  roles: new Map(workers.map((who) => [who, 'caseworker'])),
  made: 0,
  told: new Set(),
})

const stands = (talk: Talk, purpose: Purpose) => {
  const consent = talk.consents.get(purpose)
  return consent?.state === 'given' && !consent.past
}
const ground = (talk: Talk) => stands(talk, 'ownReflection')

function mayReceive(world: World, who: Worker, purpose: SharePurpose): boolean {
  const role = world.roles.get(who)
  return purpose === 'research' ? role === 'researcher' : role === 'caseworker' || role === 'knowledgeBroker'
}

function reaches(world: World, talk: Talk, share: Share, who: Viewer): boolean {
  return (
    share.to === who &&
    !share.past &&
    ground(talk) &&
    stands(talk, share.purpose) &&
    mayReceive(world, share.to, share.purpose)
  )
}

const has = (world: World, talk: Talk, who: Viewer, passage: number) =>
  talk.shares.filter((share) => share.passage === passage && reaches(world, talk, share, who))

/** Everything that someone sees of all conversations, as sorted words. */
export function sight(world: World, who: Viewer): string[] {
  const seen: string[] = []
  for (const talk of world.talks) {
    const whole = ground(talk) && (who === talk.owner || who === 'citizen')
    for (let turn = 1; turn <= 6; turn++) {
      const inPassage = passages.some(
        ([from, to], at) => from <= turn && turn <= to && has(world, talk, who, at).length > 0,
      )
      if (whole || inPassage) seen.push(`turn ${talk.id} ${turn}`)
    }
    passages.forEach((_, at) => {
      if (whole || has(world, talk, who, at).length > 0) seen.push(`passage ${talk.id} ${at}`)
    })
    for (const share of talk.shares)
      if (who === talk.owner || reaches(world, talk, share, who)) seen.push(`share ${talk.id} ${share.id}`)
    for (const noticing of talk.noticings) {
      const carried = ground(talk) && stands(talk, noticing.restsOn)
      const told =
        noticing.shared && (who === talk.owner || has(world, talk, who, noticing.passage).length > 0)
      if (carried && (who === noticing.author || told)) seen.push(`noticing ${talk.id} ${noticing.id}`)
    }
  }
  for (const thing of ['conversation', 'passage']) {
    const lines = [...world.told].filter((line) => line.startsWith(`${who} ${thing} `)).length
    if (lines > 0) seen.push(`gone ${thing} 0 ${lines}`)
  }
  return seen.sort()
}

/** Does one thing. @returns whether it was allowed; the world has then changed */
export function act(world: World, action: Action): boolean {
  if (action.do === 'register') {
    if (world.roles.get(action.owner) !== 'caseworker' || world.talks.length === 3) return false
    const consents = new Map<Purpose, Consent>([['ownReflection', { state: 'given', past: false }]])
    world.talks.push({ id: ++world.made, owner: action.owner, consents, shares: [], noticings: [] })
    return true
  }
  if (action.do === 'becomes') {
    world.roles.set(action.who, action.role)
    return true
  }
  if (action.do === 'expire') {
    for (const talk of [...world.talks])
      for (const [purpose, consent] of [...talk.consents])
        if (consent.state === 'given' && consent.past) erase(world, talk, purpose, 'ended')
    return true
  }
  const talk = world.talks[action.talk % Math.max(1, world.talks.length)]
  if (!talk) return false
  switch (action.do) {
    case 'agree':
      if (talk.consents.get(action.purpose)?.state === 'given' && talk.consents.get(action.purpose)?.past)
        return false
      talk.consents.set(action.purpose, { state: 'given', past: action.past })
      return true
    case 'withdraw':
      if (talk.consents.get(action.purpose)?.state !== 'given') return false
      erase(world, talk, action.purpose, 'withdrawn')
      return true
    case 'share': {
      const { passage, to, purpose, past } = action
      const again = talk.shares.some(
        (one) => one.passage === passage && one.to === to && one.purpose === purpose,
      )
      const allowed =
        to !== talk.owner &&
        !past &&
        ground(talk) &&
        stands(talk, purpose) &&
        mayReceive(world, to, purpose) &&
        !again
      if (allowed) talk.shares.push({ id: ++world.made, passage, by: talk.owner, to, purpose, past })
      return allowed
    }
    case 'unshare':
      return talk.shares.splice(action.nth % Math.max(1, talk.shares.length), 1).length > 0
    case 'prolong': {
      const share = talk.shares[action.nth % Math.max(1, talk.shares.length)]
      if (share) share.past = action.past
      return share !== undefined
    }
    case 'notice': {
      const { author, passage, shared } = action
      // Under both purposes the one that comes first in the alphabet carries it.
      const under = has(world, talk, author, passage)
        .map((one) => one.purpose)
        .sort()[0]
      const restsOn: Purpose | undefined =
        author === talk.owner ? (ground(talk) ? 'ownReflection' : undefined) : under
      if (restsOn) talk.noticings.push({ id: ++world.made, author, passage, restsOn, shared })
      return restsOn !== undefined
    }
    case 'tell': {
      const noticing = talk.noticings[action.nth % Math.max(1, talk.noticings.length)]
      if (!noticing || !ground(talk) || !stands(talk, noticing.restsOn)) return false
      noticing.shared = action.shared
      return true
    }
  }
}

function erase(world: World, talk: Talk, purpose: Purpose, how: 'withdrawn' | 'ended'): void {
  tell(world, talk, purpose)
  if (purpose === 'ownReflection') {
    world.talks = world.talks.filter((one) => one !== talk)
    return
  }
  talk.shares = talk.shares.filter((share) => share.purpose !== purpose)
  talk.noticings = talk.noticings.filter((noticing) => noticing.restsOn !== purpose)
  talk.consents.set(purpose, { state: how, past: false })
}

/** Whoever loses something by this erasing is told so; whoever keeps it under another consent has lost nothing. */
function tell(world: World, talk: Talk, purpose: Purpose): void {
  const whole = purpose === 'ownReflection'
  passages.forEach((_, at) => {
    if (whole) world.told.add(`${talk.owner} passage ${talk.id} ${at}`)
    for (const who of workers) {
      const under = has(world, talk, who, at).map((share) => share.purpose)
      if (whole ? under.length > 0 : under.length === 1 && under[0] === purpose)
        world.told.add(`${who} passage ${talk.id} ${at}`)
    }
  })
  if (whole) for (const who of [talk.owner, 'citizen']) world.told.add(`${who} conversation ${talk.id}`)
}
