import type { Demo } from '../../shared/testing/demo.ts'

/** Tove offers Lea the sheet with pictures that she looks after. */
export const demo: Demo = async ({ services, person, id }) => {
  const [tove, lea] = [await person('tove'), await person('lea')]
  await services.database.as(tove, (sql) =>
    sql
      .insertInto('carry_offer')
      .values({
        ...{ municipality_id: tove.municipalityId, kind: 'resource', thing_id: id('resource pictures') },
        ...{ from_id: tove.personId, to_id: lea.personId, offered_by: tove.personId },
      })
      .execute(),
  )
}
