/** Those who find places, keep the thread, or lead: as `work_wished_for` in the database says too. */
export const whoLooksForWork = ['companyConsultant', 'coordinator', 'teamLead', 'director'] as const
