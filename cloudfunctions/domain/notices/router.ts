import {
  NoticeInput,
  NoticeLinesInput,
  NoticeLinesOutput,
  NoticeOutput,
  NoticesInput,
  NoticesOutput,
} from '../../contract/notices'
import { query, router } from '../procedure'
import { listNotices, moreLines, viewNotice } from './view-notices'

export const noticesRouter = router({
  list: query
    .anyone()
    .input(NoticesInput)
    .output(NoticesOutput)
    .query(({ ctx, input }) => listNotices(ctx.reading, input)),

  get: query
    .anyone()
    .input(NoticeInput)
    .output(NoticeOutput)
    .query(({ ctx, input }) => viewNotice(ctx.reading, input.noticeId)),

  lines: query
    .anyone()
    .input(NoticeLinesInput)
    .output(NoticeLinesOutput)
    .query(({ ctx, input }) => moreLines(ctx.reading, input.noticeId, input.after)),
})
