import type { Sql } from '@lydhoer/database'
import type { Language } from '../../shared/words.ts'
import type { MeasuredPause } from '../../shared/sound/pauses/borders.ts'
import type { ComparedPause } from './compare-pauses.ts'

/** The pauses measured on the sound of a conversation; null when it has no sound or they were not measured. */
export async function measuredPausesOf(sql: Sql, conversationId: string): Promise<MeasuredPause[] | null> {
  const row = await sql
    .selectFrom('recording')
    .select('pauses')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row?.pauses ?? null
}

const words = {
  da: { measured: 'målt', none: 'ingen pause målt', unwritten: 'ikke skrevet', differs: 'Afviger' },
  en: { measured: 'measured', none: 'no pause measured', unwritten: 'not written', differs: 'Differs' },
} satisfies Record<Language, Record<string, string>>

/** In the margin of a turn, while the pauses are looked at: what was written, and beside it what was measured. */
export function MeasuredPauses({ language, pauses }: { language: Language; pauses: ComparedPause[] }) {
  const say = words[language]
  return (
    <>
      {pauses.map(({ written, measured, differs }) => (
        <p data-lens="pauses">
          {written === null ? say.unwritten : inLanguage(written, language)} ·{' '}
          <span class={differs ? 'differs' : undefined} title={differs ? say.differs : undefined}>
            {measured ? `${say.measured} ${lengthOf(measured, language)}` : say.none}
          </span>
        </p>
      ))}
    </>
  )
}

/** «1,3 s ± 0,1»; hundredths where the measurement is that sure. */
function lengthOf({ ms, errorMs }: MeasuredPause, language: Language): string {
  const digits = errorMs < 50 ? 2 : 1
  const seconds = (value: number) =>
    (value / 1000).toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return `${seconds(ms)} s ± ${seconds(Math.max(errorMs, digits === 2 ? 10 : 100))}`
}

/** `(0.8)` as a Dane writes it. */
const inLanguage = (written: string, language: Language) =>
  language === 'da' ? written.replace(/(\d)\.(\d)/, '$1,$2') : written
