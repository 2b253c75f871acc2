// Danish given names to be read aloud in place of others: short, known to everybody, no common word, and not ending in s, x or z, so
// that the genitive is always heard. None of them is a stand-in of the citizen or the worker.

/** In place of a woman's name. */
export const womenDrawn = `
anita birgit birthe bodil dorthe ellen emma frida gerda grethe hanne heidi helle inge ingrid jette julie karen karina kirsten
laura lone lotte maria marianne mette nanna nina pernille pia rikke sara signe sofie susanne tina tove trine ulla vibeke`

/** In place of a man's name. */
export const menDrawn = `
anton arne asger bjarne brian carsten david egon emil erik flemming frederik gunnar henning henrik holger ivan jakob jeppe jesper
jørgen kasper kenneth kurt leif martin michael mikkel morten ole oliver palle peter preben richard simon steffen sune thorkild torben`
