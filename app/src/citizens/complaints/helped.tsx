import { type Tongue } from '@lydhoer/words'
import { Choice } from '../../shared/page/form/controls.tsx'
import type { Filled } from '../../shared/page/form/filled.ts'
import { helperNames, helpers } from '../matter/help.ts'
import { ownMessages } from './own-messages.ts'

/** Whether somebody helped to put it down, in kind and never by name. */
export function Helped({ form }: { form: Filled<'helped', Tongue> }) {
  const words = ownMessages[form.language]
  return (
    <Choice
      form={form}
      name="helped"
      label={words.helped}
      none={words.nobody}
      options={helpers.map((one) => ({ value: one, label: helperNames[one][form.language] }))}
    />
  )
}
