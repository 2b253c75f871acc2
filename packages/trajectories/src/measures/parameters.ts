/** Something that a measure can be told: a number, or one of some words. */
export interface Parameter<Value extends number | string | undefined = number | string | undefined> {
  /** What holds where nothing is said; undefined where the measure works it out. */
  usual: Value
  /** The words there are; where there are none it is a number, from 0. */
  among?: readonly (Value & string)[]
  /** A whole number from 1. */
  whole?: boolean
  /** What it does, for help in a terminal. */
  da: string
  en: string
}

export type Parameters = Record<string, Parameter>

/** The values that a measure computes with. */
export type Told<Known extends Parameters> = { [name in keyof Known]: Known[name]['usual'] }

/** The values that somebody may give. */
export type Tellable<Known extends Parameters> = {
  [name in keyof Known]?: Exclude<Known[name]['usual'], undefined>
}

type Words = Pick<Parameter, 'da' | 'en'>

/** A number from 0. */
export const number = (usual: number, words: Words): Parameter<number> => ({ usual, ...words })

/** A number from 0 that the measure works out where it is not given. */
export const numberOrNone = (words: Words): Parameter<number | undefined> => ({ usual: undefined, ...words })

/** A whole number from 1. */
export const whole = (usual: number, words: Words): Parameter<number> => ({ usual, whole: true, ...words })

/** One of some words. */
export const oneOf = <Word extends string>(
  among: readonly Word[],
  usual: NoInfer<Word>,
  words: Words,
): Parameter<Word> => ({ usual, among, ...words })
