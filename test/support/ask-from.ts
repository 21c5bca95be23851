import { once } from 'node:events'
import { request as plain } from 'node:http'
import { request as secure } from 'node:https'

export interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
  /** The client's own address, of the machine's loopback. */
  from?: string
}

/** One request as a browser elsewhere would make it: its own address, any Host, whatever certificate is shown. */
export async function askFrom(url: string, { method = 'GET', headers = {}, body, from = '127.0.0.9' }: Asking) {
  const request = url.startsWith('https:') ? secure : plain
  const asked = request(url, { method, headers, localAddress: from, rejectUnauthorized: false, agent: false })
  asked.end(body)
  const [answer] = await once(asked, 'response')
  answer.resume()
  await once(answer, 'end')
  return { status: answer.statusCode as number, location: answer.headers.location as string | undefined }
}
