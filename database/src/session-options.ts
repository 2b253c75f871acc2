/**
 * What every connection of ours says to PostgreSQL: where the tables are, and not to compile plans to machine code. Policies make
 * small queries look large to the planner, and compiling each of them takes seconds where running it takes a millisecond.
 */
export const sessionOptions = '-c search_path=lydhoer -c jit=off'

/**
 * How long one request may keep the database: nobody waits longer for an answer, and what one holds others wait for.
 * A lock is waited for a while, since most are held for milliseconds.
 */
export const requestLimits =
  '-c statement_timeout=15s -c lock_timeout=3s -c idle_in_transaction_session_timeout=30s'

/**
 * Bringing the database up to date, a backup and a restore take as long as they take, whatever the server's own limits are;
 * only a lock is not waited for without end, since everybody else would wait behind it.
 */
export const longWork = '-c statement_timeout=0 -c lock_timeout=60s -c idle_in_transaction_session_timeout=0'
