import { Refusal, type Sentence } from '@lydhoer/words'

export { Refusal }

/**
 * The one sentence for what went wrong, or undefined when nobody foresaw it.
 */
export function sentenceFor(error: unknown, language: 'da' | 'en'): string | undefined {
  if (saysWhatIsWrong(error)) return error.says[language]
  if (hasSentence(error)) return error.sentence(language)
  if (!(error instanceof Error)) return undefined
  const { code, path } = error as NodeJS.ErrnoException
  const named = code ? fileProblems[code] : undefined
  if (named && path) return named(path)[language]
  if (code?.startsWith('ERR_PARSE_ARGS')) return argumentProblem(error, code)[language]
  return undefined
}

/** A `Refusal`, and whatever else says in both languages what is wrong, told by its shape so that the application is not loaded for it. */
export function saysWhatIsWrong(error: unknown): error is { says: Sentence } {
  if (!(error instanceof Error) || !('says' in error)) return false
  const { da, en } = (error.says ?? {}) as Partial<Sentence>
  return typeof da === 'string' && typeof en === 'string'
}

/** `Unreadable` from any package, told by its shape so that the packages are not loaded for it. */
function hasSentence(error: unknown): error is { sentence(language: 'da' | 'en'): string } {
  return (
    error instanceof Error &&
    error.name === 'Unreadable' &&
    'sentence' in error &&
    typeof error.sentence === 'function'
  )
}

const fileProblems: Record<string, (path: string) => Sentence> = {
  ENOENT: (path) => ({ da: `Filen ${path} findes ikke.`, en: `The file ${path} does not exist.` }),
  EISDIR: (path) => ({ da: `${path} er en mappe, ikke en fil.`, en: `${path} is a folder, not a file.` }),
  EACCES: (path) => ({ da: `Filen ${path} må ikke læses.`, en: `The file ${path} may not be read.` }),
  EPERM: (path) => ({ da: `Filen ${path} må ikke læses.`, en: `The file ${path} may not be read.` }),
  ENOTDIR: (path) => ({ da: `Filen ${path} findes ikke.`, en: `The file ${path} does not exist.` }),
}

function argumentProblem(error: Error, code: string): Sentence {
  const option = /'(-[^' ]*)/.exec(error.message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return {
      da: `${option} kendes ikke; skriv --help for at se, hvad der kan skrives.`,
      en: `${option} is not known; write --help to see what can be written.`,
    }
  }
  return {
    da: `${option} mangler sin værdi eller skal ikke have en; skriv --help for at se hvordan.`,
    en: `${option} lacks its value or takes none; write --help to see how.`,
  }
}
