/** Those that were found, in their order, but each after what it stands on. @throws Error where that was not found */
export function eachAfterItsOwn<One extends { after?: readonly string[] }>(
  found: ReadonlyMap<string, One>,
  only?: readonly string[],
): One[] {
  const inOrder = new Set<One>()
  const add = (one: One) => {
    for (const folder of one.after ?? []) {
      const first = found.get(folder)
      if (!first) throw new Error(`Something comes after «${folder}», which has none.`)
      add(first)
    }
    inOrder.add(one)
  }
  for (const [folder, one] of found) if (only?.includes(folder) ?? true) add(one)
  return [...inOrder]
}
