import { LongText, OneOf, SomeOf, Text } from '../../shared/page/form/controls.tsx'
import type { Filled } from '../../shared/page/form/filled.ts'
import { messages } from './messages.ts'
import { roomLengths } from './rooms.ts'

const rhythms = ['1', '2', '3', '0'] as const

/** Somebody or something that can be chosen, as an option. */
export const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })

interface RoomFieldsProps {
  form: Filled<'name' | 'theme' | 'rhythm' | 'minutes' | 'departments'>
  departments: readonly { id: string; name: string }[]
}

/** What a room is, where it is made and where it is changed. */
export function RoomFields({ form, departments }: RoomFieldsProps) {
  const words = messages[form.language]
  return (
    <>
      <Text form={form} name="name" label={words.name} hint={words.nameHint} />
      <LongText form={form} name="theme" label={words.theme} hint={words.themeHint} rows={3} />
      <OneOf
        form={form}
        name="rhythm"
        label={words.howOften}
        options={rhythms.map((value) => ({ value, label: words.often[value] }))}
      />
      <OneOf
        form={form}
        name="minutes"
        label={words.howLong}
        options={roomLengths.map((one) => ({ value: String(one), label: words.length[one] }))}
      />
      <SomeOf
        form={form}
        name="departments"
        label={words.departments}
        hint={words.departmentsHint}
        options={departments.map(named)}
      />
    </>
  )
}
