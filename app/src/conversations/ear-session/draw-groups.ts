import { randomInt } from 'node:crypto'

/** In groups people talk three or four together; as many groups as that takes. */
const most = 4

interface Member {
  personId: string
  departmentId: string | null
}

/**
 * Draws groups of three or four at random (of two, where five are to be parted), those of one department spread over as many of them
 * as there are. Ids of persons, group by group.
 *
 * @param below a whole number from 0, less than this, each as likely as the others
 */
export function drawGroups(
  people: readonly Member[],
  below: (bound: number) => number = randomInt,
): string[][] {
  const groups: string[][] = Array.from({ length: Math.max(1, Math.ceil(people.length / most)) }, () => [])
  const byDepartment = Map.groupBy(shuffled(people, below), ({ departmentId }) => departmentId)
  // Dealt out like cards, a department after the other: its people come to stand in groups after each other.
  const dealt = shuffled([...byDepartment.values()], below).flat()
  dealt.forEach(({ personId }, at) => groups[at % groups.length]?.push(personId))
  return groups
}

/** Fisher and Yates, as Durstenfeld wrote it (CACM 7, 1964, algorithm 235). */
function shuffled<T>(all: readonly T[], below: (bound: number) => number): T[] {
  const drawn = [...all]
  for (let last = drawn.length - 1; last > 0; last--) {
    const at = below(last + 1)
    const one = drawn[at] as T
    drawn[at] = drawn[last] as T
    drawn[last] = one
  }
  return drawn
}
