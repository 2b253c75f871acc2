import type { Demo } from '../../shared/testing/demo.ts'
import { remark } from './history.ts'
import { beginInstrument } from './instruments.ts'
import { addItems, fromBank, putAnew } from './items.ts'

const keys = ['d-asked-on', 'd-talk', 'p-reach', 'p-next', 'c-different', 'c-worse', 'c-ask']

/** Fjordby's questions of the autumn: chosen by citizens and workers, tried on some, one reworded and one dropped. */
export const demo: Demo = async ({ services, person, id, lain }) => {
  const { database } = services
  const [naja, emil, lea] = [await person('naja'), await person('emil'), await person('lea')]
  const instrument = id('instrument heard')
  const itemOf = (key: string) => id(`instrument heard ${key}`)
  await database.as(naja, async (sql) => {
    await beginInstrument(sql, services, naja, {
      ...{ id: instrument, title: 'Bliver jeg hørt?' },
      purpose:
        'Vi vil vide, om folk går hjem og ved, hvad der er aftalt. Gør de ikke det, laver vi slutningen på møderne om.',
    })
    await addItems(sql, services, naja, instrument, fromBank(keys, itemOf))
  })
  await lain('instrument', [instrument], 64)
  await lain('item_wording', keys.map(itemOf), 64)
  await database.as(emil, (sql) =>
    remark(sql, services, emil, itemOf('p-next'), {
      ...{ id: id('remark next'), kind: 'understood', helped: ['citizen', 'researcher'] },
      words: 'Tre læste “bagefter” som lige efter mødet. En tænkte på resten af året.',
    }),
  )
  await lain('item_remark', [id('remark next')], 55)
  await database.as(naja, async (sql) => {
    await putAnew(sql, services, naja, itemOf('p-next'), {
      ...{ id: id('wording next'), isComparable: false },
      ...{
        da: 'Jeg vidste, hvad der skulle ske, da mødet sluttede.',
        easy: 'Jeg vidste, hvad der skulle ske.',
      },
      ...{ en: 'I knew what was going to happen when the meeting ended.' },
      because: '“Bagefter” blev forstået på to måder',
    })
    await remark(sql, services, naja, itemOf('c-ask'), {
      ...{ id: id('remark ask'), kind: 'understood', helped: ['citizen'] },
      words: 'Hende, der læste det højt, sagde: Det er det eneste, I ikke selv har fundet på.',
    })
  })
  await lain('item_wording', [id('wording next')], 54)
  await database.as(lea, (sql) =>
    remark(sql, services, lea, itemOf('d-talk'), {
      ...{ id: id('remark talk'), kind: 'dropped', helped: ['citizen', 'worker'] },
      words: 'De fleste svarede på, om samtalen var rar. Vi spørger hellere, om der blev spurgt videre.',
    }),
  )
}
