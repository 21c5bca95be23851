/** Parts of the demo people: a role of the contract, or one of these. Roles have their words in `people.roles`. */
const parts = {
  resident: '普通村民',
  newcomer: '还没认领身份的人',
  lecturer: '夜校讲师',
  representative: '企业负责人',
} as const

export const session = {
  title: '登录',
  demo: {
    lead: '这是演示，里面的人都是编的。点一个人，就以他的身份进去看看。',
    empty: '演示里还没有人。',
    parts,
  },
  elsewhere: '请在微信里打开“岳乡榜样”小程序，打开就认得您，不用另外登录。',
  asked: '登录以后才能办这件事。',
  go: '去登录',
}
