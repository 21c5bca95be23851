import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

export const useListingOnPaper = (onDone: () => void) =>
  useCommand(api.roster.setListingOnPaper.mutate, {
    onDone: () => {
      readAgain()
      onDone()
    },
  })
