import { addDay, today } from '@lydhoer/words'
import { ErrorSummary } from '../../../shared/page/fields.tsx'
import { Day, LongText, Text } from '../../../shared/page/form/controls.tsx'
import { fill, type Filled } from '../../../shared/page/form/filled.ts'
import { FormOf } from '../../../shared/page/form/form-of.tsx'
import { answer } from '../../../shared/page/layout.tsx'
import type { Again, Visit } from '../../../shared/request/route.ts'
import { under } from '../parts.tsx'
import { lastDayForm, newRule, otherText } from './form.ts'
import { messages } from './messages.ts'
import { hasBegun, isOver, type RuleText } from './texts.ts'
import { daysOf } from './view.tsx'
import { list, ruleAt } from './where.ts'

type Name = 'name' | 'says' | 'law' | 'nameEn' | 'saysEn'

/** What a rule is called and says. */
function Fields({ visit, form }: { visit: Visit; form: Filled<Name> }) {
  const words = messages[visit.language]
  return (
    <>
      <Text form={form} name="name" label={words.name} />
      <LongText form={form} name="says" label={words.says} hint={words.saysHint} rows={6} />
      <Text form={form} name="law" label={words.law} />
      <details>
        <summary>{words.english}</summary>
        <Text form={form} name="nameEn" label={words.nameEn} />
        <LongText form={form} name="saysEn" label={words.saysEn} rows={6} />
      </details>
    </>
  )
}

/** A rule that is new here. */
export function newRulePage(visit: Visit, again?: Again) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const form = fill(language, newRule(now), { again, first: { from: today(now) } })
  const children = (
    <>
      <ErrorSummary {...form} />
      <FormOf form={form} to={`${list}/ny`}>
        <Fields visit={visit} form={form} />
        <Day form={form} name="from" label={words.begins} />
        <Day form={form} name="to" label={words.ends} />
        <button class="button do">{words.save}</button>
      </FormOf>
    </>
  )
  const head = { title: words.newRule, when: words.rulesLead, parents: under(visit, 'rules') }
  return answer(visit, { ...head, seen: { rows: 'plan_rule' }, children }, form.status)
}

interface RulePage {
  /** The texts of one rule, newest first. */
  texts: readonly [RuleText, ...RuleText[]]
  again: { text?: Again | undefined; last?: Again | undefined }
}

/** One rule: what it says, will say and said before; it is changed from a day, or ended. */
export function rulePage(visit: Visit, { texts, again }: RulePage) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const [newest] = texts
  const form = fill(language, otherText(now), {
    again: again.text,
    first: {
      ...{ name: newest.name.da, nameEn: newest.name.en, says: newest.says.da, saysEn: newest.says.en },
      ...{ law: newest.law, from: addDay(now, 1) },
    },
  })
  const end = fill(language, lastDayForm(now), { again: again.last, among: 'last' })
  const ends = newest.validTo !== null
  const children = (
    <>
      <ErrorSummary {...(again.last ? end : form)} />
      {texts.map((text) => (
        <Said visit={visit} text={text} />
      ))}
      {hasBegun(newest, now) && (
        <details open={again.text !== undefined}>
          <summary>{words.changeRule}</summary>
          <FormOf form={form} to={ruleAt(newest.id)}>
            <Fields visit={visit} form={form} />
            <Day form={form} name="from" label={words.from} hint={words.fromHint} />
            <p class="small">{words.changeHint}</p>
            <button class="button">{words.saveChange}</button>
          </FormOf>
        </details>
      )}
      {!isOver(newest, now) && (
        <details open={again.last !== undefined}>
          <summary>{words.endRule}</summary>
          <FormOf form={end} to={`${ruleAt(newest.id)}/slut`}>
            <Day form={end} name="last" label={words.lastDay} />
            <button class="button">{words.end}</button>
          </FormOf>
        </details>
      )}
      {ends && !isOver(newest, now) && (
        <form method="post" action={`${ruleAt(newest.id)}/gaelder`}>
          <button class="quiet">{words.holdsOn}</button>
        </form>
      )}
    </>
  )
  const head = { title: newest.name[language] || newest.name.da, parents: under(visit, 'rules') }
  return answer(
    visit,
    { ...head, seen: { rows: 'plan_rule' }, children },
    again.text || again.last ? 422 : 200,
  )
}

function Said({ visit, text }: { visit: Visit; text: RuleText }) {
  const { language, services } = visit
  const words = messages[language]
  const now = services.now()
  const isComing = !hasBegun(text, now)
  return (
    <section>
      <h2>{isComing ? words.textComing : isOver(text, now) ? words.textBefore : words.textNow}</h2>
      <p class="small">{daysOf(visit, text)}</p>
      <p>{text.says[language] || text.says.da}</p>
      {text.law && <p class="small">{text.law}</p>}
      {isComing && (
        <form method="post" action={`${ruleAt(text.id)}/fortryd`}>
          <button class="quiet">{words.undo}</button>
        </form>
      )}
    </section>
  )
}
