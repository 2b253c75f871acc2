/** The people whom every route is tried with. */
export const askers = [
  'signedOut',
  'citizenA',
  'citizenB',
  'caseworker',
  'colleague',
  'otherDepartment',
  'teamLead',
  'coordinator',
  'researcher',
  'nextDoor',
] as const
export type Asker = (typeof askers)[number]
type Expected = Record<Asker, number>

/** Signed out is sent to sign in; whoever has the wrong role is refused; somebody else's row is not found. */
const expect = (signedOut: number, others: number, more: Partial<Expected>): Expected =>
  ({
    ...Object.fromEntries(askers.map((asker) => [asker, others])),
    signedOut,
    ...more,
  }) as Expected

const anyone = (status: number) => expect(status, status, {})
const signedIn = (status: number) => expect(303, status, {})
/** Those with the roles that converse; what is not theirs is not found. */
const owners = (own: number, others = 404) =>
  expect(303, 403, { caseworker: own, colleague: others, otherDepartment: others, nextDoor: others })
/** Those with the roles that reflect: owner and recipient see it, others do not find it. */
const reflecting = (seen: number, others = 404) =>
  expect(303, 403, {
    caseworker: seen,
    colleague: seen,
    otherDepartment: others,
    coordinator: others,
    researcher: others,
    nextDoor: others,
  })
const citizens = (own: number, others = 404) => expect(303, 403, { citizenA: own, citizenB: others })

/** Those who study registers: the researcher whose it is, and the coordinator with whom it is shared. For others it is not there. */
const studying = (own: number, reader = 404) => expect(303, 404, { researcher: own, coordinator: reader })

/**
 * What each person gets from each route, when its address names the scene: a conversation of the caseworker with
 * citizen A, a passage of it shared with the colleague, an ear session with them, and what each has noticed.
 * A route without a row here fails the test.
 */
