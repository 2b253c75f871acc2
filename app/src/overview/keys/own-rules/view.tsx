import { longDate, today } from '@lydhoer/words'
import { answer } from '../../../shared/page/layout.tsx'
import type { Visit } from '../../../shared/request/route.ts'
import {
  isKeptTogether,
  keptKindNames,
  keptKinds,
  monthsSay,
  type KeptKind,
} from '../../../shared/retention/kinds.ts'
import { Parts, underTheKeys } from '../parts.tsx'
import { messages } from './messages.ts'
import { standing, type Term } from './terms.ts'
import { hasBegun, isOver, type RuleText } from './texts.ts'
import { keptAt, list, ruleAt } from './where.ts'

/** All of the municipality's own rules. */
export function rulesPage(
  visit: Visit,
  { terms, texts }: { terms: readonly Term[]; texts: readonly RuleText[] },
) {
  const words = messages[visit.language]
  const children = (
    <>
      <Parts visit={visit} open="rules" />
      <h2>{words.keptTitle}</h2>
      <p>{words.keptLead}</p>
      <Kept visit={visit} terms={terms} kinds={keptKindNames.filter((kind) => !isKeptTogether(kind))} />
      <h2>{words.togetherTitle}</h2>
      <p>{words.togetherLead}</p>
      <Kept visit={visit} terms={terms} kinds={keptKindNames.filter(isKeptTogether)} />
      <h2>{words.rulesTitle}</h2>
      <p>{words.rulesLead}</p>
      <Rules visit={visit} texts={texts} />
    </>
  )
  return answer(visit, {
    ...{ title: words.title, when: words.lead, parents: underTheKeys(visit) },
    ...{ seen: { rows: 'retention_rule' }, children },
    act: (
      <a class="button do" href={`${list}/ny`}>
        {words.newRule}
      </a>
    ),
  })
}

function Kept({
  visit: { language, services },
  terms,
  kinds,
}: {
  visit: Visit
  terms: readonly Term[]
  kinds: readonly KeptKind[]
}) {
  const words = messages[language]
  return (
    <ul class="list">
      {kinds.map((kind) => {
        const { now, coming } = standing(
          terms.filter((term) => term.kind === kind),
          today(services.now()),
        )
        return (
          <li>
            <p class="title">
              <a href={keptAt(kind)}>{keptKinds[kind][language]}</a>
            </p>
            <p class="small">
              {now ? `${words.kept(monthsSay(language, now.months))}.` : words.notDecided}{' '}
              {coming
                .map((term) =>
                  words.coming(longDate(language, term.validFrom), monthsSay(language, term.months)),
                )
                .join(' ')}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** Each rule once, with its newest text that has begun; where none has, the one to come. */
function Rules({ visit, texts }: { visit: Visit; texts: readonly RuleText[] }) {
  const { language, services } = visit
  const words = messages[language]
  const codes = [...new Set(texts.map(({ code }) => code))]
  if (codes.length === 0) return <p>{words.noRules}</p>
  const now = services.now()
  return (
    <ul class="list">
      {codes.map((code) => {
        const all = texts.filter((text) => text.code === code)
        const shown = all.find((text) => hasBegun(text, now)) ?? all[0]
        if (!shown) return null
        return (
          <li>
            <p class="title">
              <a href={ruleAt(shown.id)}>{shown.name[language] || shown.name.da}</a>
            </p>
            <p class="small">{daysOf(visit, shown)}</p>
            {all[0] !== shown && all[0] && !isOver(shown, now) && (
              <p class="small">
                {words.textComing}: {daysOf(visit, all[0])}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** From when to when a text holds, in words. */
export function daysOf({ language }: Visit, { validFrom, validTo }: RuleText): string {
  const words = messages[language]
  return [
    words.since(longDate(language, validFrom)),
    ...(validTo ? [words.until(longDate(language, validTo))] : []),
  ].join(' ')
}
