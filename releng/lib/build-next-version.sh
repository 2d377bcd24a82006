#!/usr/bin/env bash
# Builds the same sources once more as the next version, 0.1.1, into releng/target/next, so that the update test has something to update to.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
next="$BUSBAR_ROOT/releng/target/next"
rm -rf "$next"
mkdir -p "$next"

(cd "$BUSBAR_ROOT" && git ls-files -z --cached --others --exclude-standard | tar -c --null --ignore-failed-read -T - 2>/dev/null) | tar -x -C "$next"
(
  cd "$next"
  grep -rlE '0\.1\.0(\.qualifier|-SNAPSHOT)' --include=pom.xml --include=MANIFEST.MF --include=feature.xml --include='*.product' . |
    xargs sed -i -E 's/0\.1\.0(\.qualifier|-SNAPSHOT)/0.1.1\1/g'
)
BUSBAR_ROOT=$next
maven package -Dbusbar.quick -DskipTests -Dspotless.check.skip -pl releng/org.busbar.product -am
