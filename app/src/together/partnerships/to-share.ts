import type { Sql } from '@lydhoer/database'
import type { SignedIn } from '../../shared/request/route.ts'
import { findingContext, openOfFindings } from '../house/sealed-findings.ts'
import { openOfJointExperiments, wordsContext } from '../house/sealed-joint-experiments.ts'
import { openOfLoops, wonderContext } from '../house/sealed-loops.ts'
import { openOfResources, versionContext } from '../house/sealed-resources.ts'
import type { ThingKind } from './kinds.ts'
import type { Keys } from './sealed.ts'

/** Something of the house that can be chosen. */
export interface Choosable {
  id: string
  title: string
}

/** So many of a kind are offered, the newest first. */
const most = 50

const chosenFrom: Record<ThingKind, (sql: Sql, keys: Keys, me: SignedIn) => Promise<Choosable[]>> = {
  async undren(sql, keys, me) {
    const rows = await sql
      .selectFrom('loop')
      .select(['id', 'wonder_sealed'])
      .where('wonder_sealed', 'is not', null)
      .orderBy('raised_on', 'desc')
      .orderBy('id', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ id, wonder_sealed }) => ({
      id,
      title: wonder_sealed ? openOfLoops<string>(keys, me, wonderContext(id), wonder_sealed) : '',
    }))
  },
  async fund(sql, keys, me) {
    const rows = await sql
      .selectFrom('finding')
      .select(['id', 'words_sealed'])
      .orderBy('written_on', 'desc')
      .orderBy('id', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ id, words_sealed }) => ({
      id,
      title: openOfFindings<{ title: string }>(keys, me, findingContext(id), words_sealed).title,
    }))
  },
  async materiale(sql, keys, me) {
    const rows = await sql
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
      .orderBy('r.made_on', 'desc')
      .orderBy('r.id', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ id, version_id, words_sealed }) => ({
      id,
      title: openOfResources<{ title: string }>(keys, me, versionContext(version_id), words_sealed).title,
    }))
  },
  async forsoeg(sql, keys, me) {
    const rows = await sql
      .selectFrom('joint_experiment')
      .select(['id', 'words_sealed'])
      .orderBy('from_day', 'desc')
      .orderBy('id', 'desc')
      .limit(most)
      .execute()
    return rows.map(({ id, words_sealed }) => ({
      id,
      title: openOfJointExperiments<{ tries: string }>(keys, me, wordsContext(id), words_sealed).tries,
    }))
  },
}

/** What of a kind the house could share, the newest first. */
export const whatCouldBeShared = (
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  kind: ThingKind,
): Promise<Choosable[]> => chosenFrom[kind](sql, keys, me)
