import { defaultDataFolder, refuseNoAddress, runningServer, startServer } from '@lydhoer/database'

/**
 * Runs `work` with the administrator's address of the database that Lydhør uses here: DATABASE_URL, else the server of a
 * Lydhør that runs on this machine, else its own, started for the while.
 */
export async function withDatabase<T>(
  work: (ownerUrl: string, dataFolder: string) => Promise<T>,
): Promise<T> {
  const dataFolder = defaultDataFolder()
  const known = process.env['DATABASE_URL'] || (await runningServer(dataFolder))
  if (known) {
    refuseNoAddress(known)
    return work(known, dataFolder)
  }
  const server = await startServer({ dataFolder })
  try {
    return await work(server.ownerUrl, dataFolder)
  } finally {
    await server.stop()
  }
}
