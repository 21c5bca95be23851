/** As much of the platform's SDK as is used; the cloud installs it beside the function, nothing here does. */
declare module 'wx-server-sdk' {
  interface Cloud {
    DYNAMIC_CURRENT_ENV: symbol
    init(options: { env: symbol }): void
    openapi: {
      subscribeMessage: {
        send(request: {
          touser: string
          templateId: string
          page: string
          data: Record<string, { value: string }>
        }): Promise<unknown>
      }
    }
  }
  const cloud: Cloud
  export default cloud
}
