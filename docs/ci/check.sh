#!/bin/sh
# Checks the drafts of a folder in any CI that runs a shell: a report for people, one for machines, one exit status.
set -eu
drafts=${1:-.}
reports=${2:-reports}
mkdir -p "$reports"
normlint coverage --format html --output "$reports/coverage.html" "$drafts"
status=0
normlint check --format junit --output "$reports/normlint.xml" "$drafts" || status=$?
normlint check "$drafts" || true
exit "$status"
