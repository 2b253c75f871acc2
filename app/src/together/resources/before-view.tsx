import { longDate, say } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { ListPage } from '../../shared/request/list-page.ts'
import type { Visit } from '../../shared/request/route.ts'
import { Body } from './body-view.tsx'
import { lookNames } from './kinds.ts'
import type { Looked } from './looks.ts'
import { messages } from './messages.ts'
import type { Resource, Version } from './resources.ts'

interface BeforeProps {
  resource: Resource
  versions: ListPage<Version>
  looks: readonly Looked[]
}

/** What stood in it before, each version with what was changed and why; and the times somebody looked at it again. */
export function beforePage(visit: Visit, { resource, versions, looks }: BeforeProps) {
  const { language } = visit
  const words = messages[language]
  const address = `/materialer/${resource.id}`
  const children = (
    <>
      <ul class="list">
        {versions.rows.map((version) => (
          <li>
            <h2 class="title">{words.version(version.number, longDate(language, version.on))}</h2>
            <p class="words">
              {version.changed ? (
                <>
                  {words.changedWhy} {version.changed}
                </>
              ) : (
                words.first
              )}
            </p>
            <details>
              <summary>{words.read}</summary>
              <p>
                <strong>{version.title}</strong>
              </p>
              <p class="words">{version.use}</p>
              {version.body && <Body body={version.body} />}
              {version.address && <p class="words">{version.address}</p>}
            </details>
          </li>
        ))}
      </ul>
      <Pages visit={visit} page={versions} address={`${address}/foer`} />
      <h2>{words.looks}</h2>
      {looks.length === 0 && <p>{words.noLooks}</p>}
      {looks.map((look) => (
        <p class="words">
          {words.lastLook(say(lookNames[look.says], language), longDate(language, look.on))}
          {look.words && `: ${look.words}`}
        </p>
      ))}
    </>
  )
  return answer(visit, {
    ...{ title: words.beforeTitle, when: words.beforeLead, seen: { rows: 'resource_version' }, children },
    parents: [{ href: address, word: resource.title }],
  })
}
