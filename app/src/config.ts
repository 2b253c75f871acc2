import { Refusal } from '@lydhoer/words'
import { z } from 'zod'
import type { S3Settings } from './shared/files/store/index.ts'

/** Each sentence in Danish and English, as the forms have them. */
const say = (da: string, en: string) => `${da} | ${en}`

const flag = z
  .enum(['0', '1'], { error: say('skriv 1 eller 0', 'write 1 or 0') })
  .default('0')
  .transform((value) => value === '1')

const url = z.url({
  error: say('skriv hele adressen, med https://', 'write the whole address, with https://'),
})

const wholeNumber = z.coerce
  .number({ error: say('skriv et helt tal fra 1', 'write a whole number from 1') })
  .int({ error: say('skriv et helt tal fra 1', 'write a whole number from 1') })
  .positive({ error: say('skriv et helt tal fra 1', 'write a whole number from 1') })

const aPort = {
  error: ({ input }: { input?: unknown }) =>
    say(
      `skriv et helt tal fra 0 til 65535, ikke “${String(input)}”`,
      `write a whole number from 0 to 65535, not “${String(input)}”`,
    ),
}

const aMailServer = say(
  'skriv postserveren som smtp://navn:kode@post.fjordby.dk:587 og afsenderen som lydhoer@fjordby.dk',
  'write the mail server as smtp://name:password@mail.fjordby.dk:587 and the sender as lydhoer@fjordby.dk',
)

const allOrNone = (values: readonly unknown[]) =>
  values.every((value) => value !== undefined) || values.every((value) => value === undefined)

const environment = z
  .object({
    NODE_ENV: z
      .enum(['production', 'development', 'test'], {
        error: say('skriv production eller development', 'write production or development'),
      })
      .default('development'),
    // Read as it is written, so that the refusal can say it.
    PORT: z
      .string()
      .refine((port) => /^\d+$/.test(port) && Number(port) <= 65535, aPort)
      .default('3000')
      .transform(Number),
    LYDHOER_HOST: z.string().default('127.0.0.1'),
    /** The address people type, e.g. https://lydhoer.fjordby.dk. Needed behind a TLS proxy. */
    LYDHOER_ORIGIN: url.optional(),
    LYDHOER_DATA: z.string().optional(),
    LYDHOER_KEY: z.string().optional(),
    /** The list of what has been withdrawn, for restoring a backup: best on another disk than the data. */
    LYDHOER_WITHDRAWALS: z.string().optional(),
    LYDHOER_DEMO: flag,
    DATABASE_URL: z.string().optional(),
    /** The municipality's identity provider (OpenID Connect). All of them, or none. */
    OIDC_ISSUER: url.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    /** The claim that lists roles in the glossary's own words. */
    OIDC_ROLES_CLAIM: z.string().default('roles'),
    /** The claim that holds the id of the municipality a person belongs to. */
    OIDC_MUNICIPALITY_CLAIM: z.string().default('municipality_id'),
    /** A bucket of the municipality's own for sound; without it, a folder beside the data. All of them, or none. */
    S3_ENDPOINT: url.optional(),
    S3_BUCKET: z.string().optional(),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    S3_REGION: z.string().default('us-east-1'),
    /** What the name of every object begins with, when the bucket holds other things too. */
    S3_PREFIX: z.string().default(''),
    /** The municipality's mail server, e.g. smtp://user:password@mail.fjordby.dk:587, and the address that invitations come from. */
    LYDHOER_MAIL: z.url({ protocol: /^smtps?$/, error: aMailServer }).optional(),
    LYDHOER_MAIL_FROM: z.email({ error: aMailServer }).optional(),
    /** Calendars may be read from addresses inside the municipality's own network. */
    LYDHOER_CALENDARS_INSIDE: flag,
    /** Where a citizen's «Luk hurtigt» leads: a page that anybody may have been looking at. */
    LYDHOER_QUICK_EXIT: url.default('https://www.dmi.dk/'),
    SESSION_IDLE_MINUTES: wholeNumber.default(30),
    SESSION_HOURS: wholeNumber.default(10),
  })
  .refine((env) => !(env.NODE_ENV === 'production' && env.LYDHOER_DEMO), {
    path: ['LYDHOER_DEMO'],
    error: say(
      'demonstrationens personer lukker enhver ind, så i production er den ikke tilladt; tag LYDHOER_DEMO væk',
      'the demo personas let anybody in, so production refuses them; take LYDHOER_DEMO away',
    ),
  })
  .refine((env) => !(env.NODE_ENV === 'production' && !env.LYDHOER_ORIGIN?.startsWith('https://')), {
    path: ['LYDHOER_ORIGIN'],
    error: say(
      'i production skal den være den https-adresse, folk bruger, for eksempel https://lydhoer.fjordby.dk',
      'in production set it to the https address that people use, e.g. https://lydhoer.fjordby.dk',
    ),
  })
  .refine((env) => allOrNone([env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET]), {
    path: ['OIDC_ISSUER'],
    error: say(
      'OIDC_ISSUER, OIDC_CLIENT_ID og OIDC_CLIENT_SECRET hører sammen: sæt alle tre eller ingen',
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none',
    ),
  })
  .refine((env) => allOrNone([env.LYDHOER_MAIL, env.LYDHOER_MAIL_FROM]), {
    path: ['LYDHOER_MAIL'],
    error: say(
      'LYDHOER_MAIL og LYDHOER_MAIL_FROM hører sammen: sæt begge eller ingen',
      'LYDHOER_MAIL and LYDHOER_MAIL_FROM belong together: set both or none',
    ),
  })
  .refine(
    (env) => allOrNone([env.S3_ENDPOINT, env.S3_BUCKET, env.S3_ACCESS_KEY_ID, env.S3_SECRET_ACCESS_KEY]),
    {
      path: ['S3_ENDPOINT'],
      error: say(
        'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID og S3_SECRET_ACCESS_KEY hører sammen: sæt alle fire eller ingen',
        'S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set all four or none',
      ),
    },
  )

