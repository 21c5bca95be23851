export const time = {
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  day: '{month}月{day}日 {weekday}',
  dayOfYear: '{year}年{month}月{day}日 {weekday}',
  moment: '{day} {clock}',
  daysLeft: '还有 {days} 天',
  hoursLeft: '还有 {hours} 小时',
  minutesLeft: '还有 {minutes} 分钟',
  over: '已经截止',
  justNow: '刚才',
  minutesAgo: '{minutes} 分钟前',
  hoursAgo: '{hours} 小时前',
  daysAgo: '{days} 天前',
}
