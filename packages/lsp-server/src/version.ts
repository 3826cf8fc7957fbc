/** The version of the server, told to clients and by `--version`. */
export const version = '0.1.0'
