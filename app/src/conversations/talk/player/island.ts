/** Hearing a passage: its sound and its turns follow each other, and the turn that one goes to is the one that one writes about. */
import { Following } from './following.ts'

class Hearing extends HTMLElement {
  connectedCallback() {
    const page = this.closest('main') ?? this
    new Following(page, {
      pressed: ({ dataset }) => {
        const which = page.querySelector<HTMLSelectElement>('select[name=tur]')
        if (which) which.value = dataset.number ?? ''
      },
    })
  }
}

customElements.define('lydhoer-hearing', Hearing)
