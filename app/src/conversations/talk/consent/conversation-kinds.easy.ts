/** Kinds of conversation, in Danish that is easy to read. */
export const easy = { followUp: 'Ny samtale', networkMeeting: 'Møde med flere' }
