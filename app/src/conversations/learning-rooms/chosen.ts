import { Invalid } from '../../shared/request/errors.ts'
import { problems } from './told.ts'

/** @throws Invalid where somebody or something was chosen that does not stand there */
export function within(field: string, chosen: readonly string[], there: readonly { id: string }[]): void {
  if (!chosen.every((one) => there.some(({ id }) => id === one)))
    throw new Invalid([{ field, what: problems.notThere }])
}
