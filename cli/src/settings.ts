import { readConfig, type Config } from '@lydhoer/app/config'
import { Refusal } from './refusal.ts'

/** The settings of this machine; a wrong one is told in a sentence, not in a trace. */
export function settings(env: Record<string, string | undefined>): Config {
  try {
    return readConfig(env)
  } catch (error) {
    const says = (error as Error).message
    throw new Refusal({ da: says, en: says })
  }
}
