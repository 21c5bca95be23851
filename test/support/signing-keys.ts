import { signingKeys } from '../../cloudfunctions/platform/signing-keys'
import { TEST_KEYS } from './test-key'

export const testKeys = () => signingKeys(TEST_KEYS)
