const DRAWN =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 30'><rect width='40' height='30' fill='%23c9d8dc'/><path d='M0 22 12 12l9 8 7-5 12 9v6H0Z' fill='%23eef3f4'/></svg>"

/** Pictures for the gallery: a hill in the snow. */
export const samplePhotos = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    path: `data:image/svg+xml,${DRAWN.replace('<svg', `<svg id='p${at}'`)}`,
  }))
