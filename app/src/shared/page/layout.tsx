import type { Child } from 'hono/jsx'
import { html } from 'hono/html'
import type { Page } from '../request/route.ts'
import { doorsFor } from './door.ts'
import { markOf } from '../people/sign-in/whose-turn.ts'
import { messages } from './messages.ts'

interface LayoutProps {
  title: string
  /** A citizen's page is narrow and has one thing to do at a time. */
  narrow?: boolean
  /** Islands that this page needs, by the folder that their island.ts lies in. */
  islands?: readonly string[]
  /** The door this page lies behind, where its address does not say so. */
  behind?: string | undefined
  /** Several look at it together, perhaps on a wall: what waits for the one who shows it does not stand there. */
  together?: boolean
  /** With which the browser seals what is typed here until it is saved (browser-key.ts); without it nothing is kept. */
  browserKey?: string | undefined
  children?: Child
}

/** Answers with a whole page in the language of the visitor. */
export function answer(
  page: Page,
  props: LayoutProps,
  status: 200 | 403 | 404 | 409 | 413 | 422 | 500 | 503 = 200,
) {
  return page.c.html(html`<!doctype html>${(<Layout page={page} {...props} />)}`, status)
}

function Layout(props: LayoutProps & { page: Page }) {
  const { page, title, narrow, islands = [], behind, together, browserKey, children } = props
  const { language, me, nonce, services, waits } = page
  const words = messages[language]
  const path = new URL(page.c.req.url).pathname
  const open = doorsFor(services.doors, me)
  const waiting = together ? undefined : waits
  const other = language === 'da' ? 'en' : 'da'
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Lydhør`}</title>
        <link rel="stylesheet" href={services.assets.url('style.css')} />
        <link rel="icon" href={services.assets.url('icon.svg')} type="image/svg+xml" />
        <meta
          name="htmx-config"
          content={JSON.stringify({ includeIndicatorCSS: false, inlineScriptNonce: nonce })}
        />
        {me && browserKey && <meta name="kept-here" content={`${markOf(services, me)} ${browserKey}`} />}
        {islands.map((island) => (
          <script type="module" src={services.assets.url(`${island}.js`)} nonce={nonce}></script>
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="top">
          <a class="name" href="/">
            Lydhør
          </a>
          {open.length > 0 && (
            <nav aria-label={words.places}>
              {open.map((door) => (
                <a
                  href={door.href}
                  aria-current={(behind ?? path).startsWith(door.href) ? 'page' : undefined}
                >
                  {[door.word(language), waiting?.get(door.href)?.[language]].filter(Boolean).join(': ')}
                </a>
              ))}
            </nav>
          )}
          {me && (
            <details class="me">
              <summary>{whereabouts(page)}</summary>
              <form method="post" action="/log-ud">
                <button class="quiet">{words.signOut}</button>
              </form>
              <form method="post" action="/log-ud/alle-steder">
                <button class="quiet">{words.signOutEverywhere}</button>
              </form>
            </details>
          )}
        </header>
        <main id="main" class={narrow ? 'narrow' : undefined} tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <a href={`${path}?sprog=${other}`} lang={other} hreflang={other}>
            {language === 'da' ? 'English' : 'Dansk'}
          </a>
          <a href="/tilgaengelighed">{words.accessibility}</a>
        </footer>
      </body>
    </html>
  )
}

function whereabouts({ me }: Page): string {
  const department = me?.roles.find((held) => held.departmentName)?.departmentName
  return [me?.displayName, department].filter(Boolean).join(' · ')
}
