/** What is told about the night school: part of `messages.ts`. */
export const schoolMessages = {
  seatOffered: {
    title: '《{course}》有空座位了',
    body: '您候补的夜校课《{course}》（{date} {clock}）空出一个座位，给您留到{until} {untilClock}。来不来都请点一下，过了时间就让给下一位。',
  },
  seatTaken: {
    title: '《{course}》给您报上了',
    body: '您候补的夜校课《{course}》（{date} {clock}）空出一个座位，照纸条上说的，已经直接给您报上。',
  },
  seatPassed: {
    title: '《{course}》的座位让给下一位了',
    body: '《{course}》（{date} {clock}）给您留的座位没有要，已经让给下一位。您还在候补，排到了最后。',
  },
  classMoved: {
    title: '《{course}》改了',
    body: '您报的夜校课《{course}》改了：{date} {clock}，在{room}。来不了请点开取消，座位好让给别人。',
  },
  classCancelled: {
    title: '《{course}》这一场不上了',
    body: '夜校课《{course}》（{date} {clock}）不上了，原因是：{reason}',
  },
  checkInReverted: {
    title: '《{course}》的签到撤销了',
    body: '《{course}》（{date} {clock}）的签到撤销了，原因是：{reason} 记的分也退回了。有疑问请找文明实践站管理员。',
  },
  courseChanged: {
    title: '《{course}》改了',
    body: '您报的夜校课《{before}》，课名或者内容改了，现在叫《{course}》。时间和座位不变。',
  },
  courseCancelled: {
    title: '《{course}》后面的课不上了',
    body: '夜校课《{course}》还没有上的都不上了，原因是：{reason}',
  },
  lectureAsked: {
    title: '请您讲《{course}》',
    body: '文明实践站请您去讲《{course}》：{date} {clock}，在{place}。讲几次、什么时候，点开能看全。',
  },
  lectureChanged: {
    title: '您讲的《{course}》改了',
    body: '您讲的《{course}》改了：{date} {clock}，在{place}。',
  },
  lectureOff: {
    title: '《{course}》这一场不用您讲了',
    body: '{date} {clock}在{place}的《{course}》取消了，或者换了人讲，不用您来了。',
  },
  courseMade: {
    title: '您点的课开了：《{course}》',
    body: '您点单的课开班了，叫《{course}》。先告诉您，到夜校里就能报名。',
  },
  matterAnswered: { title: '您提的事有答复了', body: '您在夜校提的事有答复了。点开看看，满意不满意都可以打个分。' },
  matterMovedUp: {
    title: '您提的事转给了乡镇',
    body: '您在夜校提的事村里没有按时答复，已经自动转给乡镇，最晚{date}给您答复。',
  },
  matterOverdue: { title: '有一件提出事项转来了', body: '村里没有按时答复的一件提出事项转给了乡镇，最晚{date}答复。' },
}
