/** A verdict of the platform on words or a picture. */
export interface Suggestion {
  suggest?: string
  label?: number
}

/**
 * As much of the platform's open API as is used, as the SDK has it: in camel case, and throwing an error with `errCode`
 * where the platform refuses.
 */
export interface OpenApi {
  subscribeMessage: {
    send(request: {
      touser: string
      templateId: string
      page: string
      data: Record<string, { value: string }>
    }): Promise<unknown>
  }
  security: {
    msgSecCheck(request: {
      openid: string
      scene: number
      version: 2
      content: string
    }): Promise<{ result?: Suggestion }>
    mediaCheckAsync(request: {
      openid: string
      scene: number
      version: 2
      mediaType: 2
      mediaUrl: string
    }): Promise<{ traceId?: string }>
  }
  phonenumber: {
    getPhoneNumber(request: { code: string }): Promise<{ phoneInfo?: { purePhoneNumber?: string } }>
  }
  wxacode: {
    getUnlimited(request: {
      page: string
      scene: string
      checkPath: boolean
      width: number
    }): Promise<{ buffer?: Uint8Array }>
  }
}

type CallsOf<T> = { [N in keyof T & string]: `${N}.${keyof T[N] & string}` }[keyof T & string]

/** Which function asks what: the platform answers only what a function's config.json names. */
export const ASKED_BY: Readonly<Record<CallsOf<OpenApi>, 'api' | 'jobs'>> = {
  'subscribeMessage.send': 'jobs',
  'security.msgSecCheck': 'api',
  'security.mediaCheckAsync': 'jobs',
  'phonenumber.getPhoneNumber': 'api',
  'wxacode.getUnlimited': 'api',
}

/**
 * What is loaded. Never the open API itself: the SDK's is a proxy that takes every name for a question, so that a promise of
 * it asks `openapi.then` and waits for ever.
 */
export interface HoldsOpenApi {
  readonly openapi: OpenApi
}

/** The platform's number for a refusal; undefined for what is none. */
export const errCodeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'errCode' in error ? error.errCode : undefined
