import type { Sql } from '@lydhoer/database'
import { languageOfTongue, type Tongue } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { roleNames, type Role } from '../../shared/people/roles.ts'
import type { SignedIn } from '../../shared/request/route.ts'

/** Somebody who leads people here and can be written to. */
export interface Leader {
  id: string
  name: string
  role: Role
  department: string | null
  /** Whether they lead where somebody works who works with the citizen. */
  isNear: boolean
}

/** Those who can be written to, those who lead nearest to the citizen first; for the citizen, or for whoever takes it down in their place. */
export async function leadersHere(sql: Sql, me: SignedIn): Promise<Leader[]> {
  const own = me.roles.flatMap(({ departmentName }) => departmentName ?? [])
  const { rows } = await sqlTag<Leader>`
    select l.person_id as id, l.name, l.role, l.department,
      coalesce(l.department = any (${own}::text[]) or l.department in (select w.department from who_works_with_me() w), false) as "isNear"
    from leaders_here() l`.execute(sql)
  return [...rows.filter(({ isNear }) => isNear), ...rows.filter(({ isNear }) => !isNear)]
}

const within = { da: 'i', en: 'in' }

/** «Marianne Overgaard, teamleder i Ungeteamet» */
export function leaderName(
  language: Tongue,
  { name, role, department }: Pick<Leader, 'name' | 'role' | 'department'>,
): string {
  const title = roleNames[role][language]
  return department
    ? `${name}, ${title} ${within[languageOfTongue(language)]} ${department}`
    : `${name}, ${title}`
}
