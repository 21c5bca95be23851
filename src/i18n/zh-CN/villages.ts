/** Finding one's village. */
export const villages = {
  find: '按名字找村',
  findHint: '写村名，或者拼音开头的字母，比如“北关”或“bg”',
  map: '在地图上指一指',
  noMap: '地图没有打开。写村名，或者在下面的名单里选，都可以。',
  none: '没有找到“{words}”。换个写法，或者在下面的名单里选乡镇和村。',
  chosen: '您选的是{village}',
  list: '也可以在名单里选',
}
