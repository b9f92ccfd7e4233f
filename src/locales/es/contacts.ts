import { contactOption as english } from '../en/contacts.ts'
import type { Words } from '../en/index.ts'

/** A contact as it is offered while a name is typed: the same in every language. */
export const contactOption: Words['contactOption'] = english
