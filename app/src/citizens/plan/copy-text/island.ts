/** Puts a button beside text that can also be marked and copied by hand; without this code there is none. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const text = this.querySelector('pre')
    if (!text || this.querySelector('button')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button'
    const says = document.createElement('span')
    says.setAttribute('role', 'status')
    says.className = 'small'
    button.textContent = this.dataset.copy ?? ''
    button.setAttribute('aria-label', this.dataset.copyWhat ?? '')
    button.addEventListener('click', () => void this.copy(text, says))
    this.append(button, ' ', says)
  }

  private async copy(text: HTMLElement, says: HTMLElement) {
    try {
      await navigator.clipboard.writeText(text.textContent)
      says.textContent = this.dataset.copied ?? ''
    } catch {
      // The browser does not let a page copy: then it is marked, and copied by hand.
      getSelection()?.selectAllChildren(text)
      says.textContent = this.dataset.marked ?? ''
    }
  }
}

customElements.define('lydhoer-copy-text', CopyText)
