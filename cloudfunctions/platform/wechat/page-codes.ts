/** What a page code can carry besides its page. */
export const SCENE_CHARS = 32
const SCENE = /^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/

/** Codes that the platform's camera opens as a page of the mini-program. */
export interface PageCodes {
  /**
   * A picture of the code: PNG or JPEG. `scene` reaches the page as it is.
   * @throws RangeError for a scene that no code can carry; Error when the platform does not answer
   */
  draw(page: string, scene: string): Promise<Uint8Array>
}

export function checkScene(scene: string): void {
  if (!SCENE.test(scene)) throw new RangeError(`a scene has 1 to ${SCENE_CHARS} plain characters`)
}

/** An id as a scene: a UUID without its dashes is just short enough. */
export const sceneOf = (id: string): string => id.replaceAll('-', '')
