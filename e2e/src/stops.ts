import type { Page } from 'playwright-core'

/** A page to look at: who looks, and how they come there. */
export interface Stop {
  name: string
  /** The persona's name; null for somebody who has not signed in. */
  as: string | null
  /** From where to where: an address, then the links to press; `+/x` goes on from the address where one is. */
  go: string[]
}

/** Every page of Fjordby that can be looked at, in Danish. */
export const stops: readonly Stop[] = [
  { name: 'sign-in', as: null, go: ['/log-ind'] },
  { name: 'accessibility', as: null, go: ['/tilgaengelighed'] },
  { name: 'conversations', as: 'Sif Krogh', go: ['/samtaler'] },
  { name: 'register', as: 'Sif Krogh', go: ['/samtaler/ny'] },
  { name: 'register-refused', as: 'Sif Krogh', go: ['/samtaler/ny', 'main form button.do'] },
  { name: 'material', as: 'Sif Krogh', go: ['/samtaler', 'main .list a >> nth=1', '+/materiale'] },
  { name: 'names', as: 'Sif Krogh', go: ['/samtaler', 'main .list a >> nth=0'] },
  {
    name: 'listening',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', '[data-toggle-lens=questions]', '[data-toggle-lens=pauses]'],
  },
  { name: 'mirror', as: 'Sif Krogh', go: ['/samtaler/spejl'] },
  { name: 'find', as: 'Sif Krogh', go: ['/samtaler/find'] },
  { name: 'find-refused', as: 'Sif Krogh', go: ['/samtaler/find?ord=%5Bsmil%5D'] },
  { name: 'found', as: 'Sif Krogh', go: ['/samtaler/find', '.patterns a >> nth=0'] },
  { name: 'found-word', as: 'Sif Krogh', go: ['/samtaler/find?ord=maskine'] },
  { name: 'found-shared', as: 'Jonas Bæk', go: ['/samtaler/find?ord=%5Brolle%3Aborger%5D'] },
  { name: 'glossary', as: 'Sif Krogh', go: ['/ordliste'] },
  { name: 'glossary-shared', as: 'Jonas Bæk', go: ['/ordliste'] },
  { name: 'consent', as: 'Sif Krogh', go: ['/samtaler', 'main .list a >> nth=1', 'text=Se samtykket'] },
  {
    name: 'consent-no',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', 'text=Se samtykket', 'text=Borgeren har sagt nej >> nth=0'],
  },
  {
    name: 'consent-mistake',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', 'text=Se samtykket', 'text=Jeg skrev forkert'],
  },
  {
    name: 'passage-owner',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', 'section .list a >> nth=0'],
  },
  {
    name: 'share',
    as: 'Tove Lauritsen',
    go: ['/samtaler', 'main .list a >> nth=0', '[data-do=choose]', '#t5 .n a', '#t8 .n a', '[data-do=share]'],
  },
  { name: 'shared-with-me', as: 'Jonas Bæk', go: ['/stykker'] },
  { name: 'passage', as: 'Jonas Bæk', go: ['/stykker', 'main .list a >> nth=0'] },
  {
    name: 'codes',
    as: 'Jonas Bæk',
    go: ['/stykker', 'main .list a:has-text("8–21")', 'text=Sæt koder', '#t12 .a a'],
  },
  {
    name: 'agreement',
    as: 'Jonas Bæk',
    go: ['/stykker', 'main .list a:has-text("8–21")', 'text=Er vi enige?'],
  },
  { name: 'codebook', as: 'Jonas Bæk', go: ['/kodebog', '.entry summary >> nth=1'] },
  { name: 'agreement-everywhere', as: 'Jonas Bæk', go: ['/kodebog/enige'] },
  {
    name: 'codes-own',
    as: 'Sif Krogh',
    go: ['/samtaler', 'main .list a >> nth=1', '+/koder'],
  },
  { name: 'ear-sessions', as: 'Lea Skovgaard', go: ['/laan-et-oere'] },
  { name: 'ear-session', as: 'Lea Skovgaard', go: ['/laan-et-oere', 'main .list a >> nth=0'] },
  { name: 'experiments', as: 'Lea Skovgaard', go: ['/proev'] },
  { name: 'experiment', as: 'Lea Skovgaard', go: ['/proev', 'main .list a >> nth=0'] },
  {
    name: 'experiment-refused',
    as: 'Lea Skovgaard',
    go: ['/proev', 'main .list a >> nth=0', 'main form button.do'],
  },
  { name: 'experiment-new', as: 'Lea Skovgaard', go: ['/proev/ny'] },
  {
    name: 'experiment-change',
    as: 'Lea Skovgaard',
    go: ['/proev', 'main .list a >> nth=1', 'main a >> nth=0'],
  },
  { name: 'trajectories', as: 'Emil Rosenvinge', go: ['/forloeb'] },
  { name: 'trajectories-data', as: 'Emil Rosenvinge', go: ['/forloeb/data/nyt'] },
  {
    name: 'trajectories-choices',
    as: 'Emil Rosenvinge',
    go: ['/forloeb/data/nyt', 'form.offer button', 'text=Begynd en undersøgelse'],
  },
  { name: 'leader', as: 'Marianne Overgaard', go: ['/'] },
  { name: 'forbidden', as: 'Marianne Overgaard', go: ['/samtaler'] },
  { name: 'not-found', as: 'Sif Krogh', go: ['/samtaler/00000000-0000-4000-8000-000000000000'] },
  { name: 'mine', as: 'Amina Yusuf', go: ['/min'] },
  { name: 'mine-talk', as: 'Amina Yusuf', go: ['/min', 'text=Hør og læs'] },
  { name: 'mine-no', as: 'Amina Yusuf', go: ['/min', 'text=Sig nej til det >> nth=0'] },
  { name: 'mine-no-to-all', as: 'Amina Yusuf', go: ['/min/nej'] },
  { name: 'mine-looked', as: 'Amina Yusuf', go: ['/min/set'] },
]

/** Signs in as one of Fjordby's people. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/log-ind')
  await page.click(`button:text-is("${name}")`)
  await page.waitForURL((url) => !url.pathname.startsWith('/log-ind'))
}

/** Goes to a stop: its address, then the links to press. */
export async function goTo(page: Page, stop: Stop): Promise<void> {
  const [address = '/', ...links] = stop.go
  await page.goto(address)
  for (const link of links) {
    if (link.startsWith('+')) await page.goto(new URL(page.url()).pathname + link.slice(1))
    else await page.click(link)
    await page.waitForLoadState('networkidle')
  }
}
