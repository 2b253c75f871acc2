import type { Persona } from '@lydhoer/app/tools'
import { idOf } from './ids.ts'
import { citizens, workers } from './people.ts'

export { loadFjordby } from './load.ts'

/** Whom anybody may be while trying Fjordby: those with a line about them, citizens first. */
export const personas: readonly Persona[] = [
  ...workers.map((worker) => ({
    municipalityId: idOf(`municipality ${worker.municipality}`),
    personId: idOf(`person ${worker.key}`),
    name: worker.name,
    role: worker.roles[0] ?? 'caseworker',
    blurb: worker.blurb,
  })),
  ...citizens.flatMap((citizen) =>
    citizen.blurb
      ? [
          {
            municipalityId: idOf('municipality fjordby'),
            personId: idOf(`person ${citizen.key}`),
            name: citizen.name,
            role: 'citizen',
            blurb: citizen.blurb,
          },
        ]
      : [],
  ),
]
