import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { formParts, type OpenApiAnswer, type OpenApiCall, readOpenApiCall, writeOpenApiAnswer } from './open-api'
import { answerStorage } from './storage'

export interface LoopbackCloud {
  url: string
  /** What begins the names of its files, as CLOUD_STORAGE says it. */
  root: string
  files: Map<string, Buffer>
  asked: OpenApiCall[]
  /** How it answers the open API; a test replaces it. */
  answer(call: OpenApiCall): OpenApiAnswer
  /** So many next requests break off without an answer. */
  breaks: number
  close(): Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

async function answer(cloud: LoopbackCloud, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await bodyOf(request)
  const { pathname } = new URL(request.url ?? '/', cloud.url)
  if (pathname.startsWith('/files/')) {
    const path = pathname.slice('/files/'.length)
    if (request.method === 'PUT') cloud.files.set(path, body)
    const found = cloud.files.get(path)
    response.writeHead(found ? 200 : 404).end(request.method === 'GET' ? found : undefined)
    return
  }
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/')) {
    const call = readOpenApiCall(formParts(body, type))
    cloud.asked.push(call)
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(writeOpenApiAnswer(cloud.answer(call)))
    return
  }
  const said = answerStorage(cloud, JSON.parse(body.toString()) as Record<string, unknown>)
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said))
}

/**
 * A server that speaks what the platform's SDK sends, as far as the SDK itself shows it: storage as JSON, the open API as
 * Protocol Buffers in a form. It checks no signature, and what the platform's own servers add or refuse it cannot know.
 */
export async function startLoopbackCloud(): Promise<LoopbackCloud> {
  const server = createServer((request, response) => {
    if (cloud.breaks > 0) {
      cloud.breaks -= 1
      request.socket.destroy()
      return
    }
    answer(cloud, request, response).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cloud: LoopbackCloud = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    root: 'cloud://village-1.7669-village-1-1300000000',
    files: new Map(),
    asked: [],
    answer: () => ({ errcode: 0, errmsg: 'ok' }),
    breaks: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return cloud
}

/** The environment of a function whose SDK is to speak to the loopback. */
export const loopbackEnvironment = ({ url }: LoopbackCloud): Record<string, string> => ({
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  TCB_ENV: 'village-1',
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: 'village-1',
  TENCENTCLOUD_SECRETID: 'nobody',
  TENCENTCLOUD_SECRETKEY: 'nothing',
  TENCENTCLOUD_SESSIONTOKEN: 'none',
})
