#!/usr/bin/env bash
# Publishes the contract as it is now: what later builds are held against. Run it when a version is released, never to silence a test. Builds first what has changed.
#
#   releng/baseline.sh               writes releng/baseline/*.jar; git status shows what changed
#
# Exit: 0, or 3 the build failed.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/lib/environment.sh"
. "$BUSBAR_ROOT/releng/lib/build-product.sh"
build_product

publish() {
  local bundle=$BUSBAR_ROOT/bundles/$1 jar=$BUSBAR_ROOT/releng/baseline/$1.jar
  shift
  # The names are sorted and the date is fixed: the same contract gives the same file.
  (cd "$bundle/target/classes" && find "$@" -maxdepth 1 -name '*.class' | sort) >"$BUSBAR_TOOLS/contract"
  mkdir -p "${jar%/*}"
  (cd "$bundle/target/classes" && "$JAVA_HOME/bin/jar" --create --file "$jar" --manifest "$bundle/META-INF/MANIFEST.MF" --date 2000-01-01T00:00:00Z @"$BUSBAR_TOOLS/contract")
}
publish org.busbar.can org/busbar/can org/busbar/can/dbc
publish org.busbar.api $(cd "$BUSBAR_ROOT/bundles/org.busbar.api/target/classes" && find org/busbar/api -mindepth 1 -type d | sort)
say "releng/baseline is what later builds are held against"
