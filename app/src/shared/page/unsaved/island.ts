import { KeptHere, keptUnder } from '../kept-here/kept-here.ts'
import { pageSeal } from '../kept-here/page-seal.ts'

/** What was typed, and what the field said before. */
interface Typed {
  words: string
  before: string
}

/**
 * Keeps what is being typed in this browser, so that a closed window or an ended session loses nothing.
 * It is let go of when the same words are seen saved on the page.
 */
class Draft extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('textarea')
    const seal = pageSeal()
    if (!field || !seal) return
    const here = new KeptHere<Typed>(seal, this.dataset.place ?? '')
    // A form that is shown again holds what was typed; what it said before that, the page says beside.
    const before = this.dataset.before ?? field.defaultValue
    const keep = () => {
      const { value: words } = field
      return here.keep(words.trim() && words !== before ? { words, before } : null)
    }
    field.addEventListener('input', () => void keep())
    void bringBack(here, field, before).then((letGo) => keep().then(letGo))
  }
}

/** @returns the way to let go of what was put in again, once it is kept anew */
async function bringBack(
  here: KeptHere<Typed>,
  field: HTMLTextAreaElement,
  before: string,
): Promise<() => void> {
  await seen
  const { values: all, letGo } = await here.leftBehind()
  // What stands here goes on from what was kept, or was kept at the server meanwhile.
  const values = all.filter(({ words }) => !field.value.startsWith(words))
  // What was written in place of what stands here takes its place; what was written on another version stands below.
  const untouched = field.value === field.defaultValue
  const inPlace = values.filter(
    ({ words, before: then }) =>
      untouched && (then === before || (field.value !== '' && words.startsWith(field.value))),
  )
  const start = inPlace.length > 0 ? [] : [field.value]
  const words = [...start, ...[...inPlace, ...values].map((one) => one.words)].filter(Boolean)
  if (values.length > 0) field.value = [...new Set(words)].join('\n\n')
  return letGo
}

/** What is saved by now need not be kept. */
async function letGoOfSaved(): Promise<void> {
  const seal = pageSeal()
  if (!seal) return
  const saved = new Set(
    [...document.querySelectorAll('[data-saved]')].map((note) => note.textContent?.trim()),
  )
  for (const { value, letGo } of await keptUnder<Typed>(seal, location.pathname))
    if (saved.has(value.words.trim())) letGo()
}

const seen = letGoOfSaved()
// What is saved without leaving the page stands there when a part of it has been exchanged, or whoever saved it says so.
for (const event of ['htmx:after:swap', 'saved']) document.addEventListener(event, () => void letGoOfSaved())
if (!customElements.get('lydhoer-draft')) customElements.define('lydhoer-draft', Draft)
