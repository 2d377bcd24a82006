#!/usr/bin/env bash
# Builds the same sources once more as the next version, 0.1.1, into releng/target/next, so that the update test has something to update to.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
next="$BUSBAR_ROOT/releng/target/next"
mkdir -p "$next"

# The build folders of the last time stay; only the sources are laid anew.
find "$next" -mindepth 1 -maxdepth 3 \( -name target -prune \) -o -type f -delete
(cd "$BUSBAR_ROOT" && git ls-files -z --cached --others --exclude-standard | xargs -0 sh -c 'for file; do [ ! -e "$file" ] || printf "%s\0" "$file"; done' sh | tar -c --null -T - ) | tar -x -C "$next"
(
  cd "$next"
  grep -rlE '0\.1\.0(\.qualifier|-SNAPSHOT)' --include=pom.xml --include=MANIFEST.MF --include=feature.xml --include='*.product' . |
    xargs sed -i -E 's/0\.1\.0(\.qualifier|-SNAPSHOT)/0.1.1\1/g'
)
BUSBAR_ROOT=$next
maven package -Dbusbar.quick -DskipTests -Dspotless.check.skip -pl releng/org.busbar.product -am
