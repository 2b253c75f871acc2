/**
 * What every connection of ours says to PostgreSQL: where the tables are, and not to compile plans to machine code. Policies make
 * small queries look large to the planner, and compiling each of them takes seconds where running it takes a millisecond.
 */
export const sessionOptions = '-c search_path=lydhoer -c jit=off'
