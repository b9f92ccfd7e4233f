import { randomBytes } from 'node:crypto'

/** 22 letters, digits, `-` and `_`. */
export const mintId = (): string => randomBytes(16).toString('base64url')
