/** Neither outer nor inner: not yet reached by any tree. */
const free = -1
const outer = 0
const inner = 1
const nobody = -1

/**
 * Divides some people into pairs so that the pairs weigh as much as they can together; nobody is in two pairs, and some may be
 * in none. A weight of 0 means that the two cannot be a pair. Exact: Edmonds' blossoms with dual labels, O(n³) time and O(n²)
 * memory.
 *
 * Edmonds (1965), Paths, trees, and flowers, Canadian Journal of Mathematics 17, 449–467; Galil (1986), Efficient algorithms
 * for finding maximum matching in graphs, ACM Computing Surveys 18, 23–38.
 *
 * @param n how many people there are
 * @param weights n × n, symmetric, whole numbers below 2⁵⁰
 * @returns for each person the other of the pair, or -1
 * @example [...heaviestPairs(3, Float64Array.of(0, 2, 3, 2, 0, 0, 3, 0, 0))] // [2, -1, 0]
 */
export function heaviestPairs(n: number, weights: Float64Array): Int32Array {
  // Everybody is paired first, with somebody who is not there where they are odd, and with those whom they cannot be with at no
  // weight. So the labels need no bound, and can begin where many pairs are made at once.
  const even = n + (n % 2)
  let square = weights
  if (even > n) {
    square = new Float64Array(even * even)
    for (let u = 0; u < n; u++) square.set(weights.subarray(u * n, (u + 1) * n), u * even)
  }
  const search = new Search(even, square)
  search.pairAtOnce()
  while (search.growOnce());
  return search.mate.slice(0, n).map((v, u) => (v < n && square[u * even + v]! > 0 ? v : nobody))
}

/**
 * The state of one search. Numbers below n are people; from n up they are blossoms: rings of an odd number of people, or of
 * smaller blossoms, that are treated as one.
 */
class Search {
  /** How many numbers there can be: a blossom holds at least three, so there are never more than n / 2 of them. */
  readonly #size: number
  readonly #n: number
  readonly #weights: Float64Array
  /** For the nearest edge between two numbers: who is its end in the first, and in the second; -1 where there is none. */
  readonly #from: Int32Array
  readonly #to: Int32Array
  readonly #label: Float64Array
  /** For each number: the person in another's blossom that it is paired with. */
  readonly mate: Int32Array
  /** The outermost blossom that holds each number; -1 for a blossom that is not in use. */
  readonly #top: Int32Array
  readonly #state: Int8Array
  /** The person by whom an inner number was reached. */
  readonly #parent: Int32Array
  /** The outer person from whom there is least slack to this number. */
  readonly #near: Int32Array
  readonly #visited: Int32Array
  #visit = 0
  readonly #rings: number[][] = []
  /** Which member of blossom b holds person x, at (b - n) * n + x. */
  readonly #member: Int32Array
  #used: number
  #queue: number[] = []

  constructor(n: number, weights: Float64Array) {
    const size = n + (n >> 1) + 1
    this.#n = n
    this.#size = size
    this.#weights = weights
    this.#from = new Int32Array(size * size).fill(nobody)
    this.#to = new Int32Array(size * size).fill(nobody)
    this.#label = new Float64Array(size)
    this.mate = new Int32Array(size).fill(nobody)
    this.#top = new Int32Array(size).fill(nobody)
    this.#state = new Int8Array(size)
    this.#parent = new Int32Array(size)
    this.#near = new Int32Array(size)
    this.#visited = new Int32Array(size)
    this.#member = new Int32Array((size - n) * n).fill(nobody)
    this.#used = n
    for (let u = 0; u < n; u++) {
      this.#top[u] = u
      let most = 0
      for (let v = 0; v < n; v++) {
        if (u === v) continue
        this.#from[u * size + v] = u
        this.#to[u * size + v] = v
        most = Math.max(most, weights[u * n + v]!)
      }
      // Even, so that no step of the labels is ever a fraction.
      this.#label[u] = 2 * most
    }
  }

