import { ours } from './names.ts'

/**
 * With what this page seals (AES-256-GCM) what is kept in the browser. The key comes with the page, which only a living
 * session gets; it is derived from the key of what is written about, so that nobody is given it again when that is gone.
 */
export interface PageSeal {
  /** What the names begin with of all that this person keeps here. */
  prefix: string
  key: Promise<CryptoKey>
  /** Whether it is still this person’s turn at this browser. */
  isOurs(): boolean
}

/** Whose turn it is. Signing out wipes it with all else, so that windows that are still open keep nothing more. */
const whoseTurn = 'gemt-for'
const oldMs = 30 * 86_400_000
let found: PageSeal | null | undefined

/** The seal that this page came with; null when it came with none. What others left in the browser goes. */
export function pageSeal(): PageSeal | null {
  found ??= take()
  return found
}

function take(): PageSeal | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name=kept-here]')
  const [who, key] = meta?.content.split(' ') ?? []
  if (!meta || !who || !key) return null
  // Whoever looks at the page later, or saves it, does not find the key in it.
  meta.remove()
  const prefix = `${ours}${who} `
  localStorage.setItem(whoseTurn, who)
  sweep(prefix)
  document.addEventListener('submit', (event) => {
    if (new URL((event.target as HTMLFormElement).action).pathname.startsWith('/log-ud')) sweep(null)
  })
  return {
    prefix,
    key: crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt']),
    isOurs: () => localStorage.getItem(whoseTurn) === who,
  }
}

/**
 * Wipes what others have left, what nobody has come back to in a month, and what earlier versions kept; with null all.
 * The server says the same to browsers that know how (Clear-Site-Data); this is for those that do not.
 */
function sweep(prefix: string | null): void {
  if (prefix === null) localStorage.removeItem(whoseTurn)
  for (const name of Object.keys(localStorage)) {
    if (!/^(?:gemt|draft|udskrift) /.test(name)) continue
    const at = Number(localStorage.getItem(name)?.split(' ')[0])
    const stays = prefix !== null && name.startsWith(prefix) && at > Date.now() - oldMs
    if (!stays) localStorage.removeItem(name)
  }
}

/** Seals what JSON can carry, for one place. */
export async function seal(page: PageSeal, place: string, value: unknown): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const open = new TextEncoder().encode(JSON.stringify(value))
  const sealed = await crypto.subtle.encrypt(how(page, place, nonce), await page.key, open)
  return `${base64(nonce)} ${base64(new Uint8Array(sealed))}`
}

/** What was kept at a place; null when it does not open: it was sealed with a key that is gone. */
export async function unseal<T>(page: PageSeal, place: string, kept: string | null): Promise<T | null> {
  const [, nonce = '', sealed = ''] = kept?.split(' ') ?? []
  try {
    const open = await crypto.subtle.decrypt(
      how(page, place, bytesOf(nonce)),
      await page.key,
      bytesOf(sealed),
    )
    return JSON.parse(new TextDecoder().decode(open)) as T
  } catch {
    return null
  }
}

/** Whose it is and where it was written is sealed in, so that it opens nowhere else. */
const how = (page: PageSeal, place: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(page.prefix + place),
})

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

function bytesOf(written: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(written), (sign) => sign.charCodeAt(0))
}
