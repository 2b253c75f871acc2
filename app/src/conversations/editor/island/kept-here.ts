import type { DraftTurn } from '../../talk/draft/draft-turns.ts'

const prefix = 'udskrift '
const oldMs = 30 * 86_400_000

/**
 * Keeps in this browser what the server has not taken yet, so that a closed window or a lost network loses nothing.
 * It is sealed (AES-256-GCM) with a key that only the page has, from the server, for the owner, while the draft is there:
 * what lies here says nothing to whoever else sits at the machine, and nothing at all once the draft is gone.
 *
 * Each window has a place of its own, held by a lock for as long as it is open; what lies in a place that nobody holds
 * was left behind.
 */
export class KeptHere {
  readonly #conversation: string
  readonly #name: string
  readonly #key: Promise<CryptoKey>
  #latest = 0

  constructor(conversation: string, key: string) {
    this.#conversation = conversation
    this.#name = `${prefix}${conversation} ${crypto.randomUUID()}`
    const bytes = Uint8Array.from(atob(key), (sign) => sign.charCodeAt(0))
    this.#key = crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
    void navigator.locks.request(this.#name, () => new Promise<never>(() => undefined))
    sweepOld()
  }

  /** Keeps these turns in place of what was kept; none clears the place. */
  async keep(turns: readonly DraftTurn[]): Promise<void> {
    const mine = ++this.#latest
    if (turns.length === 0) return localStorage.removeItem(this.#name)
    const nonce = crypto.getRandomValues(new Uint8Array(12))
    const sealed = await crypto.subtle.encrypt(
      this.#how(nonce),
      await this.#key,
      new TextEncoder().encode(JSON.stringify(turns)),
    )
    // Something newer has been kept, or all of it was saved, while this was being sealed.
    if (mine !== this.#latest) return
    localStorage.setItem(this.#name, `${Date.now()} ${base64(nonce)} ${base64(new Uint8Array(sealed))}`)
  }

  /** What windows that are closed by now left behind; it is taken out of its places by `letGo`. */
  async leftBehind(): Promise<{ turns: DraftTurn[]; letGo(): void }> {
    const turns: DraftTurn[] = []
    const names: string[] = []
    for (const name of namesOf(this.#conversation)) {
      if (name === this.#name) continue
      await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
        if (!lock) return
        names.push(name)
        turns.push(...(await this.#open(localStorage.getItem(name) ?? '')))
      })
    }
    return { turns, letGo: () => names.forEach((name) => localStorage.removeItem(name)) }
  }

  /** Forgets all that is kept of this conversation, by any window. */
  forgetAll(): void {
    this.#latest++
    for (const name of namesOf(this.#conversation)) localStorage.removeItem(name)
  }

  async #open(kept: string): Promise<DraftTurn[]> {
    const [, nonce = '', sealed = ''] = kept.split(' ')
    try {
      const open = await crypto.subtle.decrypt(this.#how(bytesOf(nonce)), await this.#key, bytesOf(sealed))
      return JSON.parse(new TextDecoder().decode(open)) as DraftTurn[]
    } catch {
      // Of a draft that was let go of since: its key is gone, and so are the words.
      return []
    }
  }

  #how(iv: Uint8Array<ArrayBuffer>) {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(this.#conversation) }
  }
}

function namesOf(conversation: string): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(`${prefix}${conversation} `))
}

/** What nobody has come back to in a month goes. */
function sweepOld(): void {
  for (const name of Object.keys(localStorage)) {
    if (!name.startsWith(prefix)) continue
    const at = Number(localStorage.getItem(name)?.split(' ')[0])
    if (!(at > Date.now() - oldMs)) localStorage.removeItem(name)
  }
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(written), (sign) => sign.charCodeAt(0))
}
