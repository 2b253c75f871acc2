import { gramsOf, isPiece, isWord } from './grams.ts'
import type { Features } from './features.ts'

/** A linear model with readable features: for each outcome a weight by feature; what is not in it counts nothing. */
export interface Linear {
  labels: readonly string[]
  /** Weights in the order of the labels. */
  weights: ReadonlyMap<string, readonly number[]>
  /** Weights of the pieces of words, apart, so that the others are looked up among few. */
  pieces: ReadonlyMap<string, readonly number[]>
  /** What words were found to weigh with their pieces, so that each is reckoned once; null where nothing is known. */
  words: Map<string, readonly number[] | null>
}

/** A model from its weights. */
export function linearOf(
  labels: readonly string[],
  weights: readonly (readonly [string, readonly number[]])[],
): Linear {
  return {
    labels,
    weights: new Map(weights.filter(([name]) => !isPiece(name))),
    pieces: new Map(weights.filter(([name]) => isPiece(name))),
    words: new Map(),
  }
}

/** The memory of words is emptied at this size, so that a server that runs for years does not grow. */
const mostWords = 50_000

/** What a feature weighs by label; a word with what its pieces weigh. Undefined where nothing is known of it. */
export function weightsOf(model: Linear, name: string): readonly number[] | undefined {
  if (!isWord(name)) return model.weights.get(name)
  const known = model.words.get(name)
  if (known !== undefined) return known ?? undefined
  if (model.words.size > mostWords) model.words.clear()
  const own = model.weights.get(name)
  const sums = own ? [...own] : model.labels.map(() => 0)
  let any = own !== undefined
  for (const { gram, share } of gramsOf(name)) {
    const weights = model.pieces.get(gram)
    if (!weights) continue
    any = true
    for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + share * (weights[k] ?? 0)
  }
  model.words.set(name, any ? sums : null)
  return any ? sums : undefined
}

/** How likely each label is, and what each feature added. */
export interface Judged {
  label: string
  chances: Record<string, number>
}

/** The bias is a feature that everything has. */
export const always = 'always'

/** Reckons the chances of the labels. Cost: linear in the features. */
export function judge(model: Linear, features: Features): Judged {
  const powers = powersOf(model, features)
  const top = Math.max(...powers)
  return {
    label: model.labels[powers.indexOf(top)] ?? '',
    chances: Object.fromEntries(model.labels.map((label, k) => [label, powers[k] ?? 0])),
  }
}

/** The chance of one label. */
export function chanceOf(model: Linear, features: Features, label: string): number {
  return powersOf(model, features)[model.labels.indexOf(label)] ?? 0
}

/** The chances in the order of the labels. */
function powersOf(model: Linear, features: Features): number[] {
  const sums = [...(model.weights.get(always) ?? model.labels.map(() => 0))]
  for (const [name, strength] of features) {
    const weights = weightsOf(model, name)
    if (weights)
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + strength * (weights[k] as number)
  }
  const top = Math.max(...sums)
  let total = 0
  for (let k = 0; k < sums.length; k++) total += sums[k] = Math.exp((sums[k] as number) - top)
  return sums.map((power) => power / total)
}

/** The features that spoke most for a label against the likeliest of the others, strongest first. */
export function reasons(model: Linear, features: Features, label: string): { name: string; gain: number }[] {
  const own = model.labels.indexOf(label)
  const { chances } = judge(model, features)
  const likeliest = model.labels
    .filter((each) => each !== label)
    .reduce((best, each) => ((chances[each] ?? 0) > (chances[best] ?? -1) ? each : best), '')
  const rival = model.labels.indexOf(likeliest)
  const gains: { name: string; gain: number }[] = []
  for (const [name, strength] of features) {
    const weights = weightsOf(model, name)
    if (!weights) continue
    const gain = strength * ((weights[own] ?? 0) - (weights[rival] ?? 0))
    if (gain > 0.02) gains.push({ name, gain })
  }
  return gains.sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1))
}

/**
 * A model as data: of two labels one number a feature, which counts for the first and against the second; of more, one for each.
 */
export interface LinearData {
  labels: string[]
  weights: Record<string, number | number[]>
}

/**
 * A model from its data.
 *
 * @example linearFrom({ labels: ['no', 'yes'], weights: { geese: -0.8 } }) // geese speak for yes
 */
export function linearFrom({ labels, weights }: LinearData): Linear {
  const each = (given: number | number[]) => (typeof given === 'number' ? [given, -given] : given)
  return linearOf(
    labels,
    Object.entries(weights).map(([name, given]) => [name, each(given)]),
  )
}
