import { html } from 'hono/html'
import { asHtml, longDate } from '@lydhoer/words'
import type { Visit } from '../../shared/request/route.ts'
import type { TakenOut } from '../../shared/request/taken-out.ts'
import { messages } from './messages.ts'

/** The file looks like paper and needs nothing from anywhere. */
const look =
  'body{font:1.1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}h2{margin-top:2.5rem}li{margin:1rem 0}p{margin:.2rem 0}.day{color:#555}'

/** All of it as one page that opens anywhere. */
export async function asPage(visit: Visit, parts: readonly TakenOut[]): Promise<string> {
  const { tongue: language, me, services } = visit
  const words = messages[language]
  const page = (
    <html {...asHtml(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.fileTitle(me.displayName)}</title>
        <style>{look}</style>
      </head>
      <body>
        <h1>{words.fileTitle(me.displayName)}</h1>
        <p>{words.made(longDate(language, services.now()), me.municipalityName)}</p>
        {parts.map(({ title, ends, things }) => (
          <section>
            <h2>{title}</h2>
            <p>{ends}</p>
            {things.length === 0 && <p>{words.nothing}</p>}
            <ul>
              {things.map(({ day, what, words: paragraphs }) => (
                <li>
                  {day && <p class="day">{longDate(language, day)}</p>}
                  <p dir="auto">
                    <strong>{what}</strong>
                  </p>
                  {paragraphs.map((one) => (
                    <p dir="auto">{one}</p>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </body>
    </html>
  )
  return (await html`<!doctype html>${page}`).toString()
}

/** The same for a program to read. */
export function asData({ me, services, tongue: language }: Visit, parts: readonly TakenOut[]): string {
  return JSON.stringify(
    {
      madeAt: services.now().toISOString(),
      municipality: me.municipalityName,
      name: me.displayName,
      language,
      parts: parts.map(({ title, ends, things }) => ({ title, ends, things })),
    },
    null,
    2,
  )
}
