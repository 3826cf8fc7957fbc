#!/usr/bin/env bash
# Installs what the end-to-end suite needs: Chromium and Neovim (Debian), code-server (npm). Idempotent.
#
#   install.sh CACHE_DIR
#
# No install script of any package runs and nothing is compiled. code-server's postinstall refuses root, compiles
# modules that the suite does not need and downloads ripgrep from GitHub; the few steps that matter are done here.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=$(mkdir -p "${1:?cache folder}" && cd "$1" && pwd)
version=${CODE_SERVER_VERSION:-4.100.3}
ripgrep=1.18.0
npm=(npm --no-audit --no-fund --no-update-notifier --loglevel=error --ignore-scripts)
say() { echo "[install +${SECONDS}s] $*"; }

packages=()
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || packages+=(chromium)
[ -d /usr/share/fonts/truetype/dejavu ] || packages+=(fonts-dejavu-core)
command -v nvim >/dev/null || packages+=(neovim)
if [ ${#packages[@]} -gt 0 ]; then
  say "apt: ${packages[*]}"
  sudo=(); [ "$(id -u)" = 0 ] || sudo=(sudo)
  "${sudo[@]}" apt-get update -qq >"$cache/apt.log" 2>&1
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" \
    >>"$cache/apt.log" 2>&1 || { tail -5 "$cache/apt.log"; exit 1; }
fi

host=$cache/code-server-$version
wanted=$(cat "$here"/shims/* "${BASH_SOURCE[0]}" | sha256sum | cut -c1-16)
if [ "$(cat "$host/.installed" 2>/dev/null)" != "$wanted" ]; then
  say "npm: code-server@$version"
  rm -rf "$host"; mkdir -p "$host"
  echo '{"name":"code-server-host","private":true,"version":"0.0.0"}' >"$host/package.json"
  (cd "$host" && "${npm[@]}" install "code-server@$version" "@vscode/ripgrep-linux-x64@$ripgrep")
  workbench=$host/node_modules/code-server/lib/vscode
  say "npm: the workbench's own dependencies"
  # `npm ci` refuses: the shrinkwrap lacks tslib.
  (cd "$workbench" && "${npm[@]}" install --omit=dev)
  ln -sfn node_modules "$workbench/node_modules.asar"
  # argon2 must load, the other two only make noise when they are missing.
  node -e "require('$host/node_modules/argon2')" 2>/dev/null || cp "$here/shims/argon2.cjs" "$host/node_modules/argon2/argon2.js"
  cp "$here/shims/spdlog.cjs" "$workbench/node_modules/@vscode/spdlog/index.js"
  cp "$here/shims/watchdog.cjs" "$workbench/node_modules/native-watchdog/index.js"
  mkdir -p "$workbench/node_modules/@vscode/ripgrep/bin"
  cp "$host/node_modules/@vscode/ripgrep-linux-x64/bin/rg" "$workbench/node_modules/@vscode/ripgrep/bin/rg"
  echo "$wanted" >"$host/.installed"
fi

tools=$cache/tools
wanted=$(cat "$here"/tools/package*.json | sha256sum | cut -c1-16)
if [ "$(cat "$tools/.installed" 2>/dev/null)" != "$wanted" ]; then
  say 'npm: the server of the pure web workbench'
  rm -rf "$tools"; mkdir -p "$tools"; cp "$here"/tools/package*.json "$tools/"
  (cd "$tools" && "${npm[@]}" ci)
  echo "$wanted" >"$tools/.installed"
fi
say "ready: $(du -sh "$cache" | cut -f1) in the cache"
