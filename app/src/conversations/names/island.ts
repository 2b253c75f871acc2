/** Takes all or lets all stay, a group at a time: a short cut over the checkboxes that are there anyway. */
class Names extends HTMLElement {
  connectedCallback() {
    for (const group of this.querySelectorAll('fieldset')) {
      const boxes = [...group.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
      if (boxes.length < 2) continue
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'quiet'
      const say = () => {
        const all = boxes.every((box) => box.checked)
        button.textContent = (all ? this.dataset.keepAll : this.dataset.takeAll) ?? ''
      }
      button.addEventListener('click', () => {
        const all = boxes.every((box) => box.checked)
        for (const box of boxes) box.checked = !all
        say()
      })
      group.addEventListener('change', say)
      say()
      group.append(button)
    }
  }
}

customElements.define('lydhoer-names', Names)
