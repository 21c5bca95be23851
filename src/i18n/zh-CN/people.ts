import type { BindingStatus, Listing, Relation } from '../../../cloudfunctions/contract/people'
import type { Department, DivisionLevel, Right, Role } from '../../../cloudfunctions/contract/roles'

const relations: Record<Relation, string> = {
  spouse: '配偶',
  parent: '父母',
  child: '子女',
  sibling: '兄弟姐妹',
  grandparent: '祖父母、外祖父母',
  grandchild: '孙子女、外孙子女',
  inLaw: '公婆、岳父母、儿媳、女婿',
  auntUncle: '伯叔姑舅姨',
  nieceNephew: '侄子女、外甥子女',
  cousin: '堂表兄弟姐妹',
}

const listings: Record<Listing, { title: string; hint: string }> = {
  unanswered: { title: '还没有选', hint: '选好之前，榜上写“某户”，不写缘由' },
  named: { title: '写户主姓名', hint: '上榜时写户主姓名，别人能看到得分的缘由' },
  masked: { title: '只写姓', hint: '上榜时写成“王**家”，别人能看到得分的缘由' },
  hidden: { title: '不上榜', hint: '积分照记，只是哪个榜上都不出现' },
}

const roles: Record<Role, string> = {
  councilMember: '道德评议会成员',
  committeeMember: '村两委成员',
  clerk: '村文书',
  supervisor: '村务监督委员会成员',
  townshipOfficer: '乡镇干部',
  townshipPanellist: '乡镇评议员',
  countyOfficer: '县文明办',
  countyPanellist: '县评议员',
  organiser: '文明实践站管理员',
  departmentSigner: '部门联络员',
  campaignSupervisor: '评选监督员',
}

const departments: Record<Department, string> = {
  publicSecurity: '县公安局',
  court: '县法院',
  discipline: '县纪委监委',
  taxation: '县税务局',
  humanResources: '县人社局',
  marketRegulation: '县市场监管局',
  ecology: '县生态环境局',
  civilAffairs: '县民政局',
}

/** A role of one department, with its name. */
const ofDepartment = '{department}联络员'

const rights: Record<Right, string> = {
  'deed.review': '评议好人好事',
  'deed.check': '核实见义勇为等事迹',
  'deed.reexamine': '提出复核',
  'appeal.decide': '申诉复核',
  'kin.decide': '亲属申明复核',
  'objection.decide': '办理异议',
  'objection.enter': '登记纸质和电话异议',
  'objection.print': '打印异议卷宗',
  'activity.enter': '登记活动',
  'activity.confirm': '核对活动登记',
  'activity.read': '活动登记',
  'rules.adopt': '登记积分细则表决',
  'deed.enterOnBehalf': '代村民上报',
  'roster.propose': '报户籍变动',
  'roster.sign': '给户籍变动签字',
  'roster.read': '看户籍名册',
  'roster.import': '导入名册、区划和细则',
  'sheet.save': '把台账和榜单存成表格',
  'sheet.unmask': '存不脱敏的表格',
  'binding.decide': '核对身份认领',
  'booklet.print': '打印积分册',
  'grant.manage': '管理任职',
  'task.read': '文书待办',
  'task.do': '办理文书待办',
  'complaint.handle': '办理投诉建议',
  'correction.decide': '核对信息更正',
  'board.switch': '开关光荣榜',
  'credit.keep': '办理信用户',
  'credit.decide': '信用户审定',
  'credit.unmask': '看不脱敏的名单',
  'certificate.print': '打印证书和门牌',
  'school.organise': '办夜校',
  'school.enrolOnBehalf': '代村民报名夜校',
  'school.oversee': '看各村夜校',
  'vetting.sign': '核实信用企业',
  'exemplar.run': '主持榜样评选',
  'exemplar.work': '看榜样评选',
  'exemplar.recommend': '推荐榜样',
  'exemplar.vet': '核查榜样候选人',
  'exemplar.score': '给候选人打分',
  'poll.supervise': '监督评选投票',
  'poll.enterPaper': '录入纸质票',
  'poll.confirmPaper': '核对纸质票',
  'poll.readPaper': '评选纸质票',
}

const levels: Record<DivisionLevel, string> = { county: '县', township: '乡镇', village: '村' }

const bindings: Record<BindingStatus, string> = {
  requested: '已经交给村文书核对，核对好了就能办事。',
  approved: '已经认领。',
  refused: '这次没有核对上。',
  removed: '已经从那台手机上退出。',
}

/** How the server allows somebody to be shown. */
const shown = {
  surname: '{surname}姓村民',
  villager: '某村民',
  pupil: '某同学',
  masked: '{surname}**家',
  household: '某户',
  named: '{name}家',
}

export const people = { relations, listings, roles, departments, ofDepartment, rights, levels, bindings, shown }
