import type { Browser } from './testing.ts'

/** What the page that an answer leads to tells of what was done: one sentence or none, where all is well. */
export async function told(browser: Browser, answer: Response): Promise<string[]> {
  const page = await (await browser.get(answer.headers.get('location') ?? '')).text()
  return [...page.matchAll(/<div class="receipt" role="status"><p>([^<]*)<\/p>/g)].map(
    ([, says = '']) => says,
  )
}
