import { Refusal } from '@lydhoer/words'
import { StoreUnavailable } from './shared/files/store/index.ts'

/**
 * What whoever looks after the program reads of a fault: what they can put right is said in a sentence; of anything else only where
 * in the program it was. What people wrote is never in it.
 *
 * @example faultLine('files', new Refusal({ da: '…', en: 'The disk is full.' })) // 'files: The disk is full.'
 */
export function faultLine(number: string, error: unknown): string {
  if (error instanceof Refusal || error instanceof StoreUnavailable) return `${number}: ${error.says.en}`
  const {
    name,
    stack,
    code = '',
  } = (error instanceof Error ? error : new Error('unknown')) as NodeJS.ErrnoException
  return [`fault ${number} ${name} ${code}`, ...(stack ?? '').split('\n').slice(1, 6)].join('\n')
}
