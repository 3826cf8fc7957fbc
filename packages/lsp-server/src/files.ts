/** How the server reads the workspace: from its own file system, or through the client. */
export interface Files {
  /** The text of a file, undefined when there is none or it cannot be read. */
  read(uri: string): Promise<string | undefined>
  /** Markdown files below a folder, at most {@link MAX_FILES}; dependencies and hidden folders are left out. */
  find(folder: string): Promise<readonly string[]>
  /** Names in a folder, undefined when it is none. Used for packs of norms. */
  list(folder: string): Promise<readonly string[] | undefined>
}

/** Beyond this many drafts a workspace is checked only where documents are open. */
export const MAX_FILES = 2000

/** Longer files are not read for the workspace: they are no drafts, and would hold up those that are. */
export const MAX_LENGTH = 4_000_000
