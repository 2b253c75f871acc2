import * as client from 'openid-client'
import type { Config } from '../../../config.ts'
import { Unavailable } from '../../request/errors.ts'
import { rolesClaimed, type RolesClaimed } from './roles-claimed.ts'

/** Who the identity provider says somebody is. */
export interface Claims {
  issuer: string
  subject: string
  displayName: string
  municipalityId: string
  roles: RolesClaimed
  departmentId: string | null
}

/** What must be remembered between leaving for the identity provider and coming back. */
export interface Journey {
  state: string
  nonce: string
  verifier: string
  back: string
}

/** One identity provider, spoken to with OpenID Connect (authorization code flow with PKCE). */
export interface OpenId {
  leave(back: string): Promise<{ address: URL; journey: Journey }>
  return(address: URL, journey: Journey): Promise<Claims>
}

const silent = {
  da: 'Kommunens log ind svarer ikke lige nu. Prøv igen om lidt.',
  en: 'The municipality’s sign-in does not answer right now. Try again in a moment.',
}
const unusable = {
  da: 'Kommunens log ind sendte ikke det, vi skal bruge. Prøv at logge ind igen.',
  en: 'The municipality’s sign-in did not send what is needed. Try to sign in again.',
}

/**
 * Speaks to the provider named in the settings. Its metadata is fetched at first use and kept,
 * so that Lydhør starts even when the provider is down.
 *
 * Source: OpenID Connect Core 1.0; RFC 7636 (PKCE); RFC 9700 (current best practice).
 */
export function openIdProvider(config: Config): OpenId | null {
  const settings = config.openId
  if (!settings) return null
  const redirectUri = `${config.origin}/log-ind/retur`
  let found: Promise<client.Configuration> | undefined

  function provider(): Promise<client.Configuration> {
    const plain = !config.production && settings!.issuer.startsWith('http://')
    found ??= client
      .discovery(new URL(settings!.issuer), settings!.clientId, settings!.clientSecret, undefined, {
        ...(plain && { execute: [client.allowInsecureRequests] }),
      })
      .catch(() => {
        found = undefined
        throw new Unavailable(silent)
      })
    return found
  }

  return {
    async leave(back) {
      const configuration = await provider()
      const journey: Journey = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
        back,
      }
      const address = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid profile',
        state: journey.state,
        nonce: journey.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: 'S256',
      })
      return { address, journey }
    },

    async return(address, journey) {
      const configuration = await provider()
      const tokens = await client
        .authorizationCodeGrant(configuration, new URL(`${redirectUri}${address.search}`), {
          expectedState: journey.state,
          expectedNonce: journey.nonce,
          pkceCodeVerifier: journey.verifier,
        })
        .catch(() => {
          throw new Unavailable(unusable)
        })
      const claims = await allClaims(configuration, tokens)
      const municipalityId = claims?.[settings.municipalityClaim]
      if (!claims || typeof municipalityId !== 'string') throw new Unavailable(unusable)
      return {
        issuer: claims.iss,
        subject: claims.sub,
        displayName: typeof claims.name === 'string' ? claims.name : '',
        municipalityId,
        roles: rolesClaimed(claims[settings.rolesClaim]),
        departmentId: typeof claims.department_id === 'string' ? claims.department_id : null,
      }
    },
  }
}

/** Some providers put all in the ID token, others only in the user info (OpenID Connect Core 5.4). */
async function allClaims(
  configuration: client.Configuration,
  tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
) {
  const claims = tokens.claims()
  if (!claims || !configuration.serverMetadata().userinfo_endpoint) return claims
  const more = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub).catch(() => {
    throw new Unavailable(unusable)
  })
  return { ...more, ...claims }
}
