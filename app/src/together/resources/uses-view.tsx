import { Text } from '../../shared/page/form/controls.tsx'
import type { Filled } from '../../shared/page/form/filled.ts'
import { FormOf } from '../../shared/page/form/form-of.tsx'
import { Pages } from '../../shared/page/pages.tsx'
import type { Visit } from '../../shared/request/route.ts'
import { kindNames } from '../house/kinds-of-people.ts'
import { messages } from './messages.ts'
import type { ResourceProps } from './shown.ts'
import type { UsedWhere } from './uses.ts'

/** Where it is used and how it went there, by department and kind of people; and a press that one uses it too. */
export function UsesOf({
  visit,
  resource,
  uses,
  form,
  isFirst,
}: ResourceProps & { visit: Visit; form: Filled<'submissionId' | 'words'>; isFirst: boolean }) {
  const { language } = visit
  const words = messages[language]
  const address = `/materialer/${resource.id}`
  const nameOf = ({ department, usedAs }: UsedWhere) => {
    const kind = kindNames[usedAs][language]
    return department === null ? kind : words.usedBy(department, kind)
  }
  return (
    <section id="brug">
      <h2>{words.usesHead}</h2>
      {uses.where.length === 0 ? (
        <p>{words.nobodyYet}</p>
      ) : (
        <ul class="used-where">
          {uses.where.map((one) => (
            <li>{nameOf(one)}</li>
          ))}
        </ul>
      )}
      {(uses.how.rows.length > 0 || uses.how.after !== null) && (
        <>
          <h3>{words.howHead}</h3>
          {uses.how.rows.map((one) => (
            <p>
              “{one.words}” <span class="small">{nameOf(one)}</span>
            </p>
          ))}
          <Pages visit={visit} page={uses.how} address={address} of={words.howHead} />
        </>
      )}
      {uses.isMine && (
        <form method="post" action={`${address}/brug/tilbage`} class="row no-print">
          <span>{words.youUseIt}</span>
          <button class="quiet">{words.noMore}</button>
        </form>
      )}
      {!uses.isMine && resource.restsSince === null && (
        <div class="no-print">
          <FormOf form={form} to={`${address}/brug`}>
            <Text form={form} name="words" label={words.howItWent} hint={words.howHint} />
            <button class={isFirst ? 'button do' : 'button'}>{words.weUseIt}</button>
          </FormOf>
          <p class="small">{words.noName}</p>
        </div>
      )}
    </section>
  )
}
