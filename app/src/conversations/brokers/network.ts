import type { Broker, whoHoldTalks } from './queries.ts'

type Talks = Awaited<ReturnType<typeof whoHoldTalks>>

/** Who is a broker where, and where nobody is. */
export interface Network {
  departments: { name: string | null; brokers: Broker[]; isAlone: boolean }[]
  /** The departments in which people hold talks and nobody is a broker today. */
  without: string[]
  /** There are company consultants, and none of them is a broker today. */
  noConsultant: boolean
}

/**
 * The network of brokers across departments and functions. It says where somebody is alone or nobody is, and counts nobody.
 *
 * @param talks who holds talks today
 */
export function networkOf(brokers: readonly Broker[], talks: Talks): Network {
  const today = brokers.filter(({ isToday }) => isToday)
  const ids = new Set(today.map(({ personId }) => personId))
  const covered = new Set(today.map(({ departmentId }) => departmentId))
  const departments = [...Map.groupBy(brokers, ({ departmentName }) => departmentName)].map(
    ([name, here]) => ({
      name,
      brokers: here,
      isAlone:
        name !== null && new Set(here.flatMap((one) => (one.isToday ? [one.personId] : []))).size === 1,
    }),
  )
  const without = talks.filter(({ departmentId }) => !covered.has(departmentId))
  const consultants = talks.filter(({ role }) => role === 'companyConsultant')
  return {
    departments,
    without: [...new Set(without.map(({ departmentName }) => departmentName))],
    noConsultant: consultants.length > 0 && !consultants.some(({ personId }) => ids.has(personId)),
  }
}
