// A workbench without a remote host, as on vscode.dev: serves code-server's static workbench, the extension, and the
// folder through the file system provider of @vscode/test-web. Loopback only.
//
//   node pure-web.mjs --vscode LIB_VSCODE --tools FOLDER --extension FOLDER --folder FOLDER --port N --settings JSON
//
// @vscode/test-web itself wants a build of the workbench that the npm package of code-server lacks.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

const names = ['vscode', 'tools', 'extension', 'folder', 'port', 'settings']
const {values: args} = parseArgs({options: Object.fromEntries(names.map((name) => [name, {type: 'string'}]))})
const require = createRequire(join(args.tools, 'package.json'))
const testWeb = join(args.tools, 'node_modules/@vscode/test-web/out/server')
const createApp = require(join(testWeb, 'app.js')).default
const {scanForExtensions} = require(join(testWeb, 'extensions.js'))
const {fsProviderExtensionPrefix, fsProviderFolderUri} = require(join(testWeb, 'mounts.js'))
const {URI} = require('vscode-uri')

const app = await createApp({
  build: {type: 'static', location: args.vscode},
  folderMountPath: args.folder,
  extensionPaths: [args.extension],
  printServerLog: false,
})
const serveFile = app.callback()
const host = `127.0.0.1:${args.port}`
const base = '/static/build'

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const attribute = (value) => JSON.stringify(value).replace(/"/g, '&quot;')

/** Built-in extensions without code: the npm package has no web bundles of the others. */
const builtin = readdirSync(join(args.vscode, 'extensions')).flatMap((extensionPath) => {
  const folder = join(args.vscode, 'extensions', extensionPath)
  if (!existsSync(join(folder, 'package.json'))) return []
  const packageJSON = readJson(join(folder, 'package.json'))
  if (!packageJSON.publisher || packageJSON.main || packageJSON.browser) return []
  const words = join(folder, 'package.nls.json')
  return [{extensionPath, packageJSON, packageNLS: existsSync(words) ? readJson(words) : undefined}]
})

async function page() {
  const extension = {scheme: 'http', authority: host, path: '/static/extensions/0'}
  const configuration = {
    productConfiguration: {
      ...readJson(join(args.vscode, 'product.json')),
      enableTelemetry: false,
      webEndpointUrlTemplate: `http://${host}${base}`,
      webviewContentExternalBaseUrlTemplate: `http://${host}${base}/out/vs/workbench/contrib/webview/browser/pre/`,
      extensionsGallery: undefined,
      extensionEnabledApiProposals: {'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider']},
    },
    additionalBuiltinExtensions: [
      ...(await scanForExtensions(args.extension, extension)),
      {scheme: 'http', authority: host, path: fsProviderExtensionPrefix},
    ],
    folderUri: URI.parse(fsProviderFolderUri),
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    configurationDefaults: JSON.parse(args.settings),
  }
  return `<!DOCTYPE html><html><head><meta charset="utf-8">
<meta id="vscode-workbench-web-configuration" data-settings="${attribute(configuration)}">
<meta id="vscode-workbench-auth-session" data-settings="">
<meta id="vscode-workbench-builtin-extensions" data-settings="${attribute(builtin)}">
<link rel="stylesheet" href="${base}/out/vs/code/browser/workbench/workbench.css"></head><body aria-label=""></body>
<script>globalThis._VSCODE_FILE_ROOT = new URL('${base}/out/', location.origin).toString()</script>
<script type="module" src="${base}/out/nls.messages.js"></script>
<script type="module" src="${base}/out/vs/code/browser/workbench/workbench.js"></script></html>`
}

/** Takes back two changes of code-server that assume a remote host. */
function workbench() {
  const script = readFileSync(join(args.vscode, 'out/vs/code/browser/workbench/workbench.js'), 'utf8')
  const authority = 'remoteAuthority:location.host'
  const userData = /([\w$]+)\(([\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:([\w$]+)\.vscodeRemote\}\),"User"\)/
  if (script.split(authority).length !== 2 || !userData.test(script))
    throw new Error('this code-server is not known to pure-web.mjs')
  return script
    .replace(authority, 'remoteAuthority:void 0')
    .replace(userData, (found) => found.replace('.vscodeRemote', '.vscodeUserData'))
}

const patched = workbench()

createServer(async (request, response) => {
  const {pathname} = new URL(request.url, 'http://localhost')
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html')
    response.end(await page())
  } else if (pathname.endsWith('/workbench/workbench.js')) {
    response.setHeader('content-type', 'text/javascript')
    response.end(patched)
  } else serveFile(request, response)
}).listen(Number(args.port), '127.0.0.1')
