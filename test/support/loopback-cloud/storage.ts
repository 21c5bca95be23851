import type { LoopbackCloud } from '.'

type Asked = Record<string, unknown>

const requestId = 'loopback'

/** The storage's side of the SDK: where to put a file, where to get it, and what to delete. */
export function answerStorage(cloud: LoopbackCloud, asked: Asked): unknown {
  const pathOf = (fileId: string) => fileId.slice(cloud.root.length + 1)
  const codeOf = (fileId: string) =>
    fileId.startsWith(`${cloud.root}/`) && cloud.files.has(pathOf(fileId)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST'
  switch (asked.action) {
    case 'storage.getUploadMetadata': {
      const path = String(asked.path)
      const signs = { token: 't', authorization: 'a', cosFileId: 'c' }
      return { requestId, data: { url: `${cloud.url}/files/${path}`, fileId: `${cloud.root}/${path}`, ...signs } }
    }
    case 'storage.batchGetDownloadUrl': {
      const list = asked.file_list as { fileid: string; max_age: number }[]
      const download_list = list.map(({ fileid: fileID, max_age: maxAge }) => {
        const code = codeOf(fileID)
        return { fileID, code, maxAge, tempFileURL: code === 'SUCCESS' ? `${cloud.url}/files/${pathOf(fileID)}` : '' }
      })
      return { requestId, data: { download_list } }
    }
    case 'storage.batchDeleteFile': {
      const list = asked.fileid_list as string[]
      const delete_list = list.map((fileID) => ({ fileID, code: codeOf(fileID) }))
      for (const fileID of list) cloud.files.delete(pathOf(fileID))
      return { requestId, data: { delete_list } }
    }
    default:
      return { requestId, code: 'INVALID_PARAM', message: `no action ${String(asked.action)}` }
  }
}
