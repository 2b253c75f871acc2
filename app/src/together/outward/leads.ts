import type { Sql } from '@lydhoer/database'
import { z } from 'zod'
import type { SignedIn } from '../../shared/request/route.ts'
import { findingContext, openOfFindings } from '../house/sealed-findings.ts'
import { openOfLoops, wonderContext } from '../house/sealed-loops.ts'
import { openOfResources, versionContext } from '../house/sealed-resources.ts'
import type { Keys } from './sealed.ts'

/** What a telling can lead to: where the house knows it from. */
export const leadKinds = ['loop', 'finding', 'resource'] as const
export type LeadKind = (typeof leadKinds)[number]

/** `loop <id>` as a form has it; '' is nothing, and so is whatever else stands there. */
export const ledTo = z
  .string()
  .regex(/^(loop|finding|resource) [0-9a-f-]{36}$/)
  .or(z.literal(''))
  .catch('')
  .default('')

/** Something that a telling leads to. The word is null where whoever raised it has taken it out. */
export interface Lead {
  kind: LeadKind
  id: string
  word: string | null
}

const addresses = { loop: '/undren', finding: '/fund', resource: '/materialer' } as const
export const pageOfLead = ({ kind, id }: Pick<Lead, 'kind' | 'id'>): string => `${addresses[kind]}/${id}`

/** So many of each are offered. */
const most = 50

/** What can be led to: the newest of each, or those that are named. */
export async function leadsThereAre(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  only?: Pick<Lead, 'kind' | 'id'>,
): Promise<Lead[]> {
  const wanted = (kind: LeadKind) => only === undefined || only.kind === kind
  const loops = wanted('loop')
    ? await sql
        .selectFrom('loop')
        .select(['id', 'wonder_sealed'])
        .$if(only !== undefined, (all) => all.where('id', '=', only?.id ?? ''))
        .orderBy('raised_on', 'desc')
        .orderBy('id', 'desc')
        .limit(most)
        .execute()
    : []
  const findings = wanted('finding')
    ? await sql
        .selectFrom('finding')
        .select(['id', 'words_sealed'])
        .$if(only !== undefined, (all) => all.where('id', '=', only?.id ?? ''))
        .orderBy('written_on', 'desc')
        .orderBy('id', 'desc')
        .limit(most)
        .execute()
    : []
  const resources = wanted('resource') ? await resourcesThereAre(sql, only?.id) : []
  return [
    ...loops.map(({ id, wonder_sealed }) => ({
      ...{ kind: 'loop' as const, id },
      word: wonder_sealed && openOfLoops<string>(keys, me, wonderContext(id), wonder_sealed),
    })),
    ...findings.map(({ id, words_sealed }) => ({
      ...{ kind: 'finding' as const, id },
      word: openOfFindings<{ title: string }>(keys, me, findingContext(id), words_sealed).title,
    })),
    ...resources.map(({ id, version_id, words_sealed }) => ({
      ...{ kind: 'resource' as const, id },
      word: openOfResources<{ title: string }>(keys, me, versionContext(version_id), words_sealed).title,
    })),
  ]
}

const resourcesThereAre = (sql: Sql, id: string | undefined) =>
  sql
    .selectFrom('resource as r')
    .innerJoinLateral(
      (of) =>
        of
          .selectFrom('resource_version as w')
          .select(['w.id as version_id', 'w.words_sealed'])
          .whereRef('w.resource_id', '=', 'r.id')
          .orderBy('w.number', 'desc')
          .limit(1)
          .as('v'),
      (on) => on.onTrue(),
    )
    .select(['r.id', 'v.version_id', 'v.words_sealed'])
    .$if(id !== undefined, (all) => all.where('r.id', '=', id ?? ''))
    .orderBy('r.made_on', 'desc')
    .orderBy('r.id', 'desc')
    .limit(most)
    .execute()

/** What was chosen in a form; null where nothing was, or it is not there for the visitor. */
export async function leadNamed(sql: Sql, keys: Keys, me: SignedIn, chosen: string): Promise<Lead | null> {
  const [kind, id] = chosen.split(' ')
  const of = leadKinds.find((one) => one === kind)
  if (!of || !id) return null
  return (await leadsThereAre(sql, keys, me, { kind: of, id }))[0] ?? null
}
