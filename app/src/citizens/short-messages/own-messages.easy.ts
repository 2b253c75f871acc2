/** Short messages, in Danish that is easy to read. */
export const easy = {
  ownReceipts: {
    gone: 'Nu er det væk.',
    stands: 'Nogen har læst det. Derfor bliver det stående.',
  },
  ownProblems: {},
  ownMessages: {
    ownLead: 'Skriv lidt til den, du arbejder med.',
    urgent: 'Kan det ikke vente? Så ring. Er nogen i fare? Ring 112.',
    noPromise: (name: string) => `Hvornår får du svar? Det har ${name} ikke skrevet.`,
    takeBackHint: 'Har ingen læst det endnu? Så kan du tage det tilbage. Så er det væk.',
    takeOver: 'Du får måske en ny at arbejde med. Den nye kan også læse det her.',
    kept: 'Det hører til din sag. Har nogen læst det? Så bliver det stående.',
  },
}
