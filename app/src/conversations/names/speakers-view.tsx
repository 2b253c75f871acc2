import { Choice } from '../../shared/page/form/controls.tsx'
import { roles } from './form.ts'
import { messages } from './messages.ts'
import type { OnNames } from './on-names.ts'

/** Who speaks under each code, with the longest of what they say to know them by. */
export function Speakers({ visit, names, form }: OnNames) {
  const words = messages[visit.language]
  const { voices, conversation } = names.transcript
  const sampleOf = (code: string) => {
    const longest = conversation.turns
      .filter((turn) => turn.speaker === code)
      .reduce((most, { text }) => (text.length > most.length ? text : most), '')
    return longest.length > 110 ? `${longest.slice(0, 110)} …` : longest
  }
  return (
    <section>
      <h2>{words.who}</h2>
      <p class="small">{words.whoLead}</p>
      {voices.map(({ code, label }) => {
        const sample = sampleOf(code)
        return (
          <Choice
            form={form}
            name={`role.${code}`}
            label={label ?? code}
            hint={sample ? `${words.says}: “${sample}”` : undefined}
            options={roles.map((role) => ({ value: role, label: words.roles[role] }))}
            short
          />
        )
      })}
    </section>
  )
}
