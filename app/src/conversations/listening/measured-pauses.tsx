import type { Lens } from '@lydhoer/conversation'
import type { MeasuredPause } from '@lydhoer/sound'
import type { Language } from '@lydhoer/words'
import type { ComparedPause } from './compare-pauses.ts'

const words = {
  da: { measured: 'målt', none: 'ingen pause målt', unwritten: 'ikke skrevet', differs: 'Afviger' },
  en: { measured: 'measured', none: 'no pause measured', unwritten: 'not written', differs: 'Differs' },
} satisfies Record<Language, Record<string, string>>

const explains: Lens['explains'] = {
  da: 'Ved siden af står, hvad der er målt på lyden, med hvor meget det kan være forkert (±). Ingen af delene er facit: lyt.',
  en: 'Beside them stands what was measured on the sound, with how far it may be wrong (±). Neither is the answer: listen.',
}

/** The lens on pauses, when there are measured ones beside the written. */
export function withMeasuring(lens: Lens): Lens {
  const { da, en } = lens.explains
  return { ...lens, explains: { da: `${da} ${explains.da}`, en: `${en} ${explains.en}` } }
}

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
