export const voice = {
  begin: '用说的，不打字',
  stop: '正在听，说完点这里',
  failed: '没有听清，或者这里不让用话筒。可以打字，也可以点输入法上的话筒来说。',
}
