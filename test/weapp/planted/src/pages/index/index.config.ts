const missing = { usingComponents: { card: '../../components/card' } }

export default definePageConfig(process.env.PLANTED === 'missingComponent' ? missing : {})
