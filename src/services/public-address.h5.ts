/** The address under which anybody opens a page of this app: "https://…/#/pages/more/notice/index?noticeId=…". */
export const publicAddress = (link: string): string | null =>
  `${window.location.origin}${window.location.pathname}#${link}`
