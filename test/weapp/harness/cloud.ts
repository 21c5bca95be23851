import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { folderCloudStorage } from '../../../cloudfunctions/platform/wechat/folder-cloud-storage'
import { ROOT } from '../../support/root'
import { TEST_KEYS } from '../../support/test-key'

interface BuiltFunction {
  main(event: unknown): Promise<unknown>
}

/** The platform as one phone reaches it. */
export interface PhoneCloud {
  /** Calls a cloud function in the name of the phone's owner. */
  callFunction(name: string, data: unknown): Promise<unknown>
  /** Puts a file into the storage; answers the platform's name of it. */
  storeFile(cloudPath: string, bytes: Uint8Array): Promise<string>
  /** Addresses by the platform's names; none for what is not there. */
  linkFiles(fileIds: readonly string[]): Promise<Record<string, string>>
  /** The bytes behind an address of the storage, by its path. */
  fileAt(path: string): Buffer
}

/** A cloud as the platform runs it: the built functions in one process, the caller in the environment of each call. */
export interface Cloud {
  of(openid: string): PhoneCloud
}

/** Where phones fetch files of the storage. */
export const STORAGE = 'https://mini-program.test/storage'

/** News for which the platform rings a phone, and the template of each. */
export const RINGS = {
  deedReturned: 'news-of-deed',
  seatOffered: 'news-of-class',
  deedAppealAccepted: 'news-of-appeal',
}
const TEMPLATES = Object.fromEntries(Object.entries(RINGS).map(([news, id]) => [news, { id, dateField: 'date2' }]))

const COUNTY = {
  COUNTY_CODE: '410523',
  COUNTY_NAME: '汤阴县',
  SPONSOR_UNIT: '汤阴县精神文明建设指导委员会办公室',
  FILING_NUMBER: '豫ICP备00000000号',
  SUBSCRIBE_TEMPLATES: JSON.stringify(TEMPLATES),
  CERTIFICATE_KEYS: JSON.stringify(TEST_KEYS),
}

function storageIn(folder: string): Omit<PhoneCloud, 'callFunction'> {
  const storage = folderCloudStorage(folder, STORAGE)
  const prefix = storage.fileIdOf('')
  return {
    async storeFile(cloudPath, bytes) {
      await storage.upload(cloudPath, bytes)
      return storage.fileIdOf(cloudPath)
    },
    async linkFiles(fileIds) {
      const links = await storage.links(
        fileIds.map((id) => id.slice(prefix.length)),
        60,
      )
      return Object.fromEntries([...links].map(([path, url]) => [prefix + path, url]))
    },
    fileAt: (path) => readFileSync(join(folder, path)),
  }
}

/** Starts the functions of `dist/cloudfunctions` on a database, with a folder as the platform's storage of files. */
export function openCloud(databaseUrl: string, folder: string): Cloud {
  const env = { DATABASE_URL: databaseUrl, CLOUD_STORAGE: pathToFileURL(folder).href, CLOUD_STORAGE_LINKS: STORAGE }
  Object.assign(process.env, COUNTY, env)
  const built = (name: string): BuiltFunction => require(join(ROOT, 'dist/cloudfunctions', name, 'index.js'))
  const storage = storageIn(folder)
  return {
    of: (openid) => ({
      ...storage,
      callFunction(name, data) {
        Object.assign(process.env, { WX_CONTEXT_KEYS: 'WX_OPENID,SOURCE', WX_OPENID: openid, SOURCE: 'wx_client' })
        return built(name).main(data)
      },
    }),
  }
}
