import { chance } from '../model/chance.ts'
import { weightsFor } from '../cluster/square.ts'
import { at, type Distances } from '../model/matrix.ts'
import { refuse } from '../model/refuse.ts'
import { checkCovariates, groupsOf, isNumeric, type Covariate } from './covariates.ts'
import { bestSplit, chanceOf, type Grower, type Side } from './splits.ts'

/** A group of people in a regression tree of trajectories, and how it was parted. */
export interface TreeNode {
  people: number
  weight: number
  /** Half the weighted mean distance of pairs within. */
  discrepancy: number
  /** The person in the middle: with the least weighted sum of distances to the others. Never to be shown as they are. */
  medoid: number
  members: Uint32Array
  split?: TreeSplit
}

export interface TreeSplit {
  covariate: string
  /** Share of this group's discrepancy that the split explains. */
  pseudoR2: number
  pseudoF: number
  p: number
  left: Side
  right: Side
  children: [TreeNode, TreeNode]
}

export interface RegressionTree {
  root: TreeNode
  /** Share of all discrepancy that the leaves explain. */
  pseudoR2: number
  pseudoF: number
}

export interface TreeOptions {
  weights?: ArrayLike<number>
  /** The least weight of a group; below 1 it is a share. Default 0.05. */
  least?: number
  /** Default 5. */
  depth?: number
  /** A split must be rarer than this among permutations. Default 0.05. */
  level?: number
  /** Default 999. */
  permutations?: number
  seed?: number
  signal?: AbortSignal
}

/** A covariate of words is parted in every way; with more groups than this there are too many ways. */
const mostGroups = 12

/**
 * Grows a tree that parts people by the covariate that explains most of how their trajectories differ, and goes on within each part.
 *
 * Studer, M. et al. (2011). Discrepancy analysis of state sequences. Sociological Methods & Research 40(3), 471–510, section 6.
 * Cost: n² for each covariate and level of the tree, and n² for each permutation of a split.
 *
 * @throws {Invalid} when a covariate has more than twelve groups, or not one value a person
 */
export function growTree(
  distances: Distances,
  covariates: readonly Covariate[],
  options: TreeOptions = {},
): RegressionTree {
  const { n } = distances
  checkCovariates(covariates, n)
  for (const { name, values } of covariates)
    if (!isNumeric(values) && groupsOf(values).length > mostGroups)
      refuse(
        {
          da: `“${name}” har over ${mostGroups} grupper, så der er for mange måder at dele dem på.`,
          en: `“${name}” has more than ${mostGroups} groups, so there are too many ways to part them.`,
        },
        { da: 'Saml grupperne i færre.', en: 'Gather the groups in fewer.' },
      )
  const w = weightsFor(n, options.weights)
  const total = w.reduce((sum, weight) => sum + weight, 0)
  const least = options.least ?? 0.05
  const grower: Grower = {
    distances,
    covariates,
    w,
    least: least < 1 ? least * total : least,
    level: options.level ?? 0.05,
    permutations: options.permutations ?? 999,
    random: chance(options.seed ?? 1),
    signal: options.signal,
  }
  const root = grow(
    grower,
    Uint32Array.from({ length: n }, (_, i) => i),
    options.depth ?? 5,
  )
  const leaves = leavesOf(root)
  const all = root.discrepancy * root.weight
  const within = leaves.reduce((sum, leaf) => sum + leaf.discrepancy * leaf.weight, 0)
  return {
    root,
    pseudoR2: (all - within) / all,
    pseudoF: (all - within) / (leaves.length - 1) / (within / (total - leaves.length)),
  }
}

/** The groups in which a tree ends, from left to right. */
export function leavesOf(node: TreeNode): TreeNode[] {
  return node.split ? node.split.children.flatMap(leavesOf) : [node]
}

function grow(grower: Grower, members: Uint32Array, depth: number): TreeNode {
  grower.signal?.throwIfAborted()
  const node = describe(grower, members)
  if (depth === 0) return node
  const best = grower.covariates
    .map((covariate) => bestSplit(grower, members, covariate))
    .reduce((one, other) => (other && (!one || other.within < one.within) ? other : one), null)
  if (!best) return node
  const all = node.discrepancy * node.weight
  const f = (all - best.within) / (best.within / (node.weight - 2))
  const p = chanceOf(grower, members, best)
  if (!(p < grower.level) && grower.permutations > 0) return node
  const side = (value: 0 | 1) => members.filter((_, i) => best.side[i] === value)
  node.split = {
    covariate: best.covariate,
    pseudoR2: (all - best.within) / all,
    pseudoF: f,
    p,
    left: best.left,
    right: best.right,
    children: [grow(grower, side(0), depth - 1), grow(grower, side(1), depth - 1)],
  }
  return node
}

function describe({ distances: { n, values }, w }: Grower, members: Uint32Array): TreeNode {
  const toOthers = new Float64Array(members.length)
  let [weight, sum] = [0, 0]
  for (let a = 0; a < members.length; a++) {
    const i = members[a]!
    weight += w[i]!
    for (let b = a + 1; b < members.length; b++) {
      const d = values[at(n, i, members[b]!)]!
      sum += w[i]! * w[members[b]!]! * d
      toOthers[a]! += w[members[b]!]! * d
      toOthers[b]! += w[i]! * d
    }
  }
  const nearest = toOthers.reduce((best, far, a) => (far < toOthers[best]! ? a : best), 0)
  return {
    people: members.length,
    weight,
    discrepancy: sum / weight ** 2,
    medoid: members[nearest]!,
    members,
  }
}
