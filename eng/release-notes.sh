#!/usr/bin/env bash
# release-notes.sh VERSION [--dated]: prints the section of CHANGELOG.md for a version. With --dated it fails unless the heading has a date.
set -euo pipefail
cd "$(dirname "$0")/.."

version=$1
heading=$(grep -m1 -E "^## ${version//./\\.}(,|$)" CHANGELOG.md) || { echo "CHANGELOG.md has no section for $version" >&2; exit 1; }
if [ "${2:-}" = "--dated" ] && ! grep -qE ', [0-9]{4}-[0-9]{2}-[0-9]{2}$' <<<"$heading"; then
    echo "CHANGELOG.md gives $version no date: $heading" >&2
    exit 1
fi

notes=$(awk -v heading="$heading" '/^## / { inside = ($0 == heading); next } inside' CHANGELOG.md)
[ -n "${notes//[[:space:]]/}" ] || { echo "CHANGELOG.md has no section for $version" >&2; exit 1; }
# Links of the file are relative to the repository; on a release page they are not.
sed -E "s#\]\((docs|samples|data)/#](https://github.com/portconstants/portconstants/blob/v$version/\1/#g" <<<"$notes"
