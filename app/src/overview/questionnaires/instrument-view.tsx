import { elements, elementsLeftOut, type SurveyElement } from '@lydhoer/survey'
import { listIn, longDate, type Language } from '@lydhoer/words'
import { answer } from '../../shared/page/layout.tsx'
import type { Visit } from '../../shared/request/route.ts'
import type { Instrument } from './instruments.ts'
import type { Item } from './items.ts'
import { answerNames, elementNames } from './kinds.ts'
import { messages } from './messages.ts'

/** The questions of an instrument by what they are about, what they leave out, and what was dropped. */
export function instrumentPage(
  visit: Visit,
  { instrument, items }: { instrument: Instrument; items: readonly Item[] },
) {
  const { language } = visit
  const words = messages[language]
  const address = `/spoerg/${instrument.id}`
  const [dropped, kept] = [items.filter((item) => item.isDropped), items.filter((item) => !item.isDropped)]
  const leftOut = elementsLeftOut(kept)
  const children = (
    <>
      <p class="words">{instrument.purpose}</p>
      {items.length === 0 && <p>{words.noItems}</p>}
      {kept.length > 0 && leftOut.length > 0 && <p>{words.leftOut(namesIn(language, leftOut))}</p>}
      {elements.map((element) => {
        const here = kept.filter((item) => item.element === element)
        return (
          here.length > 0 && (
            <section>
              <h2>{elementNames[element][language]}</h2>
              <Questions language={language} address={address} items={here} />
            </section>
          )
        )
      })}
      {dropped.length > 0 && (
        <section>
          <h2>{words.dropped}</h2>
          <Questions language={language} address={address} items={dropped} />
        </section>
      )}
      <p class="small">{words.notAskedYet}</p>
    </>
  )
  return answer(visit, {
    ...{ title: instrument.title, when: words.begunOn(longDate(language, instrument.begunOn)) },
    ...{ seen: { rows: 'instrument_item' }, children },
    act: (
      <a class="button do" href={`${address}/bank`}>
        {words.choose}
      </a>
    ),
    next: [
      { href: `${address}/nyt`, word: words.own },
      ...(kept.length > 0 ? [{ href: `${address}/papir`, word: words.paper }] : []),
    ],
  })
}

function Questions({
  language,
  address,
  items,
}: {
  language: Language
  address: string
  items: readonly Item[]
}) {
  const words = messages[language]
  return (
    <ul class="list">
      {items.map(({ id, wording, answer: how, isTried }) => (
        <li>
          <a href={`${address}/spoergsmaal/${id}`}>{wording.da}</a>
          <p class="small">
            {answerNames[how][language]}. {isTried ? words.tried : words.untried}.
          </p>
        </li>
      ))}
    </ul>
  )
}

const namesIn = (language: Language, names: readonly SurveyElement[]) =>
  listIn(
    language,
    names.map((name) => elementNames[name][language].toLocaleLowerCase(language)),
  )