export interface Config {
  production: boolean
  host: string
  port: number
  origin: string
  dataFolder: string | undefined
  masterKey: string | undefined
  /** Where the list of withdrawals is kept; undefined means beside the data. */
  withdrawalsFile: string | undefined
  demo: boolean
  databaseUrl: string | undefined
  openId:
    | {
        issuer: string
        clientId: string
        clientSecret: string
        rolesClaim: string
        municipalityClaim: string
      }
    | undefined
  /** Where sound is kept; undefined means a folder beside the data. */
  bucket: S3Settings | undefined
  /** Where invitations are handed over, and from which address; undefined: none are sent. */
  mail: { server: string; from: string } | undefined
  /** Whether calendars are also read from addresses inside the municipality's network. */
  calendarsInside: boolean
  /** Where a citizen's «Luk hurtigt» leads. */
  quickExit: string
  session: { idleMinutes: number; hours: number }
}

/**
 * Reads the environment once, at start. A setting that is set to nothing is not set.
 *
 * @throws Refusal with one sentence for each setting that is wrong: which, and what to write instead
 * @example readConfig({ PORT: '8080' }).origin // 'http://localhost:8080'
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(set)
  if (!parsed.success) {
    const inOne = (language: 0 | 1) =>
      parsed.error.issues
        .map(({ path, message }) => `${path.join('.')}: ${message.split(' | ')[language] ?? message}.`)
        .join('\n')
    throw new Refusal({ da: inOne(0), en: inOne(1) })
  }
  const e = parsed.data
  return {
    production: e.NODE_ENV === 'production',
    host: e.LYDHOER_HOST,
    port: e.PORT,
    origin: e.LYDHOER_ORIGIN?.replace(/\/$/, '') ?? `http://localhost:${e.PORT}`,
    dataFolder: e.LYDHOER_DATA,
    masterKey: e.LYDHOER_KEY,
    withdrawalsFile: e.LYDHOER_WITHDRAWALS,
    demo: e.LYDHOER_DEMO,
    databaseUrl: e.DATABASE_URL,
    openId:
      e.OIDC_ISSUER && e.OIDC_CLIENT_ID && e.OIDC_CLIENT_SECRET
        ? {
            issuer: e.OIDC_ISSUER,
            clientId: e.OIDC_CLIENT_ID,
            clientSecret: e.OIDC_CLIENT_SECRET,
            rolesClaim: e.OIDC_ROLES_CLAIM,
            municipalityClaim: e.OIDC_MUNICIPALITY_CLAIM,
          }
        : undefined,
    bucket:
      e.S3_ENDPOINT && e.S3_BUCKET && e.S3_ACCESS_KEY_ID && e.S3_SECRET_ACCESS_KEY
        ? {
            endpoint: e.S3_ENDPOINT,
            bucket: e.S3_BUCKET,
            accessKeyId: e.S3_ACCESS_KEY_ID,
            secretAccessKey: e.S3_SECRET_ACCESS_KEY,
            region: e.S3_REGION,
            prefix: e.S3_PREFIX,
          }
        : undefined,
    mail:
      e.LYDHOER_MAIL && e.LYDHOER_MAIL_FROM
        ? { server: e.LYDHOER_MAIL, from: e.LYDHOER_MAIL_FROM }
        : undefined,
    calendarsInside: e.LYDHOER_CALENDARS_INSIDE,
    quickExit: e.LYDHOER_QUICK_EXIT,
    session: { idleMinutes: e.SESSION_IDLE_MINUTES, hours: e.SESSION_HOURS },
  }
}
