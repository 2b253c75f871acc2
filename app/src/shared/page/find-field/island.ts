/** A field in the head of every page: what fits stands below it while one types. Ctrl and K lead to it from anywhere. */
class FindField extends HTMLElement {
  #asking: AbortController | undefined
  #later: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    const form = this.querySelector('form')
    const field = this.querySelector('input')
    if (!form || !field) return
    const list = document.createElement('div')
    list.className = 'found-below'
    list.hidden = true
    this.append(list)
    const close = () => {
      list.hidden = true
      this.#asking?.abort()
    }
    document.addEventListener('keydown', (event) => {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return
      event.preventDefault()
      field.focus()
      field.select()
    })
    field.addEventListener('input', () => {
      clearTimeout(this.#later)
      this.#later = setTimeout(() => void this.#ask(form, field, list), 120)
    })
    this.addEventListener('keydown', (event) => this.#walk(event, field, list, close))
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) close()
    })
  }

  async #ask(form: HTMLFormElement, field: HTMLInputElement, list: HTMLElement) {
    this.#asking?.abort()
    const asking = new AbortController()
    this.#asking = asking
    if (!field.value.trim()) {
      list.hidden = true
      return
    }
    const body = new URLSearchParams({ ord: field.value })
    const headers = { 'hx-request': 'true' }
    const answer = await fetch(form.action, { method: 'POST', body, headers, signal: asking.signal }).catch(
      () => null,
    )
    // Without an answer the field still works as a form.
    if (!answer?.ok || answer.redirected) return
    list.innerHTML = await answer.text()
    list.hidden = asking.signal.aborted || !this.contains(document.activeElement)
  }

  /** Arrows walk from the field through what was found; Escape leads back. */
  #walk(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement, close: () => void) {
    const stops = [field, ...list.querySelectorAll<HTMLElement>('a, button')]
    const at = stops.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      field.focus()
      close()
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden && at >= 0) {
      event.preventDefault()
      stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
    }
  }
}

customElements.define('lydhoer-find-field', FindField)
