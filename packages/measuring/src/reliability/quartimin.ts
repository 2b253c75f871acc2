import { inverse, Matrix } from 'ml-matrix'

/** Factors turned so that each item belongs to as few of them as can be. */
export interface Turned {
  /** Items × factors. */
  loadings: Matrix
  /** How the factors go together: factors × factors. */
  together: Matrix
}

const mostSteps = 2000

/**
 * Turns factors by quartimin (oblimin with γ = 0), so that they may go together: gradient projection from the factors as they stand.
 *
 * Jennrich (2002), Psychometrika 67, 7–19; Carroll (1953), Psychometrika 18, 23–38.
 *
 * @param loadings items × factors, two factors at least
 * @returns null where a turn cannot be reckoned
 * @example quartimin(new Matrix([[0.7, 0.1], [0.6, 0.2], [0.1, 0.8], [0, 0.5]]))?.together.get(0, 1) // a correlation
 */
export function quartimin(loadings: Matrix): Turned | null {
  const factors = loadings.columns
  const others = Matrix.sub(Matrix.ones(factors, factors), Matrix.eye(factors))
  let turn = Matrix.eye(factors)
  try {
    let now = complexityOf(loadings, turn, others)
    let pace = 1
    for (let step = 0; step < mostSteps; step++) {
      const along = Matrix.mul(turn, now.slope).sum('column')
      const down = Matrix.sub(now.slope, turn.mmul(Matrix.diag(along)))
      const steep = Matrix.mul(down, down).sum()
      if (steep < 1e-18) break
      let moved = false
      for (pace *= 2; pace > 1e-12 && !moved;) {
        const next = normed(Matrix.sub(turn, Matrix.mul(down, pace)))
        const then = complexityOf(loadings, next, others)
        moved = now.value - then.value > 0.5 * steep * pace
        if (moved) [turn, now] = [next, then]
        else pace /= 2
      }
      if (!moved) break
    }
    return { loadings: now.turned, together: turn.transpose().mmul(turn) }
  } catch {
    return null
  }
}

function complexityOf(loadings: Matrix, turn: Matrix, others: Matrix) {
  const back = inverse(turn)
  const turned = loadings.mmul(back.transpose())
  const squares = Matrix.mul(turned, turned)
  const crossed = squares.mmul(others)
  const slope = turned.transpose().mmul(Matrix.mul(turned, crossed)).mmul(back).transpose().mul(-1)
  return { value: Matrix.mul(squares, crossed).sum() / 4, turned, slope }
}

function normed(columns: Matrix): Matrix {
  const lengths = Matrix.mul(columns, columns).sum('column')
  return columns.mmul(Matrix.diag(lengths.map((length) => 1 / Math.sqrt(length))))
}
