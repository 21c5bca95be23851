/** Finding people of a village by their full name. */
export const picking = {
  noVillage: '先选好是哪个村的，再查找。',
  find: '查找',
  name: '{label}的姓名',
  namePlaceholder: '写全名再查找',
  where: '在{village}找',
  elsewhere: '换一个村找',
  nobody: '{village}的名册里没有叫“{name}”的人。请核对写法，或者换一个村找。',
  several: '有 {count} 个人同名，请看清是哪一家。',
  told: '{group}，户主姓{surname}',
  died: '已经去世',
  drop: '去掉{name}',
  self: '是我自己',
  full: '最多选 {limit} 个人，已经选满了。',
  chosen: '已选',
}
