import type { Person } from '@lydhoer/pairing'

/**
 * A made-up town: departments of 50 with two leaders each who take part, every fifth says no to two, every seventh wishes somebody,
 * every tenth works three days of five.
 */
export function town(size: number): Person[] {
  const departments = Math.ceil(size / 50)
  const other = (i: number, step: number) => `p${(i * step + 3) % size}`
  return Array.from({ length: size }, (_, i): Person => {
    const department = i % departments
    const person: Person = { id: `p${i}`, department: `d${department}` }
    const leader = department + departments * (i % 2)
    if (leader !== i) person.leader = `p${leader}`
    if (i % 5 === 0) person.not = [other(i, 7), other(i, 13)].filter((id) => id !== person.id)
    if (i % 7 === 0) person.same = [other(i, 11)].filter((id) => id !== person.id)
    if (i % 10 === 0) person.days = i % 20 === 0 ? ['mon', 'tue', 'wed'] : ['wed', 'thu', 'fri']
    return person
  })
}
