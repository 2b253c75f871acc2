import { sql as sqlTag, type RawBuilder } from 'kysely'

/** A person’s name in the Danish order, æ ø å last. */
export const danishOrder = sqlTag<string>`person.display_name collate "da-x-icu"`

/** The condition that somebody’s name holds these words. */
export const named = (words: string): RawBuilder<boolean> =>
  words === ''
    ? sqlTag<boolean>`true`
    : sqlTag<boolean>`person.display_name ilike ${`%${words.replace(/[\\%_]/g, '\\$&')}%`}`

/** The condition that somebody stands after another in the order of names; whoever is gone has nobody after them. */
export const namedAfter = (after: string | null): RawBuilder<boolean> =>
  after === null
    ? sqlTag<boolean>`true`
    : sqlTag<boolean>`(${danishOrder}, person.id) > (select before.display_name collate "da-x-icu", before.id
        from person as before where before.id = ${after})`
