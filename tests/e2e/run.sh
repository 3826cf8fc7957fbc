#!/usr/bin/env bash
# End-to-end suite: the packaged extension in a real VS Code workbench, in the Node host and in web hosts.
#
#   run.sh [HOST...]      hosts: node web pureweb neovim (default: all)
#
# Installs what it needs (Debian packages, npm packages) into a cache outside the repository:
#   NORMLINT_E2E_CACHE      where; default ${XDG_CACHE_HOME:-~/.cache}/normlint-e2e
#   NORMLINT_E2E_ARTIFACTS  screenshots and logs; default artifacts/e2e in the repository
#   CHROMIUM                browser; default /usr/bin/chromium
# Ends with status 0 only if every scenario passed in every host.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
export NORMLINT_E2E_CACHE=${NORMLINT_E2E_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/normlint-e2e}
export NORMLINT_E2E_ARTIFACTS=${NORMLINT_E2E_ARTIFACTS:-$root/artifacts/e2e}
mkdir -p "$NORMLINT_E2E_CACHE" "$NORMLINT_E2E_ARTIFACTS"

cd "$root"
[ -d node_modules/esbuild ] || npm ci --no-audit --no-fund --ignore-scripts
"$here/install.sh" "$NORMLINT_E2E_CACHE"
npm run --silent build
npm run --silent package -w packages/vscode-extension

# Stray files of the workbench and the browser stay in the cache.
export HOME=$NORMLINT_E2E_CACHE/home
export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME"
exec node --import tsx "$here/main.ts" "$@"
