// Whoever follows a thing hears that it has changed, from whichever program on this database changed it. PostgreSQL tells by NOTIFY, ids
// alone and after the change is kept; what has become of it is asked for as whoever looks (PostgreSQL 18, «NOTIFY»).
import pg from 'pg'
import { connectPatience } from './own-client.ts'

const channel = 'lydhoer_changes'
const firstWait = 200
const longestWait = 2000

export type Follower = {
  /**
   * Calls `changed` each time this thing changes, and whenever something may have been missed. What has happened, it does not say.
   *
   * @param what the municipality, what kind of thing, and its id
   * @returns the way to follow no longer
   */
  follow(what: Followed, changed: () => void): () => void
  close(): Promise<void>
}

export type Followed = { municipalityId: string; thing: FollowedThing; id: string }
/** What tells of itself: the words are those of the triggers that tell. */
export type FollowedThing = 'earSession' | 'citizenMeeting' | 'flip'

/** One connection of its own, made when the first comes to follow something; a pooler in between must give it a whole session. */
export function follower(url: string, onLost: (error: Error) => void): Follower {
  const following = new Map<string, Set<() => void>>()
  let client: pg.Client | null = null
  let isOver = false
  let wait = firstWait
  let again: ReturnType<typeof setTimeout> | undefined

  const tellAll = () => {
    for (const one of following.values()) for (const changed of one) changed()
  }

  const begin = (): void => {
    if (client || isOver) return
    const mine = new pg.Client({
      connectionString: url,
      application_name: 'lydhoer follows',
      keepAlive: true,
      connectionTimeoutMillis: connectPatience,
    })
    client = mine
    let isGone = false
    const gone = (error?: Error) => {
      if (isGone) return
      isGone = true
      if (client === mine) client = null
      mine.end().catch(() => undefined)
      if (isOver) return
      if (error) onLost(error)
      again = setTimeout(begin, wait)
      wait = Math.min(longestWait, wait * 2)
    }
    mine.on('error', gone)
    mine.on('end', () => gone())
    mine.on('notification', ({ payload = '' }) => {
      for (const changed of following.get(payload) ?? []) changed()
    })
    mine
      .connect()
      .then(() => mine.query(`listen ${channel}`))
      .then(() => {
        wait = firstWait
        tellAll()
      })
      .catch(gone)
  }

  return {
    follow({ municipalityId, thing, id }, changed) {
      const name = `${municipalityId} ${thing} ${id}`
      const those = following.get(name) ?? new Set()
      following.set(name, those.add(changed))
      begin()
      return () => {
        those.delete(changed)
        if (those.size === 0 && following.get(name) === those) following.delete(name)
      }
    },
    async close() {
      isOver = true
      clearTimeout(again)
      following.clear()
      await client?.end().catch(() => undefined)
    },
  }
}