  /** Pairs whoever is in no pair and has an edge without slack to another such. */
  pairAtOnce() {
    const { mate } = this
    for (let u = 0; u < this.#n; u++)
      for (let v = 0; v < u && mate[u] === nobody; v++)
        if (mate[v] === nobody && this.#slack(u, v) === 0) {
          mate[u] = v
          mate[v] = u
        }
  }

  /** Grows trees from all who are in no pair, until one more pair is made; false when everybody is in one. */
  growOnce(): boolean {
    const { mate } = this
    const [n, size, weights, top] = [this.#n, this.#size, this.#weights, this.#top]
    const [state, label, near] = [this.#state, this.#label, this.#near]
    state.fill(free)
    near.fill(nobody)
    this.#queue = []
    for (let x = 0; x < this.#used; x++) {
      if (top[x] !== x || mate[x] !== nobody) continue
      this.#parent[x] = nobody
      state[x] = outer
      this.#enqueue(x)
    }
    if (this.#queue.length === 0) return false
    for (;;) {
      for (let head = 0; head < this.#queue.length; head++) {
        const u = this.#queue[head]!
        if (state[top[u]!] === inner) continue
        // The innermost work, so nothing is called or looked up that need not be.
        const labelOfU = label[u]!
        for (let v = 0; v < n; v++) {
          const x = top[v]!
          if (top[u] === x) continue
          const slack = labelOfU + label[v]! - 4 * weights[u * n + v]!
          if (slack === 0) {
            if (this.#take(u, v)) return true
          } else if (state[x] !== inner) {
            const before = near[x]!
            if (before === nobody || slack < this.#slackTo(before, x)) near[x] = u
          }
        }
      }
      this.#lowerLabels()
      this.#queue = []
      for (let x = 0; x < this.#used; x++) {
        const u = near[x]!
        if (top[x] !== x || u === nobody || top[u] === x) continue
        if (this.#slackTo(u, x) === 0 && this.#take(this.#from[u * size + x]!, this.#to[u * size + x]!))
          return true
      }
      for (let b = n; b < this.#used; b++)
        if (top[b] === b && state[b] === inner && this.#label[b] === 0) this.#open(b)
    }
  }

  #slack(u: number, v: number): number {
    return this.#label[u]! + this.#label[v]! - 4 * this.#weights[u * this.#n + v]!
  }

  /** The slack of the nearest edge between two numbers, which there must be. */
  #slackTo(a: number, b: number): number {
    const at = a * this.#size + b
    return this.#slack(this.#from[at]!, this.#to[at]!)
  }

  #noteNear(u: number, x: number) {
    const near = this.#near[x]!
    if (near === nobody || this.#slackTo(u, x) < this.#slackTo(near, x)) this.#near[x] = u
  }

  #findNear(x: number) {
    this.#near[x] = nobody
    for (let u = 0; u < this.#n; u++)
      if (
        this.#from[u * this.#size + x] !== nobody &&
        this.#top[u] !== x &&
        this.#state[this.#top[u]!] === outer
      )
        this.#noteNear(u, x)
  }

  #enqueue(x: number) {
    if (x < this.#n) this.#queue.push(x)
    else for (const part of this.#rings[x - this.#n]!) this.#enqueue(part)
  }

  #putUnder(x: number, b: number) {
    this.#top[x] = b
    if (x >= this.#n) for (const part of this.#rings[x - this.#n]!) this.#putUnder(part, b)
  }

  /** Changes the labels by as much as no edge forbids. */
  #lowerLabels() {
    const [n, top, state, label] = [this.#n, this.#top, this.#state, this.#label]
    let step = Infinity
    for (let b = n; b < this.#used; b++)
      if (top[b] === b && state[b] === inner) step = Math.min(step, label[b]! / 2)
    for (let x = 0; x < this.#used; x++) {
      const near = this.#near[x]!
      if (top[x] !== x || near === nobody || state[x] === inner) continue
      step = Math.min(step, this.#slackTo(near, x) / (state[x] === outer ? 2 : 1))
    }
    for (let u = 0; u < n; u++) {
      const of = state[top[u]!]
      if (of === outer) label[u]! -= step
      else if (of === inner) label[u]! += step
    }
    for (let b = n; b < this.#used; b++) {
      if (top[b] !== b) continue
      if (state[b] === outer) label[b]! += 2 * step
      else if (state[b] === inner) label[b]! -= 2 * step
    }
  }

  /** Takes an edge without slack into the trees. True when it led to one more pair. */
  #take(from: number, to: number): boolean {
    const u = this.#top[from]!
    const v = this.#top[to]!
    if (this.#state[v] === free) {
      const next = this.#top[this.mate[v]!]!
      this.#parent[v] = from
      this.#state[v] = inner
      this.#near[v] = nobody
      this.#near[next] = nobody
      this.#state[next] = outer
      this.#enqueue(next)
    } else if (this.#state[v] === outer) {
      const meet = this.#meeting(u, v)
      if (meet === nobody) {
        this.#augment(u, v)
        this.#augment(v, u)
        return true
      }
      this.#close(u, meet, v)
    }
    return false
  }

  /** Where the ways from two outer numbers to their roots meet; -1 when they are in different trees. */
  #meeting(u: number, v: number): number {
    this.#visit++
    let [a, b] = [u, v]
    while (a !== nobody || b !== nobody) {
      if (a !== nobody) {
        if (this.#visited[a] === this.#visit) return a
        this.#visited[a] = this.#visit
        const mate = this.mate[a]!
        a = mate === nobody ? nobody : this.#top[this.#parent[this.#top[mate]!]!]!
      }
      ;[a, b] = [b, a]
    }
    return nobody
  }

  /** Makes one blossom of the ring through two outer numbers and the place where their ways meet. */
  #close(u: number, meet: number, v: number) {
    const [n, size, top] = [this.#n, this.#size, this.#top]
    let b = n
    while (b < this.#used && top[b] !== nobody) b++
    if (b === this.#used) this.#used++
    const wayTo = (x: number) => {
      const way: number[] = []
      for (let at = x; at !== meet;) {
        const mate = top[this.mate[at]!]!
        way.push(at, mate)
        this.#enqueue(mate)
        at = top[this.#parent[mate]!]!
      }
      return way
    }
    const ring = [meet, ...wayTo(u).reverse(), ...wayTo(v)]
    this.#rings[b - n] = ring
    this.#label[b] = 0
    this.#state[b] = outer
    this.mate[b] = this.mate[meet]!
    this.#putUnder(b, b)
    for (let x = 0; x < size; x++) {
      this.#from[b * size + x] = nobody
      this.#from[x * size + b] = nobody
    }
    const member = this.#member.subarray((b - n) * n, (b - n + 1) * n).fill(nobody)
    const least = new Float64Array(this.#used).fill(Infinity)
    for (const part of ring) {
      for (let x = 0; x < this.#used; x++) {
        const from = this.#from[part * size + x]!
        if (from === nobody || x === b) continue
        const to = this.#to[part * size + x]!
        const slack = this.#slack(from, to)
        if (slack >= least[x]!) continue
        least[x] = slack
        this.#from[b * size + x] = from
        this.#to[b * size + x] = to
      }
      if (part < n) member[part] = part
      else for (let x = 0; x < n; x++) if (this.#member[(part - n) * n + x] !== nobody) member[x] = part
    }
    for (let x = 0; x < this.#used; x++) {
      this.#from[x * size + b] = this.#to[b * size + x]!
      this.#to[x * size + b] = this.#from[b * size + x]!
    }
    this.#findNear(b)
  }

  /** Turns the ring so that an even number of steps leads from its base to a member; gives that number. */
  #stepsTo(b: number, part: number): number {
    const ring = this.#rings[b - this.#n]!
    const at = ring.indexOf(part)
    if (at % 2 === 0) return at
    const [base, ...rest] = ring
    this.#rings[b - this.#n] = [base!, ...rest.reverse()]
    return ring.length - at
  }

  /** Dissolves an inner blossom whose label has come down to 0; its members go where the tree runs through it. */
  #open(b: number) {
    const [n, size] = [this.#n, this.#size]
    for (const part of this.#rings[b - n]!) this.#putUnder(part, part)
    const reached = this.#from[b * size + this.#parent[b]!]!
    const first = this.#member[(b - n) * n + reached]!
    const steps = this.#stepsTo(b, first)
    const ring = this.#rings[b - n]!
    for (let i = 0; i < steps; i += 2) {
      const [under, over] = [ring[i]!, ring[i + 1]!]
      this.#parent[under] = this.#from[over * size + under]!
      this.#state[under] = inner
      this.#state[over] = outer
      this.#near[under] = nobody
      this.#findNear(over)
      this.#enqueue(over)
    }
    this.#state[first] = inner
    this.#parent[first] = this.#parent[b]!
    for (const part of ring.slice(steps + 1)) {
      this.#state[part] = free
      this.#findNear(part)
    }
    this.#top[b] = nobody
  }

  /** Pairs u with v by their nearest edge, and the members within u accordingly. */
  #pair(u: number, v: number) {
    const at = u * this.#size + v
    this.mate[u] = this.#to[at]!
    if (u < this.#n) return
    const part = this.#member[(u - this.#n) * this.#n + this.#from[at]!]!
    const steps = this.#stepsTo(u, part)
    const ring = this.#rings[u - this.#n]!
    for (let i = 0; i < steps; i++) this.#pair(ring[i]!, ring[i ^ 1]!)
    this.#pair(part, v)
    this.#rings[u - this.#n] = [...ring.slice(steps), ...ring.slice(0, steps)]
  }

  /** Swaps what is paired and what is not along the way from u to its root. */
  #augment(u: number, v: number) {
    let [a, b] = [u, v]
    for (;;) {
      const mate = this.mate[a]!
      const next = mate === nobody ? nobody : this.#top[mate]!
      this.#pair(a, b)
      if (next === nobody) return
      const up = this.#top[this.#parent[next]!]!
      this.#pair(next, up)
      ;[a, b] = [up, next]
    }
  }
}
