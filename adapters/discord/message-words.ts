import type { APIEmbed, APIUser } from 'discord.js'
import { wordsFor } from '../../src/locales/index.ts'

type Message = {
  content: string
  embeds?: readonly APIEmbed[]
  mentions?: readonly Pick<APIUser, 'id' | 'username' | 'global_name'>[]
}

/**
 * A message's words as they are read: whom it names by an id is called by their name, and one that has embeds only is read from them.
 * https://docs.discord.com/developers/reference#message-formatting
 */
export const wordsOfMessage = ({ content, embeds = [], mentions = [] }: Message): string => {
  const { unnamed } = wordsFor('en').said
  const names = new Map(mentions.map(({ id, username, global_name }) => [id, global_name || username]))
  const words = content
    .replace(/<@!?(\d{17,20})>/g, (_, user: string) => names.get(user) ?? unnamed.person)
    .replace(/<@&\d{17,20}>/g, unnamed.group)
    .replace(/<#\d{17,20}>/g, unnamed.channel)
    .replace(/<a?(:\w{2,32}:)\d{17,20}>/g, '$1')
    .replace(/<t:(-?\d{1,12})(?::[a-zA-Z])?>/g, (whole, at: string) => dateOf(Number(at)) ?? whole)
    .replace(/<(\/[-\w ]{1,98}):\d{17,20}>/g, '$1')
    .trim()
  if (words !== '') return words
  const drawn = embeds.flatMap(({ title, description }) => [title, description])
  return drawn.filter((one) => one?.trim()).join('\n')
}

/** In UTC, since a message names no zone; undefined for what no calendar has. */
const dateOf = (seconds: number): string | undefined => {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? undefined : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
