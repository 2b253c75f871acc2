import { seal, unseal, type PageSeal } from './page-seal.ts'
import { namesUnder, placeIn, windowIn } from './names.ts'

/**
 * Keeps in this browser what was typed and the server has not taken yet, so that a closed window, an ended session or a
 * lost network loses nothing.
 *
 * A place is the address that the words are on their way to, and below it the field: a refusal of that address, or of one
 * above it, wipes them. Each window keeps its own version, marked as its own by a lock for as long as it is open; what no
 * open window holds was left behind.
 */
export class KeptHere<T> {
  readonly #page: PageSeal
  readonly #place: string
  #latest = 0

  constructor(page: PageSeal, place: string) {
    this.#page = page
    this.#place = place
  }

  /**
   * Keeps this in place of what was kept; null clears the place.
   *
   * @returns false when nothing is kept, because somebody has signed out, or another has signed in, in this browser
   */
  async keep(value: T | null): Promise<boolean> {
    const mine = ++this.#latest
    const name = `${this.#page.prefix}${this.#place} ${thisWindow}`
    if (value === null) {
      localStorage.removeItem(name)
      return true
    }
    const sealed = await seal(this.#page, this.#place, value)
    if (!this.#page.isOurs()) return false
    // Something newer has been kept, or all of it was saved, while this was being sealed.
    if (mine === this.#latest) localStorage.setItem(name, `${Date.now()} ${sealed}`)
    return true
  }

  /** What this window has kept, or windows that are closed by now left behind; `letGo` takes the latter away. */
  async leftBehind(): Promise<{ values: T[]; letGo(): void }> {
    const values: T[] = []
    const left: string[] = []
    for (const name of namesUnder(this.#page.prefix, this.#place)) {
      if (placeIn(name) !== this.#place) continue
      const own = windowIn(name) === thisWindow
      if (!own && !(await isLeft(name))) continue
      if (!own) left.push(name)
      const value = await unseal<T>(this.#page, this.#place, localStorage.getItem(name))
      if (value !== null) values.push(value)
    }
    return { values, letGo: () => left.forEach((name) => localStorage.removeItem(name)) }
  }

  /** Forgets all that is kept at this place, by any window. */
  forgetAll(): void {
    this.#latest++
    for (const name of namesUnder(this.#page.prefix, this.#place)) localStorage.removeItem(name)
  }
}

const thisWindow = crypto.randomUUID()
const lockOf = (window: string) => `lydhoer ${window}`
void navigator.locks.request(lockOf(thisWindow), () => new Promise<never>(() => undefined))

/** Whether the window that kept this is closed. */
function isLeft(name: string): Promise<boolean> {
  return navigator.locks.request(lockOf(windowIn(name)), { ifAvailable: true }, (lock) => lock !== null)
}

/** All that is kept at addresses below this one, each with the way to let it go. */
export async function keptUnder<T>(page: PageSeal, path: string): Promise<{ value: T; letGo(): void }[]> {
  const found: { value: T; letGo(): void }[] = []
  for (const name of namesUnder(page.prefix, path)) {
    const value = await unseal<T>(page, placeIn(name), localStorage.getItem(name))
    if (value !== null) found.push({ value, letGo: () => localStorage.removeItem(name) })
  }
  return found
}
