import { lix } from '@lydhoer/danish'
import { stumblesIn } from '@lydhoer/survey'
import { listIn, longDate } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { PastWording, Remark } from './history.ts'
import type { Instrument } from './instruments.ts'
import type { Item } from './items.ts'
import { elementNames, helperNames, remarkNames } from './kinds.ts'
import { messages } from './messages.ts'
import { answersOf } from './on-paper.ts'

interface OneItem {
  instrument: Instrument
  item: Item
  wordings: readonly PastWording[]
  remarks: readonly Remark[]
}

/** One question: how it is put and answered, how it reads, what was learned of it, and how it was put before. */
export function itemPage(visit: Visit, { instrument, item, wordings, remarks }: OneItem) {
  const { language } = visit
  const words = messages[language]
  const address = `/spoerg/${instrument.id}/spoergsmaal/${item.id}`
  const { wording } = item
  const stumbles = stumblesIn(wording.da)
  const ease = lix(wording.da).lix
  const past = wordings.slice(1)
  const children = (
    <>
      {wording.easy !== '' && (
        <p>
          {words.easy}: <span lang="da">{wording.easy}</span>
        </p>
      )}
      {wording.en !== '' && (
        <p>
          {words.en}: <span lang="en">{wording.en}</span>
        </p>
      )}
      <p class="small">{answersOf(item, language)}</p>
      {ease !== null && <p class="small">{words.lix(new Intl.NumberFormat(language).format(ease))}</p>}
      {stumbles.length > 0 && <p class="small">{words.stumbles(listIn(language, stumbles))}</p>}
      <p class="row">
        <a href={`${address}/ordlyd`}>{words.reword}</a>
        <a href={`${address}/${item.isDropped ? 'ind' : 'ud'}`}>
          {item.isDropped ? words.takeIn : words.drop}
        </a>
      </p>
      <section>
        <h2>{words.learned}</h2>
        {!item.isTried && <p>{words.nothingLearned}</p>}
        {remarks.map(({ kind, helped, words: said, on }) => (
          <article class="reply">
            <h3>{remarkNames[kind][language]}</h3>
            <p class="words">{said}</p>
            <p class="small">
              {words.heardFrom(
                helped.map((one) => helperNames[one][language]).join(', '),
                longDate(language, on),
              )}
            </p>
          </article>
        ))}
      </section>
      {past.length > 0 && (
        <section>
          <h2>{words.before}</h2>
          {wordings.map(({ da, because, since, isComparable }, nth) => (
            <article class="reply">
              <p lang="da">{da}</p>
              <p class="small">
                {words.since(longDate(language, since))}
                {because !== '' && `: ${because.replace(/\.$/, '')}`}.
                {nth < past.length && !isComparable && ` ${words.newSeries}`}
              </p>
            </article>
          ))}
        </section>
      )}
    </>
  )
  return answer(visit, {
    ...{ title: words.itemTitle(wording.da), when: elementNames[item.element][language] },
    ...{ parents: [{ href: `/spoerg/${instrument.id}`, word: instrument.title }] },
    ...{ seen: { rows: 'item_wording' }, children },
    act: (
      <a class="button do" href={`${address}/forstaaet`}>
        {words.hear}
      </a>
    ),
  })
}
