/** Room for what is still coming, in bytes: whose it is is known only once it is all there. */
export type Room = {
  /** One that begins to come. `take` tells whether there is room for so much more of it; `end` gives its room back. */
  enter: () => { take: (bytes: number) => boolean; end: () => void }
  /** Bytes of large ones that are held just now. */
  held: () => number
}

/** What is no larger than `small` always has room, whatever else is coming; of all that is larger no more than `atOnce` is held. */
export const makeRoom = ({ atOnce, small }: { atOnce: number; small: number }): Room => {
  let held = 0
  return {
    enter: () => {
      let size = 0
      let counted = 0
      return {
        take: (bytes) => {
          size += bytes
          const large = size > small ? size : 0
          held += large - counted
          counted = large
          return large === 0 || held <= atOnce
        },
        end: () => {
          held -= counted
          counted = 0
        },
      }
    },
    held: () => held,
  }
}
