import { namesUnder, ours } from './names.ts'

// On a page that says no: what was typed on its way there has nowhere to go, and may rest on what was taken back.
for (const name of namesUnder(ours, location.pathname)) localStorage.removeItem(name)
