import { addDay } from '@lydhoer/words'

/** A day so many days from now, as forms write it: `YYYY-MM-DD` by the Danish calendar. */
export const day = (ahead: number): string => addDay(new Date(), ahead)
