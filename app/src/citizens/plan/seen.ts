import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { matterKeyIfThere } from '../matter/sealed-words.ts'
import { answersOf, type Answer } from './answers.ts'
import { conversationsToOpen, namesFor, type Names } from './names.ts'
import { planOf, versionOf, type Plan, type Version } from './plans.ts'
import { doneOf, type Done } from './promises.ts'
import { rulesById, type Rule } from './rules.ts'

/** What it takes to tell of the lines of a plan. */
export interface Around {
  answers: readonly Answer[]
  done: ReadonlyMap<string, Done>
  names: Names
  rules: ReadonlyMap<string, Rule>
  /** The conversations that the visitor may open. */
  open: ReadonlySet<string>
}

const nothing: Around = { answers: [], done: new Map(), names: new Map(), rules: new Map(), open: new Set() }

/** All that is told around the lines of these plans. */
export async function around(
  sql: Sql,
  key: Buffer,
  me: SignedIn,
  citizenId: string,
  versions: readonly (Version | undefined)[],
): Promise<Around> {
  const lines = versions.flatMap((version) => version?.lines ?? [])
  return {
    answers: await answersOf(sql, key, citizenId),
    done: await doneOf(sql, citizenId),
    names: await namesFor(sql, me, lines),
    rules: await rulesById(
      sql,
      lines.map(({ ruleId }) => ruleId),
    ),
    open: await conversationsToOpen(sql, me, lines),
  }
}

/** A citizen's plan with all that is told around it; an empty one where nothing has been written. */
export async function planToShow(
  sql: Sql,
  services: Services,
  me: SignedIn,
  citizenId: string,
): Promise<Plan & { around: Around }> {
  const key = await matterKeyIfThere(sql, services, me, citizenId)
  if (!key) return { holds: undefined, before: undefined, draft: undefined, around: nothing }
  const plan = await planOf(sql, key, citizenId)
  const { holds, before } = plan
  return { ...plan, around: holds ? await around(sql, key, me, citizenId, [holds, before]) : nothing }
}

/** One version, with the one before it. @throws NotFound when there is none */
export async function versionToShow(
  sql: Sql,
  services: Services,
  me: SignedIn,
  citizenId: string,
  id: string,
) {
  const key = await matterKeyIfThere(sql, services, me, citizenId)
  const { version, before } = await versionOf(sql, key ?? Buffer.alloc(0), citizenId, id)
  return {
    version,
    before,
    around: await around(sql, key ?? Buffer.alloc(0), me, citizenId, [version, before]),
  }
}
