/** Those who keep the thread across departments, as `waits_by_department` in the database says too. */
export const coordinators = ['coordinator'] as const
