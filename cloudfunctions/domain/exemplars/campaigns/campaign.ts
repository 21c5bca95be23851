import type { CampaignStatus } from '../../../contract/exemplar-words'
import { statusMachine } from '../../../platform/status-machine'

/*
 * Campaign 评选批次: opened by an officer of a township or of the county with all its rules, and running from then on. No
 * rule of it is ever changed: it is ended with a reason and begun again. It is concluded by itself once every contest of it
 * is over and nobody can be recommended any more. (Domain: exemplars.)
 */
export const campaignMachine = statusMachine<CampaignStatus>({
  running: ['ended', 'concluded'],
  ended: [],
  concluded: [],
})
