import type { Json } from './block-kit.ts'
import { showView } from './methods.ts'
import { APP, type OpenView, TEAM, type Workspace } from './workspace.ts'

/** A view as payloads tell of it. */
export const viewPayload = (open: OpenView, team = TEAM) => ({
  id: open.id,
  team_id: team,
  hash: open.hash,
  app_id: APP,
  private_metadata: '',
  callback_id: '',
  previous_view_id: null,
  root_view_id: open.id,
  external_id: '',
  ...open.view,
  state: { values: stateOfView(open) },
})

/** What an answer to a submit does to the modal: https://docs.slack.dev/surfaces/modals#updating_response */
export const submitted = (
  workspace: Workspace,
  user: string,
  open: OpenView,
  { body, contentType }: { body: string; contentType: string },
): void => {
  if (body === '') {
    workspace.views.delete(user)
    return
  }
  if (!contentType.startsWith('application/json')) throw new Error('a response_action that is no JSON')
  const answer = JSON.parse(body) as Json
  switch (answer.response_action) {
    case 'errors': {
      const inputs = open.view.blocks.flatMap(({ type, block_id }: Json) => (type === 'input' ? [block_id] : []))
      const named = Object.entries(answer.errors ?? {})
      if (named.length === 0) throw new Error('errors without any')
      for (const [id, words] of named)
        if (!inputs.includes(id) || typeof words !== 'string' || words === '')
          throw new Error(`an error at no input: ${id}`)
      open.errors = answer.errors
      return
    }
    case 'update':
    case 'push':
      showView(workspace, user, answer.view, open.id)
      return
    case 'clear':
      workspace.views.delete(user)
      return
    default:
      throw new Error(`an unknown response_action: ${answer.response_action}`)
  }
}

export const isEmpty = (value: Json): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** What an input holds: what was put into it, or what it came with. */
export const heldBy = ({ values }: OpenView, { block_id, element }: Json): Json => {
  if (values.has(block_id)) return values.get(block_id)
  return (
    element.initial_value ??
    element.initial_options ??
    element.initial_option ??
    element.initial_user ??
    element.initial_date_time ??
    element.initial_date ??
    null
  )
}

const stateOfView = (open: OpenView): Json =>
  Object.fromEntries(
    open.view.blocks
      .filter(({ type }: Json) => type === 'input')
      .map((block: Json) => [
        block.block_id,
        {
          [block.element.action_id]: {
            type: block.element.type,
            ...stateValue(block.element.type, heldBy(open, block)),
          },
        },
      ]),
  )

/** Null for what is empty, and an empty list for boxes: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
const stateValue = (type: string, value: Json): Json => {
  const held = isEmpty(value) ? null : value
  switch (type) {
    case 'plain_text_input':
      return { value: held }
    case 'checkboxes':
    case 'multi_static_select':
      return { selected_options: held ?? [] }
    case 'users_select':
      return { selected_user: held }
    case 'datepicker':
      return { selected_date: held }
    case 'datetimepicker':
      return { selected_date_time: held }
    default:
      return { selected_option: held }
  }
}
