import type { Language } from '@lydhoer/words'
import { Field } from '../../page/fields.tsx'
import type { Problem } from '../../request/errors.ts'

interface FileFields {
  words: Record<'sound' | 'soundHint' | 'transcript' | 'transcriptHint', string>
  problems: readonly Problem[]
  language: Language
}

/** Where one chooses sound and a transcript; each may be left out. */
export function SoundAndTextFields({ words, problems, language }: FileFields) {
  return (
    <>
      <Field name="sound" label={words.sound} hint={words.soundHint} {...{ problems, language }}>
        {(wiring) => (
          <input
            class="form-input"
            type="file"
            name="sound"
            accept="audio/*,.wav,.mp3,.m4a,.aac,.ogg,.opus,.flac,.webm"
            {...wiring}
          />
        )}
      </Field>
      <Field
        name="transcript"
        label={words.transcript}
        hint={words.transcriptHint}
        {...{ problems, language }}
      >
        {(wiring) => (
          <input
            class="form-input"
            type="file"
            name="transcript"
            accept=".docx,.txt,.cha,.eaf,.TextGrid,.vtt,.srt,.sbv,.json,.qdpx,text/plain"
            {...wiring}
          />
        )}
      </Field>
    </>
  )
}
