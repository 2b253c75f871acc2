/**
 * Choosing among many people: those who are folded away are found by what is typed. The boxes are there anyway, and without this
 * they are a list that opens.
 */
const mostShown = 8

class People extends HTMLElement {
  connectedCallback() {
    const folded = this.querySelector('details')
    if (!folded) return
    const boxes = [...folded.querySelectorAll<HTMLLabelElement>('label.choice')]
    const field = document.createElement('input')
    field.type = 'search'
    field.className = 'form-input'
    field.autocomplete = 'off'
    const label = document.createElement('label')
    label.className = 'form-label find-people'
    label.append(this.dataset.find ?? '', field)
    const says = document.createElement('p')
    says.className = 'small'
    says.setAttribute('role', 'status')

    const show = () => {
      const typed = wordsIn(field.value)
      const fits = typed.length === 0 ? [] : boxes.filter((box) => matches(box, typed))
      const shown = new Set(fits.slice(0, mostShown))
      // Whoever is chosen stays in sight, whatever is looked for.
      for (const box of boxes) box.hidden = !shown.has(box) && !isChosen(box)
      says.textContent = typed.length === 0 ? '' : `${fits.length} ${this.dataset.found ?? ''}`
    }
    field.addEventListener('input', show)
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return
      // It looks for people and sends nothing; the only one found is chosen.
      event.preventDefault()
      const [only, ...more] = boxes.filter((box) => !box.hidden && !isChosen(box))
      if (!only || more.length > 0) return
      only.querySelector('input')?.click()
      field.value = ''
      show()
    })
    folded.querySelector('summary')?.setAttribute('hidden', '')
    folded.open = true
    boxes[0]?.before(label, says)
    show()
  }
}

const isChosen = (box: HTMLElement) => box.querySelector('input')?.checked === true

const wordsIn = (text: string) => text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)

/** Whether each of the typed words begins a word of a name or a department. */
function matches(box: HTMLElement, typed: readonly string[]): boolean {
  const said = wordsIn(box.textContent ?? '')
  return typed.every((word) => said.some((one) => one.startsWith(word)))
}

if (!customElements.get('lydhoer-people')) customElements.define('lydhoer-people', People)
