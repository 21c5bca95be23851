/** What is told about public votes: part of `messages.ts`. */
export const pollMessages = {
  pollFlagged: {
    title: '有选票要您看一看',
    body: '一次投票截止了，有{flags}处选票扎堆或雷同。请在{date}以前逐处定下：算数，还是不算，写明理由。',
  },
  paperReturned: {
    title: '您录的纸质票退回来了',
    body: '您录的一批纸质票被核对的人退了回来：{words}。请核对后重新录入。',
  },
}
