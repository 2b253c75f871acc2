/** Sends the form with a progress bar; without it the browser sends the same form and shows its own. */
class Upload extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form')
    const bar = this.querySelector('progress')
    const status = this.querySelector<HTMLElement>('.sending')
    const button = this.querySelector<HTMLButtonElement>('button:not([type=button])')
    if (!form || !bar || !status || !button) return
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      status.hidden = false
      button.disabled = true
      const request = new XMLHttpRequest()
      request.open('POST', form.action)
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        bar.value = (loaded / total) * 100
      })
      // All of it is there; how long reading it takes nobody knows.
      request.upload.addEventListener('load', () => {
        const what = status.querySelector('.sending-what')
        if (!what || !this.dataset.working) return
        what.textContent = this.dataset.working
        bar.removeAttribute('value')
      })
      request.addEventListener('load', () => {
        // A redirect has been followed; a refusal is a whole page that says what to do.
        if (request.status < 400) location.assign(request.responseURL)
        else this.#show(request.responseText)
      })
      request.addEventListener('error', () => {
        status.textContent = this.dataset.lost ?? ''
        button.disabled = false
      })
      request.send(new FormData(form))
    })
  }

  #show(page: string) {
    const answered = new DOMParser().parseFromString(page, 'text/html')
    const main = answered.querySelector('main')
    document.querySelector('main')?.replaceWith(main ?? '')
    document.querySelector<HTMLElement>('#problems')?.focus()
    document.title = answered.title
  }
}

customElements.define('lydhoer-upload', Upload)
