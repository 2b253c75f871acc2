import { matching } from './matching.ts'

interface Offered {
  id: string
  name: string
  means: string
}

/** A field to type a code's first letters in, in place of the list of all; what is chosen is still the list's to send. */
export class CodeField {
  readonly #select: HTMLSelectElement
  readonly #codes: readonly Offered[]
  readonly #input = document.createElement('input')
  readonly #list = document.createElement('ul')
  readonly #means = document.createElement('p')
  #offered: readonly Offered[] = []
  #at = 0

  constructor(select: HTMLSelectElement) {
    this.#select = select
    this.#codes = [...select.options]
      .filter(({ value }) => value !== '')
      .map(({ value, text, title }) => ({ id: value, name: text, means: title }))
    this.#build()
    this.#show(this.#codes.filter(({ id }) => id === select.value))
    this.#input.value = this.#offered[0]?.name ?? ''
  }

  focus() {
    this.#input.focus()
    this.#input.select()
  }

  /** The label, what is wrong and the address to it from the top of the page belong to the field from now on. */
  #build() {
    const [select, input, list, means] = [this.#select, this.#input, this.#list, this.#means]
    const { id } = select
    input.type = 'text'
    input.className = 'form-input'
    input.autocomplete = 'off'
    input.spellcheck = false
    for (const name of ['aria-invalid', 'aria-describedby']) {
      const said = select.getAttribute(name)
      if (said) input.setAttribute(name, said)
    }
    select.id = `${id}-all`
    select.hidden = true
    input.id = id
    list.id = `${id}-list`
    list.className = 'code-list'
    list.setAttribute('role', 'listbox')
    list.setAttribute(
      'aria-label',
      select.labels[0]?.textContent?.trim() ??
        document.querySelector(`label[for="${id}"]`)?.textContent?.trim() ??
        '',
    )
    means.id = `${id}-means`
    means.className = 'code-means'
    means.setAttribute('aria-live', 'polite')
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-expanded', 'false')
    input.setAttribute('aria-controls', list.id)
    select.after(input, list, means)
    input.addEventListener('input', () => this.#show(matching(this.#codes, input.value)))
    input.addEventListener('keydown', (event) => this.#key(event))
    list.addEventListener('pointerdown', (event) => {
      const at = [...list.children].indexOf((event.target as HTMLElement).closest('li') ?? list)
      if (at < 0) return
      event.preventDefault()
      this.#at = at
      this.#take()
    })
  }

  #key(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && this.#offered.length > 0) {
      event.preventDefault()
      this.#at = (this.#at + step + this.#offered.length) % this.#offered.length
      this.#mark()
    } else if (event.key === 'Escape') {
      this.#input.value = ''
      this.#show([])
    } else if (event.key === 'Enter' || event.key === 'Tab') this.#take()
  }

  /** Takes the one that is marked; Enter then sends the form, as in any field. */
  #take() {
    const code = this.#offered[this.#at]
    if (!code) return
    this.#input.value = code.name
    this.#show([code])
    this.#close()
  }

  #show(offered: readonly Offered[]) {
    this.#offered = offered
    this.#at = 0
    this.#list.replaceChildren(
      ...offered.map(({ name }, at) => {
        const option = document.createElement('li')
        option.id = `${this.#list.id}-${at}`
        option.setAttribute('role', 'option')
        option.textContent = name
        return option
      }),
    )
    this.#input.setAttribute('aria-expanded', String(offered.length > 0))
    this.#mark()
    if (document.activeElement !== this.#input) this.#close()
  }

  #close() {
    this.#list.replaceChildren()
    this.#input.setAttribute('aria-expanded', 'false')
    this.#input.removeAttribute('aria-activedescendant')
  }

  #mark() {
    const code = this.#offered[this.#at]
    const options = [...this.#list.children]
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.#at)))
    const marked = options[this.#at]
    if (marked) this.#input.setAttribute('aria-activedescendant', marked.id)
    else this.#input.removeAttribute('aria-activedescendant')
    this.#means.textContent = code?.means ?? ''
    this.#select.value = code?.id ?? ''
  }
}
