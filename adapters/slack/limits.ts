/** Slack's own limits, in characters and pieces, where they matter to what is drawn here. */
export const SLACK = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  blocksInMessage: 50,
  /** https://docs.slack.dev/reference/views */
  blocksInView: 100,
  /** All the words of one message's blocks: beyond some 13,000 Slack answers msg_blocks_too_long. */
  wordsInMessage: 12_000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  text: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  header: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/section-block */
  facts: 10,
  fact: 2000,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  button: 75,
  /** Ours: a phone shows no more side by side. */
  buttonsInRow: 4,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  option: 75,
  optionValue: 150,
  /** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element */
  checkboxes: 10,
  /** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
  selectOptions: 100,
  /** action_id and block_id: https://docs.slack.dev/reference/block-kit/blocks */
  id: 255,
  /** https://docs.slack.dev/reference/block-kit/blocks/input-block */
  label: 2000,
  placeholder: 150,
  /** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
  input: 3000,
  /** title, submit and close: https://docs.slack.dev/reference/views/modal-views */
  title: 24,
  /**
   * The text beside the blocks, which is read out and shown in notifications. More is taken in a new message, but not in place of
   * another: https://docs.slack.dev/reference/methods/chat.update#errors, msg_too_long
   */
  fallback: 4000,
  /** The words for a picture: https://docs.slack.dev/reference/methods/files.getUploadURLExternal#errors */
  alt: 1000,
  /**
   * Messages of a history in one call, for an app that is distributed outside the Marketplace:
   * https://docs.slack.dev/changelog/2025-05-terms-rate-limit-update-and-faq
   */
  history: 15,
} as const
