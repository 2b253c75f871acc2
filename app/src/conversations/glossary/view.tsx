import { codebook, type Code } from '@lydhoer/conversation'
import { byName } from '@lydhoer/words'
import { FoundLine } from '../talk/look-up/found-line.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { FoundIn } from '../talk/look-up/look-up.ts'
import type { Visit } from '../../shared/request/route.ts'
import { patterns } from './examples.ts'
import { messages } from './messages.ts'

/** The concepts in plain words, each with an invented example and what stands in passages one may read. */
export function glossaryPage(visit: Visit, examples: ReadonlyMap<string, FoundIn[]>) {
  const words = messages[visit.language]
  const groups = (['concept', 'involvementForm'] as const).map((group) => ({
    group,
    codes: codebook.filter((code) => code.group === group),
  }))
  const sorted = [...codebook].sort(byName((code) => code.name[visit.language]))
  const children = (
    <>
      <nav aria-label={words.contents} class="contents">
        {sorted.map((code) => (
          <a href={`#${code.identifier}`}>{code.name[visit.language]}</a>
        ))}
      </nav>
      {groups.map(({ group, codes }) => (
        <section>
          <h2>{group === 'concept' ? words.concepts : words.involvementForms}</h2>
          {codes.map((code) => (
            <Concept visit={visit} code={code} found={examples.get(code.identifier) ?? []} />
          ))}
        </section>
      ))}
    </>
  )
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: 'meAlone',
    except: words.sameForAll,
    next: [{ href: '/samtaler/find', word: words.find }],
    children,
  })
}

function Concept({ visit, code, found }: { visit: Visit; code: Code; found: readonly FoundIn[] }) {
  const words = messages[visit.language]
  const { language } = visit
  const pattern = patterns[code.identifier]
  return (
    <article class="concept" id={code.identifier}>
      <h3>{code.name[language]}</h3>
      <p>{code.definition[language]}</p>
      <p class="small">
        {words.use}: {code.use[language]} {words.notUse}: {code.notUse[language]}
      </p>
      <figure>
        <figcaption class="small">{words.example}</figcaption>
        <blockquote>
          {code.example[language].split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </blockquote>
      </figure>
      {found.length > 0 && (
        <>
          <h4 class="small">{words.yours}</h4>
          <ol class="found">
            {found.map((one) => (
              <FoundLine found={one} goTo={words.goTo(one.match.turn)} />
            ))}
          </ol>
        </>
      )}
      {pattern !== undefined && (
        <p class="small">
          <a
            href={`/samtaler/find?${new URLSearchParams({ ord: pattern }).toString()}`}
            aria-label={`${words.findMore}: ${code.name[language]}`}
          >
            {words.findMore}
          </a>
        </p>
      )}
    </article>
  )
}
