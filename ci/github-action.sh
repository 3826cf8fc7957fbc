#!/bin/sh
# The step of the GitHub action: annotations and job summary, a SARIF log and a diff where they are asked for.
# Exit status: that of the check (0, 1 or 2), or that of the diff where the check passes.
#
# NORMLINT_FILES        files, folders and globs, one a line
# NORMLINT_VERSION      version to fetch; not used where a `normlint` is installed
# NORMLINT_FAIL_ON      severity from which the check fails; empty: as configured
# NORMLINT_SINCE        check only what changed since this commit; empty: everything
# NORMLINT_SARIF_FILE   where the SARIF log goes; empty: none is written
# NORMLINT_DIFF_BASE    commit to compare with; empty: no diff
# NORMLINT_DIFF_FAIL_ON change that fails
set -u

run() {
  if command -v normlint >/dev/null 2>&1; then normlint "$@"
  else npx --yes "normlint@${NORMLINT_VERSION:?}" "$@"
  fi
}

# One argument for each line, whatever else is in it; globs are left to normlint.
set -f
IFS='
'
# shellcheck disable=SC2086
set -- ${NORMLINT_FILES:-.}
unset IFS

# The options go before the files, and `--` between them: a file may be called `--fail-on`.
set -- -- "$@"
[ -z "${NORMLINT_SINCE:-}" ] || set -- --since "$NORMLINT_SINCE" "$@"
[ -z "${NORMLINT_FAIL_ON:-}" ] || set -- --fail-on "$NORMLINT_FAIL_ON" "$@"

status=0
run check --format github "$@" || status=$?

if [ -n "${NORMLINT_SARIF_FILE:-}" ]; then
  # What the check found has decided already; a log that could not be written must not pass unseen.
  run check --format sarif --output "$NORMLINT_SARIF_FILE" "$@" || [ $? -le 1 ] || status=2
fi

if [ -n "${NORMLINT_DIFF_BASE:-}" ]; then
  diff_status=0
  while [ "$1" != -- ]; do shift; done
  run diff --base "$NORMLINT_DIFF_BASE" --format markdown --fail-on "${NORMLINT_DIFF_FAIL_ON:-none}" "$@" \
    >>"${GITHUB_STEP_SUMMARY:-/dev/stdout}" || diff_status=$?
  [ "$status" -ne 0 ] || status=$diff_status
fi
exit "$status"
