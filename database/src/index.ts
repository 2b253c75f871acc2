export { backup } from './backup/backup.ts'
export type { BackupOptions } from './backup/backup.ts'
export { restore } from './backup/restore.ts'
export { tablesInOrder } from './backup/tables-in-order.ts'
export type { Restored, RestoreOptions } from './backup/restore.ts'
export { asLines, readWithdrawals, withdrawals } from './backup/withdrawals.ts'
export type { Withdrawal } from './backup/withdrawals.ts'
export { refuseNoBackup } from './backup/manifest.ts'
export type { Manifest } from './backup/manifest.ts'
export { connect } from './connection.ts'
export type { AtTheDoor, ConnectOptions, Database, Sql, Who } from './connection.ts'
export type { Asker, Session } from './who-asks.ts'
export type { Followed } from './follow.ts'
export {
  mailToSend,
  objectsWithoutRows,
  recordingsToMeasure,
  registersToRead,
  studiesToCompute,
} from './unfinished.ts'
export { forgetFeedbackRounds } from './feedback-rounds.ts'
export { forgetPastRetention } from './past-retention.ts'
export { forgetFlipRecordings } from './flip-recordings.ts'
export { forgetHoursShown } from './hours-shown.ts'
export { forgetMeetings, whoseFeed } from './meetings.ts'
export { saidOnce, type Blanks } from './said-once.ts'
export { DatabaseUnavailable } from './unavailable.ts'
export type { WhyUnavailable } from './unavailable.ts'
export { appUrlFrom, migrate } from './migrate.ts'
export { keepKeyCheck, keyCheck } from './key-check.ts'
export type { SealedBefore } from './key-check.ts'
export { refuseOtherVersion } from './version-of-database.ts'
export { refuseNoAddress } from './own-client.ts'
export { jobsDatabase, jobsOptions, type JobsDatabase } from './jobs.ts'
export { onDuty } from './on-duty.ts'
export { runningServer, startServer } from './server/server.ts'
export type { Server, ServerOptions } from './server/server.ts'
export { Held } from './server/holder.ts'
export { makeFolder } from './server/folders.ts'
export { defaultDataFolder } from './server/places.ts'
export { keptKey, keyOf } from './grounds/keys.ts'
export type { KeyGround } from './grounds/keys.ts'
export {
  eraseMistaken,
  eraseObjects,
  expireConsents,
  forgetLetGo,
  withdrawConsent,
} from './grounds/withdrawal.ts'
export type * from './tables.ts'
export { whoSees } from './who-sees.ts'
export type * from './words.ts'
