/** What Discord answers when it refuses: https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export class Refusal extends Error {
  readonly status: number
  readonly code: number

  constructor(status: number, code: number, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** 50035, Invalid Form Body. */
export const invalid = (where: string, why: string): Refusal => new Refusal(400, 50035, `${where}: ${why}`)

export const unknown = (code: number, what: string): Refusal => new Refusal(404, code, `Unknown ${what}`)
