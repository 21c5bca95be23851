import type { Actor } from '../people/actor'

/** Whether somebody holds the office of campaign supervisor, who decides on ballots and has none (domain: who). */
export const supervises = ({ grants }: Pick<Actor, 'grants'>): boolean =>
  grants.some((grant) => grant.role === 'campaignSupervisor')
