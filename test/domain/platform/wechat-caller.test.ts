import { readPlatformCaller } from '../../../cloudfunctions/platform/wechat/caller'

const KEYS = { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,SOURCE', WX_OPENID: 'o1', WX_APPID: 'a' }

describe('who calls a function', () => {
  it.each([
    ['the mini-program', { ...KEYS, SOURCE: 'wx_client' }, { fromPhone: true, openid: 'o1' }],
    [
      'the mini-program through another function',
      { ...KEYS, SOURCE: 'wx_client,scf' },
      { fromPhone: true, openid: 'o1' },
    ],
    ['a server', { ...KEYS, SOURCE: 'wx_http' }, { fromPhone: false, openid: null }],
    ['a server that names the phone second', { ...KEYS, SOURCE: 'scf,wx_client' }, { fromPhone: false, openid: null }],
    [
      'the mini-program without an identity',
      { ...KEYS, SOURCE: 'wx_client', WX_OPENID: '' },
      { fromPhone: true, openid: null },
    ],
    [
      'whoever called last, left in the environment',
      { ...KEYS, WX_CONTEXT_KEYS: 'SOURCE', SOURCE: 'wx_client' },
      { fromPhone: true, openid: null },
    ],
    ['a timer', {}, { fromPhone: false, openid: null }],
  ])('%s', (_who, environment, expected) => {
    expect(readPlatformCaller(environment)).toEqual(expected)
  })
})
