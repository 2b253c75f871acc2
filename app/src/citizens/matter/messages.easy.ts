export const easy = {
  messages: { saidAloud: (lasts: string) => `Lyd, ${lasts}` },
  meetingProblems: { notGoingOn: 'Mødet er slut. Skriv det nye på det næste møde.' },
}
