import { anyone, holder, OF_CLERK, OF_COUNCIL, OF_DECIDING_LISTS, OF_OFFICERS, type Row, resident } from './access-rows'

/** Who may do what with credit status. */
export const CREDIT_ROWS: Readonly<Record<string, Row>> = {
  'credit.standards': anyone(),
  'credit.templates': holder('credit.keep', { clerk: 'answered', clerkElsewhere: 'answered' }),
  'credit.adoptStandard': holder('credit.keep', OF_CLERK),
  'credit.mine': resident(),
  // Nobody of the scene took part in anything this year but the praised person, whose application runs.
  'credit.send': resident('CREDIT_NOT_YET', { praised: 'CREDIT_RUNNING' }),
  'credit.giveEvidence': resident('NOT_FOUND', { praised: 'WRONG_STATE' }),
  'credit.answer': resident('NOT_FOUND', { praised: 'WRONG_STATE' }),
  'credit.withdraw': resident('NOT_FOUND', { praised: 'answered' }),
  'credit.appeal': resident('NOT_FOUND', { praised: 'WRONG_STATE' }),
  'credit.appealWithdrawal': resident('NOT_FOUND'),
  'credit.attest': holder('credit.keep', { clerk: 'WRONG_STATE', clerkElsewhere: 'NOT_FOUND' }),
  'credit.kept': holder('credit.keep', OF_CLERK),
  'credit.cases': resident(),
  'credit.reviewed': holder('deed.review', OF_COUNCIL),
  'credit.sheet': holder('credit.decide', OF_OFFICERS),
  // It is still before its council, so that its township is told as much, and another township nothing.
  'credit.decide': holder('credit.decide', {
    townshipOfficer: 'WRONG_STATE',
    townshipOfficerElsewhere: 'NOT_FOUND',
    countyOfficer: 'WRONG_STATE',
  }),
  'credit.decideAppeal': holder('credit.decide', {
    townshipOfficer: 'NOT_FOUND',
    townshipOfficerElsewhere: 'NOT_FOUND',
    countyOfficer: 'NOT_FOUND',
  }),
  'credit.designations': holder('credit.decide', OF_OFFICERS),
  'credit.withdrawals': holder('credit.decide', OF_DECIDING_LISTS),
  'credit.proposeWithdrawal': holder('credit.decide', OF_OFFICERS),
  // Who proposed it does not hear it, and nobody does before its day.
  'credit.hear': holder('credit.decide', {
    townshipOfficer: 'DECIDED_BEFORE',
    townshipOfficerElsewhere: 'NOT_FOUND',
    countyOfficer: 'HEARING_TOO_EARLY',
  }),
  'credit.decideWithdrawalAppeal': holder('credit.decide', {
    townshipOfficer: 'NOT_FOUND',
    townshipOfficerElsewhere: 'NOT_FOUND',
    countyOfficer: 'WRONG_STATE',
  }),
  'credit.confirmUnchanged': resident('NOT_FOUND', { praised: 'NOT_FOUND' }),
  'credit.roundSheet': resident('NO_RIGHT', { clerk: 'answered', clerkElsewhere: 'NOT_FOUND' }),
  // A round runs from 15 January on; the household of the scene is not on its list and is left.
  'credit.laySheet': holder('credit.keep', OF_CLERK),
  'credit.passSheet': resident(),
  'credit.division': anyone(),
  'credit.board': anyone(),
  'credit.list': holder('credit.decide', OF_OFFICERS),
  'credit.unmask': holder('credit.unmask', { countyOfficer: 'answered' }),
  // What another officer asked for.
  'credit.unmaskedList': holder('credit.unmask', { countyOfficer: 'NOT_FOUND' }),
  'credit.unmaskings': holder('credit.decide', OF_DECIDING_LISTS),
  'certificates.keys': anyone(),
  'certificates.verify': anyone(),
  'certificates.mine': resident(),
  // Its household, and the offices that print it.
  'certificates.get': resident('NOT_FOUND', {
    clerk: 'answered',
    townshipOfficer: 'answered',
    countyOfficer: 'NOT_FOUND',
  }),
  'certificates.toPrint': holder('certificate.print', {
    ...OF_CLERK,
    townshipOfficer: 'answered',
    townshipOfficerElsewhere: 'NOT_FOUND',
  }),
  'credit.sendForDivision': resident('NO_RIGHT', { clerk: 'CREDIT_NOT_YET' }),
  'enterprises.register': resident('ENTERPRISE_REGISTERED'),
  // An enterprise of the scene's praised person, whose application waits for its department.
  'enterprises.applyAgain': resident('NOT_FOUND', { praised: 'CREDIT_RUNNING' }),
  'enterprises.mine': resident(),
  'enterprises.appealWithdrawal': resident('NOT_FOUND'),
  'enterprises.desk': holder('vetting.sign', { departmentSigner: 'answered' }),
  'enterprises.sheet': holder('vetting.sign', { departmentSigner: 'answered' }),
  'enterprises.sign': holder('vetting.sign', { departmentSigner: 'answered' }),
  'enterprises.list': holder('credit.decide', {
    townshipOfficer: 'NOT_FOUND',
    townshipOfficerElsewhere: 'NOT_FOUND',
    countyOfficer: 'answered',
  }),
  'enterprises.nameRepresentative': holder('credit.decide', {
    townshipOfficer: 'NOT_FOUND',
    townshipOfficerElsewhere: 'NOT_FOUND',
    countyOfficer: 'answered',
  }),
  'enterprises.board': anyone(),
}
