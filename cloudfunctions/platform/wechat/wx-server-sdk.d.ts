/** The platform's SDK, as far as it is used; the cloud installs it beside the function. */
declare module 'wx-server-sdk' {
  const cloud: import('./load-sdk').WeChatSdk
  export default cloud
}
