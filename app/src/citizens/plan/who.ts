/** Writing and pressing; the page that one is led to says that it was looked at. */
export const writes = { nothing: 'Writes in the plan, and leads on to the page that shows it' } as const
