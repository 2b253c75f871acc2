import type { Messages } from '@lydhoer/words'
import { SomeOf } from '../../shared/page/form/controls.tsx'
import type { Filled } from '../../shared/page/form/filled.ts'
import type { Visit } from '../../shared/request/route.ts'
import { seatNames, seats } from './at-the-table.ts'

const da = {
  label: 'Andre, der er med',
  hint: 'Borgeren ser det. Der står ingen navne, kun hvad de er.',
}
const en: typeof da = {
  label: 'Others who come',
  hint: 'The citizen sees it. There are no names, only what they are.',
}
const messages: Messages<typeof da> = { da, en }

/** Who sits at a meeting besides the two, in kind. */
export function WhoElse({ visit: { language }, form }: { visit: Visit; form: Filled<'who'> }) {
  const words = messages[language]
  return (
    <SomeOf
      form={form}
      name="who"
      label={words.label}
      hint={words.hint}
      options={seats.map((value) => ({ value, label: seatNames[value][language] }))}
    />
  )
}
