import { openDepartments } from '../../../shared/people/open-departments.ts'
import { today } from '@lydhoer/words'
import type { Demo } from '../../../shared/testing/demo.ts'
import { giveRoles } from '../roles.ts'
import { turnTheKeys } from '../../../shared/people/at-the-keys.ts'
import { expectColleague } from './queries.ts'

/** A colleague whom the coordinator has written in, and who has not come yet. */
export const demo: Demo = async ({ services, person, id }) => {
  const keeper = await person('naja')
  await services.database.as(keeper, async (sql) => {
    await turnTheKeys(sql, keeper)
    const personId = await expectColleague(sql, {
      ...{ id: id('expected colleague'), name: 'Kim Dam', key: 'kim.dam@fjordby.example' },
    })
    const [department] = await openDepartments(sql)
    await giveRoles(sql, keeper, [
      {
        ...{ id: id('role of expected colleague'), personId, role: 'caseworker' },
        ...{ departmentId: department?.id ?? null, validTo: null },
        validFrom: today(services.now()),
      },
    ])
  })
}
