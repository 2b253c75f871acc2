import type { Sentence } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { happening } from '../../shared/happened/happened.ts'
import { whoAreOfTheHouse } from '../../shared/people/roles.ts'
import { kindNames } from '../house/kinds-of-people.ts'
import { resourceKindNames, type Look } from './kinds.ts'

const looked: Record<Look, (kind: string) => Sentence> = {
  stillRight: (kind) => ({
    da: `Der blev set på et materiale igen, og det er stadig rigtigt: ${kind}.`,
    en: `A resource was looked at again and is still right: ${kind}.`,
  }),
  laidToRest: (kind) => ({
    da: `Et materiale blev lagt til hvile: ${kind}.`,
    en: `A resource was laid to rest: ${kind}.`,
  }),
  takenUp: (kind) => ({
    da: `Et materiale blev taget op igen: ${kind}.`,
    en: `A resource was taken up again: ${kind}.`,
  }),
}

/** That something was made for others to use, and looked at again. What it says is not told: it can be taken back. */
export const logs = [
  happening({
    kind: 'resourceMade',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `${n} materialer blev lagt frem, som andre kan bruge.`,
      en: `${n} resources were made that others can use.`,
    }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('resource')
        .select(['id', 'kind', 'made_as', sqlTag<string>`made_on::text`.as('day')])
        .where('made_on', '>=', from)
        .where('made_on', '<=', to),
    tell: ({ id, kind, made_as }, { language }) => {
      const [what, by] = [resourceKindNames[kind][language], kindNames[made_as][language]]
      const says = {
        da: `Et materiale blev lagt frem af ${by}: ${what.toLowerCase()}.`,
        en: `A resource was made by ${by}: ${what.toLowerCase()}.`,
      }
      return { says: says[language], href: `/materialer/${id}` }
    },
  }),
  happening({
    kind: 'resourceLooked',
    part: 'did',
    for: whoAreOfTheHouse,
    counted: (n) => ({
      da: `${n} gange blev der set på et materiale igen.`,
      en: `${n} times a resource was looked at again.`,
    }),
    rows: (sql, { from, to }) =>
      sql
        .selectFrom('resource_look as l')
        .innerJoin('resource as r', 'r.id', 'l.resource_id')
        .select(['l.id', 'l.says', 'r.id as resource', 'r.kind', sqlTag<string>`l.said_on::text`.as('day')])
        .where('l.said_on', '>=', from)
        .where('l.said_on', '<=', to),
    tell: ({ says, resource, kind }, { language }) => ({
      says: looked[says](resourceKindNames[kind][language].toLowerCase())[language],
      href: `/materialer/${resource}`,
    }),
  }),
]
