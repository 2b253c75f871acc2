import { codebook, type Code } from '@lydhoer/conversation'
import { byName } from '@lydhoer/words'
import { SeenBy } from '../../shared/page/head.tsx'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { FoundLine } from '../talk/look-up/found-line.tsx'
import type { FoundIn } from '../talk/look-up/look-up.ts'
import type { UsableCode } from '../../shared/codebook/codes.ts'
import { wordingMessages } from '../talk/notes/wording-messages.ts'
import { WordingOf } from '../talk/notes/wording-view.tsx'
import type { Wording } from '../talk/notes/wordings.ts'
import { patterns } from './examples.ts'
import { messages } from './messages.ts'

interface GlossaryPage {
  examples: ReadonlyMap<string, FoundIn[]>
  own: readonly UsableCode[]
  /** How rooms have written that words are said, by the code's id. */
  agreed: ReadonlyMap<string, Said>
}

interface Said {
  now: Wording
  before: readonly Wording[]
}

/**
 * Every word that is used here and can be put on talk as a code, once: in a line each, and folded beneath it when it is used and
 * when not, an invented example and what stands in passages one may read. Last the municipality's own.
 */
export function glossaryPage(visit: Visit, { examples, own, agreed }: GlossaryPage) {
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
            <Concept
              visit={visit}
              code={code}
              said={agreed.get(code.identifier)}
              found={examples.get(code.identifier) ?? []}
            />
          ))}
        </section>
      ))}
      <section id="egne">
        <h2>{words.own}</h2>
        <SeenBy language={visit.language} seen={{ rows: 'code' }} />
        <ul class="list">
          {own.map(({ id, name, definition }) => (
            <li id={`egen-${id}`}>
              <p class="title">{name[visit.language]}</p>
              <p>{definition[visit.language]}</p>
              <HowWeSay visit={visit} said={agreed.get(id)} />
            </li>
          ))}
        </ul>
        <p>
          <a href="/ordbog/egne">{words.makeOwn}</a>
        </p>
      </section>
    </>
  )
  return answer(visit, {
    title: words.title,
    when: words.lead,
    seen: 'meAlone',
    except: words.sameForAll,
    next: [
      { href: '/samtaler/find', word: words.find },
      { href: '/enige', word: words.agree, why: words.agreeWhy },
    ],
    children,
  })
}

/** How a room has written that a word is said, where one has. */
function HowWeSay({ visit: { language }, said }: { visit: Visit; said: Said | undefined }) {
  if (!said) return null
  return (
    <section class="soft">
      <h4 class="small">{wordingMessages[language].howWeSay}</h4>
      <WordingOf language={language} {...said} />
    </section>
  )
}

interface ConceptProps {
  visit: Visit
  code: Code
  said: Said | undefined
  found: readonly FoundIn[]
}

function Concept({ visit, code, said, found }: ConceptProps) {
  const words = messages[visit.language]
  const { language } = visit
  const pattern = patterns[code.identifier]
  return (
    <article class="concept">
      <details>
        <summary>
          <h3>{code.name[language]}</h3> {code.definition[language]}
        </summary>
        {/* What is folded opens when an address leads to something in it. */}
        <div id={code.identifier}>
          <HowWeSay visit={visit} said={said} />
          <dl>
            <dt>{words.use}</dt>
            <dd>{code.use[language]}</dd>
            <dt>{words.notUse}</dt>
            <dd>{code.notUse[language]}</dd>
          </dl>
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
        </div>
      </details>
    </article>
  )
}
