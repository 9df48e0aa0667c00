export const files = {
  /** Beside a file's label, in a reply that cannot carry the file. */
  sentDirectly: "I sent it to you in our direct messages.",
  notSent: "I could not send it to you just now. Please try again in a few minutes.",
  notKept: "I keep no files, so please choose yours again in the form.",
  giveAgain: "Please choose your file again: I keep no files.",
  /** `{limit}` is replaced by a number. */
  paste:
    "Copy the text of your file into this field. At most {limit} characters fit; a longer file can go in parts.",
};
