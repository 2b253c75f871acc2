import { fewest, sharesOf } from '@lydhoer/measuring'
import { box, figureOf, frame, letterWidth, painted, shortened, tooFew, word } from './frame.ts'
import type { Figure, FigureOptions } from './frame.ts'
import type { ProtectedSequences } from './protected.ts'
import { words } from './words.ts'

/** A part of a tree of trajectories: its people, and what they were parted by. */
export interface BranchToShow {
  name: string
  members: ArrayLike<number>
  /** What its people were parted by, and how much of their difference that explains (0–1). */
  split?: { by: string; pseudoR2: number; p: number; children: readonly [BranchToShow, BranchToShow] }
}

/**
 * Draws a regression tree of trajectories: each part with the mean time its people spend in each state. A part of fewer
 * than five people is not there, nor the one it was parted from.
 *
 * Studer, M. et al. (2011). Discrepancy analysis of state sequences. Sociological Methods & Research 40(3), section 6.
 */
export function drawTree(
  sequences: ProtectedSequences,
  root: BranchToShow,
  options: FigureOptions = {},
): Figure {
  const say = words[options.language ?? 'da']
  const { alphabet } = sequences
  const title = options.title ?? say.tree
  if (root.members.length < fewest) return tooFew(title, options)
  const nodes: { branch: BranchToShow; depth: number; x: number; up: number }[] = []
  let leaves = 0
  const place = (branch: BranchToShow, depth: number, up: number): number => {
    const at = nodes.push({ branch, depth, x: 0, up }) - 1
    // Where one of two is too small the other is not shown either: it is all but those few.
    const children = branch.split?.children ?? []
    const below = children.every((child) => child.members.length >= fewest) ? children : []
    const xs = below.map((child) => nodes[place(child, depth + 1, at)]!.x)
    nodes[at]!.x = xs.length ? xs.reduce((sum, x) => sum + x, 0) / xs.length : leaves++
    return at
  }
  place(root, 0, -1)
  const wide = 560 / Math.max(1, leaves)
  const depth = Math.max(...nodes.map((node) => node.depth))
  let hidden = 0
  const marks: string[] = []
  const rows = nodes.map(({ branch, depth, x, up }, at) => {
    const times = alphabet.map((_, s) =>
      sum(branch.members, (i) => sequences.rows[i]!.reduce((n, state) => n + Number(state === s), 0)),
    )
    const people = alphabet.map((_, s) => sum(branch.members, (i) => Number(sequences.rows[i]!.includes(s))))
    const [middle, top] = [20 + (x + 0.5) * wide, 14 + depth * 104]
    const parted = nodes.some((node) => node.up === at) ? branch.split : undefined
    const bar = Math.min(130, wide - 12)
    if (up >= 0) {
      const from = nodes[up]!
      marks.push(
        `<path d="M${20 + (from.x + 0.5) * wide} ${14 + from.depth * 104 + 62}V${top - 18}H${middle}V${top - 2}" fill="none" stroke="currentColor" stroke-opacity="0.4"/>`,
      )
    }
    const letters = Math.max(4, Math.floor(wide / letterWidth))
    marks.push(word(middle, top + 12, shortened(branch.name, letters), 'middle'))
    marks.push(word(middle, top + 28, `n = ${branch.members.length}`, 'middle'))
    let from = middle - bar / 2
    const { shares } = sharesOf(people, { amounts: times })
    shares.forEach((share, s) => {
      if (share === null) hidden++
      else {
        marks.push(painted(box(from, top + 34, share * bar, 14), s, { ...options, id: options.id ?? 'tree' }))
        from += share * bar
      }
    })
    if (parted) marks.push(word(middle, top + 60, shortened(parted.by, letters), 'middle'))
    return [branch.name, branch.members.length, parted?.by ?? '', ...shares]
  })
  const description = [`n = ${root.members.length}.`, say.hidden(hidden)].filter(Boolean).join(' ')
  return figureOf({
    ...{ title, description, people: root.members.length },
    svg: frame(title, description, marks.join(''), {
      ...options,
      id: options.id ?? 'tree',
      states: alphabet,
      bottom: 40 + (depth + 1) * 104 - 40,
    }),
    table: { columns: [say.group, say.people, say.split, ...alphabet], rows },
    hidden,
  })
}

function sum(members: ArrayLike<number>, of: (i: number) => number): number {
  let total = 0
  for (let m = 0; m < members.length; m++) total += of(members[m]!)
  return total
}