export const expectations: Record<string, Expected> = {
  'GET /log-ind': anyone(200),
  'GET /log-ind/kommune': anyone(404),
  'GET /log-ind/retur': anyone(404),
  'POST /log-ind/som': anyone(404),
  'POST /log-ud': signedIn(303),
  'POST /log-ud/alle-steder': signedIn(303),
  'GET /': expect(303, 303, { teamLead: 200 }),
  'GET /tilgaengelighed': anyone(200),

  'GET /samtaler': owners(200, 200),
  'GET /samtaler/ny': owners(200, 200),
  'POST /samtaler': owners(422, 422),
  'GET /samtaler/spejl': owners(200, 200),
  'GET /samtaler/find': reflecting(200, 200),
  'GET /ordliste': reflecting(200, 200),
  'GET /samtaler/:id': owners(200),
  'GET /samtaler/:id/materiale': owners(200),
  'POST /samtaler/:id/materiale': owners(422),
  'GET /samtaler/:id/navne': owners(200),
  'POST /samtaler/:id/navne': owners(303),
  'GET /samtaler/:id/udskrift': owners(200),
  'POST /samtaler/:id/udskrift': owners(303),
  'POST /samtaler/:id/udskrift/ture': owners(303),
  'POST /samtaler/:id/udskrift/gem': owners(200),
  'POST /samtaler/:id/udskrift/faerdig': owners(303),
  'POST /samtaler/:id/udskrift/smid-vaek': owners(303),
  'GET /samtaler/:id/lydens-tilstand': owners(200),
  'GET /samtaler/:id/lyd': owners(200),
  'GET /samtaler/:id/lydens-bolger': owners(200),
  'GET /samtaler/:id/bemaerkninger/ny': owners(303),
  'POST /samtaler/:id/bemaerkninger': owners(303),
  'POST /samtaler/:id/muligheder': owners(303),
  'GET /samtaler/:id/bemaerkninger/:noticing/ret': owners(200),
  'POST /samtaler/:id/bemaerkninger/:noticing': owners(303),
  'POST /samtaler/:id/bemaerkninger/:noticing/slet': owners(303),
  'GET /samtaler/:id/samtykke': owners(200),
  'POST /samtaler/:id/samtykke': owners(303),
  'POST /samtaler/:id/samtykke/:purpose/nej': owners(303),
  'GET /samtaler/:id/stykker/nyt': owners(200),
  'POST /samtaler/:id/stykker': owners(303),

  'GET /stykker': reflecting(200, 200),
  'GET /stykker/:id': reflecting(200),
  'GET /stykker/:id/lyd': expect(303, 403, {
    caseworker: 404,
    colleague: 404,
    otherDepartment: 404,
    coordinator: 404,
    researcher: 404,
    nextDoor: 404,
  }),
  'POST /stykker/:id/bemaerkninger': reflecting(303),
  // The noticing is the caseworker's: the colleague sees the passage, and somebody else's noticing is not found.
  'POST /stykker/:id/bemaerkninger/:noticing/del': { ...reflecting(303), colleague: 404 },
  'POST /stykker/:id/bemaerkninger/:noticing/slet': { ...reflecting(303), colleague: 404 },
  'POST /stykker/:id/delinger/:share/slet': owners(303),

  'GET /kodebog': reflecting(200, 200),
  'POST /kodebog': reflecting(422, 422),
  'GET /kodebog/enige': reflecting(200, 200),
  'POST /kodebog/:code/slet': { ...reflecting(404), caseworker: 303 },
  'GET /samtaler/:id/koder': owners(200),
  'POST /samtaler/:id/koder': owners(303),
  'POST /samtaler/:id/koder/:mark/slet': owners(303),
  'GET /stykker/:id/koder': reflecting(200),
  'POST /stykker/:id/koder': reflecting(303),
  // The mark is the caseworker's: somebody else's mark is not found.
  'POST /stykker/:id/koder/:mark/slet': { ...reflecting(303), colleague: 404 },
  'POST /stykker/:id/koder/del': reflecting(303),
  'GET /stykker/:id/enige': reflecting(200),
  'GET /stykker/:id/koder/tabel': reflecting(200),

  'GET /laan-et-oere': reflecting(200, 200),
  'GET /laan-et-oere/ny': owners(200),
  'POST /laan-et-oere': owners(422),
  'GET /laan-et-oere/:id': reflecting(200),
  'POST /laan-et-oere/:id/fase': { ...reflecting(303), colleague: 403 },
  'POST /laan-et-oere/:id/klar': reflecting(303),
  'POST /laan-et-oere/:id/bemaerkninger': reflecting(303),
  'POST /laan-et-oere/:id/bemaerkninger/:noticing/del': {
    ...reflecting(409),
    caseworker: 409,
    colleague: 409,
  },
  'POST /laan-et-oere/:id/bemaerkninger/:noticing/slet': { ...reflecting(303), colleague: 404 },

  'GET /forloeb': studying(200, 200),
  'GET /forloeb/data/nyt': studying(200, 200),
  'POST /forloeb/data': studying(422, 422),
  'GET /forloeb/data/:id': studying(200, 200),
  'POST /forloeb/data/:id/brugere': studying(303),
  'POST /forloeb/data/:id/brugere/:person/slet': studying(303),
  'POST /forloeb/data/:id/slet': studying(303),
  'GET /forloeb/data/:id/undersoegelse': studying(200, 200),
  'POST /forloeb/data/:id/undersoegelse': studying(422, 422),
  'GET /forloeb/:id': studying(200, 200),
  'GET /forloeb/:id/tilstand': studying(200, 200),
  'GET /forloeb/:id/typer': studying(200, 200),
  // Nobody has computed the types of the scene, so there are none to name.
  'POST /forloeb/:id/typer': studying(404),
  'GET /forloeb/:id/sammenlign': studying(200, 200),
  'GET /forloeb/:id/figur': studying(200, 200),
  'GET /forloeb/:id/rapport': studying(200, 200),
  'GET /forloeb/:id/rapport.pdf': studying(200, 200),
  'POST /forloeb/:id/del': studying(303),
  'POST /forloeb/:id/laesere/:person/slet': studying(303),
  'POST /forloeb/:id/slet': studying(303),

  'GET /min': citizens(200, 200),
  'GET /min/samtaler/:id': citizens(200),
  'GET /min/samtaler/:id/lyd': citizens(200),
  'GET /min/samtaler/:id/nej/:purpose': citizens(200),
  'POST /min/samtaler/:id/nej/:purpose': citizens(303),
}
