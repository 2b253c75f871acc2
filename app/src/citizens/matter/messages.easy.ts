export const easy = {
  messages: {},
  meetingProblems: { notGoingOn: 'Mødet er slut. Skriv det nye på det næste møde.' },
}
