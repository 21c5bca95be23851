import { createTRPCClient } from '@trpc/client'
import type { AppRouter } from '../../cloudfunctions/router'
import { callLink } from './transport/call-link'

/**
 * Every call of the server, typed by its router: `api.deeds.get.query({ deedId })`.
 * Throws TRPCClientError whose cause is CallFailed; `failureOf` unwraps it.
 */
export const api = createTRPCClient<AppRouter>({ links: [callLink] })
